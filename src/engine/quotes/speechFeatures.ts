import type { Document } from '../document';
import { overlapping, type Span } from '../span';
import type { Candidate } from './candidates';
import { isReporting } from './cues';
import { commonWord, type Place } from './place';
import { namingWords, reportingVerbs } from './reportingVerbs';
import type { Previous } from './speakerFeatures';

/** The best candidate for a quote, and how probable it is that it is the right one. */
export interface Choice {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** Titles and nicknames right behind a word that names: "the film “Home”", "a man called “Lucky”". */
export function isNamed({ words, text }: Document, { region, first, words: count }: Place): boolean {
  const before = words[first - 1]?.toLowerCase() ?? '';
  return count <= 6 && namingWords.has(before) && isTitle(text.slice(region.inner.start, region.inner.end));
}

/**
 * Names of things that are so of the region, that tell whether somebody says its words: its length, capitals and end,
 * the words and kinds of words around it, the best candidate with its verb and how sure that is, whether it is a name
 * of a work or behind a word that names (`listed`: or follows quoted words that are, or are not), what was said before.
 */
export function speechFeatures(
  document: Document,
  place: Place,
  choice: Choice | null,
  previous: readonly Previous[],
  titles: readonly Span[],
  listed: string,
): string[] {
  const { words, tags, text, headline } = document;
  const { region, first, behind } = place;
  const paragraph = document.paragraphs[region.paragraph]!;
  const start = document.sentences[paragraph.firstSentence]!.firstToken;
  const end = document.sentences[paragraph.endSentence - 1]!.endToken;
  const before = first > start ? commonWord(document, first - 1) : '';
  const after = behind < end ? commonWord(document, behind) : '';
  const kindBefore = first > start ? kindOfWord(document, first - 1) : '';
  const kindAfter = behind < end ? kindOfWord(document, behind) : '';
  const inner = text.slice(region.inner.start, region.inner.end);
  const length = place.words <= 4 ? String(place.words) : place.words <= 7 ? '7' : place.words <= 12 ? '12' : 'long';
  const titled = isTitle(inner);
  const form = `${place.ending} ${place.capital ? 'C' : 'c'} ${titled ? 'T' : 't'}`;
  const innerTags = tags.slice(first + 1, Math.min(behind - 1, first + 9));
  const verb = innerTags.some((set) => set.has('Verb'));
  const lastOf = tags[behind - 2];
  const shape = lastOf?.has('Adjective')
    ? 'adj'
    : lastOf?.has('Noun')
      ? 'noun'
      : lastOf?.has('Verb')
        ? 'verb'
        : 'other';
  const named = overlapping(titles, region.inner).length > 0;
  const naming = namedBefore(words, first);
  const clause = choice?.candidate.clause ?? null;
  const said = clause ? (isReporting(clause) ? 'R' : 'v') : '-';
  const sure = choice ? Math.ceil(choice.probability * 8) : 0;
  const gap = clause
    ? Math.min(
        3,
        Math.max(0, clause.cue.firstToken >= behind ? clause.cue.firstToken - behind : first - clause.cue.endToken),
      )
    : 9;
  const subject = choice ? subjectOf(document, choice.candidate) : 'none';
  const last = previous[0]?.region;
  const recent = !last ? 'none' : last.paragraph === region.paragraph ? 'here' : 'before';
  const here = headline && document.paragraphs.length > 1 && region.start < headline.end ? 'headline' : 'text';
  return [
    'bias',
    `n ${length}`,
    `f ${form}`,
    `nf ${length} ${form}`,
    `ld ${place.lead}`,
    `nl ${length} ${place.lead}`,
    `pw ${before}`,
    `nw ${after}`,
    `pt ${kindBefore}`,
    `nt ${kindAfter}`,
    `pnt ${kindBefore} ${kindAfter}`,
    `s ${said} ${gap}`,
    `sn ${said} ${gap} ${length}`,
    `p ${sure}`,
    `ps ${sure} ${said}`,
    `l ${clause?.lemma ?? ''}`,
    `v ${place.leadVerb?.lemma}`,
    `vr ${reportingVerbs.has(place.leadVerb?.lemma ?? '') ? 1 : 0} ${length}`,
    `r ${recent}`,
    `rn ${recent} ${length} ${titled ? 'T' : 't'}`,
    `vb ${verb ? 1 : 0} ${length}`,
    `sh ${shape} ${length}`,
    `nm ${named ? 1 : 0} ${titled ? 'T' : 't'}`,
    `na ${naming ? 1 : 0}`,
    `nna ${naming ? 1 : 0} ${length}`,
    `h ${here} ${length}`,
    `fi ${place.fills ? 1 : 0} ${length}`,
    ...(place.words === 1 ? [`w ${inner.toLowerCase().replace(/[^\p{L}]+/gu, '')}`] : []),
    `ls ${listed} ${titled ? 'T' : 't'}`,
    `lsn ${listed} ${length}`,
    `pw2 ${first - 2 >= start ? commonWord(document, first - 2) : ''} ${before}`,
    `tn ${titled ? 'T' : 't'} ${length} ${kindBefore}`,
    `pn ${before} ${after}`,
    `fw ${commonWord(document, first + 1)}`,
    `lw ${commonWord(document, behind - 2)}`,
    `fk ${kindOfWord(document, Math.min(first + 1, words.length - 1))} ${length}`,
    `lg ${clause?.lemma ?? ''} ${gap}`,
    `vf ${place.leadVerb?.form ?? ''} ${place.leadVerb ? place.first - place.leadVerb.token : 0} ${reportingVerbs.has(place.leadVerb?.lemma ?? '') ? 1 : 0}`,
    `st ${subject} ${said}`,
    `stl ${subject} ${said} ${length}`,
    `q ${titled ? 'T' : 't'} ${said} ${gap} ${place.lead}`,
    `rs ${last && text.slice(last.end, region.start).length < 400 && !/[.!?]\s/.test(text.slice(last.end, region.start)) ? 1 : 0} ${titled ? 'T' : 't'}`,
    `i ${/\b(?:I|we|you|my|our|your)\b/i.test(inner.slice(0, 200)) ? 1 : 0}`,
  ];
}

/** Whether all longer words are capitalised. */
function isTitle(inner: string): boolean {
  return inner.length < 100 && inner.split(/\s+/).every((word) => !/^\p{L}{4,}/u.test(word) || /^\p{Lu}/u.test(word));
}

/** Whether one of the last words before it says that a name follows. */
function namedBefore(words: readonly string[], first: number): boolean {
  return words.slice(Math.max(0, first - 3), first).some((word) => namingWords.has(word.toLowerCase()));
}

/** Who the best candidate is, roughly: a pronoun, a name, another noun. */
function subjectOf({ words }: Document, { speaker }: Candidate): string {
  const word = words[speaker.endToken - 1]!;
  if (/^(?:he|she|they|who|it|i|we|his|her|their|which)$/i.test(word)) return word.toLowerCase();
  return /^\p{Lu}/u.test(word) ? 'Name' : 'noun';
}

function kindOfWord({ tokens, tags, words }: Document, index: number): string {
  const token = tokens[index]!;
  if (token.kind !== 'word') return token.kind === 'punctuation' ? words[index]! : token.kind;
  return (
    ['Determiner', 'Possessive', 'Preposition', 'Verb', 'Adjective', 'ProperNoun', 'Noun'].find((tag) =>
      tags[index]!.has(tag),
    ) ?? 'word'
  );
}

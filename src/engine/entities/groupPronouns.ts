import type { Document } from '../document';
import { roleNouns, saying } from '../names/lexicon';
import { valueTypes, type EntityType } from '../model';
import { contains } from '../span';
import { firstVerb, inOneClause, isFinite, roleOf } from './grammaticalRole';
import type { Cluster } from './cluster';
import type { MentionIndex, Owned } from './mentionIndex';
import { isLowercase } from '../words';

/** Which kinds of names a pronoun may stand for. */
const kinds = new Map<string, readonly EntityType[]>(
  Object.entries<readonly EntityType[]>({
    'it its itself It Its': ['organization', 'location'],
    'they them their theirs themselves They Their': ['norp', 'organization'],
  }).flatMap(([words, types]) => words.split(' ').map((word) => [word, types])),
);
/** So many words may stand between an organization and “they”. */
const nearby = 2;
const sureOf = { sameClause: 0.8, sentence: 0.65 };
/** What an organization does by itself, as whoever has a will: "It believes", "It has apologised". */
const willed = new Set(
  `believes believed wants wanted hopes hoped plans planned expects expected denies denied apologised apologized declined
  refused insisted pledged promised vowed agreed hired appealed urged asked called admitted conceded defended
  accused criticised criticized welcomed rejected dismissed condemned`.split(/\s+/),
);
/** In tokens, where the role may end in "its former chief executive". */
const longestRole = 4;
/** "It is clear that", "it seems", "it rained": nothing is meant. */
const emptyVerb = /^(?:seems|seemed|appears|appeared|rains|rained|snows|snowed|takes|took|remains|remained)$/;

/**
 * Resolves "it", "they" and their forms outside quotes where an organization, a country or a people is the subject
 * before them in the sentence, and nothing else that they might mean is named in between. All else is left open. Adds
 * the pronouns to the mentions. Yields where the work may be interrupted.
 */
export function* resolveGroupPronouns(document: Document, mentions: MentionIndex): Generator<void, void> {
  const { text, words, tokens, tags } = document;
  const { dateline } = document.header;
  /** The organization that the sentence before is about, and whether it is the only one there. */
  let before: Owned | null = null;
  let isOnly = false;
  for (const sentence of document.sentences) {
    yield;
    let verb: number | undefined;
    let subject: Owned | null = null;
    let main: Owned | null = null;
    // Whether a noun came between that may be meant as well.
    let rival = false;
    let plural = false;
    const named = new Set<Cluster>();
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (mentions.isQuoted(at)) continue;
      const owned = mentions.startingAt(at);
      if (owned) {
        const { cluster, mention } = owned;
        if (cluster.type === 'organization') named.add(cluster);
        at = mention.endToken - 1;
        // The agency of a dateline is nobody's subject.
        if (mention.kind === 'pronoun' || (dateline && contains(dateline, mention))) continue;
        // "Wall Street forecasts"
        if (tags[at + 1]?.has('Noun') && !isFinite(document, at + 1)) continue;
        const role = roleOf(document, mention, (verb ??= firstVerb(document, sentence)));
        if (role === 'subject') [subject, rival, plural] = [owned, false, false];
        if (role === 'subject' && cluster.type === 'organization') main ??= owned;
        else if (!valueTypes.has(cluster.type) && role === 'object') rival = true;
        continue;
      }
      // "“We will act,” it added", "It apologised", "Its chairman left"
      const goesOn =
        isSpeaking(document, at) || (isOnly && named.size === 0 && (isWilled(document, at) || ownsRole(document, at)));
      if (before && goesOn && (!subject || ownsRole(document, at))) {
        subject = before;
        main ??= before;
        rival = false;
      }
      if (!subject) continue;
      const types = kinds.get(words[at]!);
      if (!types) {
        // A noun right before a verb is a subject of its own, and "they" may mean any noun of more than one.
        if (tags[at]!.has('Noun') && isFinite(document, at + 1)) subject = null;
        else if (tags[at]!.has('Plural')) plural = true;
        continue;
      }
      if (rival || !types.includes(subject.cluster.type) || !isMeant(document, at)) continue;
      const { cluster, mention } = subject;
      const isThey = /^th/i.test(words[at]!);
      // "The board said they": of one organization only right behind it.
      const far = cluster.type === 'organization' && at - mention.endToken > nearby;
      if (isThey && (plural || far)) continue;
      const { start, end } = tokens[at]!;
      mentions.add(cluster, {
        start,
        end,
        firstToken: at,
        endToken: at + 1,
        text: text.slice(start, end),
        kind: 'pronoun',
        named: null,
        confidence:
          subject !== before && inOneClause(document, mention.endToken, at) ? sureOf.sameClause : sureOf.sentence,
        reason: 'subject',
        evidence: { start: mention.start, end: mention.end },
      });
    }
    before = main;
    isOnly = named.size === 1;
  }
  mentions.settle();
}

/** Whether it is "it" with a verb of saying. */
function isSpeaking({ words }: Document, at: number): boolean {
  return /^[Ii]t$/.test(words[at]!) && saying.has(words[at + 1] ?? '');
}

/** "It believes", "It has also apologised" */
function isWilled({ words, tags }: Document, at: number): boolean {
  if (words[at] !== 'It') return false;
  let verb = at + 1;
  while (/^(?:has|had|also|later|still|never)$/.test(words[verb] ?? '') || tags[verb]?.has('Adverb')) verb++;
  return willed.has(words[verb] ?? '');
}

/** "its chairman", "Its former chief executive": whom only an organization has. */
function ownsRole({ words }: Document, at: number): boolean {
  if (!/^its$/i.test(words[at]!)) return false;
  for (let noun = at + 1; noun <= at + longestRole && /^\p{L}/u.test(words[noun] ?? ''); noun++) {
    if (roleNouns.has(words[noun]!) && !isLowercase(words[noun + 1])) return true;
  }
  return false;
}

/** Whether the pronoun is one that may go back to the subject: as an object "it" may be anything that was mentioned. */
function isMeant(document: Document, at: number): boolean {
  const word = document.words[at]!;
  if (!/^(?:it|they|them)$/i.test(word)) return true;
  if (/^(?:of|for|to|with|in|on|by|from)$/.test(document.words[at - 1] ?? '')) return false;
  return isFinite(document, at + 1) && !(/^it$/i.test(word) && isEmpty(document, at));
}

/** "It" that only fills its place: "it is likely that", "it took years to". */
function isEmpty({ words, tags }: Document, at: number): boolean {
  if (emptyVerb.test(words[at + 1] ?? '')) return true;
  if (!tags[at + 1]?.has('Copula') && !tags[at + 1]?.has('Auxiliary') && !tags[at + 1]?.has('Modal')) return false;
  return words.slice(at + 2, at + 8).some((word) => word === 'that' || word === 'to' || word === 'who');
}

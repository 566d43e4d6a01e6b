import type { Document } from '../document';
import type { EntityType } from '../model';
import { isTitleCase } from '../segment/headline';
import type { TokenRange } from '../segment/sentences';
import { compareSpans, overlapsAny } from '../span';
import { findDefinitions } from './acronyms';
import { classify, type Guess } from './classify';
import { findFigures } from './figures';
import { findRuns, type Run } from './runs';
import type { NameMention } from './mention';

/** A run that its sentence's start or title case explains as well as its being a name. */
interface Candidate {
  readonly run: Run;
  readonly text: string;
  readonly guess: Guess;
  readonly certainlyCapital: boolean;
}

/**
 * The names of the article in the order of the text, none overlapping another: stretches of capitalised words, told
 * apart by the words in and around them and by the tagger, then brought into line over the whole article (a form has
 * one type; a surname of a person found elsewhere is a person; a word seen in lower case too is no name). Yields where
 * the work may be interrupted.
 */
export function* recognizeNames(document: Document): Generator<void, NameMention[]> {
  const figures: NameMention[] = [];
  const candidates: Candidate[] = [];
  const lowerCase = new Set<string>();
  for (const [index, word] of document.words.entries()) {
    if (document.tokens[index]!.kind === 'word' && /^\p{Ll}/u.test(word)) lowerCase.add(word);
  }
  for (const sentence of document.sentences) {
    yield;
    const found = findFigures(document, sentence);
    for (const figure of found) figures.push(figure);
    const taken = new Set<number>();
    for (const { firstToken, endToken } of found) for (let i = firstToken; i < endToken; i++) taken.add(i);
    const words = document.text.slice(sentence.start, sentence.end);
    const shouted = words.length > 20 && words === words.toUpperCase();
    const titled = shouted || (!/[.!?]['"’”]*$/.test(words) && isTitleCase(words));
    for (const run of findRuns(document, sentence, taken)) {
      candidates.push({
        run,
        text: runText(document, run),
        guess: classify(document, run, shouted),
        // A second capitalised word needs another reason than the sentence's start.
        certainlyCapital: !titled && (!run.atSentenceStart || run.endToken - run.firstToken > 1),
      });
    }
  }
  const defined = definedNames(document);
  const evidence = { ...gather(candidates), ...acronymTypes(document, defined) };
  const names = candidates.flatMap((candidate) => decide(document, candidate, evidence, lowerCase));
  const free = [...figures, ...names].filter((name) => !overlapsAny(defined, name));
  return [...free, ...defined].toSorted(compareSpans);
}

/** The names that the article gives an acronym, and the acronyms in their brackets. */
function definedNames(document: Document): NameMention[] {
  // Sorted, as definitions come in order, and none overlaps another.
  return findDefinitions(document).flatMap(({ name, acronym }) => {
    const { type } = classify(document, { ...name, atSentenceStart: false }, false);
    const sure = type === 'person' ? 'organization' : type;
    return [mention(document, name, sure, 'name', 0.9), mention(document, acronym, sure, 'acronym', 0.9)];
  });
}

function acronymTypes(document: Document, defined: readonly NameMention[]): Pick<Evidence, 'acronyms'> {
  const acronyms = defined.filter(({ kind }) => kind === 'acronym');
  return { acronyms: new Map(acronyms.map((name) => [runText(document, name), name.type])) };
}

function mention(
  { tokens }: Document,
  { firstToken, endToken }: TokenRange,
  type: EntityType,
  kind: NameMention['kind'],
  confidence: number,
): NameMention {
  const { start } = tokens[firstToken]!;
  const { end } = tokens[endToken - 1]!;
  return { start, end, firstToken, endToken, type, kind, confidence };
}

/** What the whole article says of a form: its votes for each type, and whether it was seen capitalised for certain. */
interface Evidence {
  readonly types: ReadonlyMap<string, Map<EntityType, number>>;
  readonly certain: ReadonlySet<string>;
  /** Last words (and first, weaker) of people's full names. */
  readonly surnames: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** First words of organizations' names, by which they are called for short. */
  readonly shortForms: ReadonlySet<string>;
  /** Acronyms that the article explains, with the type of what they stand for. */
  readonly acronyms: ReadonlyMap<string, EntityType>;
}

function gather(candidates: readonly Candidate[]): Omit<Evidence, 'acronyms'> {
  const types = new Map<string, Map<EntityType, number>>();
  const certain = new Set<string>();
  for (const { text, guess, certainlyCapital } of candidates) {
    const votes = types.get(text) ?? new Map<EntityType, number>();
    votes.set(guess.type, (votes.get(guess.type) ?? 0) + guess.confidence);
    types.set(text, votes);
    if (certainlyCapital) certain.add(text);
  }
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  const shortForms = new Set<string>();
  for (const [text, votes] of types) {
    const parts = text.split(/\s+/);
    if (parts.length < 2) continue;
    const { type } = best(votes);
    if (type === 'organization') shortForms.add(parts[0]!);
    if (type !== 'person') continue;
    surnames.add(parts.at(-1)!);
    givenNames.add(parts[0]!);
  }
  return { types, certain, surnames, givenNames, shortForms };
}

function decide(
  document: Document,
  { run, text, guess, certainlyCapital }: Candidate,
  evidence: Evidence,
  lowerCase: ReadonlySet<string>,
): NameMention[] {
  const explained = evidence.acronyms.get(text);
  if (explained) return [mention(document, run, explained, 'acronym', 0.9)];
  const single = run.endToken - run.firstToken === 1;
  let { type, confidence } = best(evidence.types.get(text)!, guess);
  if (single && evidence.surnames.has(text)) ({ type, confidence } = { type: 'person', confidence: 0.95 });
  else if (single && guess.confidence < 0.8 && evidence.givenNames.has(text)) {
    ({ type, confidence } = { type: 'person', confidence: 0.8 });
  } else if (single && !guess.known && evidence.shortForms.has(text)) {
    ({ type, confidence } = { type: 'organization', confidence: 0.75 });
  }
  // A lone word that nothing tells the type of: a name only where the article says it again.
  if (single && guess.confidence < 0.4 && type === 'misc' && evidence.types.get(text)!.get('misc')! < 1) return [];
  const known =
    guess.known || evidence.certain.has(text) || evidence.surnames.has(text) || evidence.shortForms.has(text);
  if (!certainlyCapital && !known) {
    // Nothing but its place in the sentence speaks for the word: more often than not it is no name.
    if (guess.confidence < 0.6 || (single && lowerCase.has(text.toLowerCase()))) return [];
    confidence *= 0.7;
  }
  if (single && lowerCase.has(text.toLowerCase()) && !guess.known && type !== 'person') confidence *= 0.5;
  const kind = /^(?:\p{Lu}\.?){2,6}s?$/u.test(text) && type !== 'person' ? 'acronym' : 'name';
  return [mention(document, run, type, kind, confidence)];
}

/** The type with the most votes; its confidence is that of the surest guess, less where votes differ. */
function best(votes: ReadonlyMap<EntityType, number>, own?: Guess): { type: EntityType; confidence: number } {
  let type: EntityType = 'misc';
  let top = 0;
  let sum = 0;
  for (const [candidate, weight] of votes) {
    sum += weight;
    if (weight > top) [type, top] = [candidate, weight];
  }
  const share = sum ? top / sum : 0;
  if (own && own.type === type)
    return { type, confidence: Math.max(own.confidence, Math.min(0.9, own.confidence + 0.1)) * (0.7 + 0.3 * share) };
  return { type, confidence: 0.75 * share };
}

function runText({ text, tokens }: Document, { firstToken, endToken }: TokenRange): string {
  return text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
}

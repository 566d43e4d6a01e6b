import { oneToken, type Document } from '../document';
import { compareSpans, overlapsAny } from '../span';
import { saying } from './lexicon';
import { nameFrom, wordsOfLonger, type NameMention } from './mention';
import { isCapitalized, isTitleCase } from '../words';

/** Of full names that the model is so sure of. */
const sure = 0.8;
const shortestSurname = 3;
/** Doubtful: the model has looked at the word and thought otherwise. In long articles it never has. */
const confidence = 0.6;
/** What a headline says that somebody does or suffers, and no place. */
const personal = new Set(
  `resigns quits retires dies apologises apologizes jailed sacked arrested charged sentenced acquitted pleads weds`.split(
    /\s+/,
  ),
);

/**
 * The sorted, non-overlapping names with the places that the model has missed of the surnames of people it is sure of:
 * the capitalised word alone, which stands nowhere in small letters. Where it takes one for a place ("Luis Montenegro …
 * Montenegro said"), and that speaks, all that follow the full name are the person; so are those that it takes for an
 * organization and is not sure of. A headline above may tell it by what somebody does: "Montenegro resigns".
 */
export function withSurnames(document: Document, found: readonly NameMention[]): NameMention[] {
  const surnames = surnamesOf(document, found);
  const people = surnames.size > 1 ? peopleOf(document, found) : null;
  const names = people ? found.flatMap((name) => pairOf(document, people, surnames, name) ?? [name]) : found;
  const { words } = document;
  const small = new Set(Array.from(surnames.keys(), (surname) => surname[0]!.toLowerCase() + surname.slice(1)));
  const missed: number[] = [];
  for (let token = 0; token < words.length; token++) {
    const word = words[token]!;
    if (surnames.has(word)) missed.push(token);
    else if (small.has(word)) surnames.delete(word[0]!.toUpperCase() + word.slice(1));
  }
  const added = missed
    .filter(
      (token) => surnames.has(words[token]!) && !isCapitalized(words[token - 1]) && !isCapitalized(words[token + 1]),
    )
    .map((token) => nameFrom(document, oneToken(token), 'person', confidence))
    .filter((name) => !overlapsAny(names, name));
  const headlineEnd = document.headline?.end ?? 0;
  const isHeadline = ({ start, endToken }: NameMention): boolean => start < headlineEnd && isPersonal(words, endToken);
  const isPlace = (name: NameMention): boolean => {
    const { type, firstToken, endToken } = name;
    if (type !== 'location' || endToken - firstToken > 1) return false;
    const inFull = surnames.get(words[firstToken]!);
    return inFull !== undefined && (firstToken > inFull || isHeadline(name));
  };
  const speaking = new Set(
    names
      .filter((name) => isPlace(name) && (saying.has(words[name.endToken] ?? '') || isHeadline(name)))
      .map((name) => words[name.firstToken]!),
  );
  // "Hartnoll" beside "Hartnoll Builders" may be either.
  const firms = wordsOfLonger(document, names, 'organization');
  const isMisread = ({ type, firstToken, endToken, confidence: probability }: NameMention): boolean =>
    type === 'organization' &&
    probability < sure &&
    endToken - firstToken === 1 &&
    firstToken > (surnames.get(words[firstToken]!) ?? Infinity) &&
    !firms.has(words[firstToken]!);
  const retyped = names.map((name): NameMention => {
    const isPerson = (isPlace(name) && speaking.has(words[name.firstToken]!)) || isMisread(name);
    return isPerson ? { ...name, type: 'person', kind: 'name', confidence } : name;
  });
  const all = added.length === 0 ? retyped : [...retyped, ...added].toSorted(compareSpans);
  return withParticles(document, all);
}

/** "resigns", "steps down", "to stand down". */
function isPersonal(words: readonly string[], verb: number): boolean {
  const at = words[verb] === 'to' ? verb + 1 : verb;
  return personal.has(words[verb]!) || (words[at + 1] === 'down' && /^(?:steps?|stands?)$/.test(words[at]!));
}

/** With the small words of a surname that somebody is called by alone: "von der Mirrow", behind Ana von der Mirrow. */
function withParticles({ words, tokens }: Document, names: NameMention[]): NameMention[] {
  const particles = new Map<string, readonly string[]>();
  for (const { type, firstToken, endToken } of names) {
    if (type !== 'person' || endToken - firstToken < 3) continue;
    const given = words.slice(firstToken, endToken - 1);
    const small = given.slice(given.findLastIndex((word) => !/^\p{Ll}+$/u.test(word)) + 1);
    if (small.length > 0) particles.set(words[endToken - 1]!, small);
  }
  if (particles.size === 0) return names;
  return names.map((name) => {
    const small = particles.get(words[name.firstToken]!);
    if (!small || name.type !== 'person' || name.endToken - name.firstToken > 1) return name;
    const firstToken = name.firstToken - small.length;
    if (!small.every((word, index) => words[firstToken + index] === word)) return name;
    return { ...name, firstToken, start: tokens[firstToken]!.start };
  });
}

/** What two people are called together: "the Brel-Okoro government". */
const joint = new Set('government regime administration ticket couple family dictatorship'.split(' '));

/** What people are called. */
interface Called {
  /** The words that stand alone. */
  readonly alone: ReadonlySet<string>;
  /** The first words of longer names, and which names begin so. */
  readonly first: ReadonlyMap<string, readonly NameMention[]>;
  /** The last words of those with a hyphen and a given name: "Brel-Okoro". */
  readonly double: ReadonlySet<string>;
}

function peopleOf({ words }: Document, names: readonly NameMention[]): Called {
  const called = { alone: new Set<string>(), first: new Map<string, NameMention[]>(), double: new Set<string>() };
  for (const name of names) {
    const { type, firstToken, endToken } = name;
    if (type !== 'person') continue;
    const word = words[firstToken]!;
    if (endToken - firstToken === 1) called.alone.add(word);
    else {
      const others = called.first.get(word);
      // A second tells that it is not the pair alone.
      if (!others) called.first.set(word, [name]);
      else if (others.length < 2) others.push(name);
    }
    if (endToken - firstToken > 3) called.double.add(`${words[endToken - 3]!}-${words[endToken - 1]!}`);
  }
  return called;
}

/** The two people of "the Brel-Okoro talks", both of whom are named in full and nobody as Ana Brel-Okoro. */
function pairOf(
  document: Document,
  { alone, first, double }: Called,
  surnames: ReadonlyMap<string, number>,
  name: NameMention,
): NameMention[] | null {
  const { words } = document;
  const { firstToken, endToken, confidence: found } = name;
  if (endToken - firstToken !== 3 || !/^[-–]$/.test(words[firstToken + 1]!)) return null;
  const pair = [words[firstToken]!, words[firstToken + 2]!];
  if (!pair.some((word) => surnames.has(word)) || joint.has(words[endToken] ?? '')) return null;
  // "Kim" is the surname of Kim Jong Un, who is called so alone.
  const isCalled = (word: string): boolean =>
    alone.has(word) && first.get(word)?.some((other) => other !== name) === true;
  if (double.has(pair.join('-')) || !pair.every((word) => surnames.has(word) || isCalled(word))) return null;
  return [firstToken, firstToken + 2].map((at) => nameFrom(document, oneToken(at), 'person', found));
}

/** The surnames of people that the model is sure of, each with the first token of such a name in full. */
function surnamesOf({ words }: Document, names: readonly NameMention[]): Map<string, number> {
  const surnames = new Map<string, number>();
  for (const { type, firstToken, endToken, confidence: found } of names) {
    const surname = words[endToken - 1]!;
    const isFull = type === 'person' && endToken - firstToken > 1 && found >= sure;
    if (!isFull || surname.length < shortestSurname || !isTitleCase(surname)) continue;
    if (!surnames.has(surname)) surnames.set(surname, firstToken);
  }
  return surnames;
}

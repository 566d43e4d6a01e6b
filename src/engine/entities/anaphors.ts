import type { Document } from '../document';
import { partyMember, roleNouns } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import type { Cluster } from './cluster';
import { countryOfDemonym } from './countries';
import type { Gender } from './gender';
import { isFinite, type GrammarRole } from './grammaticalRole';
import { isYears, yearsOldAt } from './roles';
import { isCapitalized } from '../words';

/** Words that stand for a person's name: a pronoun, an age ("the 51-year-old") or a nationality ("the Dane"). */
export interface Anaphor extends TokenRange {
  readonly gender: Gender | null;
  readonly role: GrammarRole | 'reflexive';
  readonly years: number | null;
}

type Pronoun = { readonly gender: Gender; readonly role: GrammarRole | 'reflexive' };

const pronouns = new Map<string, Pronoun>(
  Object.entries<Pronoun>({
    he: { gender: 'male', role: 'subject' },
    him: { gender: 'male', role: 'object' },
    his: { gender: 'male', role: 'possessive' },
    himself: { gender: 'male', role: 'reflexive' },
    she: { gender: 'female', role: 'subject' },
    her: { gender: 'female', role: 'object' },
    hers: { gender: 'female', role: 'possessive' },
    herself: { gender: 'female', role: 'reflexive' },
  }).flatMap(([word, pronoun]) =>
    [word, word[0]!.toUpperCase() + word.slice(1)].flatMap((form) =>
      // "he’d" is one token.
      (pronoun.role === 'subject' ? ['', "'d", '’d', "'ll", '’ll'] : ['']).map(
        (verb) => [form + verb, pronoun] as const,
      ),
    ),
  ),
);

/** What follows "her" as an object, and never what she owns. */
const behindObject = 'Preposition Conjunction Determiner Pronoun Adverb QuestionWord Modal Copula'.split(' ');

/** The pronoun, age or nationality at the token that stands for a person's name. */
export function anaphorAt(document: Document, at: number): Anaphor | null {
  return pronounAt(document, at) ?? ageAt(document, at) ?? demonymAt(document, at) ?? memberAt(document, at);
}

/** The pronoun at the token, if it is one as it is written: "HIS" is an acronym. "Her" may own something or be the object. */
function pronounAt({ words, tags }: Document, at: number): Anaphor | null {
  const pronoun = pronouns.get(words[at]!);
  // "for his part" is of whom it stands by, and so is "in his late 50s".
  if (!pronoun || (words[at - 1] === 'for' && words[at + 1] === 'part') || isAge(words, at)) return null;
  const next = tags[at + 1];
  const owns =
    next && /^her$/i.test(words[at]!) && /^\p{L}/u.test(words[at + 1]!) && !behindObject.some((tag) => next.has(tag));
  return { ...pronoun, ...(owns && { role: 'possessive' }), firstToken: at, endToken: at + 1, years: null };
}

/** The pronoun that a verb is glued to: "he’d", "she’ll"; other words as they are. */
export function withoutVerb(word: string): string {
  return word.replace(/^(s?he)['’](?:d|ll)$/i, '$1');
}

/** Whether "in his 50s" stands there. */
function isAge(words: readonly string[], his: number): boolean {
  const decade = /^(?:early|mid|late)$/.test(words[his + 1] ?? '') ? his + 2 : his + 1;
  const years = words[decade] === '-' ? decade + 1 : decade;
  return (
    words[his - 1] === 'in' && /^(?:\d0s|teens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)$/.test(words[years] ?? '')
  );
}

/** The gender that the word tells where it is a pronoun. */
export function genderOfPronoun(word: string): Gender | null {
  return pronouns.get(word)?.gender ?? null;
}

/** The gender that most of the pronouns tell that have been taken for the person's. */
export function genderAssumed({ mentions }: Cluster): Gender | null {
  let balance = 0;
  for (const { kind, text } of mentions) {
    const gender = kind === 'pronoun' ? genderOfPronoun(text) : null;
    if (gender) balance += gender === 'female' ? 1 : -1;
  }
  return balance === 0 ? null : balance > 0 ? 'female' : 'male';
}

/** The age at the token that stands for a name: "the 51-year-old", "the 51-year-old nurse", but not "the 51-year-old bridge". */
function ageAt({ words, tags }: Document, at: number): Anaphor | null {
  if (yearsOldAt(words, at + 5) < 0 || !/^the$/i.test(words[at]!)) return null;
  const [years, noun] = [words[at + 1], words[at + 6]];
  const isPerson = roleNouns.has(noun ?? '') || tags[at + 6]?.has('Actor');
  const endToken = at + (isPerson ? 7 : 6);
  const next = tags[endToken];
  if (next?.has('Noun') || next?.has('Adjective')) return null;
  return { gender: null, role: 'subject', firstToken: at, endToken, years: Number(years) };
}

/** The member of a party at the token who stands for a name: "the Texas Republican said"; the word alone, as the state is a name. */
export function memberAt(document: Document, at: number): Anaphor | null {
  const { words } = document;
  if (!partyMember.has(words[at] ?? '') || !isCapitalized(words[at - 1])) return null;
  const isThe =
    /^the$/i.test(words[at - 2] ?? '') || (isCapitalized(words[at - 2]) && /^the$/i.test(words[at - 3] ?? ''));
  if (!isThe || !isFinite(document, at + 1)) return null;
  return { gender: null, role: 'subject', firstToken: at, endToken: at + 1, years: null };
}

/** The nationality at the token that stands for a name: "the Dane said", but not "the Danish said" or "the Danes said". */
export function demonymAt(document: Document, at: number): Anaphor | null {
  const word = document.words[at + 1] ?? '';
  if (!/^the$/i.test(document.words[at] ?? '') || !isCapitalized(word) || /(?:s|sh|ch|ese)$/.test(word)) return null;
  // "The Dane, 46, said"
  const isAged = document.words[at + 2] === ',' && document.words[at + 4] === ',' && isYears(document.words[at + 3]);
  if (countryOfDemonym(word) === undefined || !isFinite(document, isAged ? at + 5 : at + 2)) return null;
  // "the Dutchman", "the Scotsman", but not "the German"
  const gender = word.endsWith('woman') ? 'female' : /(?:ch|s|sh)man$/.test(word) ? 'male' : null;
  return { gender, role: 'subject', firstToken: at, endToken: at + 2, years: null };
}

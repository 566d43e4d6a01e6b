import { isPossessive, type Document } from '../document';
import { honorifics, roleNouns, saying } from '../names/lexicon';
import type { Sentence } from '../model';
import type { TokenRange } from '../segment/sentences';

/** What a name or pronoun is to its clause, as far as the words beside it tell. */
export type GrammarRole = 'subject' | 'object' | 'possessive' | 'oblique';

export const prepositions: ReadonlySet<string> = new Set(
  `of in on at by for from with to about against between among into over under after before during since until near
  through towards toward without within like than via despite alongside including per as`.split(/\s+/),
);
const phraseTags = ['Determiner', 'Adjective', 'Possessive', 'Value', 'Adverb'];
const finite = ['PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary'];
/** What begins another clause, or ends one. */
const clauseBreak =
  /^(?:,|;|:|—|–|\(|\)|that|who|which|whom|whose|where|when|while|because|although|though|if|as|since|and|but|or|after|before)$/i;
/** How many words of a noun phrase may stand before the name in it. */
const longestPhrase = 6;
/** In tokens, what may stand between a name and its verb: "Cook, 64, chief executive of the firm, said". */
export const longestApposition = 15;

/** Index of the sentence's first finite verb; its end where there is none. */
export function firstVerb(document: Document, { firstToken, endToken }: Sentence): number {
  for (let at = firstToken; at < endToken; at++) if (isFinite(document, at)) return at;
  return endToken;
}

/** The role of the name at the tokens; `verb` is its sentence's first finite verb. */
export function roleOf(document: Document, { firstToken, endToken }: TokenRange, verb: number): GrammarRole {
  const { words, tags } = document;
  if (isPossessive(document, endToken)) return 'possessive';
  let before = firstToken - 1;
  for (let steps = 0; steps < longestPhrase && before >= 0 && partOfPhrase(document, before); steps++) before--;
  if (prepositions.has(words[before]?.toLowerCase() ?? '')) return 'oblique';
  let behind = endToken;
  // "Cook, 64, chief executive of the firm, said": over what stands between commas.
  if (words[behind] === ',') {
    const close = words.slice(behind + 1, behind + longestApposition).indexOf(',');
    if (close > 0 && isVerbAhead(document, behind + close + 2)) return 'subject';
  }
  while (tags[behind]?.has('Adverb')) behind++;
  return isFinite(document, behind) || endToken <= verb ? 'subject' : 'object';
}

/** "“No,” said the Halden analyst Ana Ruiz": whether a verb of saying behind words in marks has its subject there. */
export function isInvertedSubject({ words }: Document, { firstToken }: TokenRange): boolean {
  const farthest = firstToken - longestPhrase;
  let verb = firstToken - 1;
  while (verb > farthest && /^[\p{L}'’-]+$/u.test(words[verb]!) && !saying.has(words[verb]!)) verb--;
  return (
    /^(?:said|says|added|adds|wrote|writes|replied)$/.test(words[verb] ?? '') && /^[”"’]$/.test(words[verb - 1] ?? '')
  );
}

/** Whether nothing between the two tokens begins another clause. */
export function inOneClause({ words }: Document, first: number, second: number): boolean {
  for (let at = first; at < second; at++) if (clauseBreak.test(words[at]!)) return false;
  return true;
}

function isVerbAhead(document: Document, at: number): boolean {
  return isFinite(document, document.tags[at]?.has('Adverb') ? at + 1 : at);
}

/** Whether the token is a verb that has a subject. */
export function isFinite({ tags }: Document, at: number): boolean {
  const set = tags[at];
  return set !== undefined && set.has('Verb') && !set.has('Gerund') && finite.some((tag) => set.has(tag));
}

function partOfPhrase({ words, tags }: Document, at: number): boolean {
  const word = words[at]!.toLowerCase();
  return (
    honorifics.has(word) ||
    roleNouns.has(word) ||
    (!prepositions.has(word) && phraseTags.some((tag) => tags[at]!.has(tag)))
  );
}

import type { Document } from '../document';
import { overlapping } from '../span';
import { nameFrom, withFound, type NameMention } from './mention';

/** What is not named in full without the place that it is of. */
const ofPlaces = new Set(
  `Academy Administration Agency Association Authority Bank Board Chamber College Commission Conference Congress Corporation
  Council Court Federation Government Institute League Ministry Party Society Union University`.split(/\s+/),
);

/**
 * The sorted names with those joined that are parts of one: "Ports Authority" and "Mirrow" in "Ports Authority of Mirrow".
 * In the training articles two dozen such are one name for each that is two.
 */
export function withPlacesJoined({ text, words }: Document, names: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const name of names) {
    const body = joined.at(-1);
    const isOfPlace =
      body?.type === 'organization' &&
      name.type === 'location' &&
      name.start - body.end <= 8 &&
      ofPlaces.has(words[body.endToken - 1]!) &&
      /^\sof\s(?:the\s)?$/.test(text.slice(body.end, name.start));
    if (!isOfPlace) joined.push(name);
    else {
      const { end, endToken } = name;
      const confidence = Math.min(body.confidence, name.confidence);
      joined[joined.length - 1] = { ...body, end, endToken, kind: 'name', confidence };
    }
  }
  return joined;
}

/** How sure one is that the wing beside it tells. */
const confidence = 0.8;
/** What parties are called, and the wings they split into. */
const parties = new Set('Party Dal League Congress Sena Front Movement Union Parishad'.split(' '));
const wings = new Set(
  'United Secular Marxist Maoist Leninist Socialist Democratic Unified Nawaz Liberation Nationalist Progressive'.split(
    ' ',
  ),
);
/** Parties whose wings are told by a letter. */
const shortParties = new Set('CPI CPN JD RPI LJP NCP PML MQM JUI HAM KC RSP DMK'.split(' '));

/** The sorted, non-overlapping names with the wing of a party as part of its name: "Mirrow Dal (United)", "JD(S)". */
export function withFactions(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words, tokens } = document;
  const found: NameMention[] = [];
  for (let at = 1; at + 2 < words.length; at++) {
    if (words[at] !== '(' || words[at + 2] !== ')') continue;
    const isShort =
      shortParties.has(words[at - 1]!) &&
      /^\p{Lu}{1,2}$/u.test(words[at + 1]!) &&
      tokens[at - 1]!.end === tokens[at]!.start;
    if (!isShort && !wings.has(words[at + 1]!)) continue;
    const [party] = overlapping(names, tokens[at - 1]!);
    if (party ? party.type !== 'organization' || party.endToken !== at : !isShort) continue;
    if (!isShort && !words.slice(party!.firstToken, at).some((word) => parties.has(word))) continue;
    const firstToken = party?.firstToken ?? at - 1;
    const sure = Math.max(party?.confidence ?? 0, confidence);
    found.push(nameFrom(document, { firstToken, endToken: at + 3 }, 'organization', sure));
  }
  return withFound(names, found);
}

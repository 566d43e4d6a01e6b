import type { Document } from '../document';
import type { NameMention } from './mention';

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

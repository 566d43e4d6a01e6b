import { spanOf, type Document } from '../document';
import type { EntityType } from '../model';
import { overlapping } from '../span';
import { withFound, type NameMention } from './mention';

/** What somebody does in a headline, written large there like the names around it. */
const verbs = new Set(
  `Accuses Acquires Adds Admits Agrees Announces Appoints Approves Asks Backs Bans Beats Becomes Begins Blames Blocks Breaks Brings
  Builds Buys Calls Claims Closes Completes Confirms Creates Cuts Declares Defeats Defends Delays Denies Drops Edges Elects
  Ends Enters Expands Faces Fails Falls Files Finds Fires Gains Gets Gives Goes Halts Has Hires Hits Honors Honours Introduces
  Invests Is Joins Keeps Launches Leads Leaves Lifts Loses Makes Marks Meets Moves Names Offers Opens Orders Pays Picks Plans Pledges
  Plunges Posts Promises Publishes Pulls Pushes Puts Quits Raises Reaches Rejects Releases Reports Resigns Returns Reveals
  Rises Says Scraps Secures Seeks Sees Selects Sells Sets Shows Shuts Signs Slams Spends Starts Stops Sues Takes Tells Thanks
  Threatens Tops Tries Unveils Urges Visits Vows Wants Warns Welcomes Will Wins`.split(/\s+/),
);

/**
 * The sorted, non-overlapping names with those of the headline cut at a verb that the model takes for a part of them, as
 * all words are written large there: "Norvik Unveils Kestrel" over a report that has "Norvik Corp" and "the Kestrel".
 */
export function withHeadlineVerbs(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const { words, headline } = document;
  if (!headline) return names;
  const found: NameMention[] = [];
  let known: ReadonlyMap<string, EntityType> | undefined;
  for (const name of overlapping(names, headline)) {
    const verb = name.firstToken + words.slice(name.firstToken, name.endToken).findIndex((word) => verbs.has(word));
    if (verb <= name.firstToken) continue;
    known ??= formsBelow(document, names);
    const parts = [
      [name.firstToken, verb],
      [verb + 1, name.endToken],
    ].flatMap(([firstToken = 0, endToken = 0]): NameMention[] => {
      const type = known!.get(words.slice(firstToken, endToken).join(' '));
      if (type === undefined) return [];
      const range = { firstToken, endToken };
      return [{ ...name, ...range, ...spanOf(document, range), type }];
    });
    if (parts[0]?.firstToken === name.firstToken) found.push(...parts);
  }
  return withFound(names, found);
}

/** The types of the names below the headline, also by what these begin with: "Norvik" for "Norvik Corp". */
function formsBelow({ words, headline }: Document, names: readonly NameMention[]): ReadonlyMap<string, EntityType> {
  const known = new Map<string, EntityType>();
  const below = names.filter(({ start }) => start >= headline!.end);
  for (const { type, firstToken, endToken } of below) {
    for (let end = firstToken + 1; end < endToken; end++) {
      const form = words.slice(firstToken, end).join(' ');
      if (type === 'organization' && !known.has(form)) known.set(form, type);
    }
  }
  for (const { type, firstToken, endToken } of below) known.set(words.slice(firstToken, endToken).join(' '), type);
  return known;
}

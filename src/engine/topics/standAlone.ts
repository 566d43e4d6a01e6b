import type { Document } from '../document';
import { firstVerb } from '../entities/grammaticalRole';
import { isNamed } from '../lookup';
import type { Entity, Sentence } from '../model';
import { contains, indexAt, overlapping, type Span } from '../span';

/** What joins a sentence to the one before it: it says only half without that. */
const joining =
  /^(?:but|and|or|nor|so|yet|then|still|also|because|however|meanwhile|moreover|furthermore|instead|nevertheless|nonetheless|therefore|thus|later|afterwards|besides|similarly|likewise|otherwise|again|in addition|as a result|for (?:example|instance)|(?:in|by) contrast|at the same time|on the other hand|that said)\b/i;
/** What at its beginning stands for something said before. */
const pointing =
  /^(?:it|they|this(?! (?:week|month|year|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|weekend)\b)|that|these|those|its|their|them|such|both|neither|another|others|the (?:two|three|four|pair|latter|former|same))\b/i;
/** What stands for a person anywhere. */
const personal = /^(?:he|she|him|his|her|hers|himself|herself)$/i;

/** Who a report is about, at its beginning: "A ferry captain whose ship sank while he slept". */
const introducing = /^(?:an?|the|one)\b/i;

/** What papers print around a report: at the beginning of a sentence, or anywhere in it. */
const printed =
  /^(?:(?:also )?read (?:more|also|next|the full)|see also|related:|(?:photo|picture|image|video)s?(?: credit)?(?::| by\b)|watch(?::| the video| live| now)|listen(?::| to)|(?:additional |with )?reporting by|(?:editing|writing|compiled|translated) by|follow (?:us|our|@)|subscribe|sign up|join our|click|tap here|download (?:the|our)|get (?:the|our) (?:latest|best|app)|copyright (?:©|\d)|©|advertisement|share this|the (?:author|writer) is|contact (?:us|the)|e-?mail (?:us|the)|tel[.:])/i;
const printedAnywhere =
  /\b(?:sign up (?:for|to)|subscribe (?:to|now|here)|our newsletters?|all rights reserved|file (?:photo|picture|image)|getty images|(?:photo|photograph|picture|image)s? (?:credit|by):?|click here|follow us on|(?:reuters|afp|ap|epa)\/)|\((?:ap|afp|reuters|epa) photo\b/i;
/** The mark of an item in a list. */
const item = /^[-–—•*·]/;
/** What a whole sentence ends with. */
const ending = /[.!?…]["”’»')\]]*$/;
const opensMarks = /["“”„‟«»'‘’`]/;
const leastWords = 6;
/** A sentence with an address in it that has fewer words only says where something is to be had. */
const leastBesideAddress = 14;

/**
 * Whether a sentence says something by itself: it is a whole sentence of the report and no quote or item of a list, nothing that papers print
 * around reports, and no pronoun in it needs a sentence before: of the lead, which has none before it, a pronoun means who
 * is introduced there. `quoted` is what stands in quotation marks, in order.
 */
export function standAloneTest(
  document: Document,
  entities: readonly Entity[],
  quoted: readonly Span[],
): (sentence: Sentence, isLead: boolean) => boolean {
  const { text, tokens, headline, header } = document;
  const author = header.byline ? text.slice(header.byline.start, header.byline.end) : null;
  /** Whether words in marks begin there that it has not all of, or a turn of an interview. */
  const breaksOff = (sentence: Sentence): boolean =>
    overlapping(quoted, sentence).some(({ start, end }) => end > sentence.end || !opensMarks.test(text[start]!));
  const entityOf = new Map<number, Entity>();
  const people: Span[] = [];
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      if (mention.kind === 'pronoun') entityOf.set(mention.start, entity);
      else if (entity.type === 'person' && isNamed(mention)) people.push(mention);
    }
  }
  people.sort((a, b) => a.start - b.start);
  const hasBefore = (sentence: Span, end: number): boolean =>
    overlapping(people, { start: sentence.start, end }).length > 0;
  const hangs = (sentence: Sentence): boolean => {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { start, end } = tokens[at]!;
      if (!personal.test(text.slice(start, end)) || indexAt(quoted, start) >= 0) continue;
      const entity = entityOf.get(start);
      const named = entity
        ? overlapping(entity.mentions, sentence).some(
            (mention) => mention.kind !== 'pronoun' && contains(sentence, mention),
          )
        : hasBefore(sentence, start);
      if (!named) return true;
    }
    return false;
  };
  return (sentence, isLead) => {
    const content = text.slice(sentence.start, sentence.end);
    const inside = tokens.slice(sentence.firstToken, sentence.endToken);
    const words = inside.filter(({ kind }) => kind === 'word' || kind === 'number').length;
    const least = inside.some(({ kind }) => kind === 'address') ? leastBesideAddress : leastWords;
    return (
      words >= least &&
      !(headline && sentence.start < headline.end) &&
      indexAt(quoted, sentence.start) < 0 &&
      ![joining, pointing, printed, printedAnywhere].some((pattern) => pattern.test(content)) &&
      firstVerb(document, sentence) < sentence.endToken &&
      ending.test(content) &&
      !item.test(content) &&
      // "Ana Ruiz is an economist at", below her name
      !(author !== null && content.startsWith(`${author} is `)) &&
      !breaksOff(sentence) &&
      ((isLead && introducing.test(content)) || !hangs(sentence))
    );
  };
}

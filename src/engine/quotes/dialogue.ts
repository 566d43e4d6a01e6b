import type { Document } from '../document';
import type { AttributedQuote } from './attribute';
import type { SpeakerMention } from './phraseWords';
import { mentionOf } from './speakerFeatures';

type Attribution = NonNullable<AttributedQuote['attribution']>;

/** A quote that is all its paragraph says, or the one whose speaker its own paragraph names. */
interface Line {
  readonly quote: AttributedQuote;
  readonly paragraph: number;
  /** The named entity that its own paragraph says it is by. */
  readonly by: string | null;
  readonly isBare: boolean;
  /** It ends in a question. */
  readonly asks: boolean;
}

const question = /\?["”’»']*$/;

/** How sure it is that two who speak to each other take turns. */
const sure = 0.6;
/** Two who are named speak in turn before the lines without a name. */
const named = 2;

/**
 * The quotes, with the speakers of dialogue without their names: where two people speak in turn, each in a paragraph of their
 * own, and lines that are nothing but a quote follow, each is by the other one. That is so only where one asks and the next
 * line with a name fits, or question and answer follow, since most paragraphs that are but a quote go on with the one above.
 */
export function withDialogue(
  document: Document,
  mentions: readonly SpeakerMention[],
  quotes: readonly AttributedQuote[],
): AttributedQuote[] {
  const lines = linesOf(document, mentions, quotes);
  const found = new Map<AttributedQuote, Attribution>();
  for (let at = named; at < lines.length; at++) {
    const [first, second] = [lines[at - 2]!, lines[at - 1]!];
    if (!lines[at]!.isBare || !first.by || !second.by || first.by === second.by) continue;
    let end = at;
    while (lines[end]?.isBare && lines[end]!.paragraph === second.paragraph + 1 + end - at) end++;
    if (first.paragraph + 1 !== second.paragraph || !lines.slice(at - 1, end).some(({ asks }) => asks)) continue;
    const next = lines[end]?.paragraph === second.paragraph + 1 + end - at ? lines[end]!.by : null;
    const fits = next ? next === ((end - at) % 2 === 0 ? first.by : second.by) : lines[at]!.asks && end - at > 1;
    if (!fits) continue;
    for (let line = at; line < end; line++) {
      const { speaker } = ((line - at) % 2 === 0 ? first : second).quote.attribution!;
      found.set(lines[line]!.quote, { speaker, clause: null, confidence: sure });
    }
  }
  return quotes.map((quote) => {
    const attribution = found.get(quote);
    return attribution ? { ...quote, attribution } : quote;
  });
}

/** One of each paragraph with quotes, the last. */
function linesOf(
  { paragraphs, text, tokens }: Document,
  mentions: readonly SpeakerMention[],
  quotes: readonly AttributedQuote[],
): Line[] {
  const lines: Line[] = [];
  for (const quote of quotes) {
    const { paragraph } = quote.regions.at(-1)!;
    const { start, end } = paragraphs[paragraph]!;
    const { attribution } = quote;
    const isOwn = attribution?.clause && tokens[attribution.clause.cue.firstToken]!.start >= start;
    const by = isOwn ? (mentionOf(tokens, mentions, attribution.speaker)?.entity.id ?? null) : null;
    const isBare =
      quote.kind === 'direct' &&
      quote.regions.length === 1 &&
      quote.regions[0]!.start === start &&
      quote.regions[0]!.end === end;
    const asks = question.test(text.slice(quote.regions.at(-1)!.end - 3, quote.regions.at(-1)!.end));
    const line = { quote, paragraph, by, isBare, asks };
    if (lines.at(-1)?.paragraph === paragraph) lines.pop();
    lines.push(line);
  }
  return lines;
}

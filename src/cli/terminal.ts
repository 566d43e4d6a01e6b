import stringWidth from 'string-width';
import { isNamed, occurrences, placesOf } from '../engine/lookup';
import type { Article, Entity, EntityType } from '../engine/model';
import { statementCount } from '../presentation/counts';
import { groupEntities } from '../presentation/kinds';
import { keyTopics } from '../presentation/keyTopics';
import { english } from '../presentation/localizer';
import { nameWithRole, quotesBySpeaker, quoteText } from '../presentation/quotesBySpeaker';
import { inShort } from '../presentation/statusLine';
import { aboutText } from '../presentation/who';

/** How text is laid out: the columns there are, and whether colour escapes may be written. */
export interface Layout {
  readonly width: number;
  readonly colour: boolean;
}

/** Control characters, and those that turn the direction of writing or break a line. */
export const active = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const longestWord = 1000;
/** Words of English, whose characters take a column each: to tell that of others takes as long as all of the analysis. */
const narrow = /^[\x21-\x7e‘’“”–—…]*$/;

// Parameters of the terminal's "select graphic rendition" escape.
const styles: Readonly<Record<EntityType | 'quote' | 'heading', string>> = {
  person: '1;36',
  organization: '1;33',
  location: '1;32',
  facility: '1;32',
  norp: '1;35',
  product: '1;35',
  misc: '1;35',
  date: '36',
  money: '36',
  percent: '36',
  quantity: '36',
  quote: '3;34',
  heading: '1;4',
};

/** The article with its names and quotes in colour, and lists of names, quotes and topics below. Ends with a line break. */
export function terminalText(article: Article, layout: Layout): string {
  const styleOf = stylesByOffset(article);
  const paragraphs = article.paragraphs.map(({ start, end }) =>
    wrap(article.text.slice(start, end), layout, (offset) => styleOf[start + offset]),
  );
  return [...paragraphs, ...lists(article, layout)].map((block) => `${block}\n`).join('\n');
}

/**
 * The text with nothing in it that a terminal would act on: every control character and every character that turns the
 * direction of writing is replaced by one "�".
 */
export function inert(text: string): string {
  return text.replace(active, '\ufffd');
}

function stylesByOffset(article: Article): readonly (string | undefined)[] {
  const styleOf = Array.from<string | undefined>({ length: article.text.length });
  for (const quote of article.quotes) {
    if (quote.kind !== 'indirect') for (const { start, end } of placesOf(quote)) styleOf.fill(styles.quote, start, end);
  }
  for (const { start, end, mention, entity } of occurrences(article)) {
    if (isNamed(mention)) styleOf.fill(styles[entity.type], start, end);
  }
  return styleOf;
}

function lists(article: Article, layout: Layout): readonly string[] {
  const names = groupEntities(article.entities).map(({ group, entities }) =>
    list(
      group.title(english),
      entities.map((entity) => item(entityLine(article, entity), layout, 2, styles[entity.type], entity.name.length)),
      layout,
    ),
  );
  const quotes = quotesBySpeaker(article).flatMap(({ name, entity, statements }) =>
    [
      item(
        nameWithRole(article, name, entity, english),
        layout,
        2,
        styles[entity?.type ?? 'person'],
        name?.length ?? 0,
      ),
    ].concat(statements.map((quote) => item(quoteText(article, quote), layout, 4, styles.quote, Infinity))),
  );
  const topics = keyTopics(article)
    .map((topic) => topic.label)
    .join(' · ');
  const counts = inShort(article, article.quotes.length > 0 && statementCount(article.quotes, english), english);
  return [
    item(counts, layout, 0, styles.heading, 0),
    ...names,
    ...(quotes.length > 0 ? [list(english.t('Quotes by Speaker'), quotes, layout)] : []),
    ...(topics ? [list(english.t('Key Topics'), [item(topics, layout, 2, styles.heading, 0)], layout)] : []),
  ];
}

function list(title: string, items: readonly string[], layout: Layout): string {
  return [item(title, layout, 0, styles.heading, Infinity), ...items].join('\n');
}

/** A line of a list, set in by `indent`, its first `styled` code units in the style. */
function item(text: string, layout: Layout, indent: number, style: string, styled: number): string {
  return wrap(text, layout, (offset) => (offset < styled ? style : undefined), indent);
}

function entityLine(article: Article, entity: Entity): string {
  return `${entity.name} — ${aboutText(article, entity, english)}`;
}

/** Breaks the text between words into lines that fit, all set in by `indent`, and styles each code unit as `styleAt` says. */
function wrap(
  text: string,
  layout: Layout,
  styleAt: (offset: number) => string | undefined,
  indent: number = 0,
): string {
  const lines: string[] = [];
  let line = new Line(indent);
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (!line.isEmpty && line.columns + 1 + widthOf(word) > layout.width) {
      lines.push(line.print(layout));
      line = new Line(indent);
    }
    if (!line.isEmpty) line.add(' ', () => styleAt(index - 1));
    line.add(word, (offset) => styleAt(index + offset));
  }
  return [...lines, line.print(layout)].join('\n');
}

/** The columns that a word takes; of one that no line has room for only about. */
function widthOf(word: string): number {
  // The time that its characters take to tell apart grows with the square of their number.
  return word.length > longestWord || narrow.test(word) ? word.length : stringWidth(word);
}

/** A line of output, filled word by word. */
class Line {
  columns: number;
  private text = '';
  private readonly styleOf: (string | undefined)[] = [];

  constructor(private readonly indent: number) {
    this.columns = indent;
  }

  get isEmpty(): boolean {
    return this.text === '';
  }

  add(word: string, styleAt: (offset: number) => string | undefined): void {
    for (let offset = 0; offset < word.length; offset++) this.styleOf.push(styleAt(offset));
    this.text += inert(word);
    this.columns += widthOf(word);
  }

  print({ colour }: Layout): string {
    return ' '.repeat(this.indent) + (colour ? paint(this.text, this.styleOf) : this.text);
  }
}

/** The text with an escape before and after each run of code units of one style. */
function paint(text: string, styleOf: readonly (string | undefined)[]): string {
  let painted = '';
  for (let start = 0, end: number; start < text.length; start = end) {
    const style = styleOf[start];
    for (end = start + 1; end < text.length && styleOf[end] === style;) end++;
    const run = text.slice(start, end);
    painted += style === undefined ? run : `\u001b[${style}m${run}\u001b[0m`;
  }
  return painted;
}

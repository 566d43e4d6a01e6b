import { noHeader } from '../../../src/engine/document';
import type {
  Age,
  Article,
  EntityType,
  EntityValue,
  Header,
  LinkReason,
  MentionKind,
  Paragraph,
  QuoteKind,
  Sentence,
  Token,
  TopicReason,
} from '../../../src/engine/model';
import type { Span } from '../../../src/engine/span';

/** An entity by the words that name it, in the order of the text. */
interface EntityDescription {
  readonly type?: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
  readonly value?: EntityValue | null;
  readonly relative?: true;
  readonly age?: Age;
  readonly country?: string;
  readonly candidates?: readonly string[];
  /** Each is looked for behind the one before. `[words, …]` where it is no name or not certain; evidence by its words. */
  readonly mentions: readonly (string | readonly [string, MentionKind, number?, LinkReason?, string?])[];
}

/** A quote by its words, and by those of its speaker and its reporting verb. */
interface QuoteDescription {
  readonly kind?: QuoteKind;
  readonly spans: readonly string[];
  /** The first place with these words. */
  readonly echo?: string;
  /** Looked for behind the first span, else in the whole text. */
  readonly speaker?: string;
  /** The name of the entity that speaks. */
  readonly entity?: string;
  readonly cue?: string;
  readonly confidence?: number;
}

interface ArticleDescription {
  readonly headline?: string;
  readonly header?: Header;
  readonly entities?: readonly EntityDescription[];
  readonly quotes?: readonly QuoteDescription[];
  readonly topics?: readonly {
    readonly label: string;
    readonly reasons?: readonly TopicReason[];
    readonly mentions: readonly string[];
  }[];
  readonly summary?: readonly string[];
}

/** An article of the text with what is described; each line is a paragraph of one sentence. Throws where words are not in the text. */
export function buildArticle(text: string, description: ArticleDescription = {}): Article {
  const { headline, header = noHeader, entities = [], quotes = [], topics = [], summary = [] } = description;
  const idOf = new Map(entities.map(({ name }, index) => [name, `e${index + 1}`]));
  const tokens: Token[] = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    kind: /[\p{L}\p{N}]/u.test(word) ? 'word' : 'punctuation',
  }));
  const lines = [...text.matchAll(/\S.*/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
  const sentences: Sentence[] = lines.map((line) => ({
    start: line.start,
    end: line.end,
    firstToken: tokens.findIndex((token) => token.start >= line.start),
    endToken: tokens.filter((token) => token.end <= line.end).length,
  }));
  const paragraphs: Paragraph[] = lines.map(({ start, end }, index) => ({
    start,
    end,
    firstSentence: index,
    endSentence: index + 1,
  }));
  return {
    text,
    paragraphs,
    sentences,
    headline: headline === undefined ? null : locate(text, headline),
    header,
    entities: entities.map(({ type = 'person', name, aliases = [], role, value, mentions, ...more }, index) => {
      const places = inOrder(
        text,
        mentions.map((mention) => (typeof mention === 'string' ? mention : mention[0])),
      );
      const entity = {
        id: idOf.get(name)!,
        type,
        name,
        ...more,
        aliases,
        role: role === undefined ? null : locate(text, role),
        salience: 1 / (index + 1),
        mentions: places.map(({ start, end }, at) => {
          const [, kind = 'name', confidence = 1, reason = 'name', words] =
            typeof mentions[at] === 'string' ? [] : mentions[at]!;
          const evidence = words === undefined ? null : locate(text, words);
          return { start, end, kind, confidence, reason, evidence };
        }),
      };
      return value === undefined ? entity : Object.assign(entity, { value });
    }),
    quotes: quotes.map(({ kind = 'direct', spans, echo, speaker, entity, cue, confidence = 1 }, index) => {
      const places = inOrder(text, spans, echo === undefined ? 0 : locate(text, echo).end);
      const behind = places[0]?.start;
      return {
        id: `q${index + 1}`,
        kind,
        spans: places,
        ...(echo !== undefined && { echoes: [locate(text, echo)] }),
        speaker:
          speaker === undefined
            ? null
            : { ...locate(text, speaker, behind), entity: entity === undefined ? null : idOf.get(entity)! },
        cue: cue === undefined ? null : { ...locate(text, cue, behind), lemma: cue },
        confidence,
      };
    }),
    topics: topics.map(({ label, reasons = [], mentions }, index) => ({
      label,
      reasons,
      score: 1 / (index + 1),
      mentions: inOrder(text, mentions),
    })),
    summary: summary.map((sentence) => locate(text, sentence)),
    stats: {
      words: tokens.filter((token) => token.kind === 'word').length,
      sentences: sentences.length,
      paragraphs: paragraphs.length,
      readingMinutes: 1,
    },
  };
}

/** Where the words stand: behind `from` if they do, else the first place. */
export function locate(text: string, words: string, from = 0): Span {
  const behind = text.indexOf(words, from);
  const start = behind < 0 ? text.indexOf(words) : behind;
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function inOrder(text: string, parts: readonly string[], behind = 0): readonly Span[] {
  let from = behind;
  return parts.map((words) => {
    const span = locate(text, words, from);
    from = span.end;
    return span;
  });
}

import { quoteOfFigure } from '../engine/lookup';
import { valueTypes } from '../engine/model';
import type {
  Article,
  Entity,
  EntityType,
  EntityValue,
  Header,
  LinkReason,
  MentionKind,
  Quote,
  QuoteKind,
  Stats,
  TopicReason,
} from '../engine/model';
import { timeline } from '../engine/timeline';
import type { Span } from '../engine/span';

interface TextSpan extends Span {
  readonly text: string;
}

interface EntityJson {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: TextSpan | null;
  readonly age?: TextSpan & { readonly years: number };
  readonly country?: string;
  readonly candidates?: readonly string[];
  readonly salience: number;
  readonly value?: EntityValue | null;
  /** Of a date that only the article's own date would tell, where that is not known. */
  readonly relative?: true;
  readonly mentions: readonly MentionJson[];
}

type SpeakerJson = (TextSpan & { readonly entity: string | null }) | null;

interface MentionJson extends TextSpan {
  readonly kind: MentionKind;
  readonly confidence: number;
  readonly reason: LinkReason;
  readonly evidence: TextSpan | null;
  /** Of figures in a quote: who said it, as the quote has it. */
  readonly saidBy?: SpeakerJson;
}

interface QuoteJson {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly spans: readonly TextSpan[];
  readonly echoes?: readonly TextSpan[];
  readonly speaker: SpeakerJson;
  readonly cue: (TextSpan & { readonly lemma: string }) | null;
  readonly confidence: number;
}

interface HeaderJson {
  readonly source: TextSpan | null;
  readonly byline: TextSpan | null;
  readonly dateline: TextSpan | null;
  readonly date: (TextSpan & { readonly value: string }) | null;
}

interface EventJson {
  readonly value: string;
  readonly entity: string;
  readonly date: TextSpan;
  readonly sentence: TextSpan;
}

interface TopicJson {
  readonly label: string;
  readonly score: number;
  readonly reasons: readonly TopicReason[];
  readonly mentions: readonly Span[];
}

/** An article as other programs read it. A public contract: fields may be added; to rename or remove one takes a new version. */
export interface ArticleJson {
  readonly schema: 'byline.article/1';
  readonly path: string;
  readonly stats: Stats;
  readonly headline: TextSpan | null;
  readonly header: HeaderJson;
  readonly entities: readonly EntityJson[];
  readonly quotes: readonly QuoteJson[];
  readonly topics: readonly TopicJson[];
  readonly summary: readonly TextSpan[];
  readonly timeline: readonly EventJson[];
}

/** The article as plain JSON data, every span with its text. `path` is where the article came from, as the user gave it. */
export function toArticleJson(article: Article, path: string): ArticleJson {
  const at = ({ start, end }: Span): TextSpan => ({ start, end, text: article.text.slice(start, end) });
  const { words, sentences, paragraphs, readingMinutes } = article.stats;
  return {
    schema: 'byline.article/1',
    path,
    stats: { words, sentences, paragraphs, readingMinutes },
    headline: article.headline && at(article.headline),
    header: headerJson(article.header, at),
    entities: article.entities.map((entity) => entityJson(article, entity, at)),
    quotes: article.quotes.map((quote) => quoteJson(quote, at)),
    topics: article.topics.map(({ label, score, reasons, mentions }) => ({
      label,
      score,
      reasons,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    })),
    summary: article.summary.map(at),
    timeline: timeline(article).map(({ value, date, mention, sentence }) => {
      return { value, entity: date.id, date: at(mention), sentence: at(sentence) };
    }),
  };
}

function headerJson({ source, byline, dateline, date }: Header, at: (span: Span) => TextSpan): HeaderJson {
  return {
    source: source && at(source),
    byline: byline && at(byline),
    dateline: dateline && at(dateline),
    date: date && { ...at(date), value: date.value },
  };
}

function entityJson(article: Article, entity: Entity, at: (span: Span) => TextSpan): EntityJson {
  const { id, type, name, aliases, role, age, country, candidates, salience, value, relative, mentions } = entity;
  return {
    id,
    type,
    name,
    aliases,
    role: role && at(role),
    ...(age && { age: { ...at(age), years: age.years } }),
    ...(country && { country }),
    ...(candidates && { candidates }),
    salience,
    ...(valueTypes.has(type) && { value: value ?? null }),
    ...(relative && { relative }),
    mentions: mentions.map(({ start, end, kind, confidence, reason, evidence }) => {
      const quote = quoteOfFigure(article, entity, { start, end });
      return {
        ...at({ start, end }),
        kind,
        confidence,
        reason,
        evidence: evidence && at(evidence),
        ...(quote && { saidBy: quote.speaker && { ...at(quote.speaker), entity: quote.speaker.entity } }),
      };
    }),
  };
}

function quoteJson(
  { id, kind, spans, echoes, speaker, cue, confidence }: Quote,
  at: (span: Span) => TextSpan,
): QuoteJson {
  return {
    id,
    kind,
    spans: spans.map(at),
    ...(echoes && { echoes: echoes.map(at) }),
    speaker: speaker && { ...at(speaker), entity: speaker.entity },
    cue: cue && { ...at(cue), lemma: cue.lemma },
    confidence,
  };
}

import assert from 'node:assert/strict';
import { entityById, occurrences, placesOf } from '../../../src/engine/lookup';
import type { Article, Token } from '../../../src/engine/model';
import { piecesOf } from '../../../src/engine/segment/paragraphs';
import { tokenize } from '../../../src/engine/segment/tokens';
import { compareSpans, contains, outside, overlaps, shift, type Span } from '../../../src/engine/span';
import { timeline } from '../../../src/engine/timeline';

/** Throws unless all holds that `model.ts` says of every article, whatever its text; quotes, reported ones too, nest or stand apart. */
export function checkInvariants(article: Article): void {
  checkSpans(article);
  checkSegments(article);
  checkEntities(article);
  checkQuotes(article);
  checkTopics(article);
  checkTimeline(article);
}

function checkSpans(article: Article): void {
  const { text, paragraphs, sentences, summary, headline, header, entities, quotes } = article;
  for (const spans of [paragraphs, sentences, tokensOf(article), summary, header.lines, occurrences(article)])
    apart(spans, text);
  const stated = entities.flatMap(({ role, age, mentions }) => [
    role,
    age,
    ...mentions.map(({ evidence }) => evidence),
  ]);
  const said = quotes.flatMap(({ speaker, cue }) => [speaker, cue]);
  const { source, byline, dateline, date } = header;
  const apartFromReport = [...header.lines, ...(dateline ? [dateline] : [])];
  for (const span of [source, byline, date])
    assert.ok(!span || apartFromReport.some((line) => contains(line, span)), 'header in its lines');
  for (const span of [headline, source, byline, dateline, date, ...stated, ...said]) if (span) within(span, text);
}

/** The article's tokens, made as the analysis makes them. */
function tokensOf({ text, paragraphs }: Article): Token[] {
  return paragraphs.flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    return piecesOf(words).flatMap(({ start, end }) =>
      tokenize(words.slice(start, end)).map((token) => shift(token, paragraph.start + start)),
    );
  });
}

function checkSegments(article: Article): void {
  const { text, paragraphs, sentences, stats } = article;
  const tokens = tokensOf(article);
  for (const [index, paragraph] of paragraphs.entries()) {
    const inside = sentences.slice(paragraph.firstSentence, paragraph.endSentence);
    assert.ok(inside.length > 0 && inside.every((sentence) => contains(paragraph, sentence)), 'sentence in paragraph');
    assert.equal(paragraph.firstSentence, paragraphs[index - 1]?.endSentence ?? 0);
    assert.doesNotMatch(text.slice(paragraph.start, paragraph.end), /[\r\n]/);
  }
  for (const sentence of sentences) {
    const inside = tokens.slice(sentence.firstToken, sentence.endToken);
    assert.equal(inside[0]!.start, sentence.start);
    assert.equal(inside.at(-1)!.end, sentence.end);
  }
  assert.equal(
    sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0),
    tokens.length,
  );
  // White space, and what has no width, belong to no token at a line's ends.
  for (const { start, end } of outside(tokens, text.length))
    assert.match(text.slice(start, end), /^[\s\u200B-\u200F\u2060]+$/, 'all in tokens');
  assert.equal(stats.paragraphs, paragraphs.length);
  assert.equal(stats.sentences, sentences.length);
}

function checkEntities(article: Article): void {
  const { entities, quotes, text } = article;
  const tokens = tokensOf(article);
  for (const [index, entity] of entities.entries()) {
    const { mentions, name, salience, candidates, country } = entity;
    assert.ok(mentions.length > 0 && name.length > 0 && salience >= 0 && salience <= 1);
    assert.ok(index === 0 || entities[index - 1]!.salience >= salience, 'order of salience');
    assert.deepEqual(mentions, mentions.toSorted(compareSpans));
    assert.ok(mentions.every(({ confidence }) => confidence >= 0 && confidence <= 1));
    for (const id of [...(candidates ?? []), ...(country ? [country] : [])]) assert.ok(entityById(article, id), id);
  }
  const ids = [...entities, ...quotes].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  // The pronoun of "I’m" is but a part of its token.
  for (const { start, end, mention } of occurrences(article))
    assert.ok(
      starts.has(start) && (ends.has(end) || mention.kind === 'pronoun'),
      `mention of whole tokens: ${text.slice(start, end)}`,
    );
}

function checkQuotes(article: Article): void {
  const { quotes, text } = article;
  const open: Span[] = [];
  let last = -1;
  for (const { spans, echoes = [], speaker, cue, confidence } of quotes) {
    assert.ok(spans.length > 0 && confidence >= 0 && confidence <= 1);
    apart(spans, text);
    apart(echoes, text);
    assert.ok(spans[0]!.start >= last, 'order of quotes');
    last = spans[0]!.start;
    if (cue) assert.ok(cue.lemma.length > 0);
    if (speaker?.entity) assert.ok(entityById(article, speaker.entity));
  }
  for (const span of quotes.flatMap(placesOf).toSorted(compareSpans)) {
    while (open.length > 0 && !overlaps(open.at(-1)!, span)) open.pop();
    const outer = open.at(-1);
    assert.ok(!outer || contains(outer, span), 'quotes nested');
    open.push(span);
  }
}

function checkTopics({ topics, text }: Article): void {
  for (const [index, { mentions, label, score }] of topics.entries()) {
    assert.ok(label.length > 0 && mentions.length > 0 && score >= 0 && score <= 1);
    assert.ok(index === 0 || topics[index - 1]!.score >= score, 'order of topics');
    apart(mentions, text);
  }
}

function checkTimeline(article: Article): void {
  const events = timeline(article);
  for (const [index, { value, date, mention, sentence }] of events.entries()) {
    assert.ok(date.value === value && /^\d{4}/.test(value) && contains(sentence, mention), 'event');
    assert.ok(index === 0 || events[index - 1]!.value.split('/')[0]! <= value.split('/')[0]!, 'order of events');
  }
}

/** Throws unless the span is a stretch of the text and no half of a surrogate pair. */
function within({ start, end }: Span, text: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length);
  for (const offset of [start, end]) assert.ok(!splitsPair(text, offset), `half a character at ${offset}`);
}

function splitsPair(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

function apart(spans: readonly Span[], text: string): void {
  for (const [index, span] of spans.entries()) {
    within(span, text);
    assert.ok(index === 0 || spans[index - 1]!.end <= span.start, 'in order and apart');
  }
}

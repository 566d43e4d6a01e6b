import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeWithNames } from '../analyzeWithNames';
import { entityById, textOf } from '../../src/engine/lookup';
import { confidentPart } from '../../src/host/confidence';
import type { Article, EntityType, Quote } from '../../src/engine/model';

// What is marked by default.
const minimumConfidence = 0.5;
// Over all samples together; these may rise, never fall.
const floors = {
  person: { precision: 0.95, recall: 0.95 },
  organization: { precision: 0.9, recall: 0.8 },
  place: { precision: 0.95, recall: 0.95 },
  quote: { precision: 0.95, recall: 0.95 },
};
const roleFloor = 0.95;
const speakerFloor = 0.95;

/** What a careful reader finds in a sample; each text stands in it letter for letter. */
interface Expected {
  /** The accepted forms of each person's role; none where the article states none before or after the name. */
  readonly person: Readonly<Record<string, readonly string[]>>;
  readonly organization: readonly string[];
  /** Locations and facilities. */
  readonly place: readonly string[];
  /** Names that careful readers type differently: neither right nor wrong. */
  readonly optional: readonly string[];
  /** Direct and partial quotes, a span each, with the speaker's full name or the words for who is not named. */
  readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
}

interface Sample {
  readonly expected: Expected;
  readonly text: string;
  readonly article: Article;
}

const kinds: Readonly<Record<'person' | 'organization' | 'place', readonly EntityType[]>> = {
  person: ['person'],
  organization: ['organization'],
  place: ['location', 'facility'],
};

describe('accuracy on the samples', () => {
  const samples: Sample[] = [];

  before(async () => {
    const folder = join(__dirname, '../../samples');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      const expected: Expected = JSON.parse(
        readFileSync(join(__dirname, 'expected', file.replace(/txt$/, 'json')), 'utf8'),
      );
      samples.push({ expected, text, article: confidentPart(await analyzeWithNames(text), minimumConfidence) });
    }
    assert.ok(samples.length >= 3);
  });

  it('expects only what stands in the texts', () => {
    for (const { expected, text } of samples) {
      const parts = [
        ...Object.entries(expected.person).flat(2),
        ...expected.organization,
        ...expected.place,
        ...expected.optional,
        ...expected.quotes.flatMap((quote) => [quote.text, quote.speaker]),
      ];
      assert.deepEqual(
        parts.filter((part) => !text.includes(part)),
        [],
      );
    }
  });

  for (const kind of ['person', 'organization', 'place'] as const) {
    it(`finds each ${kind} by its full name`, () => {
      const tally = new Tally();
      for (const { expected, article } of samples) {
        const found = article.entities.filter((entity) => kinds[kind].includes(entity.type)).map(({ name }) => name);
        const gold = kind === 'person' ? Object.keys(expected.person) : expected[kind];
        tally.add(gold, found, expected.optional);
      }
      tally.check(floors[kind]);
    });
  }

  it('finds the roles of people', () => {
    const wrong: string[] = [];
    let all = 0;
    for (const { expected, article } of samples) {
      for (const [name, roles] of Object.entries(expected.person).filter(([, accepted]) => accepted.length > 0)) {
        const role = article.entities.find((entity) => entity.type === 'person' && entity.name === name)?.role;
        all++;
        if (!role || !roles.includes(textOf(article, role)))
          wrong.push(`${name}: ${role ? textOf(article, role) : '–'}`);
      }
    }
    assertFloor((all - wrong.length) / all, roleFloor, `wrong roles: ${wrong.join('; ')}`);
  });

  it('finds the quotes', () => {
    const tally = new Tally();
    for (const { expected, article } of samples) {
      const gold = expected.quotes.map(({ text }) => text);
      tally.add(gold, [...quotedSpans(article).keys()], []);
    }
    tally.check(floors.quote);
  });

  it('finds the speakers of the quotes', () => {
    const wrong: string[] = [];
    let all = 0;
    for (const { expected, article } of samples) {
      const found = quotedSpans(article);
      for (const { text, speaker } of expected.quotes) {
        const quote = found.get(text);
        if (!quote) continue;
        all++;
        if (!isSpeaker(article, quote, speaker)) wrong.push(`${text} — ${speaker}, not ${speakerName(article, quote)}`);
      }
    }
    assertFloor((all - wrong.length) / all, speakerFloor, `wrong speakers:\n${wrong.join('\n')}`);
  });
});

/** Counts what was found of what is expected, over any number of articles. */
class Tally {
  private right = 0;
  private readonly missed: string[] = [];
  private readonly extra: string[] = [];

  add(gold: readonly string[], found: readonly string[], optional: readonly string[]): void {
    const foundOnce = new Set(found);
    this.right += gold.filter((item) => foundOnce.has(item)).length;
    this.missed.push(...gold.filter((item) => !foundOnce.has(item) && !optional.includes(item)));
    this.extra.push(...found.filter((item) => !gold.includes(item) && !optional.includes(item)));
  }

  check(floor: { readonly precision: number; readonly recall: number }): void {
    const misses = `missed: ${this.missed.join('; ')}\nwrong: ${this.extra.join('; ')}`;
    assertFloor(this.right / (this.right + this.extra.length), floor.precision, `precision\n${misses}`);
    assertFloor(this.right / (this.right + this.missed.length), floor.recall, `recall\n${misses}`);
  }
}

function assertFloor(score: number, floor: number, what: string): void {
  // NaN, from nothing found at all, is below every floor.
  assert.ok(score >= floor, `${score.toFixed(3)} is below ${floor}: ${what}`);
}

function quotedSpans(article: Article): Map<string, Quote> {
  return new Map(
    article.quotes
      .filter((quote) => quote.kind !== 'indirect')
      .flatMap((quote) => quote.spans.map((span) => [textOf(article, span), quote] as const)),
  );
}

function speakerName(article: Article, quote: Quote): string {
  const words = quote.speaker ? textOf(article, quote.speaker) : 'unknown';
  return entityById(article, quote.speaker?.entity)?.name ?? words;
}

/** Whether the quote's speaker is the one expected; of unnamed ones, whether the words are at least its beginning. */
function isSpeaker(article: Article, quote: Quote, expected: string): boolean {
  const name = speakerName(article, quote);
  return name === expected || (quote.speaker?.entity === null && name.length > 1 && expected.startsWith(`${name} `));
}

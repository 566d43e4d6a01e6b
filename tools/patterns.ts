/**
 * `npm run check:patterns`: looks for a text on which a regular expression of the sources takes more than linear time.
 * Literals are read from the sources; what is made of strings is noted while the modules are loaded. Prints each pattern
 * that is not safe, with the beginning of such a text; the exit status is then 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { provisionRecheck, root } from './vscode/provision';

/** A regular expression, and the file that has it; of one made of strings with line and column. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** What recheck tells of a pattern. */
interface Diagnosis {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly attack?: { readonly pattern: string };
}

/** Patterns that take more than linear time and do no harm, by a part of them, and why they do none. */
const exceptions: readonly { readonly part: string; readonly why: string }[] = [
  { part: '(?:published|posted|updated|on)?)+$', why: 'a byline is looked for in lines of at most 120 characters' },
];

/** For one pattern, in milliseconds. */
const timeout = 60_000;
/** Whoever finds nothing wrong with this finds nothing. */
const bad: Pattern = { source: '^(?:a+)+$', flags: '', place: 'the check itself' };

/** The literals of a source, and how many patterns it makes of strings, each counted once however often it is made. */
export function readPatterns(place: string, code: string): { readonly literals: Pattern[]; readonly made: number } {
  const literals: Pattern[] = [];
  let made = 0;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && isRegex(node.regex)) {
      literals.push({ source: node.regex.pattern, flags: node.regex.flags, place });
    }
    if ('callee' in node && isRegExp(node.callee)) made++;
    Object.values(node).forEach(visit);
  };
  visit(parseSync(place, code).program);
  return { literals, made };
}

/** What files below the folder make of strings while `load` runs; places are paths from there. */
export async function patternsMade(folder: string, load: () => Promise<unknown>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const { RegExp } = globalThis;
  globalThis.RegExp = new Proxy(RegExp, {
    construct(_target, args: ConstructorParameters<typeof RegExp>): RegExp {
      const pattern = new RegExp(...args);
      const [, maker = ''] = new Error('made').stack?.split('\n').slice(1) ?? [];
      const [, place] = maker.replace(/\)$/, '').split(folder + sep);
      if (place) made.push({ source: pattern.source, flags: pattern.flags, place });
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = RegExp;
  }
  return made;
}

function isRegex(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

function isRegExp(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === 'RegExp';
}

/** Every pattern of the sources, each once. Throws where one is made later than its module is loaded. */
async function allPatterns(): Promise<Pattern[]> {
  const folder = join(root, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const read = files.map((name) => ({ name, ...readPatterns(name, readFileSync(join(folder, name), 'utf8')) }));
  const makers = read.filter(({ made }) => made > 0);
  const made = await patternsMade(folder, async () => {
    for (const { name } of makers) await import(join(folder, name));
  });
  for (const { name, made: expected } of makers) {
    const places = new Set(made.map(({ place }) => place).filter((place) => place.startsWith(name)));
    if (places.size < expected) throw new Error(`${name} makes ${expected} patterns, and ${places.size} are known`);
  }
  const all = [...read.flatMap(({ literals }) => literals), ...made];
  return [...new Map(all.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern])).values()];
}

async function main(): Promise<void> {
  const { checkSync }: { checkSync: (source: string, flags: string, options: object) => Diagnosis } = require(
    await provisionRecheck(),
  );
  const diagnose = ({ source, flags }: Pattern): Diagnosis => checkSync(source, flags, { timeout, randomSeed: 1 });
  if (diagnose(bad).status !== 'vulnerable') throw new Error('recheck finds nothing wrong with anything');
  const patterns = await allPatterns();
  const excused = new Set<string>();
  let failures = 0;
  for (const pattern of patterns) {
    const { status, attack } = diagnose(pattern);
    if (status === 'safe') continue;
    const exception = exceptions.find(({ part }) => pattern.source.includes(part));
    if (exception) {
      excused.add(exception.part);
      console.log(`src/${pattern.place}: ${status}, but ${exception.why}`);
      continue;
    }
    failures++;
    console.error(`src/${pattern.place}: ${status}\n  /${pattern.source}/${pattern.flags}\n  ${attack?.pattern ?? ''}`);
  }
  for (const { part } of exceptions.filter((exception) => !excused.has(exception.part))) {
    failures++;
    console.error(`no pattern with ${part} needs an exception any more`);
  }
  console.log(`${patterns.length} regular expressions, ${excused.size} of them known exceptions, ${failures} faults`);
  process.exitCode = failures > 0 ? 1 : 0;
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { analyze, loadNameModel } from '../engine/analyze';
import { textOf } from '../engine/lookup';
import type { Article } from '../engine/model';
import type { NameModel } from '../engine/names/nameModel';
import { toArticleJson } from '../presentation/articleJson';
import { articleMarkdown } from '../presentation/articleMarkdown';
import { english } from '../presentation/localizer';
import { findInputs, inputError, InputError, readText, type Input } from './inputs';
import { active, inert, terminalText } from './terminal';

/** What the command line reads from and writes to; `process` is one. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Terminal = Writable & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

const formats = ['text', 'json', 'ndjson', 'markdown'] as const;
type Format = (typeof formats)[number];

const usage = `Usage: byline analyze [--format ${formats.join('|')}] PATH…`;

const help = `${usage}

Finds who and what news articles are about, and who says what in them.

PATH is a file, a folder (its .txt files and those of the folders in it), or - for standard input.

Options:
  -f, --format FORMAT  text (the default), json, ndjson or markdown
  -h, --help           show this help
  -v, --version        show the version

The exit status is 0, or 1 if an article or the model of names could not be read,
or 2 if the command is wrong.
`;

const plain = { open: '', between: '', close: '' };
const widest = 100;
const clearLine = '\u001b[K';
// So few files are done before a reader of the progress looks up.
const fewFiles = 10;

/** Runs the command with its arguments and gives the exit status. `modelPath` is the file that names are found with. */
export async function run(argv: readonly string[], io: Io, modelPath: string): Promise<number> {
  const command = parse(argv);
  if ('message' in command) {
    await write(command.status === 0 ? io.stdout : io.stderr, command.message);
    return command.status;
  }
  const nameModel = await readModel(modelPath, io.stderr);
  const status = await analyzeAll(await findInputs(command.paths), nameModel, command, io);
  return nameModel ? status : 1;
}

/** What the file holds that names are found with; `null` where it cannot be read, after saying so. */
async function readModel(path: string, stderr: Writable): Promise<NameModel | null> {
  try {
    return loadNameModel(await readFile(path));
  } catch (error) {
    await write(stderr, `byline: ${inert(`${path}: ${inputError(error).message}`)}; no names are found without it\n`);
    return null;
  }
}

interface Command {
  readonly format: Format;
  readonly paths: readonly string[];
}

function parse(argv: readonly string[]): Command | { readonly message: string; readonly status: 0 | 2 } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        format: { type: 'string', short: 'f', default: 'text' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
      allowPositionals: true,
    });
    if (values.help) return { message: help, status: 0 };
    if (values.version) return { message: `${version}\n`, status: 0 };
    const [name, ...paths] = positionals;
    const format = formats.find((known) => known === values.format);
    if (name === undefined) throw new Error('no command given');
    if (name !== 'analyze') throw new Error(`unknown command "${name}"`);
    if (!format) throw new Error(`unknown format "${values.format}"`);
    if (paths.length === 0) throw new Error('no path given');
    return { format, paths };
  } catch (error) {
    return {
      message: `byline: ${inert(error instanceof Error ? error.message : String(error))}\n${usage}\n`,
      status: 2,
    };
  }
}

async function analyzeAll(
  inputs: readonly Input[],
  nameModel: NameModel | null,
  { format, paths }: Command,
  io: Io,
): Promise<number> {
  const { stdin, stdout, stderr } = io;
  const several = inputs.length !== 1 || inputs[0]?.path !== paths[0];
  const { open, between, close, render } = output(format, several, io);
  const showProgress = stderr.isTTY === true && stdout.isTTY !== true && inputs.length > fewFiles;
  let status = 0;
  let next = open;
  for (const [index, input] of inputs.entries()) {
    if (showProgress) await write(stderr, `\r${index + 1}/${inputs.length}${clearLine}`);
    try {
      if (input.error) throw input.error;
      const article = await analyze(await readText(input.path, stdin), { nameModel });
      // Nobody reads on, as in `byline … | head`.
      if (!(await write(stdout, next + render(article, input.path)))) break;
      next = between;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await write(
        stderr,
        `${showProgress ? `\r${clearLine}` : ''}byline: ${inert(`${input.path}: ${error.message}`)}\n`,
      );
      status = 1;
    }
  }
  if (showProgress) await write(stderr, `\r${clearLine}`);
  await write(stdout, next === open ? open + close : close);
  return status;
}

/** What is written before, between and after the articles, and for each of them. */
interface Output {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly render: (article: Article, path: string) => string;
}

function output(format: Format, several: boolean, io: Io): Output {
  switch (format) {
    case 'ndjson':
      return { ...plain, render: (article, path) => `${json(toArticleJson(article, path))}\n` };
    case 'json': {
      const pretty = (article: Article, path: string): string => json(toArticleJson(article, path), 2);
      if (!several) return { ...plain, render: (article, path) => `${pretty(article, path)}\n` };
      return { open: '[\n', between: ',\n', close: '\n]\n', render: pretty };
    }
    case 'markdown':
      return {
        ...plain,
        between: '\n',
        render: (article, path) => articleMarkdown(article, title(article, path), english).replace(/[^\n]+/g, inert),
      };
    default: {
      const layout = { width: Math.min(io.stdout.columns ?? widest, widest), colour: wantsColour(io) };
      const heading = (path: string): string => (several ? `== ${inert(path)} ==\n\n` : '');
      return { ...plain, between: '\n', render: (article, path) => heading(path) + terminalText(article, layout) };
    }
  }
}

function title(article: Article, path: string): string {
  if (article.headline) return textOf(article, article.headline);
  return path === '-' ? english.t('Article') : basename(path);
}

/** JSON that a terminal can show: what it would act on is escaped too. */
function json(value: unknown, indent?: number): string {
  const escape = (character: string): string =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent).replace(active, escape);
}

function wantsColour({ env, stdout }: Io): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Writes, waits until the reader has taken it, and tells whether there still is a reader. */
async function write(stream: Writable, text: string): Promise<boolean> {
  if (text === '') return true;
  return new Promise((resolve, reject) => {
    // The callback gets the error too; unheard, the event would end the process.
    stream.once('error', ignore);
    stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error) {
        stream.off('error', ignore);
        resolve(true);
      } else if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') {
        resolve(false);
      } else {
        reject(error);
      }
    });
  });
}

function ignore(): void {}

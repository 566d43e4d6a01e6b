import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { formats, type Format } from './output';
import { inert } from './terminal';

/** What is to be done. `resume` is the path of the file that lines are appended to, or `null` for standard output. */
export interface Command {
  readonly format: Format;
  readonly jobs: number;
  readonly resume: string | null;
  readonly paths: readonly string[];
}

/** What is said instead of an analysis, and the exit status. */
interface Message {
  readonly message: string;
  readonly status: 0 | 2;
}

const usage = `Usage: byline analyze [--format ${formats.join('|')}] [--jobs N] [--resume OUT.ndjson] PATH…`;

const help = `${usage}

Finds who and what news articles are about, and who says what in them.

PATH is a file, a folder (its .txt files and those of the folders in it), or - for standard input.

Options:
  -f, --format FORMAT  text (the default), json, ndjson or markdown
  -j, --jobs N         analyse N articles at a time, each in a thread of its own; the output is the same
  -r, --resume OUT     append ndjson to the file OUT, and leave out the paths that it has already
  -h, --help           show this help
  -v, --version        show the version

Articles are written in the order of the paths, a folder's in that of their code units.

The exit status is 0, or 1 if an article or the model of names could not be read or the output not be
written, or 2 if the command is wrong.
`;

/** What the arguments ask for. */
export function parseCommand(argv: readonly string[]): Command | Message {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        format: { type: 'string', short: 'f' },
        jobs: { type: 'string', short: 'j', default: '1' },
        resume: { type: 'string', short: 'r' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
      allowPositionals: true,
    });
    if (values.help) return { message: help, status: 0 };
    if (values.version) return { message: `${version}\n`, status: 0 };
    const [name, ...paths] = positionals;
    const { resume = null } = values;
    const wanted = values.format ?? (resume === null ? 'text' : 'ndjson');
    const format = formats.find((known) => known === wanted);
    if (name === undefined) throw new Error('no command given');
    if (name !== 'analyze') throw new Error(`unknown command "${name}"`);
    if (!format) throw new Error(`unknown format "${wanted}"`);
    if (resume === '') throw new Error('the file to resume has no name');
    if (resume !== null && format !== 'ndjson') throw new Error('only ndjson can be resumed');
    if (!/^[1-9]\d{0,2}$/.test(values.jobs)) throw new Error(`"${values.jobs}" is no number of jobs from 1 to 999`);
    if (paths.length === 0) throw new Error('no path given');
    if (paths.indexOf('-') !== paths.lastIndexOf('-')) throw new Error('the standard input can be read only once');
    return { format, jobs: Number(values.jobs), resume, paths };
  } catch (error) {
    // Node explains some mistakes in several lines.
    const what = (error instanceof Error ? error.message : String(error)).replaceAll('\n', ' ');
    return { message: `byline: ${inert(what)}\n${usage}\n`, status: 2 };
  }
}

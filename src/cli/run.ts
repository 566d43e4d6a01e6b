import { readFile } from 'node:fs/promises';
import { resolve as absolute } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { loadNameModel } from '../engine/analyze';
import type { NameModel } from '../engine/names/nameModel';
import { parseCommand, type Command } from './command';
import { findInputs, inputError, readText, type Input, type InputError, type Stdin } from './inputs';
import { outputOf, type Style } from './output';
import { resume } from './resume';
import { inert } from './terminal';
import { render, Threads } from './threads';

/** What the command line reads from and writes to; `process` is one. */
export interface Io {
  readonly stdin: Stdin;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Terminal = Writable & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

/** The files that the program is made of: what names are found with, and what is run in threads of its own. */
export interface Files {
  readonly model: string;
  readonly program: string;
}

const widest = 100;
const clearLine = '\u001b[K';
// So few files are done before a reader of the progress looks up.
const fewFiles = 10;
// Threads go on with so many articles each while a long one before them is not done; what they found waits in memory.
const articlesAhead = 4;

/** Runs the command with its arguments and gives the exit status. */
export async function run(argv: readonly string[], io: Io, files: Files): Promise<number> {
  const command = parseCommand(argv);
  try {
    if (!('message' in command)) return await analyzeInputs(command, io, files);
    if (command.status === 0) await write(io.stdout, command.message);
    else await tell(io.stderr, command.message);
    return command.status;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const output = ('resume' in command && command.resume) || 'the output';
    await tell(io.stderr, `byline: ${inert(`${output}: ${error.message}`)}\n`);
    return 1;
  }
}

async function analyzeInputs(command: Command, io: Io, { model: modelPath, program }: Files): Promise<number> {
  const { paths, resume: resumed } = command;
  const lacking = resumed === null ? 'no names are found' : `nothing is added to ${resumed}`;
  const model = await readModel(modelPath, lacking, io.stderr);
  // Its lines would be without names for good.
  if (!model && resumed !== null) return 1;
  const inputs = await findInputs(paths);
  const status = await (resumed === null
    ? analyzeAll(inputs, model, command, io, program)
    : resumeAll(inputs, model, command, resumed, io, program));
  return model ? status : 1;
}

/** Why what was found could not be written, in words for the user. */
class OutputError extends Error {}

/** What names are found with, and the bytes of it, which threads load for themselves. */
interface Model {
  readonly names: NameModel;
  readonly bytes: Uint8Array;
}

/** What names are found with; `null` where it cannot be had, after saying so, and what is `lacking` then. */
async function readModel(path: string, lacking: string, stderr: Writable): Promise<Model | null> {
  try {
    const bytes = await readFile(path);
    return { names: loadNameModel(bytes), bytes };
  } catch (error) {
    await tell(stderr, `byline: ${inert(`${path}: ${inputError(error).message}; ${lacking} without it`)}\n`);
    return null;
  }
}

function isSame(one: string, other: string): boolean {
  return absolute(one) === absolute(other);
}

/** Appends to the file what it does not have already. */
async function resumeAll(
  inputs: readonly Input[],
  model: Model | null,
  command: Command,
  path: string,
  io: Io,
  program: string,
): Promise<number> {
  const { done, output } = await resume(path).catch((error: unknown) => {
    throw new OutputError(inputError(error).message);
  });
  // What comes through the standard input is another text each time; the output itself is no article.
  const left = inputs.filter((input) => input.path === '-' || !(done.has(input.path) || isSame(input.path, path)));
  try {
    const status = await analyzeAll(left, model, command, { ...io, stdout: output }, program);
    output.end();
    await finished(output);
    return status;
  } catch (error) {
    const { message } = inputError(error);
    throw new OutputError(`${message}; what is written is kept, and the same command goes on from there`);
  }
}

async function analyzeAll(
  inputs: readonly Input[],
  model: Model | null,
  { format, jobs, paths }: Command,
  io: Io,
  program: string,
): Promise<number> {
  const { stdin, stdout, stderr } = io;
  const several = inputs.length !== 1 || inputs[0]?.path !== paths[0];
  const style: Style = {
    format,
    several,
    // A terminal without a size has no columns.
    layout: { width: Math.min(stdout.columns || widest, widest), colour: wantsColour(io) },
  };
  const { open, between, close } = outputOf(style);
  const showProgress = stderr.isTTY === true && stdout.isTTY !== true && inputs.length > fewFiles;
  const threads =
    jobs > 1 ? new Threads(Math.min(jobs, inputs.length), program, { model: model?.bytes ?? null, style }) : null;
  const renderInput = async ({ path, error }: Input): Promise<string> => {
    if (error) throw error;
    if (!threads) return render(await readText(path, stdin), path, model?.names ?? null, style);
    // Threads do not have the standard input.
    return threads.render(path, path === '-' ? await readText(path, stdin) : null);
  };
  let status = 0;
  let next = open;
  let count = 0;
  try {
    for await (const { path, result } of inOrder(inputs, threads ? jobs * articlesAhead : 1, renderInput)) {
      if (showProgress) await tell(stderr, `\r${++count}/${inputs.length}${clearLine}`);
      if (typeof result === 'string') {
        // Nobody reads on, as in `byline … | head`.
        if (!(await write(stdout, next + result))) break;
        next = between;
      } else {
        await tell(stderr, `${showProgress ? `\r${clearLine}` : ''}byline: ${inert(`${path}: ${result.message}`)}\n`);
        status = 1;
      }
    }
  } finally {
    await threads?.close();
  }
  if (showProgress) await tell(stderr, `\r${clearLine}`);
  await write(stdout, next === open ? open + close : close);
  return status;
}

interface Result {
  readonly path: string;
  readonly result: string | InputError;
}

/** Does the work on all inputs, at most `ahead` of them begun and not yet taken, and gives the results in their order. */
async function* inOrder(
  inputs: readonly Input[],
  ahead: number,
  work: (input: Input) => Promise<string>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  const begin = async (input: Input): Promise<Result> => {
    try {
      return { path: input.path, result: await work(input) };
    } catch (error) {
      return { path: input.path, result: inputError(error) };
    }
  };
  for (const input of inputs) {
    begun.push(begin(input));
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (const result of begun) yield await result;
}

function wantsColour({ env, stdout }: Io): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/**
 * Writes, waits until the reader has taken it, and tells whether there still is a reader. Throws an `OutputError` where
 * it cannot be written.
 */
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
        reject(new OutputError(inputError(error).message));
      }
    });
  });
}

/** Says something beside the output: where it cannot be written, the work goes on all the same. */
async function tell(stream: Writable, text: string): Promise<void> {
  await write(stream, text).catch(ignore);
}

function ignore(): void {}

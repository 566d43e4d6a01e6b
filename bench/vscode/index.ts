/** The measurements inside VS Code's extension host. */
import { appendFileSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import { format } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import type { Measured } from './extension';

const keystrokes = 200;
/** A person's time from key to key, in milliseconds. */
const [quickest, slowest] = [60, 140];
/** In words of the texts: names, quotes and neither are typed into, in turn. */
const typed = ['minister Anna Velo', ' “We will see,” she said.', ' and nothing else came of it, they told us'];
const openings = 5;
const hovers = 40;
const largeFiles = ['1-mb.txt', '1-mb-line.txt', '10-mb.txt'];
const patience = 60_000;

/** VS Code calls it; the texts to measure are in files of the folder that is open, named by their number of words. */
export async function run(): Promise<void> {
  const output = process.env['BYLINE_BENCH_OUTPUT']!;
  const print = (...line: unknown[]): void => appendFileSync(output, `${format(...line)}\n`);
  try {
    const measured = await activated();
    print(`activate: ${measured.activation.toFixed(1)} ms`);
    await measureOpening(measured, print);
    await measureHovers(measured, print);
    await measureTyping(measured, print);
    await measureLarge(measured, print);
    await measureMemory(measured, print);
  } catch (error) {
    print(error);
    throw error;
  }
}

async function activated(): Promise<Measured> {
  const extension = vscode.extensions.getExtension<Measured>('byline.byline');
  if (!extension) throw new Error('the extension is not there');
  return extension.activate();
}

function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** When what is wished for has come about, in milliseconds. */
interface Opening {
  /** VS Code has told its extensions of the text. */
  readonly told: number;
  /** There are the first marks, and all. */
  readonly first: number;
  readonly marks: number;
  readonly whole: number;
}

/** How long it takes from the wish to see a text until its marks are set. */
async function open({ services }: Measured, name: string): Promise<Opening> {
  const uri = uriOf(name);
  const started = performance.now();
  let told = Infinity;
  const opened = vscode.workspace.onDidOpenTextDocument((document) => {
    if (document.uri.path === uri.path) told = performance.now();
  });
  let first = Infinity;
  const part = services.articles.onDidFindPart(() => (first = Math.min(first, performance.now())));
  const marks = next(services.articles.onDidFindNames, uri);
  const whole = next(services.articles.onDidChangeArticle, uri);
  // The API's own way would keep the text for minutes after it is closed.
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const [names, all] = [await marks, await whole];
  part.dispose();
  opened.dispose();
  return {
    told: told - started,
    first: Math.min(first, names) - started,
    marks: names - started,
    whole: all - started,
  };
}

/** When the event is next fired for the document. */
function next(event: vscode.Event<{ readonly document: vscode.TextDocument }>, uri: vscode.Uri): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`waited in vain for ${uri.path}`)), patience);
    const subscription = event(({ document }) => {
      if (document.uri.path !== uri.path) return;
      clearTimeout(late);
      subscription.dispose();
      resolve(performance.now());
    });
  });
}

async function close(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await rest(300);
}

async function measureOpening(measured: Measured, print: (line: string) => void): Promise<void> {
  const all: Opening[] = [];
  for (let count = 0; count < openings; count++) {
    all.push(await open(measured, `opening-${count}.txt`));
    await close();
  }
  const list = (of: 'told' | 'first' | 'marks'): string => all.map((times) => times[of].toFixed(0)).join(', ');
  print(`from opening 1,000 words until VS Code tells of it: ${list('told')} ms`);
  print(`to the first marks, names and whole quotes: ${list('first')} ms; to all: ${list('marks')} ms`);
}

/** From asking VS Code for the hover of a name to its answer, by way of its window and back. */
async function measureHovers(measured: Measured, print: (line: string) => void): Promise<void> {
  await open(measured, '1000.txt');
  const { document } = vscode.window.activeTextEditor!;
  const { entities } = (await measured.services.articles.get(document))!;
  const places = entities.slice(0, hovers).map(({ mentions }) => mentions[0]!.start);
  const withByline = await hoverTimes(document, places);
  await close();
  await vscode.window.showTextDocument(uriOf('1000.md'), { preview: false });
  const without = await hoverTimes(vscode.window.activeTextEditor!.document, places);
  await close();
  print(`answer of a hover: ${summary(withByline)}, without Byline ${summary(without)}`);
}

/** How long each place's hover takes, in milliseconds. */
async function hoverTimes(document: vscode.TextDocument, places: readonly number[]): Promise<number[]> {
  const times: number[] = [];
  for (const place of places) {
    const started = performance.now();
    await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(place));
    times.push(performance.now() - started);
    await rest(quickest);
  }
  return times;
}

async function measureTyping(measured: Measured, print: (line: string) => void): Promise<void> {
  print('');
  print(
    'delay of the event loop while typing      p50      p95      p99       max  over 10 ms work   from key to marks',
  );
  for (const name of ['1000.md', '1000.txt', '10000.txt', '100000.txt']) {
    const isRead = name.endsWith('.txt');
    if (isRead) await open(measured, name);
    else await vscode.window.showTextDocument(uriOf(name), { preview: false });
    await rest(3000);
    const editor = vscode.window.activeTextEditor!;
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const stretches = watchStretches();
    const toMarks: number[] = [];
    delay.enable();
    for (let index = 0; index < keystrokes; index++) {
      const word = typed[Math.floor(index / 20) % typed.length]!;
      if (index % 20 === 0) moveTo(editor, (index * 7) % 100);
      await vscode.commands.executeCommand('type', { text: word[(index % 20) % word.length]! });
      // Now and then a person thinks, and the marks come.
      if (isRead && index % 20 === 19) {
        const started = performance.now();
        toMarks.push((await next(measured.services.articles.onDidFindNames, editor.document.uri)) - started);
      } else await rest(quickest + ((index * 37) % (slowest - quickest)));
    }
    delay.disable();
    const label = isRead ? `${name.replace('.txt', '')} words` : 'without Byline';
    print(`${label.padEnd(38)}${figures(delay)}${stretches().padStart(15)}${summary(toMarks).padStart(20)}`);
    await close();
  }
}

/** A place in the text, as far down as the percentage says. */
function moveTo(editor: vscode.TextEditor, percentage: number): void {
  const text = editor.document.getText();
  const at = editor.document.positionAt(text.indexOf(' ', (text.length * percentage) / 100));
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection);
}

/**
 * Looks out for stretches of work for which nothing else could run, by the thread's own time, which other processes do
 * not lengthen; where Node.js does not tell that, by the clock. Gives how many were over 10 ms, and the longest, and stops.
 */
function watchStretches(): () => string {
  const worked = 'threadCpuUsage' in process ? threadTime : (): number => performance.now();
  let count = 0;
  let longest = 0;
  let last = worked();
  const timer = setInterval(() => {
    const now = worked();
    longest = Math.max(longest, now - last);
    if (now - last > 10) count++;
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return `${count} (${longest.toFixed(0)} ms)`;
  };
}

/** What the thread has worked, in milliseconds. */
function threadTime(): number {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- newer than the types
  const { user, system } = (process as unknown as { threadCpuUsage(): NodeJS.CpuUsage }).threadCpuUsage();
  return (user + system) / 1000;
}

/** The heap and buffers in use, in bytes, without garbage: those of the extension host's thread and of the engine's. */
async function memoryInUse({ threadMemory }: Measured): Promise<[host: number, thread: number]> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return [heapUsed + external, await threadMemory()];
}

async function measureLarge(measured: Measured, print: (line: string) => void): Promise<void> {
  print('');
  print(
    'large files              told  in sight  all marks     whole      p50      p95      p99       max  over 10 ms work',
  );
  for (const name of largeFiles) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const stretches = watchStretches();
    delay.enable();
    const { told, first, marks, whole } = await open(measured, name);
    delay.disable();
    const times = [told, first, marks, whole].map((ms) => `${ms.toFixed(0)} ms`.padStart(10)).join('');
    print(`${name.padEnd(22)}${times}${figures(delay)}${stretches().padStart(15)}`);
    await close();
    await rest(1000);
  }
}

/** Apart from the times: a snapshot of the thread's heap throws compiled code away. */
async function measureMemory(measured: Measured, print: (line: string) => void): Promise<void> {
  print('');
  print('memory given back on closing, times the text     without Byline     extension host + thread of the engine');
  for (const name of largeFiles) {
    const size = readFileSync(uriOf(name).fsPath).length;
    const givenBack = async (): Promise<string[]> => {
      const before = await memoryInUse(measured);
      await close();
      await rest(1000);
      const after = await memoryInUse(measured);
      return before.map((bytes, index) => ((bytes - after[index]!) / size).toFixed(1));
    };
    await vscode.commands.executeCommand('vscode.open', uriOf(`${name}.log`), { preview: false });
    await rest(3000);
    const [without = ''] = await givenBack();
    await open(measured, name);
    const times = (await givenBack()).join(' + ');
    print(`${name.padEnd(48)}${without.padStart(15)}${times.padStart(42)}`);
  }
}

function figures(delay: IntervalHistogram): string {
  const values = [delay.percentile(50), delay.percentile(95), delay.percentile(99), delay.max];
  return values.map((ns) => (ns / 1e6).toFixed(1).padStart(9)).join('');
}

/** The median, and in brackets the longest. */
function summary(times: readonly number[]): string {
  if (times.length === 0) return '';
  const sorted = times.toSorted((a, b) => a - b);
  const [median, longest] = [sorted[sorted.length >> 1]!, sorted.at(-1)!].map((ms) => ms.toFixed(ms < 50 ? 1 : 0));
  return `${median} (${longest}) ms`;
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

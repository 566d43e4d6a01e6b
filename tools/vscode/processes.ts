/** Child processes: run to the end, stop with all they started, end on signals. */
import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

/** Runs a command to its end and returns what it wrote; throws, with that, when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const code = await exitCode(child);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output.slice(-3000)}`);
  return output;
}

/** Runs a command in the foreground, its output shown, and returns its exit code. */
export async function show(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const stop = (): boolean => child.kill();
  process.once('exit', stop);
  const code = await exitCode(child);
  process.removeListener('exit', stop);
  return code;
}

/** The command line of npm: the one that runs us where there is one, else the one on the path. */
export function npm(...args: string[]): [string, string[]] {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

/** The code a child ends with; 1 when it cannot be started or is killed. */
async function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Starts a process in a group of its own; the function returned stops the whole group, as does our own end. */
export function startGroup(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): { child: ChildProcess; ended: Promise<number>; stop: () => Promise<void> } {
  const child = spawn(command, args, {
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = exitCode(child);
  const kill = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // The group is gone already.
    }
  };
  const killNow = (): void => kill('SIGKILL');
  process.once('exit', killNow);
  const stop = async (): Promise<void> => {
    kill('SIGTERM');
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 2000).unref())]);
    killNow();
    process.removeListener('exit', killNow);
  };
  return { child, ended, stop };
}

/** Turns signals into a regular exit, so that the exit handlers stop what was started. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/**
 * What is too large for every checkout, from the npm registry alone: a full VS Code, a browser to show it, a checker of
 * regular expressions. Each goes to a folder of its own under .vscode-test/, complete or not there at all, and is brought
 * once.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { npm, run } from './processes';

export const root = resolve(__dirname, '../..');
const cache = join(root, '.vscode-test');

const codeServer = 'code-server@4.139.1';
const node = `node-${process.platform}-${process.arch}@24.21.0`;
const chromium = '@sparticuz/chromium@143.0.4';
const recheck = 'recheck@4.5.0';
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/** Where the parts of VS Code as a server are. */
interface ServerParts {
  /** The Node that runs it. */
  readonly node: string;
  /** The folder with `out/server-main.js`. */
  readonly vscode: string;
}

/** Brings VS Code as a server, once. */
export async function provisionServer(): Promise<ServerParts> {
  const [nodeFile, folder] = await Promise.all([
    // This VS Code runs on Node 24 only.
    process.versions.node.startsWith('24.')
      ? process.execPath
      : install(node).then((at) => join(at, packagePath(node), 'bin/node')),
    install(codeServer, async (at) => {
      const vscode = join(at, vscodePath);
      // Its native modules need no building: what has no prebuilt form (logging to files, a watchdog) it can do without.
      await npmInstall(vscode);
      await npmInstall(join(vscode, 'extensions'));
    }),
  ]);
  return { node: nodeFile, vscode: join(folder, vscodePath) };
}

/** A browser and the environment it starts in. */
export interface BrowserParts {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** Brings a Chromium that needs nothing of the system, once (Linux x64). */
export async function provisionChromium(): Promise<BrowserParts> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('install Chromium or Chrome');
  const at = await install(chromium, async (folder) => {
    const unpacked = join(folder, 'unpacked');
    mkdirSync(unpacked);
    // The package unpacks to the temporary folder, and its shared libraries only where it believes to be on AWS.
    const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const script = `import(${JSON.stringify(join(folder, packagePath(chromium), 'build/esm/index.js'))})`;
    await run(process.execPath, ['-e', `${script}.then((module) => module.default.executablePath())`], env);
    writeFileSync(join(unpacked, 'fonts.conf'), fontsConfiguration(join(folderOf(chromium), 'unpacked')));
  });
  const unpacked = join(at, 'unpacked');
  const executablePath = join(unpacked, 'chromium');
  const env = { FONTCONFIG_FILE: join(unpacked, 'fonts.conf') };
  const libraries = [join(unpacked, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  // The libraries of the system go first: those of the package are only for where there are none.
  const starts = async (more: Record<string, string>): Promise<unknown> =>
    run(executablePath, ['--version'], { ...process.env, ...more });
  const withLibraries = { ...env, LD_LIBRARY_PATH: libraries };
  return starts(env).then(
    () => ({ executablePath, env }),
    () => starts(withLibraries).then(() => ({ executablePath, env: withLibraries })),
  );
}

/** Brings recheck, once, and gives the path of its module in plain JavaScript: programs for each system are ten times as large. */
export async function provisionRecheck(): Promise<string> {
  return join(await install(recheck, undefined, '--omit=optional'), packagePath(recheck), 'lib/browser.js');
}

const vscodePath = join(packagePath(codeServer), 'lib/vscode');

function packagePath(spec: string): string {
  return join('node_modules', spec.slice(0, spec.lastIndexOf('@')));
}

function folderOf(spec: string): string {
  return join(cache, spec.replace(/^@/, '').replace('/', '-'));
}

/** Installs a package into its folder and completes it; interrupted, it leaves no folder that looks complete. */
async function install(
  spec: string,
  complete?: (folder: string) => Promise<void>,
  ...options: string[]
): Promise<string> {
  const folder = folderOf(spec);
  if (existsSync(folder)) return folder;
  const started = Date.now();
  console.log(`Bringing ${spec} from the npm registry …`);
  removeLeftovers();
  const unfinished = join(cache, `unfinished-${process.pid}-${spec.replaceAll(/\W/g, '-')}`);
  mkdirSync(unfinished, { recursive: true });
  // Without a package.json of its own npm would install into the project around it.
  writeFileSync(join(unfinished, 'package.json'), '{"private":true}\n');
  try {
    await npmInstall(unfinished, spec, ...options);
    await complete?.(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
  console.log(`${spec} is here (${Math.round((Date.now() - started) / 1000)} s).`);
  return folder;
}

async function npmInstall(folder: string, ...more: string[]): Promise<void> {
  await run(...npm('install', '--prefix', folder, '--omit=dev', ...quiet, ...more));
}

/** Removes what interrupted runs left. */
function removeLeftovers(): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const pid = Number(/^unfinished-(\d+)-/.exec(name)?.[1] ?? process.pid);
    if (!isAlive(pid)) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function fontsConfiguration(unpacked: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${unpacked}/fonts</dir>
  <cachedir>${unpacked}/fonts-cache</cachedir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;
}

if (require.main === module) {
  void Promise.all([provisionServer(), provisionChromium()]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

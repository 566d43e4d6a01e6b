/** VS Code as a server on this machine's loopback address, shown by a browser. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, startGroup } from './processes';
import { provisionServer, root } from './provision';

/** What a page of VS Code opens. */
interface Opened {
  readonly folder: string;
  readonly file?: string | undefined;
  /** The module whose `run` is the test suite, and the folder of the extension it tests. */
  readonly suite?: { readonly tests: string; readonly extension: string };
}

/** A started server. */
interface Server {
  /** The address that opens a folder, and all else asked for, in a browser. */
  readonly address: (opened: Opened) => string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number>;
  /** Ends the host of the extensions, which VS Code then starts again. */
  readonly endExtensionHost: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Installs a packed extension into the folder `extensions`, as its reader would. */
export async function installInServer(vsix: string, extensions: string, userData: string): Promise<void> {
  const { node, vscode } = await provisionServer();
  await run(node, [
    join(vscode, 'out/server-main.js'),
    `--install-extension=${vsix}`,
    `--server-data-dir=${userData}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${extensions}`,
    '--accept-server-license-terms',
  ]);
}

/**
 * Starts VS Code as a server on a free port; `userData` is its folder for settings and state. For a test suite, it
 * takes the extension and the suite from the address, and what is installed from the folder `extensions`; it shows no
 * messages then, which is why Byline is otherwise loaded as an installed extension, from its folder `extension`. What it
 * opens is trusted, unless told otherwise.
 */
export async function startServer(
  userData: string,
  { forSuite = false, trusted = true, extension = root, extensions = join(userData, 'extensions') } = {},
): Promise<Server> {
  const { node, vscode } = await provisionServer();
  mkdirSync(extensions, { recursive: true });
  if (!forSuite) symlinkSync(extension, join(extensions, 'byline.byline'), 'dir');
  // The token keeps other users of the machine out.
  const token = randomBytes(16).toString('hex');
  const tokenFile = join(userData, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const { child, ended, stop } = startGroup(node, [
    join(vscode, 'out/server-main.js'),
    '--host=127.0.0.1',
    '--port=0',
    `--connection-token-file=${tokenFile}`,
    `--server-data-dir=${userData}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${extensions}`,
    '--accept-server-license-terms',
    '--telemetry-level=off',
    ...(trusted ? ['--disable-workspace-trust'] : []),
    ...(forSuite ? ['--enable-smoke-test-driver'] : []),
  ]);
  const port = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: unknown): void => {
      output = (output + String(chunk)).slice(-20_000);
      const found = /agent listening on (\d+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => reject(new Error(`VS Code could not be started:\n${output}`)));
    setTimeout(() => reject(new Error(`VS Code did not start within a minute:\n${output}`)), 60_000).unref();
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${path}`;
  return {
    address({ folder, file, suite }) {
      const payload: [string, string][] = [];
      if (file) payload.push(['openFile', remote(file)]);
      if (suite) {
        payload.push(['extensionDevelopmentPath', remote(suite.extension)]);
        payload.push(['extensionTestsPath', remote(suite.tests)]);
      }
      const query = payload.length > 0 ? `&payload=${encode(JSON.stringify(payload))}` : '';
      return `http://127.0.0.1:${port}/?tkn=${token}&folder=${encode(folder)}${query}`;
    },
    ended,
    async endExtensionHost() {
      const processes = (await run('ps', ['-A', '-o', 'pid=,ppid=,args='])).split('\n').map((line) => line.trim());
      const hosts = processes.filter((line) => new RegExp(`^\\d+ +${child.pid} .*--type=extensionHost`).test(line));
      if (hosts.length === 0) throw new Error('VS Code has no host of extensions');
      for (const host of hosts) process.kill(Number.parseInt(host, 10));
    },
    stop,
  };
}

/** Encodes a query value, its slashes and colons left readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

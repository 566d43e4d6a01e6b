/**
 * Runs a test suite in VS Code as a server. It takes the switches of the desktop's executable, so that
 * @vscode/test-electron starts either; its exit status is the suite's.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser';
import { endOnSignals } from './processes';
import { startServer } from './server';
import { makeUserData } from './settings';

const suiteLimit = 10 * 60_000;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  const [folder] = positionals;
  if (typeof extension !== 'string' || typeof tests !== 'string' || folder === undefined) {
    console.error('launcher: needs --extensionDevelopmentPath=…, --extensionTestsPath=… and a folder');
    return 2;
  }
  const userData = makeUserData();
  process.once('exit', () => rmSync(userData, { recursive: true, force: true }));
  const extensions = String(values['extensions-dir'] ?? join(userData, 'extensions'));
  const [server, browser] = await Promise.all([startServer(userData, { forSuite: true, extensions }), launchBrowser()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const log: string[] = [];
    // The two functions the workbench calls where it finds them: for each line of its log, and at the end of the tests.
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      log.push(`[${type}] ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`);
    });
    const ended = new Promise<number>((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => reject(new Error('the page of VS Code crashed')));
      setTimeout(() => reject(new Error('the suite did not end in time')), suiteLimit).unref();
    });
    await page.goto(server.address({ folder, suite: { extension, tests } }));
    const code = await ended.catch((error: unknown) => {
      console.error(String(error));
      return 1;
    });
    // The suite tells its failures itself; the last error is for when it could not start.
    if (code !== 0) console.error(log.findLast((line) => line.startsWith('[error]')) ?? 'the suite failed');
    return code;
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
}

endOnSignals();
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writeModelFile } from '../../../src/engine/names/modelFile';
import { lazyEngine } from '../../../src/host/engine';
import { Log } from '../../../src/host/log';
import { article, fileUri } from './editors';

describe('the engine, as the extension loads it', () => {
  const { showErrorMessage } = vscode.window;
  const file = fileUri('names.bin');
  let log: Log;
  let errors: string[];

  before(() => (log = new Log('Suite')));
  after(() => log.dispose());
  beforeEach(() => {
    errors = [];
    Object.assign(vscode.window, { showErrorMessage: async (message: string) => void errors.push(message) });
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showErrorMessage });
    await vscode.workspace.fs.delete(file).then(undefined, () => {});
  });

  const whole = writeModelFile(new Map([['a', new Uint8Array(8)]]));
  const later = whole.slice();
  later[4]! += 1;
  const bad: readonly [what: string, bytes: Uint8Array | null, reason: string][] = [
    ['is not there', null, 'the file with its language model cannot be read'],
    ['is cut off', whole.slice(0, -1), 'the file with its language model is damaged'],
    ['is something else', new TextEncoder().encode('a text'), 'the file with its language model is damaged'],
    ['is of another version', later, 'the file with its language model belongs to another version'],
  ];
  for (const [what, bytes, reason] of bad) {
    it(`says once that what names are found with ${what}, and reads on`, async () => {
      if (bytes) await vscode.workspace.fs.writeFile(file, bytes);
      const analyze = lazyEngine(file, log);
      assert.deepEqual(errors, []);
      const articles = await Promise.all([analyze(article), analyze(article)]);
      articles.push(await analyze(article));
      for (const { quotes, text } of articles) assert.deepEqual([quotes.length, text], [3, article]);
      assert.deepEqual(errors, [`Byline finds no names: ${reason}. Install the extension again to mend it.`]);
    });
  }

  it('reads in silence with the model that is shipped', async () => {
    const extension = vscode.extensions.getExtension('byline.byline');
    assert.ok(extension, 'the extension is not there');
    const model = vscode.Uri.joinPath(extension.extensionUri, 'models/names.bin');
    await lazyEngine(model, log)(article);
    assert.deepEqual(errors, []);
  });
});

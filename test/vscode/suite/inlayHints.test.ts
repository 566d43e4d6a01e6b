import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, settings, settingsSection } from '../../../src/host/ids';
import { closeAll, offsetOf, putCursor, run, showText } from './editors';

const text = `Harbour bridge to reopen in May

Transport minister Maria Okoro opened the meeting on Tuesday in the town hall of Velm.

"We have waited long enough," she said. "The bridge is safe."

She thanked the engineers and left.
`;

describe('inlay hints', () => {
  const enable = async (value: boolean | undefined): Promise<void> => {
    const name = `${settingsSection}.${settings.inlayHintsEnabled}`;
    await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);
  };
  const hints = async ({ uri, lineCount }: vscode.TextDocument, firstLine = 0): Promise<vscode.InlayHint[]> =>
    vscode.commands.executeCommand(
      'vscode.executeInlayHintProvider',
      uri,
      new vscode.Range(firstLine, 0, lineCount, 0),
    );
  let document: vscode.TextDocument;
  before(async () => ({ document } = await showText(text)));
  after(closeAll);
  afterEach(() => enable(undefined));

  it('are off at first', async () => assert.deepEqual(await hints(document), []));

  it('name speakers and whom pronouns mean, and lead to the name in full', async () => {
    await enable(true);
    const found = await hints(document);
    const seen = found.map(({ position, label }) => {
      assert.ok(typeof label !== 'string');
      const [part] = label;
      assert.ok(part?.location);
      assert.equal(document.getText(part.location.range), 'Maria Okoro');
      assert.equal(part.tooltip, 'Maria Okoro');
      return [document.offsetAt(position), part.value];
    });
    assert.deepEqual(seen, [
      [offsetOf(document, '"We have'), 'Maria Okoro:'],
      [offsetOf(document, 'She thanked') + 3, 'Maria Okoro'],
    ]);
  });

  it('are of the kinds that the reader wants', async () => {
    const kinds = `${settingsSection}.${settings.inlayHintsKinds}`;
    const choose = async (value: readonly string[] | undefined): Promise<void> =>
      vscode.workspace.getConfiguration().update(kinds, value, vscode.ConfigurationTarget.Workspace);
    const offsets = async (): Promise<number[]> =>
      (await hints(document)).map(({ position }) => document.offsetAt(position));
    await enable(true);
    try {
      await choose(['quote']);
      assert.deepEqual(await offsets(), [offsetOf(document, '"We have')]);
      await choose(['pronoun']);
      assert.deepEqual(await offsets(), [offsetOf(document, 'she said') + 3, offsetOf(document, 'She thanked') + 3]);
    } finally {
      await choose(undefined);
    }
  });

  it('are of the one name in focus alone', async () => {
    await enable(true);
    const article = text.replace(
      'The bridge is safe."',
      'The bridge is safe."\n\nDaniel Reyes agreed. He thanked her.',
    );
    const editor = await showText(article);
    const labels = async (): Promise<string> =>
      (await hints(editor.document)).map(({ label }) => (typeof label === 'string' ? label : label[0]?.value)).join();
    const all = 'Maria Okoro:,Daniel Reyes,Maria Okoro,Maria Okoro';
    assert.equal(await labels(), all);
    putCursor(editor, 'Daniel Reyes');
    await run(commands.focusOnEntity);
    assert.equal(await labels(), 'Daniel Reyes');
    await run(commands.endFocus);
    assert.equal(await labels(), all);
  });

  it('are given for the lines asked for', async () => {
    await enable(true);
    assert.equal((await hints(document, 5)).length, 1);
  });

  it('are in no other document', async () => {
    await enable(true);
    assert.deepEqual(await hints((await showText(text, 'md')).document), []);
  });
});

import assert from 'node:assert/strict';
import { lstatSync, symlinkSync } from 'node:fs';
import * as vscode from 'vscode';
import { commands } from '../../../src/host/ids';
import { article, closeAll, fileUri, showFile, showUnsaved } from './editors';
import { FaultyFiles, type Fault } from './faultyFiles';

/** What the reader answers to each question; without an answer a question is put away. */
interface Answers {
  readonly format?: string;
  readonly target?: vscode.Uri;
  readonly afterwards?: string;
}

/** What was asked and told. */
interface Dialogue {
  readonly formats: string[];
  readonly dialogs: vscode.SaveDialogOptions[];
  readonly messages: string[];
  readonly errors: string[];
}

const { showQuickPick, showSaveDialog, showInformationMessage, showErrorMessage } = vscode.window;

/** Runs the command, and answers in the place of the reader: the API object is the extension's own. */
async function exportAnalysis({ format, target, afterwards }: Answers): Promise<Dialogue> {
  const dialogue: Dialogue = { formats: [], dialogs: [], messages: [], errors: [] };
  Object.assign(vscode.window, {
    showQuickPick: async (items: readonly vscode.QuickPickItem[]) => {
      dialogue.formats.push(...items.map(({ label }) => label));
      return items.find(({ label }) => label === format);
    },
    showSaveDialog: async (options: vscode.SaveDialogOptions) => {
      dialogue.dialogs.push(options);
      return target;
    },
    showInformationMessage: async (message: string, ...choices: string[]) => {
      dialogue.messages.push(message);
      return choices.find((choice) => choice === afterwards);
    },
    showErrorMessage: async (message: string) => void dialogue.errors.push(message),
  });
  try {
    await vscode.commands.executeCommand(commands.exportAnalysis);
  } finally {
    Object.assign(vscode.window, { showQuickPick, showSaveDialog, showInformationMessage, showErrorMessage });
  }
  return dialogue;
}

/** The text of a file. */
async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('Export Analysis', () => {
  const name = 'bridge.txt';
  const json = fileUri('bridge.byline.json');
  const markdown = fileUri('bridge.byline.md');
  beforeEach(() => showFile(name, article));
  afterEach(async () => {
    await closeAll();
    for (const uri of await vscode.workspace.findFiles('bridge.byline.*')) await vscode.workspace.fs.delete(uri);
  });
  const exported = async (): Promise<string[]> =>
    (await vscode.workspace.fs.readDirectory(fileUri('.'))).map(([file]) => file).filter((file) => /byline/.test(file));

  it('offers JSON and Markdown, and a name beside the article', async () => {
    const asked = await exportAnalysis({ format: 'JSON' });
    assert.deepEqual(asked.formats, ['JSON', 'Markdown']);
    const [dialog] = asked.dialogs;
    assert.equal(dialog?.defaultUri?.toString(), json.toString());
    assert.deepEqual(dialog.filters, { JSON: ['json'] });
    const [other] = (await exportAnalysis({ format: 'Markdown' })).dialogs;
    assert.equal(other?.defaultUri?.toString(), markdown.toString());
    assert.deepEqual(other.filters, { Markdown: ['md'] });
  });

  it('writes JSON that names places of the text as it stands', async () => {
    const { messages, errors } = await exportAnalysis({ format: 'JSON', target: json });
    assert.deepEqual({ messages, errors }, { messages: ['Analysis exported to bridge.byline.json'], errors: [] });
    const found: {
      schema: string;
      path: string;
      entities: { name: string; mentions: { start: number; end: number; text: string }[] }[];
      quotes: { speaker: { entity: string } }[];
    } = JSON.parse(await read(json));
    assert.equal(found.schema, 'byline.article/1');
    assert.equal(found.path, name);
    const people = found.entities.map((entity) => entity.name);
    assert.ok(people.includes('Maria Okoro') && people.includes('Daniel Reyes'), people.join());
    for (const { start, end, text } of found.entities.flatMap(({ mentions }) => mentions))
      assert.equal(article.slice(start, end), text);
    assert.deepEqual(
      found.quotes.map(({ speaker }) => speaker.entity),
      ['person:Maria Okoro', 'person:Maria Okoro', 'person:Daniel Reyes'],
    );
  });

  it('writes Markdown under the headline', async () => {
    await exportAnalysis({ format: 'Markdown', target: markdown });
    const report = await read(markdown);
    assert.match(report, /^# Harbour bridge to reopen in May\n/);
    assert.match(report, /^### Daniel Reyes\n\n> "Maria Okoro never gave up," … "It was a cold winter\."$/m);
  });

  it('writes of an article that is not saved yet', async () => {
    const editor = await showUnsaved();
    const { dialogs } = await exportAnalysis({ format: 'JSON', target: json });
    assert.equal(dialogs[0]?.defaultUri, undefined);
    assert.ok(editor.document.isUntitled);
    const found: { path: string; entities: { name: string; mentions: { start: number }[] }[] } = JSON.parse(
      await read(json),
    );
    assert.equal(found.path, editor.document.uri.path);
    const okoro = found.entities.find((entity) => entity.name === 'Maria Okoro');
    assert.equal(okoro?.mentions[0]?.start, editor.document.getText().indexOf('Maria Okoro'));
  });

  // Windows lets not everybody make links.
  if (process.platform !== 'win32')
    it('writes through a link', async () => {
      const linked = fileUri('linked.json');
      await vscode.workspace.fs.writeFile(linked, new TextEncoder().encode('old'));
      symlinkSync(linked.fsPath, json.fsPath);
      const { errors } = await exportAnalysis({ format: 'JSON', target: json });
      assert.deepEqual(errors, []);
      assert.ok(lstatSync(json.fsPath).isSymbolicLink());
      assert.match(await read(linked), /"schema": "byline/);
      assert.deepEqual(await exported(), ['bridge.byline.json']);
      for (const uri of [json, linked]) await vscode.workspace.fs.delete(uri);
    });

  it('opens the file when the reader wants to see it', async () => {
    await exportAnalysis({ format: 'Markdown', target: markdown, afterwards: 'Open' });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), markdown.toString());
  });

  it('writes nothing without a format, or without a place', async () => {
    const unasked = await exportAnalysis({});
    assert.deepEqual({ dialogs: unasked.dialogs, messages: unasked.messages }, { dialogs: [], messages: [] });
    const placeless = await exportAnalysis({ format: 'JSON' });
    assert.deepEqual({ count: placeless.dialogs.length, messages: placeless.messages }, { count: 1, messages: [] });
    assert.deepEqual(await exported(), []);
  });

  it('says so where it cannot write, each time', async () => {
    const target = vscode.Uri.parse('nowhere:/bridge.json');
    for (const time of ['first', 'second']) {
      const { messages, errors } = await exportAnalysis({ format: 'JSON', target });
      assert.deepEqual({ messages, errors }, { messages: [], errors: ['The analysis could not be exported.'] }, time);
    }
  });

  describe('where the file system fails', () => {
    const failed = 'The analysis could not be exported';
    const exportTo = async (fault: Fault): Promise<{ errors: string[]; files: ReadonlyMap<string, string> }> => {
      // VS Code forgets a scheme only some time after its provider has gone.
      const scheme = `faulty-${fault.replaceAll(' ', '-')}`;
      const target = vscode.Uri.parse(`${scheme}:/bridge.json`);
      const files = new FaultyFiles(fault);
      files.writeFile(target, new TextEncoder().encode('old'), { create: true, overwrite: true });
      files.begins();
      const registered = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
      try {
        const { errors } = await exportAnalysis({ format: 'JSON', target });
        return { errors, files: files.texts() };
      } finally {
        registered.dispose();
      }
    };

    it('keeps what was there when the disk is full, and says so', async () => {
      const { errors, files } = await exportTo('full');
      assert.deepEqual(errors, [`${failed}: there is no space left.`]);
      assert.deepEqual([...files], [['/bridge.json', 'old']]);
    });

    it('says so where nothing may be written', async () => {
      const { errors, files } = await exportTo('read-only');
      assert.deepEqual(errors, [`${failed}: the place cannot be written to.`]);
      assert.deepEqual([...files], [['/bridge.json', 'old']]);
    });

    for (const fault of ['none', 'no new files', 'no renames'] as const) {
      it(`leaves the new file and no other with ${fault}`, async () => {
        const { errors, files } = await exportTo(fault);
        assert.deepEqual([errors, [...files.keys()]], [[], ['/bridge.json']]);
        assert.match(files.get('/bridge.json')!, /^\{\n {2}"schema": "byline/);
      });
    }
  });

  it('names no file whose name a notification would take for a link', async () => {
    const target = fileUri('bridge.byline.[x](y).json');
    const { messages } = await exportAnalysis({ format: 'JSON', target });
    assert.deepEqual(messages, ['Analysis exported']);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyze } from '../../../src/engine/analyze';
import { settings, settingsSection } from '../../../src/host/ids';
import { articleIn, warmUp } from '../../../src/host/warmUp';
import { article, fileUri, until } from './editors';

describe('warming up', () => {
  const list = 'alpha==1.0\nbeta==2.1\ngamma==3.2\n'.repeat(20);
  before(() => vscode.workspace.fs.writeFile(fileUri('0-list.txt'), new TextEncoder().encode(list)));
  after(() => vscode.workspace.fs.delete(fileUri('0-list.txt')));

  /** An engine that tells what it is asked for: to be prepared, or to read a text. */
  const engineThatTells = (tell: (asked: string) => void): Parameters<typeof warmUp>[0] => ({
    prepare: () => tell('prepare'),
    dismiss: () => tell('dismiss'),
    analyze: (text, options) => {
      tell(text);
      return analyze(text, options);
    },
  });

  it('reads an article of the folder, whatever else is there, and nothing where the extension ends first', async () => {
    const ended: string[] = [];
    warmUp(engineThatTells((what) => ended.push(what))).dispose();
    // Begun later, it reads later, too.
    const asked: string[] = [];
    const warming = warmUp(engineThatTells((what) => asked.push(what)));
    await until('it has read', () => asked.length > 1);
    warming.dispose();
    const [first, text = ''] = asked;
    assert.deepEqual(ended, ['prepare', 'dismiss']);
    assert.equal(first, 'prepare');
    assert.notEqual(text, list);
    const files = await vscode.workspace.findFiles('*.txt');
    const contents = await Promise.all(files.map((uri) => vscode.workspace.fs.readFile(uri)));
    assert.ok(contents.some((bytes) => new TextDecoder().decode(bytes) === text));
  });

  it('looks into the folder, then the folders in it, but for hidden ones, packages and what lies deeper', async () => {
    const folder = fileUri('0-folder');
    const text = (path: string): string => `${article}\n\n${path}`;
    const add = (path: string, words = text(path)): Thenable<void> =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode(words));
    try {
      assert.equal(await articleIn(folder), undefined);
      await add('list.txt', list);
      for (const path of ['a/deeper/b.txt', '.hidden/c.txt', 'node_modules/d.txt', 'e.md']) await add(path);
      assert.equal(await articleIn(folder), undefined);
      await add('f/g.txt');
      assert.equal(await articleIn(folder), text('f/g.txt'));
      await add('h.txt');
      assert.equal(await articleIn(folder), text('h.txt'));
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });

  it('waits until a setting allows it', async () => {
    const set = async (value: boolean | undefined): Promise<void> =>
      vscode.workspace
        .getConfiguration(settingsSection)
        .update(settings.readAhead, value, vscode.ConfigurationTarget.Workspace);
    let allowed = false;
    const read: boolean[] = [];
    const warming = warmUp(
      engineThatTells((asked) => asked !== 'prepare' && asked !== 'dismiss' && read.push(allowed)),
    );
    try {
      await set(false);
      // Longer than it waits by itself.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      allowed = true;
      await set(undefined);
      await until('it has read', () => read.length > 0);
      assert.deepEqual(read, [true]);
    } finally {
      warming.dispose();
      await set(undefined);
    }
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { register } from '../../../src/features/languageStatus';
import { article, closeAll, german, showText, until } from './editors';
import { ownServices } from './ownServices';

describe('the language status', () => {
  afterEach(closeAll);

  it('says in few words whether a text is read, and why not', async () => {
    const { createLanguageStatusItem } = vscode.languages;
    const own = await ownServices();
    let item: vscode.LanguageStatusItem | undefined;
    // One of this name is the extension's.
    const create = (id: string, selector: vscode.DocumentSelector): vscode.LanguageStatusItem =>
      (item = createLanguageStatusItem(`${id}.suite`, selector));
    Object.assign(vscode.languages, { createLanguageStatusItem: create });
    const registered = register(own);
    Object.assign(vscode.languages, { createLanguageStatusItem });
    try {
      for (const [text, told] of [
        [article, 'Read as an article||Do not read it'],
        [article.replaceAll('"', '\uFFFD'), 'Characters are lost|Perhaps saved in another encoding|Change encoding'],
        [german, 'Not read as an article|Not English|Read it anyway'],
        ['INFO 2026-03-02 08:15:00 a=1\n'.repeat(40), 'Not read as an article||Read it anyway'],
      ] as const) {
        await showText(text);
        const shown = (): string => [item?.text, item?.detail, item?.command?.title].join('|');
        await until(told, () => shown() === told).catch(() => assert.equal(shown(), told));
      }
    } finally {
      registered.dispose();
      own.dispose();
    }
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyze } from '../../../src/engine/analyze';
import type { Article, Entity } from '../../../src/engine/model';
import type { Command } from '../../../src/features/commands/command';
import { copyQuoteWithSpeaker } from '../../../src/features/commands/copyQuoteWithSpeaker';
import { copyEntity, showMentions, showQuotesOf } from '../../../src/features/commands/entityLinks';
import { focusOnEntity } from '../../../src/features/commands/focusOnEntity';
import { openArticle } from '../../../src/features/commands/openArticle';
import { reanalyzeArticle } from '../../../src/features/commands/reanalyzeArticle';
import type { Engine } from '../../../src/host/engine';
import { settings, settingsSection } from '../../../src/host/ids';
import type { Services } from '../../../src/host/services';
import { article, closeAll, messagesOf, offsetOf, set, showText, until } from './editors';
import { ownServices } from './ownServices';

// Services of the suite's own, with nobody but the tests to run commands.
describe('an article that a command needs', () => {
  let own: Services & vscode.Disposable;
  let editor: vscode.TextEditor;
  const start = async (analyzeText?: Engine['analyze']): Promise<void> => {
    own = await ownServices(analyzeText);
    editor = await showText(article);
    await until('the article is in front', () => own.current.document === editor.document);
  };
  const read = async (): Promise<Article> => until('the article is read', () => own.articles.current(editor.document));
  const okoro = ({ entities }: Article): Entity => entities.find(({ name }) => name === 'Maria Okoro')!;
  const append = async (text: string): Promise<void> => {
    const end = editor.document.positionAt(editor.document.getText().length);
    assert.ok(await editor.edit((edit) => edit.insert(end, text)), 'the edit was refused');
  };
  afterEach(async () => {
    own.dispose();
    await closeAll();
  });

  describe('of which reading was stopped, is read for', () => {
    let address: string;
    let entity: string;
    beforeEach(async () => {
      await start();
      entity = okoro(await read()).id;
      address = editor.document.uri.toString();
      await vscode.env.clipboard.writeText('nothing');
      own.articles.stop(editor.document);
    });

    it('a link that copies a quote', async () => {
      const first = offsetOf(editor.document, '"We have');
      const end = first + '"We have waited long enough,"'.length;
      await copyQuoteWithSpeaker.execute(own, address, first, end);
      assert.match(await vscode.env.clipboard.readText(), /— Maria Okoro, Transport minister/);
    });

    it('a link that copies a name', async () => {
      await copyEntity.execute(own, address, entity);
      assert.equal(await vscode.env.clipboard.readText(), 'Maria Okoro, Transport minister');
    });

    for (const [name, args] of [
      ['a link', () => [address, entity]],
      ['a row', () => [{ entity }]],
    ] as const)
      it(`${name} that puts the focus on an entity`, async () => {
        await focusOnEntity.execute(own, ...args());
        assert.equal(own.focus.inFront?.name, 'Maria Okoro');
      });
  });

  it('has what a link or a row stands for, or the reader is told that it is gone', async () => {
    await start();
    await read();
    const address = editor.document.uri.toString();
    const gone = 'This is no longer in the article.';
    const closed = 'The article is no longer there.';
    const cases: readonly [command: Command, args: readonly unknown[], told: string][] = [
      [copyQuoteWithSpeaker, [address, 0, 5], gone],
      [copyQuoteWithSpeaker, ['file:///nowhere.txt', 0, 5], closed],
      [focusOnEntity, [{ entity: 'person:Nobody' }], gone],
      [focusOnEntity, [address, 'person:Nobody'], gone],
      [copyEntity, [address, 'person:Nobody'], gone],
      [showQuotesOf, ['file:///nowhere.txt', 'person:Nobody'], closed],
      [showMentions, [address, offsetOf(editor.document, 'weather')], gone],
    ];
    for (const [command, args, told] of cases)
      assert.deepEqual(await messagesOf(() => command.execute(own, ...args)), [told], `${command.id} ${args.join()}`);
  });

  it('is that of the text as it stands in the end, though the reader types meanwhile', async () => {
    await start(async (text, options) => {
      if (text.includes('laughed')) return analyze(text, options);
      return new Promise((_, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('stopped'))));
    });
    const asked = openArticle(own);
    await append('Okoro laughed.');
    assert.equal((await asked)?.article.text, editor.document.getText());
  });

  it('is not waited for where the reader stops it', async () => {
    await start(
      async (_, options) =>
        new Promise((_resolve, reject) =>
          options?.signal?.addEventListener('abort', () => reject(new Error('stopped'))),
        ),
    );
    const asked = openArticle(own);
    own.articles.stop(editor.document);
    assert.equal(await asked, undefined);
  });

  it('cannot be read, which the reader is told each time', async () => {
    const { showErrorMessage } = vscode.window;
    const errors: string[] = [];
    Object.assign(vscode.window, { showErrorMessage: async (message: string) => void errors.push(message) });
    try {
      await start(async () => {
        throw new Error('a fault of the suite');
      });
      await until('reading has failed', () => own.articles.isStopped(editor.document));
      assert.equal(errors.length, 1);
      await openArticle(own);
      await reanalyzeArticle.execute(own);
      assert.equal(errors.length, 3);
      assert.deepEqual(
        errors,
        Array.from(errors, () => 'Byline could not read the article.'),
      );
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
    }
  });

  it('has no names that the settings leave out, read anew too', async () => {
    const minimum = `${settingsSection}.${settings.minimumConfidence}`;
    await set(minimum, 0.97);
    try {
      await start();
      const shown = await own.articles.get(editor.document);
      assert.deepEqual(await own.articles.reread(editor.document), shown);
      assert.equal(await own.articles.reread(editor.document), own.articles.current(editor.document));
    } finally {
      await set(minimum, undefined);
    }
  });

  it('is told of to those who waited for the reading that it takes the place of', async () => {
    await start();
    const { document } = await showText(`${article}${'It rained on the old town again today.\n'.repeat(3000)}`);
    const resumed: vscode.TextDocument[] = [];
    own.articles.onDidResume((again) => resumed.push(again));
    const asked = own.articles.get(document);
    assert.ok(await own.articles.reread(document));
    assert.equal(await asked, undefined);
    assert.deepEqual(resumed, [document]);
    await own.articles.reread(document);
    assert.equal(resumed.length, 1);
  });

  it('is in front no more as soon as the reader does not want it read', async () => {
    await start();
    await read();
    const waiting: boolean[] = [];
    own.current.onDidChange(() => waiting.push(own.current.document !== undefined && !own.current.article));
    await own.filter.decide(editor.document, false);
    assert.equal(own.current.document, undefined);
    assert.deepEqual(new Set(waiting), new Set([false]));
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyze } from '../../../src/engine/analyze';
import type { ParagraphCache } from '../../../src/engine/paragraphCache';
import { ArticleFilter } from '../../../src/host/articleFilter';
import { ArticleService } from '../../../src/host/articleService';
import { Log } from '../../../src/host/log';
import { article, closeAll, fileUri, Memory, showText, showUnsaved, until } from './editors';

/** An article that takes long enough to read that something can happen meanwhile. */
const long = Array.from({ length: 3000 }, (_, day) => `Minister Maria Okoro said on day ${day}: "It is safe."`).join(
  '\n',
);

async function append(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  assert.ok(await editor.edit((edit) => edit.insert(end, text)), 'the edit was refused');
}

// One of the suite's own, with nobody but the tests to ask it.
describe('the article service', () => {
  let log: Log;
  let filter: ArticleFilter;
  let service: ArticleService;
  let begun: string[];
  let stopped: string[];
  let published: string[];
  let forgotten: ParagraphCache[];
  const start = (analyzeText = analyze): void => {
    filter = new ArticleFilter(new Memory());
    service = new ArticleService({ analyze: analyzeText, forget: (cache) => forgotten.push(cache) }, filter, log);
    service.onDidStop((document) => stopped.push(document.uri.toString()));
    service.onDidBegin((document) => begun.push(document.uri.toString()));
    service.onDidChangeArticle(({ article: { text } }) => published.push(text));
  };

  before(() => (log = new Log('Suite')));
  after(() => log.dispose());
  beforeEach(async () => {
    await closeAll();
    begun = [];
    stopped = [];
    published = [];
    forgotten = [];
  });
  afterEach(async () => {
    service.dispose();
    filter.dispose();
    await closeAll();
  });

  it('reads nothing until an article is shown', async () => {
    const document = await vscode.workspace.openTextDocument(fileUri('harbour-fire.txt'));
    start();
    await append(await showText(article, 'md'), 'More.');
    assert.deepEqual({ begun, latest: service.latest(document) }, { begun: [], latest: undefined });
    await vscode.window.showTextDocument(document);
    await until('the article is read', () => published.length > 0);
    assert.deepEqual(begun, [document.uri.toString()]);
    assert.deepEqual(published, [document.getText()]);
  });

  it('reads by itself what is shown already', async () => {
    const { document } = await showText(article);
    start();
    const found = await until('the article is read', () => service.current(document));
    assert.equal(found.text, article);
    assert.equal(service.latest(document), found);
  });

  it('reads a version once, whoever asks', async () => {
    const { document } = await showText(article);
    start();
    const [found, shared] = await Promise.all([service.get(document), service.get(document)]);
    assert.ok(found);
    assert.equal(shared, found);
    assert.equal(await service.get(document), found);
    assert.equal(service.latest(document), found);
    assert.equal(begun.length, 1);
  });

  it('tells of names before topics are found', async () => {
    const { document } = await showText(article);
    let goOn = (): void => undefined;
    const topicsAsked = new Promise<void>((resolve) => (goOn = resolve));
    start(async (text, options) => {
      const whole = await analyze(text, options);
      await topicsAsked;
      return whole;
    });
    const found: string[] = [];
    service.onDidFindNames(({ article: { text } }) => found.push(text));
    const named = await until('the names are found', () => service.currentNames(document));
    assert.equal(named.quotes.length, 3);
    assert.deepEqual({ topics: named.topics, published, found }, { topics: [], published: [], found: [article] });
    assert.equal(service.current(document), undefined);
    goOn();
    const whole = await service.get(document);
    assert.ok(whole && whole.topics.length > 0);
    assert.equal(service.current(document), whole);
    assert.deepEqual({ published, found }, { published: [article], found: [article] });
  });

  it('tells of the part in sight of a long article before the rest', async () => {
    const editor = await showText(`${article}\n${long}`);
    const { document } = editor;
    start();
    const told: string[] = [];
    let part: ReturnType<ArticleService['currentPart']>;
    service.onDidFindPart(() => {
      told.push('part');
      part = service.currentPart(document);
      assert.equal(service.currentNames(document), undefined);
    });
    service.onDidFindNames(() => told.push('all'));
    part = await until('the part is read', () => part);
    assert.equal(part.start, 0);
    assert.ok(document.getText().startsWith(part.article.text) && part.article.text.length < 20_000);
    assert.ok(part.article.quotes.length > 3);
    await service.get(document);
    assert.deepEqual([told, service.currentPart(document)], [['part', 'all'], undefined]);
    await append(editor, 'Okoro laughed.');
    await service.get(document);
    assert.deepEqual(told, ['part', 'all', 'all']);
  });

  it('tells of the first marks where they are found first, until there is more', async () => {
    const { document } = await showText(article);
    let go = (): void => {};
    const gone = new Promise<void>((resolve) => (go = resolve));
    start(async (text, options) => {
      const whole = await analyze(text);
      if (!options?.onFirstMarks) return whole;
      options.onFirstMarks({ ...whole, quotes: [], topics: [], summary: [] });
      await gone;
      options.onNames?.(whole);
      options.onFirstMarks({ ...whole, entities: [] });
      return whole;
    });
    const told: string[] = [];
    service.onDidFindPart(() => told.push('part'));
    service.onDidFindNames(() => told.push('names'));
    const part = await until('the first marks', () => service.currentPart(document));
    assert.deepEqual([part.start, part.hasSpeakers, part.article.quotes], [0, false, []]);
    go();
    await service.get(document);
    assert.equal(service.currentPart(document), undefined);
    assert.deepEqual(new Set(told.slice(told.lastIndexOf('part') + 1)), new Set(['names']));
  });

  it('reads no more than two million characters of a large file, in whole lines', async () => {
    const { document } = await showText(`${article}${'It rained on the old town again today.\n'.repeat(60_000)}`);
    start();
    const found = await service.get(document);
    const { length } = found?.text ?? '';
    assert.ok(length > 1_999_900 && length <= 2_000_000 && found?.text.endsWith('today.\n'));
  }).timeout(60_000);

  it('tells of no names of a text that has changed meanwhile', async () => {
    const editor = await showText(article);
    let late: (() => void) | undefined;
    start((text, options) =>
      analyze(text, { ...options, onNames: (named) => (late ??= () => options?.onNames?.(named)) }),
    );
    await service.get(editor.document);
    await append(editor, 'Okoro laughed.');
    const found: string[] = [];
    service.onDidFindNames(({ article: { text } }) => found.push(text));
    assert.ok(late);
    late();
    assert.deepEqual({ found, names: service.currentNames(editor.document) }, { found: [], names: undefined });
  });

  it('reads again by itself when the text has changed', async () => {
    const editor = await showText(article);
    const { document } = editor;
    start();
    await service.get(document);
    /** At each change: whether the service has an article of the text as it stands, and the text that it has. */
    const atChanges: [boolean, string | undefined][] = [];
    const changes = vscode.workspace.onDidChangeTextDocument(() =>
      atChanges.push([service.current(document) !== undefined, service.latest(document)?.text]),
    );
    await append(editor, 'Okoro laughed. ');
    await append(editor, 'Reyes did not.');
    changes.dispose();
    assert.deepEqual(atChanges[0], [false, article]);
    assert.ok(atChanges.every(([isCurrent]) => !isCurrent));
    const text = `${article}Okoro laughed. Reyes did not.`;
    await until('the article is read again', () => service.current(document));
    assert.equal(published.at(-1), text);
    assert.equal(service.latest(document)?.text, text);
  });

  it('gives the same after an edit as from the beginning', async () => {
    const editor = await showText(article);
    const { document } = editor;
    start();
    await service.get(document);
    await append(editor, '\n\n"We will see," Reyes said.');
    const edited = await service.get(document);
    assert.ok(edited && edited.quotes.length === 4);
    const anew = await service.reread(document);
    assert.notEqual(anew, edited);
    assert.deepEqual(anew, edited);
  });

  it('gives nothing for a text that changes meanwhile, and publishes the new one only', async () => {
    const editor = await showText(long);
    const { document } = editor;
    start();
    const old = service.get(document);
    await append(editor, '\nOkoro left.');
    const found = await service.get(document);
    assert.ok((await old) === undefined, 'the old text is given');
    assert.ok(found?.text === document.getText(), 'the new text is not given');
    assert.deepEqual(
      published.map(({ length }) => length),
      [found.text.length],
    );
  });

  it('stops when told to, and reads again when told to', async () => {
    const { document } = await showText(long);
    start();
    const asked = service.get(document);
    service.stop(document);
    assert.ok((await asked) === undefined, 'it did not stop');
    assert.equal(published.length, 0);
    assert.deepEqual(stopped, [document.uri.toString()]);
    assert.ok(service.isStopped(document));
    // Only what is shown anew is read without being asked for.
    await vscode.workspace.openTextDocument(fileUri('harbour-fire.txt'));
    assert.ok(service.isStopped(document));
    assert.equal(await service.get(document), undefined);
    const resumed: vscode.TextDocument[] = [];
    service.onDidResume((again) => resumed.push(again));
    // Of one that another takes the place of nothing comes, but that reading goes on is told all the same.
    void service.reread(document);
    assert.ok((await service.reread(document))?.text === long, 'it is not read again');
    assert.ok(!service.isStopped(document));
    assert.equal(stopped.length, 1);
    assert.deepEqual(resumed, [document]);
    assert.ok(await service.get(document));
  });

  it('tells that it failed, the reader only once unless a command asked, and reads a changed text again', async () => {
    const editor = await showText(article);
    const { document } = editor;
    const { showErrorMessage } = vscode.window;
    const errors: string[] = [];
    Object.assign(vscode.window, { showErrorMessage: async (message: string) => void errors.push(message) });
    try {
      start(async (text, options) => {
        if (text.includes('laughed')) return analyze(text, options);
        throw new Error('a fault of the suite');
      });
      assert.equal(await service.get(document), undefined);
      assert.ok(service.isStopped(document));
      await append(editor, 'Reyes did not.');
      assert.equal(await service.get(document), undefined);
      assert.deepEqual(errors, ['Byline could not read the article.']);
      assert.equal(await service.ask(document), undefined);
      assert.equal(await service.reread(document), undefined);
      assert.equal(stopped.length, 4);
      assert.deepEqual([errors.length, new Set(errors).size], [3, 1]);
      await append(editor, 'Okoro laughed.');
      assert.ok(!service.isStopped(document));
      assert.ok(await service.get(document));
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
    }
  });

  it('gives nothing for what is no article, or is closed', async () => {
    const { document: other } = await showText(article, 'md');
    const { document } = await showUnsaved();
    start();
    assert.equal(await service.get(other), undefined);
    assert.ok(await service.get(document));
    await closeAll();
    await until('the document is closed', () => document.isClosed);
    assert.equal(await service.get(document), undefined);
    assert.equal(service.latest(document), undefined);
    assert.ok(!begun.includes(other.uri.toString()));
  });

  it('has the engine forget what it keeps of a document that is closed, or read from the beginning', async () => {
    const { document } = await showUnsaved();
    const caches = new Set<ParagraphCache | undefined>();
    start(async (text, options) => {
      caches.add(options?.cache);
      return analyze(text, options);
    });
    await service.get(document);
    await service.reread(document);
    assert.deepEqual([caches.size, forgotten.length], [2, 1]);
    await closeAll();
    await until('the document is closed', () => document.isClosed);
    assert.deepEqual(new Set(forgotten), caches);
  });

  it('leaves the extension host time for others', async () => {
    const { document } = await showText(long);
    start();
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    try {
      assert.ok(await service.get(document));
    } finally {
      clearInterval(ticking);
    }
    assert.ok(turns > 10, `others had ${turns} turns`);
  });
});

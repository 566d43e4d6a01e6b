import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activeEditor, cursor, editorLines, groundBehind, lenses, marks, openArticle, untilMarks } from './editor';
import { configure, openFile, quickInput, runCommand } from './quickInput';
import { showTopics } from './topicsView';
import { openWorkbench, until, type Workbench } from './workbench';

const name = 'river-accord.txt';
const logName = 'velm.txt';
const longName = 'chronicle.txt';
const largeName = 'archive.txt';
const speechName = 'speech.txt';
const germanName = 'hafen.txt';

describe('reading', () => {
  let workbench: Workbench;
  let page: Workbench['page'];
  before(async () => {
    workbench = await openWorkbench();
    page = workbench.page;
    const article = readFileSync(join(workbench.folder, name), 'utf8');
    writeFileSync(
      join(workbench.folder, longName),
      `${`${article}\n`.repeat(60)}Mayor Anna Kowalska spoke in Warsaw on Monday.\n`,
    );
    writeFileSync(
      join(workbench.folder, speechName),
      `${`${article}\n`.repeat(6)}Mayor Ana Okoro said in Warsaw:\n\n${'“It is safe.\n\n'.repeat(130_000)}Anna Kowalska left on Monday.\n`,
    );
    writeFileSync(join(workbench.folder, largeName), `${article}\n`.repeat(600));
    writeFileSync(join(workbench.folder, germanName), `${'Der Rat stimmt am Montag über den Hafen ab. '.repeat(9)}\n`);
    writeFileSync(join(workbench.folder, logName), article.replaceAll(/^(?=.)/gm, '2026-03-02 08:15:00 INFO '));
  });
  after(async () => workbench.stop());

  it('has a line above the headline that leads to people, quotes and the summary', async () => {
    await openArticle(page, name);
    assert.match(
      await lenses(page).first().innerText(),
      /^3 min read\s*\|\s*7 people\s*\|\s*10 quotes\s*\|\s*summary$/,
    );
    await lenses(page).getByText('7 people').click();
    await quickInput(page).locator('.quick-input-title', { hasText: 'Go to Entity' }).waitFor();
    await page.keyboard.press('Escape');
    await lenses(page).getByText('summary').click();
    const summary = page.locator('.tab', { hasText: 'river-accord.summary.md' });
    await summary.waitFor();
    await page.locator('.tab.active', { hasText: name }).first().waitFor();
    await summary.click({ button: 'middle' });
    await summary.waitFor({ state: 'detached' });
  });

  it('has a quote sheet whose links lead to the article from the preview, too', async () => {
    await openArticle(page, name);
    await runCommand(page, 'Byline: Show Quote Sheet');
    await page.locator('.tab.active', { hasText: 'river-accord.quotes.md' }).waitFor();
    await runCommand(page, 'Markdown: Open Preview');
    const preview = page.frameLocator('iframe.webview').frameLocator('iframe');
    await preview.getByRole('link', { name: 'paragraph 5' }).first().click();
    await until(
      'the place',
      () => cursor(page),
      (at) => at === 'Ln 9, Col 1',
    );
    await page.locator('.tab.active', { hasText: name }).waitFor();
    await untilMarks(page, 'the article', (found) => found.includes('Etchart'));
    assert.equal(await page.locator('.tab', { hasText: name }).count(), 1);
    await runCommand(page, 'View: Close All Editors');
    await openArticle(page, name);
  });

  it('shows who speaks and who is meant between the words, where a setting asks for it', async () => {
    const hinted = (text: string): boolean => /Reinholt\??: ?“I have sat/.test(text);
    await configure(workbench, { settings: { 'byline.inlayHints.enabled': true } });
    const text = async (): Promise<string> => (await editorLines(page)).join('\n');
    await until('hints', text, hinted);
    await configure(workbench, {});
    await until('no hints', text, (found) => !hinted(found));
  });

  /** Whether the status beside the language says so. */
  const tells = async (words: string): Promise<boolean> => {
    await page.mouse.move(640, 400);
    await page.locator('[id="status.languageStatus"]').hover();
    return page
      .getByText(words)
      .first()
      .waitFor({ timeout: 2000 })
      .then(
        () => true,
        () => false,
      );
  };

  it('marks what is in sight of a long text, wherever the reader goes', async () => {
    await openFile(page, longName);
    await untilMarks(page, 'names at the top', (found) => found.includes('Ignacio Velloso'));
    await activeEditor(page).click();
    await page.keyboard.press('Control+End');
    await untilMarks(page, 'names at the end', (found) => found.includes('Anna Kowalska'));
    await page.keyboard.press('Control+Home');
    await untilMarks(page, 'names at the top again', (found) => found.includes('Ignacio Velloso'));
  });

  it('marks a text with a quote of more paragraphs than a call takes arguments', async () => {
    await openFile(page, speechName);
    await untilMarks(page, 'names at the top', (found) => found.includes('Ignacio Velloso'));
    await activeEditor(page).click();
    await page.keyboard.press('Control+End');
    await untilMarks(page, 'names at the end', (found) => found.includes('Anna Kowalska'));
    await until(
      'the ground of the quote',
      () => groundBehind(page, 'It is safe.'),
      (found) => found.length > 0,
    );
  });

  it('says of a large file that not all of it is read', async () => {
    await openFile(page, largeName);
    await untilMarks(page, 'names at the top', (found) => found.includes('Ignacio Velloso'));
    await until('the language status', () => tells('Limited: large file'), Boolean);
  });

  it('leaves a log alone, says so beside the language, and reads it when asked to', async () => {
    await openFile(page, logName);
    await until(
      'no marks',
      () => marks(page),
      (found) => found.length === 0,
    );
    await until('the language status', () => tells('Not read as an article'), Boolean);
    await showTopics(page);
    const welcome = page.locator('.part.sidebar .welcome-view-content').first();
    await welcome.getByText('Byline does not read this text as an article').waitFor();
    await runCommand(page, 'Byline: Focus on Topics View');
    const link = welcome.locator('.monaco-button', { hasText: 'Read It Anyway' });
    const hasKeyboard = (): Promise<number> => link.and(page.locator(':focus')).count();
    await until(
      'the keyboard at the link',
      async () => {
        if (!(await hasKeyboard())) await page.keyboard.press('Tab');
        await page.waitForTimeout(200);
        return hasKeyboard();
      },
      Boolean,
    );
    await page.keyboard.press('Enter');
    await untilMarks(page, 'marks in the log', (found) => found.includes('Pilar Etchart'));
    // The link that had the keyboard is gone.
    await activeEditor(page).locator(':focus').waitFor();
    await runCommand(page, 'Byline: Do Not Read as Article');
    await untilMarks(page, 'no marks', (found) => found.length === 0);
  });

  it('says in the view, too, that a text is not English', async () => {
    await openFile(page, germanName);
    await until('the language status', () => tells('Not English'), Boolean);
    const welcome = page.locator('.part.sidebar .welcome-view-content').first();
    await welcome.getByText('takes this text to be in another language').waitFor();
    await welcome.getByText('Read It Anyway').waitFor();
    await openFile(page, logName);
    await welcome.getByText('Byline does not read this text as an article').waitFor();
  });
});

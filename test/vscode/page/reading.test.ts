import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorLines, lenses, marks, openArticle, untilMarks } from './editor';
import { configure, openFile, quickInput, runCommand } from './quickInput';
import { showTopics } from './topicsView';
import { openWorkbench, until, type Workbench } from './workbench';

const name = 'river-accord.txt';
const logName = 'velm.txt';

describe('reading', () => {
  let workbench: Workbench;
  let page: Workbench['page'];
  before(async () => {
    workbench = await openWorkbench();
    page = workbench.page;
    const article = readFileSync(join(workbench.folder, name), 'utf8');
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

  it('shows who speaks and who is meant between the words, where a setting asks for it', async () => {
    const hinted = (text: string): boolean => /Reinholt\??: ?“I have sat/.test(text);
    await configure(workbench, { settings: { 'byline.inlayHints.enabled': true } });
    const text = async (): Promise<string> => (await editorLines(page)).join('\n');
    await until('hints', text, hinted);
    await configure(workbench, {});
    await until('no hints', text, (found) => !hinted(found));
  });

  it('leaves a log alone, says so beside the language, and reads it when asked to', async () => {
    await openFile(page, logName);
    await until(
      'no marks',
      () => marks(page),
      (found) => found.length === 0,
    );
    const told = async (): Promise<boolean> => {
      await page.mouse.move(640, 400);
      await page.locator('[id="status.languageStatus"]').hover();
      return page
        .getByText('Not read as an article')
        .first()
        .waitFor({ timeout: 2000 })
        .then(
          () => true,
          () => false,
        );
    };
    await until('the language status', told, Boolean);
    await showTopics(page);
    const welcome = page.locator('.part.sidebar .welcome-view-content').first();
    await welcome.getByText('This text does not look like an article').waitFor();
    await welcome.getByText('Read It Anyway').click();
    await untilMarks(page, 'marks in the log', (found) => found.includes('Pilar Etchart'));
    await runCommand(page, 'Byline: Do Not Read as Article');
    await untilMarks(page, 'no marks', (found) => found.length === 0);
  });
});

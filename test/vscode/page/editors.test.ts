import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { clickText, marks, openArticle, untilMarks } from './editor';
import { configure, pick, quickInput, runCommand } from './quickInput';
import { openWorkbench, until, type Workbench } from './workbench';

const name = 'river-accord.txt';

describe('marks in all kinds of editors', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await openArticle(page(), name);
    await untilMarks(page(), 'marks', isMarked);
  });
  after(async () => workbench.stop());
  const page = (): Workbench['page'] => workbench.page;
  const isMarked = (texts: readonly string[]): boolean => texts.includes('Ignacio Velloso');
  const untilIn = async (what: string, editor: Locator, text: string): Promise<void> => {
    await until(
      what,
      () => marks(page(), editor),
      (found) => found.some((mark) => mark.text === text),
    );
  };

  it('are in the editor of a peek, and gone with it', async () => {
    await clickText(page(), 'Montevideo on the');
    await clickText(page(), 'Velloso arrived');
    await runCommand(page(), 'Peek Definition');
    const peek = page().locator('.peekview-widget');
    await untilIn('marks in the peek', peek, 'Ignacio Velloso');
    await page().keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    assert.ok(isMarked((await marks(page())).map(({ text }) => text)));
  });

  it('are on both sides of a comparison', async () => {
    await runCommand(page(), 'File: Compare Active File With...');
    await quickInput(page()).waitFor();
    await pick(page(), 'grid-merger', 'grid-merger.txt');
    const sides = page().locator('.monaco-diff-editor .editor');
    await untilIn('marks on the one side', sides.filter({ hasText: 'Velloso' }).first(), 'Montevideo');
    await untilIn('marks on the other', sides.filter({ hasText: 'Lindqvist' }).first(), 'Norrvolt');
    // VS Code has no slanted letters there.
    for (const slanted of ['Paraguayan', 'Tuesday', '46 gauges'])
      await untilIn('what is slanted elsewhere', sides.filter({ hasText: 'Velloso' }).first(), slanted);
    await runCommand(page(), 'View: Close Editor');
    await page().locator('.monaco-diff-editor').waitFor({ state: 'detached' });
    await untilMarks(page(), 'marks in the article', isMarked);
  });

  it('are all there for who reads with a screen reader, too', async () => {
    await configure(workbench, { settings: { 'editor.accessibilitySupport': 'on' } });
    for (const text of ['Paraguayan', 'Tuesday', 'Pilar Etchart'])
      await untilMarks(page(), text, (texts) => texts.includes(text));
    await configure(workbench, {});
    await untilMarks(page(), 'marks in the article', isMarked);
  });

  it('go when the language changes, and come back with it', async () => {
    for (const [language, marked] of [
      ['Markdown', false],
      ['Plain Text', true],
    ] as const) {
      await runCommand(page(), 'Change Language Mode');
      await quickInput(page()).getByPlaceholder('Select Language Mode').waitFor();
      await pick(page(), language, language);
      await untilMarks(page(), `marks in ${language}`, (texts) => isMarked(texts) === marked);
    }
  });

  it('go when the file is renamed to what is no text, and come back with its name', async () => {
    for (const [renamed, marked] of [
      ['river-accord.csv', false],
      ['river.txt', true],
    ] as const) {
      await runCommand(page(), 'File: Reveal Active File in Explorer View');
      await page().locator('.explorer-folders-view .monaco-list-row.focused').waitFor();
      await page().keyboard.press('F2');
      const input = page().locator('.explorer-folders-view input');
      await input.fill(renamed);
      await page().keyboard.press('Enter');
      await page().locator('.tab.active', { hasText: renamed }).waitFor();
      await untilMarks(page(), `marks in ${renamed}`, (texts) => isMarked(texts) === marked);
    }
  });

  it('are left nowhere when the article is closed and another text stands in its place', async () => {
    await runCommand(page(), 'View: Close All Editors');
    await page().locator('.tab').first().waitFor({ state: 'detached' });
    await runCommand(page(), 'File: New Untitled Text File');
    await page().keyboard.type('nothing to see');
    await untilMarks(page(), 'no marks', (texts) => texts.length === 0);
  });
});

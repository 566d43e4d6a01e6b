import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clickText, goToBeginning, marks, untilMarks, untilSelected, openArticle } from './editor';
import { configure, pick, runCommand } from './quickInput';
import { pane, row, rows, showViews, untilRows, type View } from './topicsView';
import { control, openWorkbench, until, type Workbench } from './workbench';

const name = 'river-accord.txt';

describe('the views', () => {
  let workbench: Workbench;
  let article: string;
  before(async () => {
    workbench = await openWorkbench();
    article = readFileSync(join(workbench.folder, name), 'utf8');
    await openArticle(page(), name);
    await showViews(page());
    await untilRows(page(), 'speakers', (all) => all.length > 5, 'Quotes');
  });
  after(async () => workbench.stop());
  const page = (): Workbench['page'] => workbench.page;

  it('list who says how much of what is said', async () => {
    const found = await rows(page(), 'Quotes');
    for (const { label, description, level } of found) {
      assert.equal(level, 1);
      assert.match(description, /^\d+ · \d+%$/, label);
    }
    const names = found.map(({ label }) => label);
    assert.ok(names.includes('Ignacio Velloso') && names.includes('Unnamed sources'), names.join());
    assert.match(
      (await row(page(), 'Ignacio Velloso', 'Quotes').getAttribute('aria-label')) ?? '',
      /^Ignacio Velloso, Paraguayan foreign minister, 2 quotes and 1 reported statement, \d+% of all that is said$/,
    );
    assert.match(
      (await row(page(), 'Unnamed sources', 'Quotes').getAttribute('aria-label')) ?? '',
      /^Unnamed sources, 1 reported statement, \d+% of all that is said$/,
    );
    await row(page(), 'Ignacio Velloso', 'Quotes').click();
    await untilRows(page(), 'quotes', (all) => all.some(({ label }) => label.startsWith('“the beginning')), 'Quotes');
    await row(page(), '“the beginning', 'Quotes').click();
    await untilSelected(page(), article, '“the beginning of trust, not the end of an argument”');
  });

  it('list what was when', async () => {
    await showViews(page(), ['Topics', 'Timeline']);
    const found = await untilRows(page(), 'events', (all) => all.length === 3, 'Timeline');
    assert.deepEqual(
      found.map(({ label, description }) => `${label} ${description.slice(0, 16)}`),
      ['2015 The two minister', '2019 The accord leave', '2040 The Pan American'],
    );
    await row(page(), '2019', 'Timeline').click();
    await untilSelected(page(), article, '2019');
    await row(page(), '2015', 'Timeline').click({ button: 'right' });
    const menu = page().locator('.monaco-menu');
    assert.deepEqual(await menu.locator('.action-label').allInnerTexts(), ['Go to Place', '', 'Copy']);
    await page().keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await showViews(page());
  });

  it('switch the marks of a group by its checkbox', async () => {
    const box = row(page(), 'People').locator('.custom-view-tree-node-item-checkbox').first();
    // A click on a row that is being drawn anew is lost: a person clicks again.
    const turn = async (to: string): Promise<void> => {
      const state = (): Promise<string | null> => box.getAttribute('aria-checked');
      while ((await state()) !== to) {
        await box.click();
        await page().waitForTimeout(1000);
      }
    };
    await goToBeginning(page());
    await untilMarks(page(), 'people', (found) => found.includes('Ignacio Velloso'));
    await turn('false');
    assert.match((await row(page(), 'People').getAttribute('aria-label')) ?? '', /^People, 7, not marked$/);
    await untilMarks(page(), 'no people', (found) => found.includes('Tuesday') && !found.includes('Ignacio Velloso'));
    await turn('true');
    await untilMarks(page(), 'people again', (found) => found.includes('Ignacio Velloso'));
  });

  it('follow the cursor where the reader wants it', async () => {
    const chosen = (view: View): Promise<string> =>
      pane(page(), view)
        .locator('.monaco-list-row.selected .label-name')
        .allInnerTexts()
        .then((texts) => texts.join());
    await runCommand(page(), 'Byline: Toggle Follow Cursor');
    await clickText(page(), 'Pilar Etchart');
    await until(
      'the row of the name',
      () => chosen('Topics'),
      (text) => text === 'Pilar Etchart',
    );
    await clickText(page(), 'not stop at a passport');
    await until(
      'the row of the quote',
      () => chosen('Quotes'),
      (text) => text.startsWith('“A river does not'),
    );
    await showViews(page(), ['Topics', 'Timeline']);
    await clickText(page(), 'overshadowed by the worst');
    await until(
      'the row of the event',
      () => chosen('Timeline'),
      (text) => text === '2015',
    );
    await runCommand(page(), 'Byline: Toggle Follow Cursor');
    // The setting is written after the command has closed.
    await page().waitForTimeout(1000);
    await clickText(page(), 'Ignacio Velloso');
    await page().waitForTimeout(500);
    assert.equal(await chosen('Topics'), 'Pilar Etchart');
  });

  it('have menus on their rows, from which a focus begins that Escape ends there too', async () => {
    await goToBeginning(page());
    await row(page(), 'Pilar Etchart').click({ button: 'right' });
    const menu = page().locator('.monaco-menu');
    await menu.getByText('Focus on Entity', { exact: true }).hover();
    // A menu takes a click right after it has opened for the end of the one that opened it.
    await page().waitForTimeout(500);
    await menu.getByText('Focus on Entity', { exact: true }).click();
    const found = await untilMarks(page(), 'a focus', (texts) =>
      texts.some((text) => text.includes('met in Montevideo')),
    );
    const dimmed = found.find(({ text }) => text.includes('met in Montevideo'))?.color;
    assert.ok((await marks(page())).some(({ text, color }) => text === 'Pilar Etchart' && color !== dimmed));
    // What finds among the rows ends first.
    await page().keyboard.press('F3');
    const find = pane(page(), 'Topics').locator('.monaco-tree-type-filter input');
    await find.and(page().locator(':focus')).waitFor();
    await page().keyboard.press('Escape');
    await find.waitFor({ state: 'detached' });
    assert.ok((await marks(page())).some(({ text }) => text.includes('met in Montevideo')));
    await page().keyboard.press('Escape');
    await untilMarks(page(), 'all marks', (texts) => texts.includes('Tuesday'));
  });

  it('find among their rows, those below closed ones too', async () => {
    for (const [command, view, typed, label] of [
      ['Byline: Find in Topics', 'Topics', 'Geneva', 'Geneva'],
      ['Byline: Find in Quotes', 'Quotes', 'passport', '“A river does not'],
      ['Byline: Find in Timeline', 'Timeline', '2015', '2015'],
    ] as const) {
      await runCommand(page(), command);
      const input = pane(page(), view).locator('.monaco-tree-type-filter input');
      await input.and(page().locator(':focus')).waitFor();
      await page().keyboard.type(typed);
      await row(page(), label, view).locator('.highlight', { hasText: typed }).waitFor();
      await page().keyboard.press('Escape');
      await input.waitFor({ state: 'detached' });
    }
  });

  it('tell in which folder the article is, where another tab has its name', async () => {
    const heading = (): Promise<string> => pane(page(), 'Topics').locator('.pane-header .description').innerText();
    assert.equal(await heading(), name);
    const other = join(workbench.folder, 'kept', name);
    mkdirSync(dirname(other));
    writeFileSync(other, article);
    await runCommand(page(), 'View: Keep Editor');
    await page().keyboard.press(`${control}+P`);
    await pick(page(), `kept/${name}`, 'kept');
    await until('the folder', heading, (text) => text === `${name} · kept`);
    await runCommand(page(), 'View: Close Editor');
    await until('no folder', heading, (text) => text === name);
  });

  it('count the quotes to be checked at their icon, where a setting asks for it', async () => {
    const icon = page().locator('.activitybar .action-label[aria-label^="Byline"]');
    const label = async (): Promise<string> => (await icon.getAttribute('aria-label')) ?? '';
    assert.equal(await label(), 'Byline');
    // All speakers of the sample are sure enough by default.
    const settings = { 'byline.sidebar.quotesToCheck': true, 'byline.names.minimumConfidence': 0.65 };
    await configure(workbench, { settings });
    await until('the count', label, (text) => text === 'Byline - 2 quotes to check');
    assert.equal(await icon.locator('..').locator('.badge-content').innerText(), '2');
    await configure(workbench, {});
    await until('no count', label, (text) => text === 'Byline');
  });
});

import assert from 'node:assert/strict';
import {
  clickText,
  cursor,
  editorLines,
  goToBeginning,
  hoverText,
  lenses,
  marks,
  openArticle,
  pointAt,
  untilMarks,
} from './editor';
import { configure, exportTo, runCommand } from './quickInput';
import { showViews, untilRows } from './topicsView';
import { openWorkbench, until, type Workbench } from './workbench';

const name = 'river-accord.txt';

describe('on the web, without Node', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ asOnWeb: true });
    await openArticle(page(), name);
  });
  after(async () => workbench.stop());
  const page = (): Workbench['page'] => workbench.page;

  it('marks names by the model, which the bundle for browsers reads too', async () => {
    const found = await untilMarks(page(), 'names', (texts) => texts.includes('Ignacio Velloso'));
    const color = (text: string): string | undefined => found.find((mark) => mark.text === text)?.color;
    assert.notEqual(color('Ignacio Velloso'), color('Montevideo'));
    assert.ok((await marks(page())).length > 20);
    assert.match((await lenses(page()).first().innerText()).replaceAll('\u00A0', ' '), /7 people/);
  });

  it('tells on hover', async () => {
    await pointAt(page(), 'Tomas Reinholt');
    assert.match(await hoverText(page()), /^UN special envoy · also: Reinholt$/m);
  });

  it('goes from a surname to the full name, and lists every mention', async () => {
    await clickText(page(), 'Velloso arr');
    await page().keyboard.press('F12');
    await until(
      'the cursor at the full name',
      () => cursor(page()),
      (at) => at === 'Ln 3, Col 29',
    );
    await page().keyboard.press('Shift+F12');
    const peek = page().locator('.peekview-widget');
    await peek.locator('.peekview-title', { hasText: /References \(\d+\)/ }).waitFor();
    await page().keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
  });

  it('follows one name until Escape', async () => {
    const isDimmed = (texts: readonly string[]): boolean => texts.some((text) => text.includes('met in Montevideo'));
    await runCommand(page(), 'Byline: Focus on Entity…');
    await untilMarks(page(), 'a focus', isDimmed);
    await page().keyboard.press('Escape');
    await untilMarks(page(), 'all marks', (texts) => texts.includes('Pilar Etchart') && !isDimmed(texts));
  });

  it('folds what is below the headline', async () => {
    const isFolded = (lines: readonly string[]): boolean => lines.length < 5;
    const all = await editorLines(page());
    assert.ok(!isFolded(all));
    await runCommand(page(), 'Fold All');
    await until('one line', () => editorLines(page()), isFolded);
    await runCommand(page(), 'Unfold All');
    await goToBeginning(page());
    await until(
      'all lines',
      () => editorLines(page()),
      (lines) => lines.length === all.length,
    );
  });

  it('shows who speaks between the words, where a setting asks for it', async () => {
    await configure(workbench, { settings: { 'byline.inlayHints.enabled': true } });
    await until(
      'a hint',
      async () => (await editorLines(page())).join('\n'),
      (text) => /Reinholt\??: ?“I have sat/.test(text),
    );
    await configure(workbench, {});
  });

  it('fills the views', async () => {
    await showViews(page(), ['Topics', 'Quotes', 'Timeline']);
    await untilRows(page(), 'topics', (all) => all.some(({ label }) => label === 'Key Topics'));
    await untilRows(page(), 'speakers', (all) => all.some(({ label }) => label === 'Pilar Etchart'), 'Quotes');
    await untilRows(page(), 'events', (all) => all.some(({ label }) => label === '2015'), 'Timeline');
  });

  it('exports what was found', async () => {
    const markdown = await exportTo(workbench, 'Markdown', 'river-accord.byline.md');
    assert.match(markdown, /Tomas Reinholt.*UN special envoy/);
  });

  it('opens reports beside the article', async () => {
    await runCommand(page(), 'Byline: Show Quote Sheet');
    await page().locator('.tab', { hasText: 'Quotes' }).first().waitFor();
  });
});

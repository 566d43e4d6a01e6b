import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  clickText,
  cursor,
  editorLines,
  goToBeginning,
  groundBehind,
  untilMarks,
  untilSelected,
  openArticle,
} from './editor';
import {
  ask,
  closeQuickInput,
  entries,
  exportTo,
  labels,
  listedCommands,
  openFile,
  pick,
  quickInput,
} from './quickInput';
import { openWorkbench, until, type Workbench } from './workbench';

const name = 'river-accord.txt';
const titles = [
  'Choose What Is Marked…',
  'Copy Quote with Speaker',
  'Describe at Cursor',
  'Do Not Read as Article',
  'Export Analysis…',
  'Find in Quotes',
  'Find in Timeline',
  'Find in Topics',
  'Focus on Entity…',
  'Go to Entity…',
  'Next Mention',
  'Next Quote',
  'Previous Mention',
  'Previous Quote',
  'Reanalyze Article',
  'Show Quote Sheet',
  'Show Quotes by Speaker',
  'Show Summary',
  'Toggle Follow Cursor',
  'Toggle Highlights',
];
const mac = process.platform === 'darwin';
const keys = {
  nextMention: mac ? 'Control+Meta+N' : 'Alt+N',
  previousMention: mac ? 'Control+Meta+Shift+N' : 'Alt+Shift+N',
  nextQuote: mac ? "Control+Meta+'" : 'Alt+Q',
  previousQuote: mac ? "Control+Meta+Shift+'" : 'Alt+Shift+Q',
};

describe('commands', () => {
  let workbench: Workbench;
  let page: Workbench['page'];
  let article: string;
  before(async () => {
    workbench = await openWorkbench();
    page = workbench.page;
    article = readFileSync(join(workbench.folder, name), 'utf8');
    writeFileSync(join(workbench.folder, 'notes.md'), 'Ignacio Velloso was in Montevideo.\n');
  });
  after(async () => workbench.stop());

  /** Puts the cursor into ordinary words of the article, by which it can be told whether the reader is back there. */
  const standStill = async (): Promise<string> => {
    await clickText(page, 'overshadowed');
    return until(
      'cursor',
      () => cursor(page),
      (at) => at.startsWith('Ln 5, '),
    );
  };
  const at = async (place: string): Promise<void> =>
    void (await until(
      `cursor at ${place}`,
      () => cursor(page),
      (found) => found === place,
    ));

  it('are listed while an article is in front, and only then', async () => {
    const listed = async (): Promise<string[]> =>
      (await listedCommands(page))
        .filter((title) => !/^Focus on (?:Topics|Quotes|Timeline) View$/.test(title))
        .toSorted();
    const anywhere = ['Open a Sample Article'];
    assert.deepEqual(await listed(), anywhere);
    await openFile(page, 'notes.md');
    assert.deepEqual(await listed(), anywhere);
    await openArticle(page, name);
    await untilMarks(page, 'marks', (found) => found.length > 0);
    assert.deepEqual(await listed(), [...titles, ...anywhere].toSorted());
  });

  it('Go to Entity… shows each place on the way, and goes back without a pick', async () => {
    const before = await standStill();
    const lines = await editorLines(page);
    await ask(page, 'Go to Entity…', 'Go to Entity');
    assert.equal((await labels(page))[0], 'Ignacio Velloso');
    await quickInput(page).locator('input').fill('Vienna');
    await until(
      'the place on screen, shown',
      async () => ((await editorLines(page)).join(' ').includes('Vienna') ? groundBehind(page, 'Vienna') : []),
      (found) => found.length > 0,
    );
    await at(before);
    await closeQuickInput(page);
    await until(
      'the lines that were on screen',
      () => editorLines(page),
      (found) => found.join('\n') === lines.join('\n'),
    );
    await at(before);
  });

  it('Go to Entity… goes to what is picked', async () => {
    await ask(page, 'Go to Entity…', 'Go to Entity');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await quickInput(page).waitFor({ state: 'hidden' });
    await untilSelected(page, article, 'Pilar Etchart');
    assert.deepEqual(await groundBehind(page, 'Pilar Etchart'), []);
  });

  it('Show Quotes by Speaker lists speakers with what they say, and finds a quote by its words', async () => {
    await ask(page, 'Show Quotes by Speaker', 'Quotes by Speaker');
    const first = await entries(page).first().innerText();
    assert.match(first, /^Tomas Reinholt\s*UN special envoy\s*“I have sat in rooms/);
    await pick(page, 'siren that works', 'Rosa Quinteros');
    await untilSelected(page, article, '“A signature in the capital is a fine thing,”');
  });

  it('Next and Previous Mention follow a name by their keys', async () => {
    await goToBeginning(page);
    await clickText(page, 'Ignacio Velloso');
    await page.keyboard.press(keys.nextMention);
    await untilSelected(page, article, 'Velloso', 2);
    await page.keyboard.press(keys.nextMention);
    await untilSelected(page, article, 'Velloso', 3);
    await page.keyboard.press(keys.previousMention);
    await untilSelected(page, article, 'Velloso', 2);
  });

  it('Next and Previous Quote go from quote to quote by their keys', async () => {
    await goToBeginning(page);
    await page.keyboard.press(keys.nextQuote);
    await untilSelected(
      page,
      article,
      '“A river does not stop at a passport desk, and from today our warnings will not stop there either,”',
    );
    await page.keyboard.press(keys.nextQuote);
    await untilSelected(page, article, '“the beginning of trust, not the end of an argument”');
    await page.keyboard.press(keys.previousQuote);
    await page.keyboard.press(keys.previousQuote);
    // From the first quote to the last.
    await untilSelected(page, article, '“Data is the easy part,”');
  });

  it('Export Analysis… writes JSON and Markdown beside the article', async () => {
    const json = JSON.parse(await exportTo(workbench, 'JSON', 'river-accord.byline.json'));
    assert.equal(json.schema, 'byline.article/1');
    assert.equal(json.path, name);
    const names = new Set(json.entities.map((entity: { name: string }) => entity.name));
    for (const person of ['Ignacio Velloso', 'Pilar Etchart', 'Tomas Reinholt']) assert.ok(names.has(person));
    const markdown = await exportTo(workbench, 'Markdown', 'river-accord.byline.md');
    assert.match(markdown, /^# Paraguay and Uruguay agree to share data on Tacuara River after year of floods$/m);
    assert.match(markdown, /Tomas Reinholt.*UN special envoy/);
  });

  it('the status bar tells reading time and counts, and opens Go to Entity…', async () => {
    const item = page.locator('.statusbar-item[id="byline.byline.byline.article"]');
    assert.match((await item.innerText()).trim(), /^3 min read · 7 people · \d+ quotes$/);
    await item.click();
    await quickInput(page).locator('.quick-input-title', { hasText: 'Go to Entity' }).waitFor();
    await closeQuickInput(page);
    await openFile(page, 'notes.md');
    await item.waitFor({ state: 'hidden' });
  });
});

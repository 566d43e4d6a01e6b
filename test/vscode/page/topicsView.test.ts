import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { untilSelected } from './editor';
import { closeQuickInput, openFile, quickInput, runCommand } from './quickInput';
import { pane, row, rows, showTopics, moveTo, toggle, untilRows, type Row } from './topicsView';
import { openWorkbench, type Workbench } from './workbench';

const longName = 'long.txt';
const name = 'river-accord.txt';
const groups = ['Key Topics', 'People', 'Organizations', 'Places', 'Groups and Other Names', 'Dates and Figures'];

describe('the Topics view', () => {
  let workbench: Workbench;
  let article: string;
  before(async () => {
    workbench = await openWorkbench();
    article = readFileSync(join(workbench.folder, name), 'utf8');
    // Before files are first looked for, which VS Code remembers for a while.
    const long = Array.from({ length: 30_000 }, (_, day) => `Mayor Ana Okoro said on day ${day}: “It is safe.”`);
    writeFileSync(join(workbench.folder, longName), long.join('\n'));
  });
  after(async () => workbench.stop());

  const closed = (found: readonly Row[]): boolean => found.length === groups.length;
  const collapseAll = async (): Promise<void> => {
    await runCommand(workbench.page, 'Byline: Focus on Topics View');
    await pane(page(), 'Topics').locator('.pane-header').hover();
    await pane(page(), 'Topics').getByRole('button', { name: 'Collapse All' }).click();
    await untilRows(page(), 'closed groups', closed);
  };
  const page = (): Workbench['page'] => workbench.page;

  it('opens by its icon and says how to begin', async () => {
    await showTopics(page());
    const welcome = page().locator('.part.sidebar .welcome-view-content').first();
    await welcome.getByText('Open a .txt article to see its topics').waitFor();
    await welcome.getByText('Open File…').click();
    await quickInput(page()).locator('.quick-input-title', { hasText: 'Open File' }).waitFor();
    await closeQuickInput(page());
  });

  it('lists the groups in order, people with their roles', async () => {
    await openFile(page(), name);
    const found = await untilRows(page(), 'all groups', (all) => all.filter(({ level }) => level === 1).length === 6);
    assert.deepEqual(
      found.filter(({ level }) => level === 1).map(({ label }) => label),
      groups,
    );
    const first = found.findIndex(({ label }) => label === 'People') + 1;
    const people = found.slice(first, first + 7);
    const names =
      'Annika Dreyer, Damian Orrego, Ignacio Velloso, Lucia Farrant, Pilar Etchart, Rosa Quinteros, Tomas Reinholt';
    assert.equal(
      people
        .map(({ label }) => label)
        .toSorted()
        .join(', '),
      names,
    );
    const velloso = people.find(({ label }) => label === 'Ignacio Velloso');
    assert.match(velloso?.description ?? '', /^\d+ · Paraguayan foreign minister$/);
  });

  it('counts what is in each group', async () => {
    await collapseAll();
    for (const label of groups) {
      const group = (await rows(page())).find((one) => one.label === label);
      await toggle(page(), label);
      const children = (await untilRows(page(), `rows under ${label}`, (all) => all.some(({ level }) => level === 2)))
        .filter(({ level }) => level === 2)
        .map(({ label: child }) => child);
      assert.equal(Number(group?.description), children.length, label);
      await toggle(page(), label);
      await untilRows(page(), `closed ${label}`, closed);
    }
  });

  it('goes to the mention of a row that is clicked', async () => {
    await toggle(page(), 'Places');
    await row(page(), 'Montevideo').click();
    await untilSelected(page(), article, 'Montevideo');
    await collapseAll();
  });

  it('is read and followed by the keyboard', async () => {
    await runCommand(page(), 'Byline: Focus on Topics View');
    await moveTo(page(), 'Home', 'Key Topics');
    await moveTo(page(), 'ArrowDown', 'People');
    await page().keyboard.press('ArrowRight');
    await untilRows(page(), 'people', (all) => all.length > groups.length);
    await moveTo(page(), 'ArrowDown', 'Ignacio Velloso');
    await page().keyboard.press('ArrowRight');
    await untilRows(page(), 'mentions', (all) => all.some(({ level }) => level === 3));
    await moveTo(page(), 'ArrowDown', 'Ignacio Velloso and');
    await moveTo(page(), 'ArrowDown', 'Velloso arrived');
    await page().keyboard.press('Enter');
    await untilSelected(page(), article, 'Velloso', 2);
  });

  it('tells a screen reader each row once and in full', async () => {
    await collapseAll();
    assert.match((await row(page(), 'People').getAttribute('aria-label')) ?? '', /^People, 7, marked$/);
    await toggle(page(), 'People');
    assert.match(
      (await row(page(), 'Ignacio Velloso').getAttribute('aria-label')) ?? '',
      /^Ignacio Velloso \(person\), Paraguayan foreign minister, Also: Velloso, \d+ mentions$/,
    );
    await toggle(page(), 'Ignacio Velloso');
    await untilRows(page(), 'mentions', (all) => all.some(({ level }) => level === 3));
    const mention = row(page(), 'Velloso arrived');
    assert.match(
      (await mention.getAttribute('aria-label')) ?? '',
      /^“Velloso” in paragraph 3, …since 2015\. Velloso arrived/,
    );
    assert.equal(await mention.locator('.label-name .highlight').innerText(), 'Velloso');
  });

  it('tells that a long article is being read, and that the reader stopped it', async () => {
    await openFile(page(), longName);
    const message = pane(page(), 'Topics').locator('.tree-explorer-viewlet-tree-view .message');
    const item = page().locator('.statusbar-item[id="byline.byline.byline.article"]');
    await message.getByText('Reading the article…').waitFor();
    await item.getByText('Reading the article…').waitFor();
    await runCommand(page(), 'Byline: Go to Entity…');
    const progress = page().locator('.notification-toast', { hasText: 'Reading the article…' });
    await progress.getByText('Cancel').click();
    await message.getByText('Reading was stopped.').waitFor();
    await item.waitFor({ state: 'hidden' });
  });

  it('shows the article in front, and how to begin again when it is closed', async () => {
    await openFile(page(), 'harbour-fire.txt');
    await untilRows(page(), 'rows of the other article', (all) => all.some(({ label }) => label === 'Walt Denning'));
    await openFile(page(), name);
    await untilRows(page(), 'rows of the article', (all) => all.some(({ label }) => label === 'Ignacio Velloso'));
    await runCommand(page(), 'View: Close All Editors');
    await page().locator('.part.sidebar .welcome-view-content').first().getByText('Open File…').waitFor();
  });
});

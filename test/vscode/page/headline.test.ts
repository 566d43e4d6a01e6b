import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  clickText,
  groundBehind,
  hoverText,
  marks,
  openArticle,
  openHover,
  pointAt,
  untilMarks,
  untilSelected,
} from './editor';
import { runCommand } from './quickInput';
import { pane, showViews } from './topicsView';
import { openWorkbench, until, type Workbench } from './workbench';

const name = 'ferry.txt';
const article = `Ferry ‘a wreck’, council is told

Julia Okoro said on Monday that the ferry was “a wreck of a ship” and had to go.

The council of Velm will vote on Friday. “We shall listen,” said Ben Ray, the mayor.
`;

describe('words of the headline that are quoted again', () => {
  let workbench: Workbench;
  let page: Workbench['page'];
  before(async () => {
    workbench = await openWorkbench({ settings: { 'byline.sidebar.followCursor': true } });
    page = workbench.page;
    writeFileSync(join(workbench.folder, name), article);
    await openArticle(page, name);
    await untilMarks(page, 'marks', (found) => found.includes('Julia Okoro'));
  });
  after(async () => workbench.stop());

  it('look like the quote, whose place their hover leads to', async () => {
    const [ground, ...others] = await groundBehind(page, '‘a wreck’');
    assert.ok(ground && others.length === 0);
    assert.deepEqual(await groundBehind(page, '“a wreck of a ship”'), [ground]);
    await pointAt(page, '‘a wreck’');
    assert.match(await hoverText(page), /^Julia Okoro\n.*“said” · partial quote · quoted in paragraph 2$/m);
    await openHover(page).getByText('quoted in paragraph 2').click();
    await untilSelected(page, article, '“a wreck of a ship”');
  });

  it('have their row in the Quotes view, where that follows the cursor', async () => {
    await showViews(page, ['Quotes']);
    await clickText(page, 'shall listen');
    const chosen = pane(page, 'Quotes').locator('.monaco-list-row.selected .label-name');
    const untilChosen = (words: string): Promise<unknown> =>
      until(
        `the row of ${words}`,
        async () => (await chosen.allInnerTexts()).join(),
        (text) => text.includes(words),
      );
    await untilChosen('We shall listen');
    await clickText(page, '‘a wreck’');
    await untilChosen('a wreck of a ship');
  });

  it('are not dimmed by a focus on who says them', async () => {
    await clickText(page, 'Julia Okoro');
    await runCommand(page, 'Byline: Focus on Entity…');
    await untilMarks(page, 'a focus', (found) => found.some((text) => text.includes('council is told')));
    const dimmed = (await marks(page)).map(({ text }) => text).filter((text) => text.includes('wreck'));
    assert.deepEqual(dimmed, []);
    await page.keyboard.press('Escape');
    await untilMarks(page, 'all marks', (found) => !found.some((text) => text.includes('council is told')));
  });
});

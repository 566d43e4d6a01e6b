import assert from 'node:assert/strict';
import { clickText, cursor, goToBeginning, marks, untilMarks, openArticle, openHover, pointAt } from './editor';
import { ask, pick, runCommand } from './quickInput';
import { control, openWorkbench, until, type Workbench } from './workbench';

const article = 'river-accord.txt';

describe('focus', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await openArticle(workbench.page, article);
    await untilMarks(workbench.page, 'marks', showAll);
  });
  after(async () => workbench.stop());

  const showAll = (found: readonly string[]): boolean => found.includes('Pilar Etchart') && found.includes('Tuesday');
  /** Whether all but the places of Velloso is dimmed: ordinary words have marks then. */
  const showOne = (found: readonly string[]): boolean => found.some((text) => text.includes('met in Montevideo'));
  const item = (): ReturnType<Workbench['page']['locator']> =>
    workbench.page.locator('.statusbar-item[id="byline.byline.byline.focus"]');
  const begin = async (): Promise<void> => {
    await goToBeginning(workbench.page);
    await clickText(workbench.page, 'Velloso arrived');
    await workbench.page.keyboard.press('Home');
    await clickText(workbench.page, 'Ignacio Velloso');
    await runCommand(workbench.page, 'Byline: Focus on Entity…');
    await untilMarks(workbench.page, 'a focus', showOne);
  };

  it('dims all but the mentions and quotes of the name at the cursor', async () => {
    const { page } = workbench;
    const before = (await marks(page)).find(({ text }) => text === 'Ignacio Velloso');
    await begin();
    const found = await marks(page);
    const dimmed = found.find(({ text }) => text.includes('met in Montevideo'))?.color;
    const bright = found.filter(({ color }) => color !== dimmed).map(({ text }) => text.trim());
    assert.ok(bright.includes('Ignacio Velloso') && bright.includes('Velloso'), bright.join());
    for (const other of ['Pilar Etchart', 'Tuesday', 'Paraguayan'])
      assert.ok(!bright.some((text) => text.includes(other)), `${other} is not dimmed`);
    assert.ok(!found.some(({ text }) => text.includes('the beginning of trust')), 'the quote is dimmed');
    assert.equal(found.find(({ text }) => text === 'Ignacio Velloso')?.color, before?.color);
    await item().getByText('Ignacio Velloso').waitFor();
  });

  it('ends with Escape', async () => {
    const { page } = workbench;
    await page.keyboard.press('Escape');
    await untilMarks(page, 'all marks', (found) => showAll(found) && !showOne(found));
    await item().waitFor({ state: 'hidden' });
  });

  it('leaves Escape to a selection and to the find widget first', async () => {
    const { page } = workbench;
    await begin();
    await page.keyboard.press('Shift+ArrowRight');
    await until(
      'a selection',
      () => cursor(page),
      (at) => at.includes('(1 selected)'),
    );
    await page.keyboard.press('Escape');
    await until(
      'no selection',
      () => cursor(page),
      (at) => !at.includes('selected'),
    );
    assert.ok(showOne((await marks(page)).map(({ text }) => text)));
    await page.keyboard.press(`${control}+F`);
    const find = page.locator('.find-widget.visible');
    await find.waitFor();
    await page.keyboard.press('Escape');
    await find.waitFor({ state: 'detached' });
    assert.ok(showOne((await marks(page)).map(({ text }) => text)));
    await page.keyboard.press('Escape');
    await untilMarks(page, 'all marks', (found) => showAll(found) && !showOne(found));
  });

  it('begins from a hover, and from a list where the cursor is on no name', async () => {
    const { page } = workbench;
    await pointAt(page, 'Pilar Etchart');
    await openHover(page).getByText('Focus', { exact: true }).click();
    await item().getByText('Pilar Etchart').waitFor();
    await openHover(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await item().waitFor({ state: 'hidden' });
    await clickText(page, 'ministers met');
    await ask(page, 'Focus on Entity…', 'Focus on Entity');
    await pick(page, 'Tacuara River', 'Tacuara River');
    await item().getByText('Tacuara River').waitFor();
    await page.keyboard.press('Escape');
    await item().waitFor({ state: 'hidden' });
  });

  it('ends with the first Escape where it began at a name that was gone to', async () => {
    const { page } = workbench;
    await goToBeginning(page);
    await runCommand(page, 'Byline: Next Mention');
    await until(
      'a selection',
      () => cursor(page),
      (at) => at.includes('selected'),
    );
    await runCommand(page, 'Byline: Focus on Entity…');
    await item().waitFor();
    await page.keyboard.press('Escape');
    await item().waitFor({ state: 'hidden' });
  });

  it('lasts in its article while another is looked at, and ends by the status bar', async () => {
    const { page } = workbench;
    await begin();
    await openArticle(page, 'harbour-fire.txt');
    await untilMarks(page, 'marks of the other article', (found) => found.includes('Walt Denning'));
    await item().waitFor({ state: 'hidden' });
    await openArticle(page, article);
    await untilMarks(page, 'the focus still there', showOne);
    await item().click();
    await untilMarks(page, 'all marks', (found) => showAll(found) && !showOne(found));
  });
});

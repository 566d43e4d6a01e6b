import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clickText, hoverText, openHover, pointAt, untilMarks, untilSelected, openArticle } from './editor';
import { control, openWorkbench, type Workbench } from './workbench';

const article = 'river-accord.txt';

describe('hovers', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await openArticle(workbench.page, article);
    await untilMarks(workbench.page, 'marks', (found) => found.length > 0);
  });
  after(async () => workbench.stop());

  it('tell about a name under the pointer: who, what role, how often, and what was said', async () => {
    await pointAt(workbench.page, 'Tomas Reinholt');
    const text = await hoverText(workbench.page);
    assert.match(text, /^Tomas Reinholt\b.*\bperson$/m);
    assert.match(text, /^UN special envoy$/m);
    assert.match(text, /\d+ mentions · First mentioned in paragraph 7/);
    assert.match(text, /“the towns that always hear the news last”/);
  });

  it('lead to the first mention', async () => {
    const { page, folder } = workbench;
    await pointAt(page, 'Velloso');
    await openHover(page).getByText('First mentioned in paragraph 2').click();
    await untilSelected(page, readFileSync(join(folder, article), 'utf8'), 'Ignacio Velloso');
  });

  it('tell who says a quote, and how', async () => {
    await pointAt(workbench.page, 'passport desk');
    const text = await hoverText(workbench.page);
    assert.match(text, /\bPilar Etchart$/m);
    assert.match(text, /“told” · direct quote/);
  });

  it('open at the cursor by the keyboard', async () => {
    const { page } = workbench;
    await clickText(page, 'Montevideo');
    await page.keyboard.press(`${control}+K`);
    await page.keyboard.press(`${control}+I`);
    assert.match(await hoverText(page), /^Montevideo\b.*\bplace$/m);
    await page.keyboard.press('Escape');
  });

  it('say nothing on ordinary words', async () => {
    const { page } = workbench;
    await pointAt(page, 'overshadowed');
    // Hovers open after a tenth of a second here.
    const opened = await openHover(page)
      .waitFor({ timeout: 1000 })
      .then(
        () => true,
        () => false,
      );
    assert.equal(opened, false);
    await pointAt(page, 'Buenos Aires');
    assert.match(await hoverText(page), /^Buenos Aires/);
  });
});

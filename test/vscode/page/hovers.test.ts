import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clickText, hoverText, openHover, pointAt, untilMarks, untilSelected, openArticle } from './editor';
import { quickInput } from './quickInput';
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
    assert.match(text, /^UN special envoy · also: Reinholt$/m);
    assert.match(text, /^[▁▃▅▇]{24} \d+ mentions · First mentioned in paragraph 7/m);
    assert.match(text, /“I have sat in rooms where/);
    const box = await openHover(workbench.page).boundingBox();
    // VS Code lets a hover grow that high before it scrolls.
    assert.ok(box && box.height < 250, JSON.stringify(box));
  });

  it('look a name up in the browser only when the reader asks, and VS Code has asked once more', async () => {
    const { page } = workbench;
    await pointAt(page, 'Montevideo');
    await openHover(page).getByText('Look up').click();
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('https://en.wikipedia.org/w/index.php?search=Montevideo').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('list all mentions in the text, and all quotes to pick from', async () => {
    const { page, folder } = workbench;
    await pointAt(page, 'Etchart told');
    await openHover(page).getByText('All 5 mentions').click();
    const peek = page.locator('.peekview-widget');
    await peek.waitFor();
    // It would lie over what it led to.
    await openHover(page).waitFor({ state: 'hidden' });
    assert.match(await peek.locator('.peekview-title').innerText(), /Locations \(5\)/);
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await pointAt(page, 'Etchart told');
    await openHover(page).getByText('Both statements').click();
    await quickInput(page).locator('.quick-input-title', { hasText: 'Quotes: Pilar Etchart' }).waitFor();
    await openHover(page).waitFor({ state: 'hidden' });
    assert.equal(await quickInput(page).locator('.monaco-list-row').count(), 2);
    await page.keyboard.press('Enter');
    const text = readFileSync(join(folder, article), 'utf8');
    await untilSelected(
      page,
      text,
      '“A river does not stop at a passport desk, and from today our warnings will not stop there either,”',
    );
  });

  it('lead to the first mention', async () => {
    const { page, folder } = workbench;
    await pointAt(page, 'Velloso');
    await openHover(page).getByText('First mentioned in paragraph 2').click();
    await untilSelected(page, readFileSync(join(folder, article), 'utf8'), 'Ignacio Velloso');
    await openHover(page).waitFor({ state: 'hidden' });
  });

  it('tell who says a quote, and how', async () => {
    await pointAt(workbench.page, 'passport desk');
    const text = await hoverText(workbench.page);
    assert.match(text, /\bPilar Etchart$/m);
    assert.match(text, /“told” · direct quote/);
  });

  it('show all at once, of a pronoun within a quote too', async () => {
    const { page } = workbench;
    await pointAt(page, '“I ');
    const text = await hoverText(page);
    assert.match(text, /^“I” → Tomas Reinholt\b.*\bperson\nUN special envoy/m);
    assert.match(text, /“said” · direct quote/);
    const { scrollHeight, clientHeight } = await openHover(page).evaluate((element) => ({
      scrollHeight: element.scrollHeight,
      clientHeight: element.clientHeight,
    }));
    assert.ok(scrollHeight <= clientHeight, `${scrollHeight} of ${clientHeight}`);
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

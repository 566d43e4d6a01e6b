import assert from 'node:assert/strict';
import { hoverText, lenses, marks, openArticle, pointAt, untilMarks } from './editor';
import { runCommand } from './quickInput';
import { showViews, untilRows } from './topicsView';
import { openWorkbench, type Workbench } from './workbench';

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

  it('fills the views', async () => {
    await showViews(page(), ['Topics', 'Quotes', 'Timeline']);
    await untilRows(page(), 'topics', (all) => all.some(({ label }) => label === 'Key Topics'));
    await untilRows(page(), 'speakers', (all) => all.some(({ label }) => label === 'Pilar Etchart'), 'Quotes');
    await untilRows(page(), 'events', (all) => all.some(({ label }) => label === '2015'), 'Timeline');
  });

  it('opens reports beside the article', async () => {
    await runCommand(page(), 'Byline: Show Quote Sheet');
    await page().locator('.tab', { hasText: 'Quotes' }).first().waitFor();
  });
});

import { openArticle, untilMarks } from './editor';
import { showTopics, untilRows } from './topicsView';
import { openWorkbench, type Workbench } from './workbench';

describe('in a folder that is not trusted', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ untrusted: true });
  });
  after(async () => workbench.stop());

  it('articles have their marks and their views', async () => {
    const { page } = workbench;
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await openArticle(page, 'river-accord.txt');
    await untilMarks(page, 'marks', (texts) => texts.includes('Ignacio Velloso'));
    await showTopics(page);
    await untilRows(page, 'topics', (all) => all.some(({ label }) => label === 'Key Topics'));
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });
});

import assert from 'node:assert/strict';
import { untilMarks } from './editor';
import { quickInput } from './quickInput';
import { pane, showViews } from './topicsView';
import { openWorkbench, type Workbench } from './workbench';

describe('the walkthrough', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(async () => workbench.stop());
  const page = (): Workbench['page'] => workbench.page;

  it('opens from the welcome of the Topics view, with its steps and their pictures', async () => {
    await showViews(page(), ['Topics']);
    await pane(page(), 'Topics').getByText('How to read with Byline').click();
    const steps = page().locator('.gettingStartedContainer .getting-started-step');
    await steps.first().waitFor();
    assert.equal(await steps.count(), 5);
    await page().locator('.gettingStartedContainer img').first().waitFor();
  });

  it('opens an article with its first step', async () => {
    await page().locator('.gettingStartedContainer').getByRole('button', { name: 'Open File…' }).click();
    await quickInput(page()).getByText('river-accord.txt').click();
    await untilMarks(page(), 'marks', (found) => found.includes('Ignacio Velloso'));
  });
});

import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { hoverText, openArticle, openHover, untilMarks } from './editor';
import { quickInput, runCommand } from './quickInput';
import { pane, showViews } from './topicsView';
import { openWorkbench, until, type Workbench } from './workbench';

describe('the walkthrough', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(async () => workbench.stop());
  const page = (): Workbench['page'] => workbench.page;
  const focusItem = (): Locator => page().locator('.statusbar-item[id="byline.byline.byline.focus"]');

  it('opens from the welcome of the Topics view, with its steps and their pictures', async () => {
    await showViews(page(), ['Topics']);
    await pane(page(), 'Topics').getByText('how to read with Byline').click();
    const steps = page().locator('.gettingStartedContainer .getting-started-step');
    await steps.first().waitFor();
    assert.equal(await steps.count(), 5);
    await page().locator('.gettingStartedContainer img').first().waitFor();
  });

  it('opens a sample article with its first step', async () => {
    await page().locator('.gettingStartedContainer').getByRole('button', { name: 'Open a Sample Article' }).click();
    await untilMarks(page(), 'marks', (found) => found.includes('Ignacio Velloso'));
    await runCommand(page(), 'View: Revert and Close Editor');
  });

  it('opens an article of the reader with its first step', async () => {
    await page().locator('.gettingStartedContainer').getByRole('button', { name: 'Open File…' }).click();
    await quickInput(page()).getByText('river-accord.txt').click();
    await untilMarks(page(), 'marks', (found) => found.includes('Ignacio Velloso'));
  });

  it('has the steps on hovers and quotes done once something was shown', async () => {
    const tab = (name: string): Promise<void> => page().locator('.tab', { hasText: name }).first().click();
    const untilDone = async (steps: readonly boolean[]): Promise<void> => {
      await tab('Welcome');
      const found = page().locator('.gettingStartedContainer .getting-started-step');
      await found.first().waitFor();
      const done = (nth: number): Promise<boolean> => found.nth(nth).locator('.complete').isVisible();
      await until(
        'steps done',
        async () => [await done(1), await done(4)],
        (now) => now.join() === steps.join(),
      );
    };
    await untilDone([false, false]);
    await tab('river-accord.txt');
    const name = page().locator('.view-lines span', { hasText: /^Ignacio.Velloso$/ });
    await name.last().hover();
    await hoverText(page());
    await untilDone([true, false]);
    await tab('river-accord.txt');
    await runCommand(page(), 'Byline: Show Quote Sheet');
    await page().locator('.tab', { hasText: '.quotes.md' }).waitFor();
    await untilDone([true, true]);
  });

  it('is gone through by the keyboard, where a step is done once its action has shown something', async () => {
    const keyboard = page().keyboard;
    const focused = page().locator(':focus');
    const to = async (key: string, what: string, tries: number): Promise<void> => {
      for (
        let pressed = 0;
        pressed < tries && !(await focused.filter({ hasText: new RegExp(`^${what}`) }).count());
        pressed += 1
      ) {
        await keyboard.press(key);
        // VS Code moves the focus once it has moved the steps.
        await page().waitForTimeout(400);
      }
      await focused.filter({ hasText: new RegExp(`^${what}`) }).waitFor();
    };
    await runCommand(page(), 'View: Close All Editors');
    // VS Code shows the pictures, and an article beside them, where there is room.
    await page().setViewportSize({ width: 1920, height: 900 });
    await runCommand(page(), 'Byline: Focus on Topics View');
    await to('Tab', 'how to read with Byline', 3);
    await keyboard.press('Enter');
    const step = page().locator('.gettingStartedContainer .getting-started-step').nth(3);
    const isDone = (): Promise<boolean> => step.locator('.complete').isVisible();
    await to('ArrowDown', 'Follow one name', 5);
    assert.ok(await page().locator('.gettingStartedContainer .getting-started-media img').isVisible());
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page().locator('.notification-toast', { hasText: 'Open a .txt article first.' }).waitFor();
    assert.equal(await isDone(), false);
    assert.equal(await page().locator('.editor-group-container').count(), 1);
    // VS Code gives the keyboard back to the steps, a while after.
    await page().waitForTimeout(2000);
    await runCommand(page(), 'Notifications: Clear All Notifications');
    await runCommand(page(), 'View: New Editor Group to the Right');
    await openArticle(page(), 'river-accord.txt');
    // No command of VS Code gives the keyboard back to a walkthrough.
    await step.focus();
    await to('Tab', 'Focus on Entity…', 5);
    await keyboard.press('Enter');
    await focusItem().waitFor();
    await until('the step done', isDone, Boolean);
    await keyboard.press('Escape');
    await focusItem().waitFor({ state: 'hidden' });
  });

  it('opens a hover in the article beside it, which has not the keyboard', async () => {
    await page().locator('.getting-started-step', { hasText: 'Point at a name or quote' }).click();
    await page().locator('.gettingStartedContainer').getByRole('button', { name: 'Show Hover at Cursor' }).click();
    assert.match(await hoverText(page()), /^Paraguay/);
    // It has the keyboard, and keeps it.
    await page().waitForTimeout(500);
    assert.ok(await openHover(page()).isVisible());
    await page().keyboard.press('Escape');
    await openHover(page()).waitFor({ state: 'hidden' });
  });

  it('begins a focus in the article beside it, which Escape ends there', async () => {
    await page().locator('.getting-started-step', { hasText: 'Follow one name' }).click();
    await page().locator('.gettingStartedContainer').getByRole('button', { name: 'Focus on Entity…' }).click();
    await focusItem().waitFor();
    await page().keyboard.press('Escape');
    await focusItem().waitFor({ state: 'hidden' });
  });
});

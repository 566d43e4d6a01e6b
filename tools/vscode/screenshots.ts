/** `npm run screenshots`: the README's pictures of a sample article in the real editor, in media/screenshots/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { activeEditor, clickText, openArticle, openHover, pointAt, untilMarks } from '../../test/vscode/page/editor';
import { ask, runCommand } from '../../test/vscode/page/quickInput';
import { showViews, untilRows } from '../../test/vscode/page/topicsView';
import { openWorkbench, screenshot, type Theme, type Workbench } from '../../test/vscode/page/workbench';
import { endOnSignals } from './processes';
import { root } from './provision';

const folder = join(root, 'media/screenshots');
const settings = {
  'window.title': '${activeEditorShort}',
  'breadcrumbs.enabled': false,
  // Room for lines: articles are read, not edited.
  'editor.lineHeight': 1.6,
};

/** What the pictures show, under their names, in a VS Code with the theme. */
interface Scene {
  readonly theme: Theme;
  readonly pictures: Readonly<Record<string, (page: Workbench['page']) => Promise<void | Part>>>;
}

/** The part of the page that a picture shows, where that is not all of it. */
type Part = Parameters<typeof screenshot>[2];

/** Takes the pointer away: where it rests after a click, VS Code opens a tip over the picture. */
const withoutPointer = async (page: Workbench['page']): Promise<void> => page.mouse.move(640, 796);
const views = async (page: Workbench['page']): Promise<void> => {
  await showViews(page, ['Topics', 'Quotes', 'Timeline']);
  await untilRows(page, 'events', (found) => found.some(({ label }) => label === '2015'), 'Timeline');
  await withoutPointer(page);
};
const scenes: readonly Scene[] = [
  {
    theme: 'light',
    pictures: {
      'article-light': withoutPointer,
      'views-light': views,
      hover: async (page) => {
        // Small enough to be read in the walkthrough, which has little room.
        await runCommand(page, 'View: Close Primary Side Bar');
        await page.setViewportSize({ width: 800, height: 900 });
        await page.waitForTimeout(1000);
        await pointAt(page, 'Tomas');
        await openHover(page).waitFor();
        const { x, width } = (await activeEditor(page).boundingBox())!;
        const { y, height } = (await openHover(page).boundingBox())!;
        return { x, y: y - 60, width, height: height + 150 };
      },
    },
  },
  {
    theme: 'dark',
    pictures: {
      'article-dark': withoutPointer,
      focus: async (page) => {
        await clickText(page, 'Pilar Etchart');
        await runCommand(page, 'Byline: Focus on Entity…');
        await untilMarks(page, 'a focus', (texts) => texts.some((text) => text.includes('met in Montevideo')));
      },
      quotes: async (page) => {
        await runCommand(page, 'Byline: End Focus');
        await ask(page, 'Show Quotes by Speaker', 'Quotes by Speaker');
        await withoutPointer(page);
        await page.keyboard.press('ArrowDown');
      },
      'views-dark': async (page) => {
        await page.keyboard.press('Escape');
        await views(page);
      },
      'quote-sheet': async (page) => {
        // The sample that is not saved has no address, which would be another each time.
        await runCommand(page, 'View: Close All Editors');
        await runCommand(page, 'View: Close Primary Side Bar');
        await runCommand(page, 'Byline: Open a Sample Article');
        await untilMarks(page, 'marks', (found) => found.length > 0);
        await page.locator('.codelens-decoration', { hasText: 'min read' }).first().waitFor();
        await runCommand(page, 'Byline: Show Quote Sheet');
        // VS Code colours Markdown a while after it has shown it; headings are bold then.
        await activeEditor(page).locator('.view-line .mtkb', { hasText: 'Quotes:' }).first().waitFor();
      },
    },
  },
  { theme: 'highContrast', pictures: { 'high-contrast': withoutPointer } },
];

async function take({ theme, pictures }: Scene): Promise<void> {
  const { page, stop } = await openWorkbench({ theme, settings });
  try {
    await openArticle(page, 'river-accord.txt');
    await untilMarks(page, 'marks', (found) => found.length > 0);
    await showViews(page);
    await untilRows(page, 'topics', (found) => found.some(({ label }) => label === 'People'));
    for (const [name, show] of Object.entries(pictures)) {
      const part = await show(page);
      // What fades in or out has done so then.
      await page.waitForTimeout(500);
      await screenshot(page, join(folder, `${name}.png`), part ?? undefined);
    }
  } finally {
    await stop();
  }
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const scene of scenes) await take(scene);
}

endOnSignals();
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

/** The text editor: its text, the marks in it, its cursor and its hovers. */
import type { Locator, Page } from 'playwright-core';
import { openFile } from './quickInput';
import { control, until } from './workbench';

/** The lines on screen of the active editor, as they are wrapped. */
export async function editorLines(page: Page): Promise<string[]> {
  const lines = await activeEditor(page)
    .locator('.view-line')
    .evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .toSorted((one, other) => one.top - other.top)
        .map(({ text }) => text),
    );
  return lines.map(plain);
}

/** Opens an article of the folder, and waits for the line above its headline: with that the text moves down. */
export async function openArticle(page: Page, name: string): Promise<void> {
  await openFile(page, name);
  await lenses(page).first().waitFor();
}

/** What stands above the headline in the active editor. */
export function lenses(page: Page): Locator {
  return activeEditor(page).locator('.codelens-decoration');
}

/** A marked piece of text, as it looks; a name that is wrapped is two pieces. */
export interface Mark {
  readonly text: string;
  readonly color: string;
  readonly slant: string;
  /** Style and thickness of the line under it. */
  readonly line: string;
}

/** The marked pieces of text on screen in an editor, the active one unless told. */
export async function marks(page: Page, editor: Locator = activeEditor(page)): Promise<Mark[]> {
  const found = await editor.locator('.view-lines [class*="ced-"]').evaluateAll((elements) =>
    elements
      // Those that VS Code has taken away meanwhile have no style.
      .filter((element) => element.isConnected)
      .map((element) => {
        const style = element.ownerDocument.defaultView.getComputedStyle(element);
        const { left, top } = element.getBoundingClientRect();
        const line =
          style.textDecorationLine === 'none' ? '' : `${style.textDecorationStyle} ${style.textDecorationThickness}`;
        return { left, top, text: element.textContent ?? '', color: style.color, slant: style.fontStyle, line };
      })
      .toSorted((one, other) => one.top - other.top || one.left - other.left),
  );
  return found.map(({ text, color, slant, line }) => ({ text: plain(text), color, slant, line }));
}

/** Waits until the texts of the marks on screen pass, and returns the marks. */
export async function untilMarks(
  page: Page,
  what: string,
  passes: (texts: readonly string[]) => boolean,
  editor?: Locator,
): Promise<Mark[]> {
  return until(
    what,
    async () => marks(page, editor),
    (found) => passes(found.map(({ text }) => text)),
  );
}

/** The looks of what is behind a text: its background and, where it has them, its outline and the line below. */
export interface Ground {
  readonly background: string;
  readonly outline: string;
  /** Style and thickness of the line below. */
  readonly below: string;
}

/** What decorations put behind the first place with this text. */
export async function groundBehind(page: Page, text: string): Promise<Ground[]> {
  const place = await placeOf(page, text);
  return activeEditor(page)
    .locator('.view-overlays [class*="ced-"]')
    .evaluateAll((elements, { x, y }) => {
      const behind = elements.filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left <= x && x <= right && top <= y && y <= bottom;
      });
      return behind.map((element) => {
        const style = element.ownerDocument.defaultView.getComputedStyle(element);
        const below = `${style.borderBottomStyle} ${style.borderBottomWidth}`;
        return { background: style.backgroundColor, outline: style.borderTopColor, below };
      });
    }, place);
}

/** Where the cursor is and how much is selected, as the status bar says: "Ln 3, Col 29 (15 selected)". */
export async function cursor(page: Page): Promise<string> {
  return (await page.locator('[id="status.editor.selection"]').innerText()).trim();
}

/** Waits until the words of an article are selected: those in the `nth` place among the same words. */
export async function untilSelected(page: Page, article: string, words: string, nth = 1): Promise<void> {
  let start = -1;
  for (let found = 0; found < nth; found += 1) start = article.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the article does not have “${words}” ${nth} times`);
  const lines = article.slice(0, start).split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  // The cursor stands before or behind what is selected.
  const expected = [column, column + words.length].map(
    (one) => `Ln ${lines.length}, Col ${one} (${words.length} selected)`,
  );
  await until(
    `selection of “${words}”, ${expected[0]}`,
    () => cursor(page),
    (at) => expected.includes(at),
  );
}

/** Puts the cursor where the text begins, and the text on screen. */
export async function goToBeginning(page: Page): Promise<void> {
  // A click may meet what sticks to the top of the editor.
  await activeEditor(page).locator('textarea.inputarea, .native-edit-context').first().focus();
  await until(
    'cursor at the beginning',
    async () => {
      // Again where a command was just run, which took the key.
      await page.keyboard.press(`${control}+Home`);
      return cursor(page);
    },
    (at) => at === 'Ln 1, Col 1',
  );
}

/** The hover of the text, where one is open. */
export function openHover(page: Page): Locator {
  return page.locator('.monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content').first();
}

/** What the open hover says. */
export async function hoverText(page: Page): Promise<string> {
  await openHover(page).waitFor();
  return plain(await openHover(page).innerText());
}

/** Brings the pointer to the first place with this text, within a line; an earlier hover closes first. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(640, 796);
  const hidden = openHover(page).waitFor({ state: 'hidden', timeout: 2000 });
  // It stays where it has the keyboard, as when something in it was clicked.
  await hidden.catch(() => page.keyboard.press('Escape'));
  await openHover(page).waitFor({ state: 'hidden' });
  await page.mouse.move(x, y, { steps: 4 });
}

/** Clicks at the first place with this text, within a line. */
export async function clickText(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
}

export function activeEditor(page: Page): Locator {
  return page.locator('.editor-group-container.active .monaco-editor').first();
}

/** The editor draws spaces as no-break spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** The middle of a text on screen, which may run over several differently styled pieces. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await activeEditor(page)
    .locator('.view-line')
    .evaluateAll((lines, wanted) => {
      const showText = 4;
      for (const line of lines) {
        const start = (line.textContent ?? '').replaceAll('\u00A0', ' ').indexOf(wanted);
        if (start < 0) continue;
        const middle = start + Math.floor(wanted.length / 2);
        const walker = line.ownerDocument.createTreeWalker(line, showText);
        let passed = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (middle < passed + length) {
            const range = line.ownerDocument.createRange();
            range.setStart(node, middle - passed);
            range.setEnd(node, middle - passed + 1);
            const box = range.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
          passed += length;
        }
      }
      return undefined;
    }, text);
  if (!place) throw new Error(`the editor does not show “${text}”`);
  return place;
}

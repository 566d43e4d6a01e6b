import assert from 'node:assert/strict';
import { highlightKinds } from '../../../src/host/ids';
import { goToBeginning, groundBehind, marks, untilMarks, type Mark, openArticle } from './editor';
import { configure } from './quickInput';
import { control, openWorkbench, until, type Theme, type Workbench } from './workbench';

/** What each theme is called on the page. */
const themeClasses: Record<Theme, string> = {
  light: 'vs',
  dark: 'vs-dark',
  highContrast: 'hc-black',
  highContrastLight: 'hc-light',
};
const kinds = highlightKinds.filter((kind) => !kind.toLowerCase().endsWith('quote'));

describe('themes', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await openArticle(workbench.page, 'river-accord.txt');
    await untilMarks(workbench.page, 'marks', (found) => found.length > 10);
  });
  after(async () => workbench.stop());

  for (const theme of ['dark', 'highContrast', 'highContrastLight', 'light'] as const) {
    it(`${theme}: marks can be read, and people, organizations and places be told apart without colour`, async () => {
      const { page } = workbench;
      await configure(workbench, { theme });
      await page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor();

      const background = parse(
        await page
          .locator('.editor-group-container .monaco-editor')
          .first()
          .evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).backgroundColor),
      );
      // The editor comes back from behind the settings with its marks a moment later.
      const found = await untilMarks(page, 'marks', (texts) => texts.length > 10);
      const [quote] = await until(
        'the ground of a quote',
        async () => groundBehind(page, 'the beginning of trust'),
        (grounds) => grounds.length > 0,
      );
      assert.ok(quote);
      const behindQuotes = over(parse(quote.background), background);
      const readable = (text: string, color: string): void => {
        for (const ground of [background, behindQuotes]) {
          const ratio = contrast(over(parse(color), ground), ground);
          assert.ok(ratio >= 4.5, `${text}, ${color} on ${ground.join()}: ${ratio.toFixed(2)}`);
        }
      };
      for (const { text, color } of found) readable(text, color);
      // Kinds that the article does not have.
      for (const kind of kinds) readable(kind, await themeColor(page, `byline-${kind}Foreground`));

      const sign = (name: string): string => {
        const mark: Mark | undefined = found.find(({ text }) => text === name);
        assert.ok(mark, `${name} is not marked`);
        return `${mark.slant} ${mark.line}`;
      };
      const signs = ['Ignacio Velloso', 'European Union', 'Montevideo'].map(sign);
      assert.equal(new Set(signs).size, 3, signs.join(', '));

      const outlined = contrast(over(parse(quote.outline), background), background) >= 3;
      // Where the quote has an outline, more than that is seen of the line below what stands for a name.
      const below = (await groundBehind(page, 'and I can')).map((ground) => ground.below).toSorted();
      assert.deepEqual(below, theme.startsWith('high') ? ['dotted 2px', 'solid 1px'] : ['dotted 1px', 'solid 1px']);
      assert.equal(outlined, theme.startsWith('high'), 'quotes have an outline in high contrast, and only there');
    });
  }

  for (const theme of ['highContrast', 'highContrastLight'] as const) {
    it(`${theme}: selected names can be read`, async () => {
      const { page } = workbench;
      await configure(workbench, { theme });
      await page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor();
      await goToBeginning(page);
      const before = await untilMarks(page, 'marks', (texts) => texts.length > 10);
      await page.keyboard.press(`${control}+A`);
      const ground = parse(await themeColor(page, 'editor-selectionBackground'));
      const poor = async (): Promise<string[]> => {
        const found = await marks(page);
        if (found.length < before.length) return ['marks to come'];
        return found
          .filter(({ color }) => contrast(parse(color), ground) < 4.5)
          .map(({ text, color }) => `${text}: ${color}`);
      };
      await until('selected names that can be read', poor, (found) => found.length === 0);
      await goToBeginning(page);
      await until(
        'the colours of names again',
        async () => (await marks(page)).map(({ color }) => color).join(),
        (found) => found === before.map(({ color }) => color).join(),
      );
    });
  }
});

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)" and "#010203". */
function parse(css: string): Color {
  const [red, green, blue, alpha = 1] = css.startsWith('#')
    ? (css.match(/[\da-f]{2}/gi) ?? []).map((part, index) => Number.parseInt(part, 16) / (index < 3 ? 1 : 255))
    : (css.match(/[\d.]+/g) ?? []).map(Number);
  assert.ok(red !== undefined && green !== undefined && blue !== undefined, `no colour: ${css}`);
  return [red, green, blue, alpha];
}

function over([red, green, blue, alpha]: Color, ground: Color): Color {
  const mix = (top: number, below: number): number => top * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** The contrast ratio of WCAG, 1 to 21. */
function contrast(one: Color, other: Color): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

async function themeColor(page: Workbench['page'], id: string): Promise<string> {
  return page
    .locator('.monaco-workbench')
    .evaluate(
      (element, name) =>
        element.ownerDocument.defaultView.getComputedStyle(element).getPropertyValue(`--vscode-${name}`),
      id,
    );
}

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  clickText,
  cursor,
  editorLines,
  goToBeginning,
  groundBehind,
  lenses,
  marks,
  untilMarks,
  type Mark,
  openArticle,
} from './editor';
import { configure, pick, quickInput, runCommand } from './quickInput';
import { control, openWorkbench, until, type Workbench } from './workbench';

const article = 'river-accord.txt';
const mac = process.platform === 'darwin';
/** All that is named in the first two paragraphs, in order. */
const opening =
  'Paraguay Uruguay Tacuara River Paraguayan Ignacio Velloso Uruguayan Pilar Etchart Tuesday Tacuara River ';

const siren = `Council weighs a siren for the harbour

"Ingrid Falkener promised us a siren in February, and Montevideo is still waiting for the European Union to pay."

The rain fell on the town hall. It was cold.

The council in Montevideo will vote next week on the plan by Ingrid Falkener of the European Union.
`;

describe('marks', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
    await openArticle(workbench.page, article);
  });
  after(async () => workbench.stop());

  // A name that is wrapped has two marks.
  const joined = (found: readonly string[]): string => found.join(' ').replaceAll(/ +/g, ' ');
  const showOpening = (found: readonly string[]): boolean => joined(found).startsWith(opening);
  const markOf = (found: readonly Mark[], text: string): Mark => {
    const mark = found.find((one) => one.text === text);
    assert.ok(mark, `${text} is not marked`);
    return mark;
  };

  it('are on names, each kind with looks of its own, and on no other words', async () => {
    const found = await untilMarks(workbench.page, 'marks of the opening', showOpening);
    const names = ['Ignacio Velloso', 'European Union', 'Montevideo', 'Paraguayan', 'Monday', '$18 million'];
    const looks = names.map((name) => markOf(found, name));
    assert.equal(new Set(looks.map(({ color }) => color)).size, names.length, 'two kinds have one colour');
    const signs = looks.map(({ slant, line }) => `${slant} ${line}`);
    assert.equal(new Set(signs).size, names.length, `two kinds have one line and slant: ${signs.join(', ')}`);
    for (const look of looks) assert.doesNotMatch(look.line, /dotted/, `${look.text} looks doubtful`);
    for (const word of ['ministers', 'reporters', 'The', 'February because'])
      assert.ok(!found.some(({ text }) => text.split(' ').includes(word)), `${word} is marked`);
  });

  it('are behind quotes, up to their ends', async () => {
    const { page } = workbench;
    const [ground, ...others] = await groundBehind(page, 'the beginning of trust');
    assert.ok(ground);
    assert.deepEqual(others, [], 'the quote is marked twice');
    assert.match(ground.background, /^rgba\(\d+, \d+, \d+, 0\.0[1-9]\d*\)$/, 'the ground is not quiet');
    assert.deepEqual(await groundBehind(page, 'end of an argument”'), [ground]);
    for (const around of ['accord was', '. He said']) assert.deepEqual(await groundBehind(page, around), []);
    // What is reported without marks has a ground of its own, which is lighter.
    const [reported, ...more] = await groundBehind(page, 'would publish the readings');
    assert.ok(reported && more.length === 0);
    const alpha = (background: string): number => Number(/[\d.]+(?=\)$)/.exec(background)![0]);
    assert.ok(alpha(reported.background) < alpha(ground.background), reported.background);
  });

  it('go and come back with Toggle Highlights', async () => {
    const { page } = workbench;
    await runCommand(page, 'Byline: Toggle Highlights');
    await untilMarks(page, 'no marks', (found) => found.length === 0);
    assert.deepEqual(await groundBehind(page, 'the beginning of trust'), []);
    await runCommand(page, 'Byline: Toggle Highlights');
    await untilMarks(page, 'marks again', showOpening);
    assert.equal((await groundBehind(page, 'the beginning of trust')).length, 1);
  });

  it('are in both halves of a split editor', async () => {
    const { page } = workbench;
    await runCommand(page, 'View: Split Editor Right');
    const groups = page.locator('.editor-group-container');
    await until(
      'two editor groups',
      () => groups.count(),
      (count) => count === 2,
    );
    for (const index of [0, 1]) {
      const editor = groups.nth(index).locator('.monaco-editor').first();
      await untilMarks(page, `marks in group ${index}`, showOpening, editor);
    }
    await runCommand(page, 'View: Close All Editors in Group');
    await until(
      'one editor group',
      () => groups.count(),
      (count) => count === 1,
    );
  });

  it('stay on their names while somebody types, and come to names typed', async () => {
    const { page } = workbench;
    await goToBeginning(page);
    // Letters right before a name would make it another word.
    await page.keyboard.type(' ');
    await page.keyboard.press('ArrowLeft');
    for (const letter of 'Now') {
      await page.keyboard.type(letter);
      // Marks that are on their way while a key is pressed are a letter off for a moment: VS Code takes no version with them.
      await untilMarks(page, `marks on the names after “${letter}”`, showOpening);
    }
    await page.keyboard.press('End');
    await page.keyboard.type(', says Annika Dreyer');
    await untilMarks(page, 'a mark on the new name', (found) => joined(found.slice(3, 5)).startsWith('Annika Dreyer'));
    assert.equal((await editorLines(page))[0]?.slice(0, 12), 'Now Paraguay');
    await runCommand(page, 'File: Revert File');
    await untilMarks(page, 'marks of the file as it was', showOpening);
  });

  describe('while a name is edited', () => {
    const original = 'Ignacio Velloso and';
    const edited = 'Ignacio Vexalloso met Ana Ruiz and';
    let unedited: string;
    let changed: string;
    /** The first marks on screen, with their looks: those below move as the text does. */
    const first = async (): Promise<string> => JSON.stringify((await marks(workbench.page)).slice(0, 12));
    const untilFirst = async (what: string, wanted: string): Promise<void> =>
      void (await until(what, first, (found) => found === wanted));
    /** The text down to what is edited: what comes and goes above the headline moves the end of the screen. */
    const text = async (): Promise<string> => joined((await editorLines(workbench.page)).slice(0, 8));
    /** Presses a key until the text reads so, again only when the last press has changed it and it rests. */
    const pressUntil = async (key: string, reads: string): Promise<void> => {
      for (let last = await text(); !last.includes(reads);) {
        const before = last;
        await workbench.page.keyboard.press(key);
        const change = `another text after ${key}`;
        last = await until(change, text, (found) => {
          const rests = found === last && found !== before;
          last = found;
          return rests;
        });
      }
    };

    it('go with it letter by letter, and are then on the names that it has become', async () => {
      const { page } = workbench;
      await goToBeginning(page);
      await untilMarks(page, 'marks of the opening', showOpening);
      unedited = await first();
      await page.keyboard.press('Control+G');
      await quickInput(page).locator('input').fill(':3,39');
      await page.keyboard.press('Enter');
      await until(
        'the cursor within the name',
        () => cursor(page),
        (at) => at === 'Ln 3, Col 39',
      );
      for (const [letter, name] of [
        ['x', 'Ignacio Vexlloso'],
        ['a', 'Ignacio Vexalloso'],
      ] as const) {
        await page.keyboard.type(letter);
        await untilMarks(page, `a mark on “${name}”`, (found) => joined(found).includes(`${name} Uruguayan`));
      }
      await page.keyboard.press(`${mac ? 'Alt' : 'Control'}+ArrowRight`);
      await page.keyboard.type(' met Ana Ruiz');
      await untilMarks(page, 'marks on both names', (found) =>
        joined(found).includes('Paraguayan Ignacio Vexalloso Ana Ruiz Uruguayan'),
      );
      changed = await first();
      assert.ok((await text()).includes(edited));
    });

    it('are as they were after undo, and as they had become after redo', async () => {
      const { page } = workbench;
      for (const _ of [1, 2]) {
        await pressUntil(`${control}+Z`, original);
        await untilFirst('the marks from before', unedited);
        await pressUntil(mac ? 'Meta+Shift+Z' : 'Control+Y', edited);
        await untilFirst('the marks of what was typed', changed);
      }
      await pressUntil(`${control}+Z`, original);
      await untilFirst('the marks from before', unedited);
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    });
  });

  it('are there when an article is opened again', async () => {
    const { page } = workbench;
    await runCommand(page, 'View: Close All Editors');
    await page.locator('.tab').first().waitFor({ state: 'detached' });
    await openArticle(page, article);
    await untilMarks(page, 'marks of the article opened again', showOpening);
  });

  it('come back once when the extension host is started again', async () => {
    const { page } = workbench;
    // Those at the bottom may be off the screen after it: the line above the headline moves the text.
    const first = (found: readonly Mark[]): string => JSON.stringify(found.slice(0, 30));
    const before = first(await marks(page));
    await (workbench.endExtensionHost?.() ?? runCommand(page, 'Developer: Restart Extension Host'));
    await untilMarks(page, 'no marks', (found) => found.length === 0);
    await until(
      'the same marks again',
      () => marks(page),
      (found) => first(found) === before,
    );
    // The names, and quotes that are whole sentences, are there first.
    await until(
      'the ground of a quote',
      () => groundBehind(page, 'the beginning of trust'),
      (found) => found.length > 0,
    );
    assert.equal((await groundBehind(page, 'the beginning of trust')).length, 1);
    await lenses(page).first().waitFor();
    assert.equal(await lenses(page).count(), 1);
  });

  it('are of the kinds that the settings name, dotted where the name is not far above the minimum', async () => {
    const { page } = workbench;
    await configure(workbench, { settings: { 'byline.highlights.kinds': ['person'] } });
    const isPerson = (text: string): boolean =>
      /^(?:[A-Z][a-z]+ )?(?:Velloso|Etchart|Reinholt|Quinteros|Orrego)$/.test(text);
    await untilMarks(page, 'marks of people', (found) => found.length > 5 && found.every(isPerson));
    assert.deepEqual(await groundBehind(page, 'the beginning of trust'), []);

    await configure(workbench, { settings: { 'byline.names.minimumConfidence': 0.85 } });
    const dotted = await until(
      'dotted marks',
      () => marks(page),
      (found) => found.some(({ text, line }) => text === 'Brasilia' && line.startsWith('dotted')),
    );
    // Who is sure enough does not look doubtful, however much is asked for.
    assert.ok(dotted.some(({ text, line }) => text === 'Ignacio Velloso' && line.startsWith('solid')));

    await configure(workbench, {});
    await untilMarks(page, 'all marks', showOpening);
  });

  it('are lines below words that stand for a name, unless the settings say not', async () => {
    const { page } = workbench;
    const pronoun = '. He sa';
    const linesBelow = async (): Promise<string[]> => (await groundBehind(page, pronoun)).map(({ below }) => below);
    assert.deepEqual(await linesBelow(), ['dotted 1px']);
    assert.ok(!(await marks(page)).some(({ text }) => text === 'He'), 'the pronoun is marked like a name');
    await configure(workbench, { settings: { 'byline.highlights.inferred': false } });
    await until('no line below the pronoun', linesBelow, (found) => found.length === 0);
    await configure(workbench, {});
    await until('a line below the pronoun', linesBelow, (found) => found.length === 1);
  });

  it('keep the lines of names in a quote of which nobody knows who said it', async () => {
    const { page } = workbench;
    writeFileSync(join(workbench.folder, 'siren.txt'), siren);
    await openArticle(page, 'siren.txt');
    const found = await untilMarks(page, 'the quote', (texts) => texts.includes(' promised us a siren in '));
    const lines = found.slice(1, 5).map(({ text, line }) => `${text}: ${line}`);
    assert.deepEqual(lines, [
      'Ingrid Falkener: solid 1px',
      ' promised us a siren in : dotted 1px',
      'February: dotted 1px',
      ', and : dotted 1px',
    ]);
    assert.match(markOf(found, 'Montevideo').line, /^dashed/);
    await openArticle(page, article);
  });

  it('are only in articles', async () => {
    const { page } = workbench;
    await runCommand(page, 'File: New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await page.keyboard.type('Ignacio Velloso met Pilar Etchart in Montevideo. ');
    await untilMarks(page, 'marks in an article not saved yet', (found) => found.includes('Ignacio Velloso'));
    await runCommand(page, 'Change Language Mode');
    await quickInput(page).getByPlaceholder('Select Language Mode').waitFor();
    await pick(page, 'Markdown', 'Markdown');
    await untilMarks(page, 'no marks in Markdown', (found) => found.length === 0);
    await page.keyboard.press(`${control}+A`);
    await page.keyboard.press('Delete');
    await openArticle(page, article);
    await clickText(page, 'ministers met');
  });
});

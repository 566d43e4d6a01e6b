import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, settings, settingsSection } from '../../../src/host/ids';
import { article, closeAll, hoverAt, offsetOf, putCursor, run, selected, set, showText } from './editors';

const minimumConfidence = `${settingsSection}.${settings.minimumConfidence}`;

/** What is selected after each of so many runs of a command: the words, and where they begin. */
async function walk(editor: vscode.TextEditor, command: string, steps: number): Promise<[string, number][]> {
  const found: [string, number][] = [];
  for (let step = 0; step < steps; step++) {
    await run(command);
    const { text, offset } = selected(editor);
    found.push([text, offset]);
  }
  return found;
}

describe('commands that move', () => {
  let editor: vscode.TextEditor;
  /** Where words begin in the article, with what stands around them. */
  const at = (context: string, words = context): [string, number] => [words, offsetOf(editor.document, context, words)];
  beforeEach(async () => (editor = await showText(article)));
  afterEach(closeAll);

  describe('Next and Previous Mention', () => {
    const okoro = (): [string, number][] => [
      at('Maria Okoro said', 'Maria Okoro'),
      at('We have waited', 'We'),
      at('Okoro said. "The', 'Okoro'),
      at('She thanked', 'She'),
      at('Maria Okoro never', 'Maria Okoro'),
      at('Okoro will', 'Okoro'),
    ];

    it('go through the mentions of one and come round', async () => {
      putCursor(editor, 'Maria Okoro said', 'Okoro');
      const mentions = okoro();
      const [first] = mentions;
      assert.ok(first);
      assert.deepEqual(await walk(editor, commands.nextMention, 6), [...mentions.slice(1), first]);
      assert.deepEqual(await walk(editor, commands.previousMention, 6), mentions.toReversed());
    });

    it('go on from right behind a name', async () => {
      putCursor(editor, ' thanked Daniel');
      assert.deepEqual(await walk(editor, commands.nextMention, 1), [at('Maria Okoro never', 'Maria Okoro')]);
    });

    it('go to the nearest of all names from other words', async () => {
      putCursor(editor, 'engineers');
      assert.deepEqual(await walk(editor, commands.nextMention, 1), [at('Maria Okoro never', 'Maria Okoro')]);
      putCursor(editor, 'engineers');
      assert.deepEqual(await walk(editor, commands.previousMention, 1), [at('Daniel Reyes')]);
    });

    it('come round from behind the last name, and from before the first', async () => {
      putCursor(editor, '.\n', '\n');
      const last = editor.document.positionAt(article.length);
      editor.selection = new vscode.Selection(last, last);
      assert.deepEqual(await walk(editor, commands.nextMention, 1), [at('reopen in May\n\nT', 'May')]);
      putCursor(editor, 'Harbour bridge');
      assert.deepEqual(await walk(editor, commands.previousMention, 1), [at('Friday')]);
    });

    it('pass over names that the reader wants to be surer of', async () => {
      await set(minimumConfidence, 0.93);
      try {
        // Pronouns are a guess.
        assert.equal(await hoverAt(editor.document, 'She thanked', 'She'), undefined);
        putCursor(editor, 'Maria Okoro said', 'Okoro');
        const sure = okoro().filter(([words]) => words !== 'She' && words !== 'We');
        assert.deepEqual(await walk(editor, commands.nextMention, 3), sure.slice(1));
        assert.deepEqual(await walk(editor, commands.previousMention, 3), sure.slice(0, -1).toReversed());
      } finally {
        await set(minimumConfidence, undefined);
      }
    });

    it('stay where they are without a name', async () => {
      const bare = await showText('nothing of note happened here today');
      putCursor(bare, 'note');
      const before = bare.selection;
      assert.deepEqual(await walk(bare, commands.nextMention, 1), [['', before.active.character]]);
      assert.deepEqual(await walk(bare, commands.previousMention, 1), [['', before.active.character]]);
    });
  });

  describe('Next and Previous Quote', () => {
    it('go through the quotes and come round', async () => {
      const first = at('"We have waited long enough,"');
      const second = at('"Maria Okoro never gave up,"');
      assert.deepEqual(await walk(editor, commands.nextQuote, 3), [first, second, first]);
      assert.deepEqual(await walk(editor, commands.previousQuote, 2), [second, first]);
    });

    it('go on from within a quote', async () => {
      putCursor(editor, 'waited long');
      assert.deepEqual(await walk(editor, commands.nextQuote, 1), [at('"Maria Okoro never gave up,"')]);
    });

    it('know the second part of a quote for the quote that it is of', async () => {
      putCursor(editor, 'bridge is safe');
      assert.deepEqual(await walk(editor, commands.previousQuote, 1), [at('"Maria Okoro never gave up,"')]);
    });

    it('stay where they are without a quote', async () => {
      const bare = await showText('Maria Okoro was silent.');
      putCursor(bare, 'silent');
      assert.deepEqual(await walk(bare, commands.nextQuote, 1), [['', bare.selection.active.character]]);
    });
  });
});

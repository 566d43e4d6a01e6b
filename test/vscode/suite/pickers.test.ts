import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileName } from '../../../src/host/convert';
import { commands, settings, settingsSection } from '../../../src/host/ids';
import { article, closeAll, offsetOf, putCursor, run, selected, set, showText, until } from './editors';

/** Whether the first place with these words is on screen. */
function isInSight(editor: vscode.TextEditor, words: string): boolean {
  const position = editor.document.positionAt(offsetOf(editor.document, words));
  return editor.visibleRanges.some((range) => range.contains(position));
}

/** Runs a command that asks with a quick pick, and waits until that is open; `done` is when the command has ended. */
async function openPicker(command: string): Promise<{ readonly done: Promise<void> }> {
  const create = vscode.window.createQuickPick;
  let picker: vscode.QuickPick<vscode.QuickPickItem> | undefined;
  Object.assign(vscode.window, { createQuickPick: () => (picker = create()) });
  const done = run(command);
  try {
    await until('the quick pick is open', () => picker && picker.activeItems.length > 0);
  } finally {
    Object.assign(vscode.window, { createQuickPick: create });
  }
  return { done };
}

describe('commands that ask', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => (editor = await showText(article)));
  afterEach(closeAll);

  describe('Copy Quote with Speaker', () => {
    beforeEach(() => vscode.env.clipboard.writeText('nothing'));
    const source = (line: number): string =>
      `Harbour bridge to reopen in May (${fileName(editor.document.uri)}, line ${line})`;

    it('copies Markdown with a link, where a setting asks for it', async () => {
      const copyAs = `${settingsSection}.${settings.copyAs}`;
      await set(copyAs, 'markdown');
      try {
        putCursor(editor, 'bridge is safe');
        await run(commands.copyQuoteWithSpeaker);
      } finally {
        await set(copyAs, undefined);
      }
      const address = `${editor.document.uri.toString()}#L5,1`;
      assert.equal(
        await vscode.env.clipboard.readText(),
        `> "We have waited long enough," … "The bridge is safe."\n>\n> — Maria Okoro, Transport minister  \n> [${source(5)}](${address})`,
      );
    });

    it('copies the quote that a link names, wherever the cursor is, and nothing for a link that leads nowhere', async () => {
      const start = offsetOf(editor.document, '"We have');
      const address = editor.document.uri.toString();
      for (const args of [[address, start, start + 5], ['file:///nowhere.txt', start, start + 29], [address]])
        await run(commands.copyQuoteWithSpeaker, ...args);
      assert.equal(await vscode.env.clipboard.readText(), 'nothing');
      await run(commands.copyQuoteWithSpeaker, address, start, start + '"We have waited long enough,"'.length);
      assert.match(await vscode.env.clipboard.readText(), /^"We have waited.*— Maria Okoro, Transport minister\n/);
    });

    it('copies the quote at the cursor, all its parts, with its speaker and the role', async () => {
      putCursor(editor, 'bridge is safe');
      await run(commands.copyQuoteWithSpeaker);
      assert.equal(
        await vscode.env.clipboard.readText(),
        `"We have waited long enough," … "The bridge is safe." — Maria Okoro, Transport minister\n${source(5)}`,
      );
    });

    it('copies the words in marks and not the statement that begins with them, by link or at its end', async () => {
      const said =
        'Reopening\n\nMaria Okoro said “peace” would come to the old harbour within a year, if all went well.\n';
      editor = await showText(said);
      const start = offsetOf(editor.document, '“peace”');
      await run(commands.copyQuoteWithSpeaker, editor.document.uri.toString(), start, start + 7);
      assert.match(await vscode.env.clipboard.readText(), /^“peace” — Maria Okoro/);
      await vscode.env.clipboard.writeText('nothing');
      putCursor(editor, ' would come');
      await run(commands.copyQuoteWithSpeaker);
      assert.match(await vscode.env.clipboard.readText(), /^“peace” — Maria Okoro/);
    });

    it('copies what is reported where the cursor is in that alone', async () => {
      editor = await showText('Reopening\n\nMaria Okoro said that “peace” would come to the old harbour in a year.\n');
      putCursor(editor, 'old harbour');
      await run(commands.copyQuoteWithSpeaker);
      assert.match(
        await vscode.env.clipboard.readText(),
        /^“peace” would come to the old harbour in a year — Maria Okoro\nReopening /,
      );
    });

    it('copies the whole quote, from its own place, where the cursor is in words of the headline', async () => {
      editor = await showText('Bridge ‘not safe’, says Reyes\n\nMaria Okoro called it “not safe at all” in May.\n');
      putCursor(editor, 'not safe’');
      await run(commands.copyQuoteWithSpeaker);
      assert.equal(
        await vscode.env.clipboard.readText(),
        `“not safe at all” — Maria Okoro\nBridge ‘not safe’, says Reyes (${fileName(editor.document.uri)}, line 3)`,
      );
    });

    it('asks which quote where the cursor is in none', async () => {
      putCursor(editor, 'weather');
      const { done } = await openPicker(commands.copyQuoteWithSpeaker);
      await run('workbench.action.acceptSelectedQuickOpenItem');
      await done;
      assert.equal(
        await vscode.env.clipboard.readText(),
        `"We have waited long enough," … "The bridge is safe." — Maria Okoro, Transport minister\n${source(5)}`,
      );
    });

    it('copies nothing when no quote is picked', async () => {
      putCursor(editor, 'weather');
      const { done } = await openPicker(commands.copyQuoteWithSpeaker);
      await run('workbench.action.closeQuickOpen');
      await done;
      assert.equal(await vscode.env.clipboard.readText(), 'nothing');
    });
  });

  describe('Go to Entity and Show Quotes by Speaker', () => {
    const pickers = [
      [commands.goToEntity, 'Maria Okoro', 'Daniel Reyes'],
      // Who says most comes first, as in the Quotes view, with what is reported too.
      [commands.showQuotesBySpeaker, '"We have waited long enough,"', '"Maria Okoro never gave up,"'],
    ] as const;
    for (const [command, first, second] of pickers) {
      it(`${command} goes to the entry picked`, async () => {
        putCursor(editor, 'weather');
        const { done } = await openPicker(command);
        await run('workbench.action.acceptSelectedQuickOpenItem');
        await done;
        assert.deepEqual(selected(editor), { text: first, offset: offsetOf(editor.document, first) });
      });

      it(`${command} shows each entry's place while the reader looks, and goes back without a pick`, async () => {
        editor = await showText(`${article}${'\n'.repeat(300)}the end`);
        putCursor(editor, 'the end');
        const before = editor.selection;
        editor.revealRange(before);
        await until('the end is in sight', () => isInSight(editor, 'the end') && !isInSight(editor, second));
        const { done } = await openPicker(command);
        assert.ok(!isInSight(editor, first), 'a place is shown before the reader did anything');
        await run('workbench.action.quickOpenSelectNext');
        await until('the second entry is shown', () => isInSight(editor, second));
        assert.ok(editor.selection.isEqual(before), 'the cursor moved');
        await run('workbench.action.closeQuickOpen');
        await done;
        await until('the text is back', () => isInSight(editor, 'the end') && !isInSight(editor, second));
        assert.ok(editor.selection.isEqual(before), 'the cursor moved');
      });
    }
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, goToSpanCommand, highlightKinds, settings, settingsSection } from '../../../src/host/ids';
import { article, closeAll, fileUri, hoverAt, offsetOf, putCursor, selected, showText, until } from './editors';

const minimumConfidence = `${settingsSection}.${settings.minimumConfidence}`;
const highlightsEnabled = `${settingsSection}.${settings.highlightsEnabled}`;

/** Runs a command as the palette does. */
async function run(command: string, ...args: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...args);
}

/** Changes a setting for the window. */
async function set(name: string, value: unknown, target = vscode.ConfigurationTarget.Workspace): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, target);
}

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

describe('commands', () => {
  let editor: vscode.TextEditor;
  /** Where words begin in the article, with what stands around them. */
  const at = (context: string, words = context): [string, number] => [words, offsetOf(editor.document, context, words)];
  beforeEach(async () => (editor = await showText(article)));
  afterEach(async () => {
    await closeAll();
    await run('notifications.clearAll');
  });

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

  describe('Copy Quote with Speaker', () => {
    beforeEach(() => vscode.env.clipboard.writeText('nothing'));

    it('copies the quote at the cursor, all its parts, with its speaker and the role', async () => {
      putCursor(editor, 'bridge is safe');
      await run(commands.copyQuoteWithSpeaker);
      assert.equal(
        await vscode.env.clipboard.readText(),
        '"We have waited long enough," … "The bridge is safe." — Maria Okoro, Transport minister',
      );
    });

    it('asks which quote where the cursor is in none', async () => {
      putCursor(editor, 'weather');
      const { done } = await openPicker(commands.copyQuoteWithSpeaker);
      await run('workbench.action.acceptSelectedQuickOpenItem');
      await done;
      assert.equal(
        await vscode.env.clipboard.readText(),
        '"Maria Okoro never gave up," … "It was a cold winter." — Daniel Reyes',
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
      // Who is quoted with most words comes first.
      [commands.showQuotesBySpeaker, '"Maria Okoro never gave up,"', '"We have waited long enough,"'],
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

  describe('Toggle Highlights', () => {
    const enabled = (): { user: unknown; workspace: unknown } => {
      const values = vscode.workspace.getConfiguration().inspect(highlightsEnabled);
      return { user: values?.globalValue, workspace: values?.workspaceValue };
    };
    afterEach(async () => {
      await set(highlightsEnabled, undefined);
      await set(highlightsEnabled, undefined, vscode.ConfigurationTarget.Global);
    });

    it('changes the setting of the reader, and back', async () => {
      assert.deepEqual(enabled(), { user: undefined, workspace: undefined });
      await run(commands.toggleHighlights);
      assert.deepEqual(enabled(), { user: false, workspace: undefined });
      await run(commands.toggleHighlights);
      assert.deepEqual(enabled(), { user: true, workspace: undefined });
    });

    it('changes it for the workspace where that has a value of its own', async () => {
      await set(highlightsEnabled, false);
      await run(commands.toggleHighlights);
      assert.deepEqual(enabled(), { user: undefined, workspace: true });
    });
  });

  it('Choose What Is Marked changes the setting to what is checked', async () => {
    const kinds = `${settingsSection}.${settings.highlightsKinds}`;
    const { showQuickPick } = vscode.window;
    let asked: (vscode.QuickPickItem & { readonly mark: string })[] = [];
    Object.assign(vscode.window, {
      showQuickPick: async (items: typeof asked) => (asked = items).filter(({ mark }) => mark !== 'date'),
    });
    try {
      await set(kinds, ['person', 'date', 'quote']);
      await run(commands.chooseHighlights);
      assert.deepEqual(
        asked.filter(({ picked }) => picked).map(({ label }) => label),
        ['People', 'Dates', 'Quotes'],
      );
      assert.deepEqual(
        vscode.workspace.getConfiguration().get(kinds),
        highlightKinds.filter((kind) => kind !== 'date'),
      );
    } finally {
      Object.assign(vscode.window, { showQuickPick });
      await set(kinds, undefined);
    }
  });

  describe('commands of rows', () => {
    const quote = '"We have waited long enough,"';
    const row = (): object => {
      const start = offsetOf(editor.document, quote);
      return { label: 'We have…', span: { start, end: start + quote.length }, copied: `${quote} — Maria Okoro` };
    };

    it('go to the place', async () => {
      await run(commands.goToRow, row());
      assert.equal(selected(editor).text, quote);
    });

    it('copy what is to be copied, else the label', async () => {
      await run(commands.copyRow, row());
      assert.equal(await vscode.env.clipboard.readText(), `${quote} — Maria Okoro`);
      await run(commands.copyRow, { label: 'Maria Okoro', span: null });
      assert.equal(await vscode.env.clipboard.readText(), 'Maria Okoro');
    });
  });

  it('Toggle Follow Cursor changes the setting, and back', async () => {
    const name = `${settingsSection}.${settings.followCursor}`;
    const value = (): unknown => vscode.workspace.getConfiguration().get(name);
    assert.equal(value(), false);
    await run(commands.toggleFollowCursor);
    assert.equal(value(), true);
    await run(commands.toggleFollowCursor);
    assert.equal(value(), false);
    await set(name, undefined, vscode.ConfigurationTarget.Global);
  });

  describe('Describe at Cursor', () => {
    it('tells in a notification what stands there, without links', async () => {
      const { showInformationMessage } = vscode.window;
      const told: string[] = [];
      Object.assign(vscode.window, { showInformationMessage: async (message: string) => void told.push(message) });
      try {
        putCursor(editor, 'She thanked');
        await run(commands.describeAtCursor);
        putCursor(await showText('Ana Bell left on Monday.\n\n"Now [go](command:x) away," Ana Bell said.'), 'Now');
        await run(commands.describeAtCursor);
      } finally {
        Object.assign(vscode.window, { showInformationMessage });
      }
      assert.match(told[0] ?? '', /^“She” means Maria Okoro\. Person\. .*Mention 4 of 6\. Paragraph 4 of 5\.$/);
      assert.equal(told[1], 'Direct quote, by Ana Bell. Paragraph 2 of 2.');
    });
  });

  it('Reanalyze Article leaves the article as it was', async () => {
    putCursor(editor, 'Maria Okoro said', 'Okoro');
    const before = await hoverAt(editor.document, 'Maria Okoro said', 'Okoro');
    await run(commands.reanalyzeArticle);
    const behind = await hoverAt(editor.document, 'Maria Okoro said', 'Okoro');
    assert.ok(before && behind);
    assert.deepEqual(
      behind.parts.map(({ value }) => value),
      before.parts.map(({ value }) => value),
    );
    assert.equal(editor.document.getText(), article);
  });

  describe('the command behind links', () => {
    it('selects the words and brings their editor to the front', async () => {
      const { document } = editor;
      await showText('Another text.');
      const start = offsetOf(document, 'Daniel Reyes');
      await run(goToSpanCommand, document.uri.toString(), start, start + 'Daniel Reyes'.length);
      const front = vscode.window.activeTextEditor;
      assert.equal(front?.document, document);
      assert.deepEqual(selected(front), { text: 'Daniel Reyes', offset: start });
    });

    it('uses the editor that shows the document already, beside the one in front', async () => {
      const { document } = editor;
      await vscode.window.showTextDocument(fileUri('grid-merger.txt'), { viewColumn: vscode.ViewColumn.Two });
      await run(goToSpanCommand, document.uri.toString(), 0, 7);
      assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
      assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 2);
    });

    it('stops at the end of the text', async () => {
      await run(goToSpanCommand, editor.document.uri.toString(), -5, article.length + 5);
      assert.deepEqual(selected(editor), { text: article, offset: 0 });
    });

    const closed = (): string => fileUri('river-accord.txt').toString();
    const here = (): string => editor.document.uri.toString();
    const refused: readonly [name: string, args: () => readonly unknown[]][] = [
      ['nothing', () => []],
      ['no address', () => [undefined, 0, 7]],
      ['an address that is none', () => ['here', 0, 7]],
      ['an address as an object', () => [editor.document.uri, 0, 7]],
      ['a document that is not open', () => [closed(), 0, 7]],
      ['a document that does not exist', () => ['file:///nowhere/at/all.txt', 0, 7]],
      ['no span', () => [here()]],
      ['numbers as text', () => [here(), '0', '7']],
      ['half a place', () => [here(), 0.5, 7]],
      ['no number', () => [here(), Number.NaN, 7]],
      ['a list', () => [[here(), 0, 7]]],
    ];
    for (const [name, args] of refused) {
      it(`refuses ${name}`, async () => {
        await run(goToSpanCommand, ...args());
        assert.deepEqual(selected(editor), { text: '', offset: 0 });
        assert.equal(vscode.window.activeTextEditor, editor);
        assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
      });
    }
  });

  it('act on the article in sight while something else has the focus', async () => {
    const other = await vscode.window.showTextDocument((await showText('Notes.', 'md')).document, {
      viewColumn: vscode.ViewColumn.Two,
    });
    await vscode.window.showTextDocument(editor.document, { viewColumn: vscode.ViewColumn.One });
    await vscode.window.showTextDocument(other.document, { viewColumn: vscode.ViewColumn.Two });
    await run(commands.nextQuote);
    const front = vscode.window.activeTextEditor;
    assert.equal(front?.document, editor.document);
    assert.equal(front.viewColumn, vscode.ViewColumn.One);
    assert.equal(selected(front).text, '"We have waited long enough,"');
  });

  describe('where no article is in front', () => {
    const toggles = new Set<string>([commands.toggleHighlights, commands.showHighlights]);
    const some = Object.values(commands).filter((command) => !toggles.has(command));
    for (const ending of ['json', 'md']) {
      it(`do no harm to a .${ending} document`, async () => {
        await vscode.env.clipboard.writeText('nothing');
        const other = await showText(article, ending);
        putCursor(other, 'waited long');
        const before = other.selection;
        for (const command of some) await run(command);
        assert.ok(other.selection.isEqual(before));
        assert.equal(other.document.getText(), article);
        assert.equal(await vscode.env.clipboard.readText(), 'nothing');
        assert.equal(vscode.window.activeTextEditor, other);
      });
    }

    it('do no harm where no editor is open', async () => {
      await closeAll();
      for (const command of some) await run(command);
      assert.equal(vscode.window.activeTextEditor, undefined);
    });
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, highlightKinds, settings, settingsSection } from '../../../src/host/ids';
import {
  article,
  closeAll,
  fileUri,
  hoverAt,
  messagesOf,
  offsetOf,
  putCursor,
  run,
  selected,
  set,
  showText,
  until,
} from './editors';

const highlightsEnabled = `${settingsSection}.${settings.highlightsEnabled}`;

describe('commands', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => (editor = await showText(article)));
  afterEach(async () => {
    await closeAll();
    await run('notifications.clearAll');
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

    it('marks every kind where none is chosen, and marks are switched off or on', async () => {
      const kinds = `${settingsSection}.${settings.highlightsKinds}`;
      try {
        for (const on of [true, false]) {
          await set(kinds, []);
          await set(highlightsEnabled, on);
          await run(commands.toggleHighlights);
          assert.deepEqual(vscode.workspace.getConfiguration().get(kinds), highlightKinds);
          assert.deepEqual(enabled(), { user: undefined, workspace: true });
        }
      } finally {
        await set(kinds, undefined);
      }
    });
  });

  it('Choose What Is Marked changes the setting to what is checked, and switches marks on', async () => {
    const kinds = `${settingsSection}.${settings.highlightsKinds}`;
    const { showQuickPick } = vscode.window;
    let hint = '';
    let asked: (vscode.QuickPickItem & { readonly mark: string })[] = [];
    Object.assign(vscode.window, {
      showQuickPick: async (items: typeof asked, options: vscode.QuickPickOptions) => {
        hint = options.placeHolder ?? '';
        return (asked = items).filter(({ mark }) => mark !== 'date');
      },
    });
    try {
      await set(kinds, ['person', 'date', 'quote']);
      await set(highlightsEnabled, false);
      await run(commands.chooseHighlights);
      assert.deepEqual(
        asked.filter(({ picked }) => picked).map(({ label }) => label),
        ['People', 'Dates', 'Quotes'],
      );
      assert.deepEqual(
        vscode.workspace.getConfiguration().get(kinds),
        highlightKinds.filter((kind) => kind !== 'date'),
      );
      assert.equal(vscode.workspace.getConfiguration().get(highlightsEnabled), true);
      assert.match(hint, /^All marks are switched off/);
    } finally {
      Object.assign(vscode.window, { showQuickPick });
      await set(kinds, undefined);
      await set(highlightsEnabled, undefined);
    }
  });

  describe('commands of rows', () => {
    const quote = '"We have waited long enough,"';
    const row = (): object => {
      const start = offsetOf(editor.document, quote);
      return { kind: 'quote', label: 'We have…', span: { start, end: start + quote.length } };
    };

    it('go to the place', async () => {
      await run(commands.goToRow, row());
      assert.equal(selected(editor).text, quote);
    });

    it('copy a quote with its source, what else is to be copied, or the label', async () => {
      await run(commands.copyRow, row());
      assert.match(
        await vscode.env.clipboard.readText(),
        /^"We have waited long enough," … .* — Maria Okoro, Transport minister\nHarbour bridge .*, line 5\)$/,
      );
      await run(commands.copyRow, { kind: 'event', label: '2023', span: null, copied: '2023 — She came.' });
      assert.equal(await vscode.env.clipboard.readText(), '2023 — She came.');
      await run(commands.copyRow, { kind: 'entity', label: 'Maria Okoro', span: null });
      assert.equal(await vscode.env.clipboard.readText(), 'Maria Okoro');
    });
  });

  it('Toggle Follow Cursor changes the setting, and back, and says so', async () => {
    const { setStatusBarMessage } = vscode.window;
    const said: string[] = [];
    Object.assign(vscode.window, { setStatusBarMessage: (text: string) => void said.push(text) });
    const name = `${settingsSection}.${settings.followCursor}`;
    const value = (): unknown => vscode.workspace.getConfiguration().get(name);
    assert.equal(value(), false);
    await run(commands.toggleFollowCursor);
    assert.equal(value(), true);
    await run(commands.toggleFollowCursor);
    assert.equal(value(), false);
    Object.assign(vscode.window, { setStatusBarMessage });
    assert.deepEqual(said, ['The views follow the cursor', 'The views no longer follow the cursor']);
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

    it('has a button that opens the hover there, where there is one', async () => {
      const { showInformationMessage } = vscode.window;
      const offered: string[][] = [];
      Object.assign(vscode.window, {
        showInformationMessage: async (_: string, ...choices: string[]) => void offered.push(choices),
      });
      try {
        for (const words of ['She thanked', 'bridge is safe', 'weather']) {
          putCursor(editor, words);
          await run(commands.describeAtCursor);
        }
      } finally {
        Object.assign(vscode.window, { showInformationMessage });
      }
      assert.deepEqual(offered, [['Show Hover'], ['Show Hover'], []]);
    });
  });

  describe('Show Hover at Cursor', () => {
    const showBeside = async (): Promise<void> => {
      await vscode.commands.executeCommand('vscode.open', fileUri('notes.md'), { viewColumn: vscode.ViewColumn.Two });
      await until('other text in front', () => vscode.window.activeTextEditor?.document.uri.path.endsWith('notes.md'));
    };
    before(() => vscode.workspace.fs.writeFile(fileUri('notes.md'), new TextEncoder().encode('Notes.')));

    it('brings the article in sight to the front, and leaves the cursor at what it stands on', async () => {
      putCursor(editor, 'Maria Okoro');
      await showBeside();
      await run(commands.showHover);
      const front = vscode.window.activeTextEditor;
      assert.equal(front?.document, editor.document);
      assert.deepEqual(selected(front), { text: '', offset: offsetOf(editor.document, 'Maria Okoro') });
    });

    it('goes to the first name where the cursor stands on nothing', async () => {
      await showBeside();
      await run(commands.showHover);
      const front = vscode.window.activeTextEditor;
      assert.equal(front?.document, editor.document);
      assert.equal(selected(front).text, 'May');
    });

    it('says what it needs where no article is open', async () => {
      await closeAll();
      assert.deepEqual(await messagesOf(async () => run(commands.showHover)), ['Open a .txt article first.']);
    });
  });

  it('Focus on Entity says that Escape ends it as long as it does', async () => {
    const { setStatusBarMessage } = vscode.window;
    const said: string[] = [];
    const told = { setStatusBarMessage: (text: string) => (said.push(text), { dispose: () => void said.pop() }) };
    Object.assign(vscode.window, told);
    try {
      putCursor(editor, 'Maria Okoro');
      await run(commands.focusOnEntity);
      assert.deepEqual(said, ['Focus on Maria Okoro: Escape ends it']);
      const other = await showText('Notes.', 'md');
      await until('nothing said beside another text', () => said.length === 0);
      await vscode.window.showTextDocument(editor.document);
      await run(commands.focusOnEntity);
      assert.equal(said.length, 1);
      await run(commands.endFocus);
      assert.deepEqual(said, []);
      await vscode.window.showTextDocument(other.document);
    } finally {
      Object.assign(vscode.window, { setStatusBarMessage });
    }
  });

  it('Focus on Entity leaves nothing selected that Escape would end before the focus', async () => {
    const { document } = editor;
    const row = { label: 'Daniel Reyes', span: null, entity: 'person:Daniel Reyes' };
    for (const [command, args] of [
      [commands.focusOnEntity, [document.uri.toString(), 'person:Daniel Reyes']],
      [commands.focusOnRow, [row]],
    ] as const) {
      editor.selection = new vscode.Selection(2, 0, 2, 40);
      await run(command, ...args);
      assert.ok(editor.selection.isEmpty, `${command} ${args.length}`);
      await run(commands.endFocus);
    }
  });

  it('Focus on Entity brings into view whom a row stands for, and leaves the text where somebody in sight is meant', async () => {
    const below = `${article}${'\n'.repeat(300)}Governor Anna Kowalska spoke in Warsaw on Monday.\n`;
    editor = await showText(below);
    const { document } = editor;
    const target = await hoverAt(document, 'Anna Kowalska');
    assert.ok(target);
    const isShown = (words: string): boolean =>
      editor.visibleRanges.some((range) => range.contains(document.positionAt(offsetOf(document, words))));
    assert.ok(isShown('Maria Okoro') && !isShown('Anna Kowalska'));
    const focus = async (name: string): Promise<void> =>
      run(commands.focusOnRow, { label: name, span: null, entity: `person:${name}` });
    await focus('Daniel Reyes');
    assert.ok(isShown('Maria Okoro'));
    await focus('Anna Kowalska');
    await until('the governor is in sight', () => isShown('Anna Kowalska'));
    await focus('Maria Okoro');
    await until('the minister is in sight', () => isShown('Maria Okoro'));
    await run(commands.endFocus);
  });

  it('Open a Sample Article opens one that is not saved, and the same when it is asked for again', async () => {
    await run(commands.openSample);
    const sample = vscode.window.activeTextEditor;
    assert.ok(sample?.document.isUntitled);
    assert.ok(await hoverAt(sample.document, 'Ignacio Velloso'));
    await vscode.window.showTextDocument(editor.document);
    await run(commands.openSample);
    assert.equal(vscode.window.activeTextEditor?.document, sample.document);
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 2);
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
    const others = new Set<string>([commands.openSample, commands.toggleHighlights, commands.showHighlights]);
    const some = Object.values(commands).filter((command) => !others.has(command));
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

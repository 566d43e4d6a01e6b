import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  commands,
  copyEntityCommand,
  goToSpanCommand,
  showMentionsCommand,
  showQuotesOfCommand,
} from '../../../src/host/ids';
import { linkedCommands } from '../../../src/host/links';
import {
  article,
  closeAll,
  hoverAt,
  hoverText,
  linkArguments,
  offsetOf,
  selected,
  showFile,
  showText,
} from './editors';

/** The first line of Markdown. */
function firstLine(markdown: string): string {
  return markdown.split(/\s*\n/)[0] ?? '';
}

describe('hovers', () => {
  let document: vscode.TextDocument;
  before(async () => ({ document } = await showText(article)));
  after(closeAll);

  it('tell about a name: what it is, role, other forms, mentions, quotes', async () => {
    const hover = await hoverAt(document, 'Maria Okoro said', 'Maria Okoro');
    assert.ok(hover);
    const [{ value } = { value: '' }, ...more] = hover.parts;
    assert.deepEqual(more, []);
    assert.equal(firstLine(value), '**Maria Okoro** · $(person) person');
    for (const words of ['[Transport minister](', 'also: Okoro', '6 mentions', 'First mentioned in paragraph 2'])
      assert.ok(value.includes(words), words);
    assert.ok(value.includes('\n"We have waited long enough," … "The bridge is safe."\u00A0['), value);
    assert.ok(!value.includes('cold winter'), 'a quote of somebody else is told');
    assert.deepEqual(
      { words: hover.words, start: hover.start },
      { words: 'Maria Okoro', start: offsetOf(document, 'Maria Okoro said') },
    );
  });

  it('tell of a surname whose it may be, where that is not clear', async () => {
    const shared = await showText(
      'Bridge to reopen\n\nMaria Okoro and Daniel Okoro met in Nairobi on Monday. Okoro said the bridge would open in May.\n',
    );
    const hover = await hoverAt(shared.document, 'Okoro said', 'Okoro');
    assert.ok(
      hover?.parts[0]?.value.includes('Not clear who is meant: Maria Okoro, Daniel Okoro'),
      hover?.parts[0]?.value,
    );
    ({ document } = await showText(article));
  });

  it('tell about what ends at the text cursor', async () => {
    const at = async (offset: number): Promise<string> => {
      const place = document.positionAt(offset);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place,
      );
      return hovers.map(({ range }) => document.getText(range)).join();
    };
    const name = offsetOf(document, 'Maria Okoro said');
    const quote = offsetOf(document, '"The bridge is safe."');
    assert.equal(await at(name + 'Maria Okoro'.length), 'Maria Okoro');
    assert.equal(await at(quote + '"The bridge is safe."'.length), '"The bridge is safe."');
    assert.equal(await at(name + 'Maria Okoro said'.length), '');
  });

  it('give the full name for a surname', async () => {
    const hover = await hoverAt(document, 'Reyes told');
    assert.equal(hover?.words, 'Reyes');
    assert.equal(firstLine(await hoverText(document, 'Reyes told')), '**Daniel Reyes** · $(person) person');
  });

  it('tell whom a pronoun stands for', async () => {
    const hover = await hoverAt(document, 'She thanked');
    assert.equal(hover?.words, 'She');
    assert.equal(firstLine(await hoverText(document, 'She thanked')), '“She” → **Maria Okoro** · $(person) person');
  });

  it('tell who said a quote and with which verb, in each of its parts', async () => {
    for (const words of ['We have waited long enough', 'The bridge is safe']) {
      const text = await hoverText(document, words, words.slice(3));
      assert.equal(firstLine(text), '“Okoro” → **Maria Okoro**');
      assert.ok(text.includes('“said” · direct quote'), text);
    }
    assert.equal((await hoverAt(document, 'bridge is safe'))?.words, '"The bridge is safe."');
  });

  it('tell about a name in a quote and about the quote', async () => {
    const hover = await hoverAt(document, '"Maria Okoro never', 'Maria');
    assert.equal(hover?.words, 'Maria Okoro');
    assert.deepEqual(
      hover.parts.map(({ value }) => firstLine(value)),
      ['**Maria Okoro** · $(person) person', '“Reyes” → **Daniel Reyes**'],
    );
  });

  it('tell who is reported to have said something', async () => {
    const text = await hoverText(document, 'harbour bridge would');
    assert.equal(firstLine(text), '**Maria Okoro**');
    assert.ok(text.includes('“said” · reported speech'), text);
  });

  it('tell nothing on ordinary words, nor on space', async () => {
    for (const words of ['bridge to reopen', 'thanked', 'weather', '\n\nThe weather', 'told reporters'])
      assert.equal(await hoverAt(document, words), undefined, words);
  });

  it('tell nothing in a document of another language', async () => {
    const { document: other } = await showText(article, 'md');
    assert.equal(await hoverAt(other, 'Maria Okoro said'), undefined);
  });

  it('trust the commands that their links run', async () => {
    const hover = await hoverAt(document, '"Maria Okoro never', 'Maria');
    assert.equal(hover?.parts.length, 2);
    for (const { isTrusted, supportHtml } of hover.parts) {
      assert.deepEqual(isTrusted, { enabledCommands: linkedCommands });
      assert.ok(!supportHtml);
    }
  });

  it('have a link that focuses on the name', async () => {
    const found = linkArguments(await hoverText(document, 'Okoro will', 'Okoro'), commands.focusOnEntity);
    assert.deepEqual(found, [[document.uri.toString(), 'person:Maria Okoro']]);
  });

  it('have links to all mentions, to all quotes and to a copy of the name with the role', async () => {
    const hover = await hoverText(document, 'Okoro will', 'Okoro');
    const address = document.uri.toString();
    assert.deepEqual(linkArguments(hover, showQuotesOfCommand), [[address, 'person:Maria Okoro']]);
    const [mentions, ...others] = linkArguments(hover, showMentionsCommand);
    const start = offsetOf(document, 'Okoro will');
    assert.deepEqual([mentions, others], [[address, start, start + 'Okoro'.length], []]);
    const [copy = []] = linkArguments(hover, copyEntityCommand);
    await vscode.commands.executeCommand(copyEntityCommand, ...copy);
    assert.equal(await vscode.env.clipboard.readText(), 'Maria Okoro, Transport minister');
  });

  it('do nothing for a link that names no entity of an open article', async () => {
    await vscode.env.clipboard.writeText('kept');
    const address = document.uri.toString();
    const wrong: readonly (readonly unknown[])[] = [
      [],
      [address],
      [address, 'person:Nobody'],
      [address, 7],
      ['file:///elsewhere.txt', 'person:Maria Okoro'],
      [address, 'person:Maria Okoro', 'more'],
      [{ toString: () => address }, 'person:Maria Okoro'],
    ];
    for (const args of wrong)
      for (const command of [copyEntityCommand, showQuotesOfCommand])
        await vscode.commands.executeCommand(command, ...args);
    for (const start of [0.5, -1, 1e9, '3', undefined, null])
      await vscode.commands.executeCommand(showMentionsCommand, address, start);
    assert.equal(await vscode.env.clipboard.readText(), 'kept');
  });

  it('offer to look a name up, and no figure', async () => {
    const search = 'https://en.wikipedia.org/w/index.php?search=';
    assert.ok((await hoverText(document, 'Okoro will', 'Okoro')).includes(`](${search}Maria%20Okoro "`));
    assert.ok(!(await hoverText(document, 'on Tuesday', 'Tuesday')).includes(search));
  });

  describe('have links that lead', () => {
    /** What is selected after following each link of the hover there. */
    const follow = async (at: vscode.TextDocument, context: string, words = context): Promise<[string, number][]> => {
      const found: [string, number][] = [];
      for (const args of linkArguments(await hoverText(at, context, words))) {
        await vscode.commands.executeCommand(goToSpanCommand, ...args);
        const editor = vscode.window.activeTextEditor;
        assert.equal(editor?.document, at);
        const { text, offset } = selected(editor);
        found.push([text, offset]);
      }
      return found;
    };

    it('to the role, the first mention, whom and what stands beside it, and the quotes', async () => {
      assert.deepEqual(await follow(document, 'Okoro will', 'Okoro'), [
        ['Transport minister', offsetOf(document, 'Transport minister')],
        ['Maria Okoro', offsetOf(document, 'Maria Okoro said')],
        ['Daniel Reyes', offsetOf(document, 'Daniel Reyes')],
        ['Tuesday', offsetOf(document, 'Tuesday')],
        ['May', offsetOf(document, 'May.', 'May')],
        ['Friday', offsetOf(document, 'Friday')],
        ['the harbour bridge would reopen in May', offsetOf(document, 'the harbour bridge would')],
        ['"We have waited long enough,"', offsetOf(document, '"We have')],
      ]);
    });

    it('from a quote to its speaker', async () => {
      assert.deepEqual(await follow(document, 'cold winter'), [['Daniel Reyes', offsetOf(document, 'Daniel Reyes')]]);
    });

    for (const name of ['Day #3 (late).txt', '100%25 [x] & ‘more’.txt']) {
      it(`in a file named ${name}`, async () => {
        const editor = await showFile(name, article);
        assert.deepEqual(await follow(editor.document, 'Reyes told', 'Reyes'), [
          ['Daniel Reyes', offsetOf(editor.document, 'Daniel Reyes')],
          ['Maria Okoro', offsetOf(editor.document, 'Maria Okoro never')],
          ['"Maria Okoro never gave up,"', offsetOf(editor.document, '"Maria Okoro never')],
        ]);
      });
    }
  });

  describe('show text that looks like markup as it is written', () => {
    const quit = '[click](command:workbench.action.quit)';
    const text = `"Now ${quit} <b>this</b> $(bug) **loud** <img src=x>," Minister Maria Okoro said.

"Maria Okoro is \`fine\`," said Daniel Reyes, head of the ${quit} <i>board</i>.
`;
    let hostile: vscode.TextDocument;
    before(async () => ({ document: hostile } = await showText(text)));

    it('in the quotes of a name', async () => {
      const hover = await hoverText(hostile, 'Maria Okoro said', 'Maria');
      const escaped = String.raw`"Now \[click\](command:workbench.action.quit) &lt;b&gt;this&lt;/b&gt; &#36;(bug) \*\*loud\*\* &lt;img src=x&gt;,"`;
      assert.ok(hover.includes(escaped), hover);
    });

    for (const [context, words] of [
      ['Maria Okoro said', 'Maria'],
      ['Now [click]', 'click'],
      ['"Maria Okoro is', 'Maria'],
      ['Daniel Reyes', 'Daniel'],
      ['is `fine`', 'fine'],
    ] as const) {
      it(`on “${words}” in “${context}”`, async () => {
        // The strip of mentions is code, and Byline's own.
        const hover = (await hoverText(hostile, context, words)).replaceAll(/`[▁▃▅▇]+`/g, '');
        // All links are Byline's own, all icons too, and there is no HTML.
        assert.ok(linkArguments(hover).every(([address]) => address === hostile.uri.toString()));
        assert.doesNotMatch(hover, /<|(?<!\\)`|\$\(bug\)|(?<!\\)\*\*loud/);
      });
    }
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commands,
  copyEntityCommand,
  goToSpanCommand,
  hasArticleKey,
  hasFocusKey,
  hasUnreadKey,
  inArticleKey,
  showMentionsCommand,
  showQuotesOfCommand,
} from '../../../src/host/ids';
import { assertSame, contributes, linked, menuItems, root } from './contributes';

const commandsFolder = join(root, 'src/features/commands');

describe('commands in the manifest', () => {
  /** What each `Command` that a file exports calls itself: the key in `commands`, by the name of the constant. */
  const written = new Map(
    readdirSync(commandsFolder)
      .map((file) => readFileSync(join(commandsFolder, file), 'utf8'))
      .flatMap((source) => [
        ...source.matchAll(/^export const (\w+): Command =[^;]*?\b(?:commands\.(\w+)|id: (\w+),)/gm),
      ])
      .map(([, name = '', key, constant = '']) => [name, key ?? constant]),
  );

  /** What only links in hovers run: not contributed. */
  const byLinks = new Map<string, string>(
    Object.entries({ goToSpanCommand, showMentionsCommand, showQuotesOfCommand, copyEntityCommand }),
  );

  it('are those that the code knows', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    assertSame(contributed, Object.values(commands));
    for (const [, id] of byLinks) assert.ok(!contributed.includes(id), `${id} is contributed`);
  });

  it('have their code under the name that the manifest has', () => {
    for (const [key, id] of Object.entries(commands)) assert.equal(id, `byline.${key}`);
    assertSame(written.values(), [...Object.keys(commands), ...byLinks.keys()]);
  });

  it('are all registered', () => {
    const index = readFileSync(join(commandsFolder, 'index.ts'), 'utf8');
    const [, list] = /const all: readonly Command\[\] = \[([^\]]*)\]/.exec(index) ?? [];
    assert.ok(list, 'index.ts has no list of commands');
    assertSame(list.match(/\w+/g) ?? [], written.keys());
  });

  /** What works anywhere: it makes an article the one in front. */
  const anywhere = new Set<string>([commands.openSample]);
  /** Where the others work: where there is an article, but for those that make a text one or not, and the one that ends a focus. */
  const elsewhere = new Map<string, string>([
    [commands.readAnyway, hasUnreadKey],
    [commands.doNotRead, inArticleKey],
    [commands.endFocus, hasFocusKey],
  ]);
  /** What only buttons, the menus of rows and the walkthrough run. */
  const hidden = new Set<string>([
    commands.showHighlights,
    commands.showHover,
    commands.goToRow,
    commands.focusOnRow,
    commands.copyRow,
  ]);
  const worksIn = (command: string): string | undefined =>
    anywhere.has(command) ? undefined : (elsewhere.get(command) ?? hasArticleKey);

  it('have a category, and work only where there is an article', () => {
    for (const { command, category, enablement } of contributes.commands)
      assert.deepEqual([command, category, enablement], [command, 'Byline', worksIn(command)]);
  });

  it('are in the palette, which leaves out what does not work, but for those that buttons, menus and the walkthrough have', () => {
    const { commandPalette, ...menus } = contributes.menus;
    assertSame(
      commandPalette.map(({ command, when }) => `${command} ${when}`),
      [...hidden].map((command) => `${command} false`),
    );
    const inMenus = new Set(Object.values(menus).flatMap((items) => items.map(({ command }) => command)));
    for (const command of hidden) assert.ok(inMenus.has(command) || linked.includes(command), command);
  });

  it('in menus and keybindings are contributed, and have a condition', () => {
    const known: string[] = Object.values(commands);
    for (const { command, when } of [...menuItems, ...contributes.keybindings]) {
      assert.ok(known.includes(command), command);
      assert.ok(when, `${command} has no condition`);
    }
  });

  it('in menus of editors work only in the one that shows the article', () => {
    const { menus } = contributes;
    const items = [...menus['editor/title'], ...menus['editor/context']];
    assert.ok(items.length > 0);
    for (const { command, when } of items) assert.ok(when?.split(' && ').includes(inArticleKey), command);
  });

  it('have keys of their own, in an article only', () => {
    const { keybindings } = contributes;
    assert.equal(new Set(keybindings.map(({ key }) => key)).size, keybindings.length);
    assert.equal(new Set(keybindings.map(({ command }) => command)).size, keybindings.length);
    for (const { command, when } of keybindings) {
      const key = command === commands.endFocus ? hasFocusKey : inArticleKey;
      assert.ok(when.split(' && ').includes(key), command);
    }
  });
});

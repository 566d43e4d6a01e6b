import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import {
  colors,
  commands,
  copyEntityCommand,
  goToSpanCommand,
  hasArticleKey,
  hasFocusKey,
  hasUnreadKey,
  highlightKinds,
  settings,
  settingsSection,
  showMentionsCommand,
  showQuotesOfCommand,
  views,
} from '../../src/host/ids';

const { contributes } = manifest;
const root = join(__dirname, '../..');
const commandsFolder = join(root, 'src/features/commands');

const menuItems = Object.values(contributes.menus).flat();
const allViews = Object.values(contributes.views).flat();
const categories = contributes.configuration;
const properties = categories.flatMap(({ properties: own }) => Object.entries(own));

/** Compares without order; a name that stands twice counts twice. */
function assertSame(found: Iterable<string>, expected: Iterable<string>): void {
  assert.deepEqual([...found].toSorted(), [...expected].toSorted());
}

/** Every string in a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('the manifest', () => {
  /** The commands that links in its texts run. */
  const linked = Object.values(texts).flatMap(
    (text) => text.match(/(?<=\(command:(?:toSide:)?)(?!toSide:)[^)]+/g) ?? [],
  );

  describe('commands', () => {
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

    /** Where a command works: in an article, but for the one that makes a text an article, and the one that ends a focus. */
    const elsewhere = new Map<string, string>([
      [commands.readAnyway, hasUnreadKey],
      [commands.endFocus, hasFocusKey],
    ]);
    /** What only buttons and the menus of rows run. */
    const hidden = new Set<string>([commands.showHighlights, commands.goToRow, commands.copyRow]);
    const worksIn = (command: string): string => elsewhere.get(command) ?? hasArticleKey;

    it('have a category, and work only where there is an article', () => {
      for (const { command, category, enablement } of contributes.commands)
        assert.deepEqual(
          { command, category, enablement },
          { command, category: 'Byline', enablement: worksIn(command) },
        );
    });

    it('are hidden from the palette where there is no article', () => {
      const { commandPalette } = contributes.menus;
      assertSame(
        commandPalette.map(({ command }) => command),
        Object.values(commands),
      );
      for (const { command, when } of commandPalette)
        assert.equal(when, hidden.has(command) ? 'false' : worksIn(command), command);
    });

    it('in menus and keybindings are contributed, and have a condition', () => {
      const known: string[] = Object.values(commands);
      for (const { command, when } of [...menuItems, ...contributes.keybindings]) {
        assert.ok(known.includes(command), command);
        assert.ok(when, `${command} has no condition`);
      }
    });

    it('have keys of their own, in an article only', () => {
      const { keybindings } = contributes;
      assert.equal(new Set(keybindings.map(({ key }) => key)).size, keybindings.length);
      assert.equal(new Set(keybindings.map(({ command }) => command)).size, keybindings.length);
      for (const { command, when } of keybindings) assert.ok(when.split(' && ').includes(hasArticleKey), command);
    });
  });

  describe('the walkthrough', () => {
    const [walkthrough, ...others] = contributes.walkthroughs;

    it('has at most five steps, each with an action, a picture and a way to be done', () => {
      assert.ok(walkthrough && others.length === 0);
      assert.ok(walkthrough.steps.length <= 5);
      assert.equal(new Set(walkthrough.steps.map(({ id }) => id)).size, walkthrough.steps.length);
      const described = new Map(Object.entries(texts));
      for (const { id, description, media, completionEvents } of walkthrough.steps) {
        const text = described.get(description.slice(1, -1)) ?? '';
        assert.equal(text.match(/\n\[[^\]]+\]\(command:toSide:[\w.]+\)$/)?.length, 1, id);
        const pictures = typeof media.image === 'string' ? [media.image] : Object.values(media.image);
        for (const picture of pictures) assert.ok(existsSync(join(root, picture)), picture);
        assert.equal(completionEvents.length, 1, id);
      }
    });

    it('is done by commands, views and context keys that exist', () => {
      const known = new Set<string>([hasArticleKey, hasFocusKey, ...Object.values(commands), ...Object.values(views)]);
      for (const event of walkthrough?.steps.flatMap(({ completionEvents }) => completionEvents) ?? []) {
        const [, name = ''] = /^on(?:Context|Command|View):(.+)$/.exec(event) ?? [];
        assert.ok(name.startsWith('editor.') || known.has(name), event);
      }
    });

    it('is what the welcome leads to', () => {
      const address = `workbench.action.openWalkthrough?${encodeURIComponent(JSON.stringify(`byline.byline#${walkthrough?.id}`))}`;
      assert.ok(linked.includes(address), linked.join());
    });
  });

  describe('views', () => {
    it('are those that the code knows, in a container that exists', () => {
      assertSame(
        allViews.map(({ id }) => id),
        Object.values(views),
      );
      assertSame(
        Object.keys(contributes.views),
        contributes.viewsContainers.activitybar.map(({ id }) => id),
      );
    });

    it('each welcome the reader while there is no article', () => {
      assertSame(
        contributes.viewsWelcome.map(({ view, when }) => `${view} ${when}`),
        [
          `${views.topics} !${hasArticleKey} && !${hasUnreadKey}`,
          `${views.topics} !${hasArticleKey} && ${hasUnreadKey}`,
          `${views.quotes} !${hasArticleKey}`,
          `${views.timeline} !${hasArticleKey}`,
        ],
      );
    });

    it('welcome with commands that exist', () => {
      const known = new Set<string>([...Object.values(commands), ...allViews.map(({ id }) => `${id}.focus`)]);
      for (const command of linked) assert.ok(/^(workbench|editor)\./.test(command) || known.has(command), command);
      assert.ok(linked.includes(commands.readAnyway));
    });
  });

  describe('conditions', () => {
    /** Rows of the views that have commands of their own. */
    const rowKinds = ['entity', 'event', 'mention', 'quote', 'source', 'speaker', 'topic'];
    /** What VS Code ends with Escape in a text editor: each has a condition of this name on its key. */
    const escapes = [
      'cancellableOperation',
      'dirtyDiffVisible',
      'editorHasMultipleSelections',
      'editorHasSelection',
      'editorHoverVisible',
      'findWidgetVisible',
      'inReferenceSearchEditor',
      'inSnippetMode',
      'inlineChatVisible',
      'inlineEditIsVisible',
      'inlineSuggestionVisible',
      'LinkedEditingInputVisible',
      'markersNavigationVisible',
      'messageVisible',
      'notificationToastsVisible',
      'parameterHintsVisible',
      'referenceSearchVisible',
      'renameInputVisible',
      'suggestWidgetVisible',
    ];
    const conditions = [...menuItems, ...contributes.keybindings, ...contributes.viewsWelcome]
      .map(({ when }) => when)
      .concat(contributes.commands.map(({ enablement }) => enablement));

    it('name nothing of Byline but its context keys and its views', () => {
      const names = conditions.flatMap((condition) => condition.match(/byline[\w.]*/g) ?? []);
      assertSame(new Set(names), [
        hasArticleKey,
        hasFocusKey,
        hasUnreadKey,
        `${settingsSection}.${settings.highlightsEnabled}`,
        ...Object.values(views),
      ]);
    });

    it('name nothing else but what VS Code knows', () => {
      const known = [
        `config.${settingsSection}.${settings.highlightsEnabled}`,
        'editorLangId',
        'editorTextFocus',
        'false',
        'plaintext',
        'resourceLangId',
        'view',
        'viewItem',
        ...rowKinds,
        ...escapes,
      ];
      const names = conditions.flatMap((condition) => condition.match(/[\w.]+/g) ?? []);
      assertSame(new Set(names.filter((name) => !name.startsWith('byline'))), known);
    });

    it('leave Escape to whatever else it ends', () => {
      const [escape, ...others] = contributes.keybindings.filter(({ key }) => key === 'escape');
      assert.deepEqual([escape?.command, others], [commands.endFocus, []]);
      const terms = escape?.when.split(' && ') ?? [];
      for (const key of escapes) assert.ok(terms.includes(`!${key}`), key);
    });

    it('that ask for the view stand in its title, or on its rows', () => {
      for (const [menu, items] of Object.entries(contributes.menus))
        for (const { command, when } of items) assert.equal(/\bview ==/.test(when), menu.startsWith('view/'), command);
    });
  });

  describe('settings', () => {
    it('are those that the code knows', () => {
      assertSame(
        properties.map(([name]) => name),
        Object.values(settings).map((name) => `${settingsSection}.${name}`),
      );
    });

    it('each have a description, a default and a place of their own', () => {
      for (const [name, property] of properties) {
        assert.match(property.markdownDescription, /^%.+%$/, name);
        assert.equal(typeof property.default, property.type === 'array' ? 'object' : property.type, name);
      }
    });

    it('stand in categories, in an order', () => {
      for (const [index, { id, order, properties: own }] of categories.entries()) {
        assert.match(id, /^byline\.\w+$/);
        assert.equal(order, index + 1);
        assert.deepEqual(
          Object.values(own).map((property) => property.order),
          Object.keys(own).map((_, at) => at + 1),
          id,
        );
      }
    });

    it('let the reader choose among the kinds that the code marks, all at first', () => {
      const kinds = categories[0]?.properties['byline.highlights.kinds'];
      assert.ok(kinds);
      assert.deepEqual(kinds.items.enum, highlightKinds);
      assert.deepEqual(kinds.default, highlightKinds);
      assert.deepEqual(
        kinds.items.enumDescriptions,
        highlightKinds.map((kind) => `%setting.highlights.kinds.${kind}%`),
      );
    });
  });

  describe('colours', () => {
    it('are those that the code knows, one for each kind that is marked among them', () => {
      assertSame(
        contributes.colors.map(({ id }) => id),
        Object.values(colors),
      );
      for (const kind of highlightKinds) assert.ok(colors[kind], kind);
    });

    it('each have a default for every kind of theme', () => {
      for (const { id, defaults } of contributes.colors) {
        assertSame(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight']);
        for (const color of Object.values(defaults)) assert.match(color, /^#([\dA-F]{6}|[\dA-F]{8})$/, id);
      }
    });
  });

  describe('texts', () => {
    const used = strings(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);

    it('are all there and all used', () => {
      assertSame(new Set(used), Object.keys(texts));
    });

    it('are not empty', () => {
      for (const [key, text] of Object.entries(texts)) assert.match(text, /\S/, key);
    });

    it('are none of them in the manifest itself', () => {
      const shown = [
        manifest.displayName,
        manifest.description,
        ...categories.map(({ title }) => title),
        ...contributes.walkthroughs.flatMap(({ title, description, steps }) => [
          title,
          description,
          ...steps.flatMap((step) => [step.title, step.description, step.media.altText]),
        ]),
        ...contributes.commands.map(({ title }) => title),
        ...contributes.viewsContainers.activitybar.map(({ title }) => title),
        ...allViews.flatMap(({ name, contextualTitle }) => [name, contextualTitle]),
        ...contributes.viewsWelcome.map(({ contents }) => contents),
        ...contributes.colors.map(({ description }) => description),
      ];
      for (const text of shown) assert.match(text, /^%.+%$/);
    });
  });

  it('names pictures that exist', () => {
    const icons = [manifest, ...contributes.viewsContainers.activitybar, ...allViews].map(({ icon }) => icon);
    for (const icon of icons) assert.ok(existsSync(join(root, icon)), icon);
  });

  it('names the bundles that the build writes, but for the engine, which the desktop’s loads', () => {
    const build = readFileSync(join(root, 'esbuild.mjs'), 'utf8');
    assertSame(
      [...build.matchAll(/outfile: '(.+?)'/g)].map(([, file]) => `./${file}`),
      [manifest.main, manifest.browser, manifest.bin.byline, './dist/engine.js'],
    );
  });

  it('says that it works in untrusted and in virtual workspaces', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('wakes the extension for plain text, and for a folder that may have articles, only', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:plaintext',
      'workspaceContains:*.txt',
      'workspaceContains:*/*.txt',
    ]);
  });
});

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import texts from '../../../package.nls.json';
import {
  commands,
  hasArticleKey,
  hasFocusKey,
  hasHoverKey,
  hasMarksKey,
  hasQuoteSheetKey,
  hasUnreadKey,
  inArticleKey,
  isForeignKey,
  views,
} from '../../../src/host/ids';
import { allViews, assertSame, contributes, linked, menuItems, root } from './contributes';

describe('in the manifest', () => {
  describe('the walkthrough', () => {
    const [walkthrough, ...others] = contributes.walkthroughs;

    it('has at most five steps, each with an action, a picture and a way to be done', () => {
      assert.ok(walkthrough && others.length === 0);
      assert.ok(walkthrough.steps.length <= 5);
      assert.equal(new Set(walkthrough.steps.map(({ id }) => id)).size, walkthrough.steps.length);
      const described = new Map(Object.entries(texts));
      for (const { id, description, media, completionEvents } of walkthrough.steps) {
        const text = described.get(description.slice(1, -1)) ?? '';
        const [, toSide] = /\n\[[^\]]+\]\(command:(toSide:)?[\w.]+\)$/.exec(text) ?? assert.fail(id);
        // The others are about an article that is open: they would leave an empty column.
        assert.equal(toSide !== undefined, id === 'open', id);
        const pictures = typeof media.image === 'string' ? [media.image] : Object.values(media.image);
        for (const picture of pictures) assert.ok(existsSync(join(root, picture)), picture);
        assert.ok(completionEvents.length > 0, id);
        // A view in sight already does not come into sight: its command is the other way.
        for (const [, view] of completionEvents.join(' ').matchAll(/onView:(\S+)/g))
          assert.ok(completionEvents.includes(`onCommand:${view}.focus`), id);
      }
    });

    it('is done by commands, views and context keys that exist', () => {
      const known = new Set<string>([
        hasArticleKey,
        hasFocusKey,
        hasHoverKey,
        hasQuoteSheetKey,
        ...Object.values(commands),
        ...Object.values(views).flatMap((view) => [view, `${view}.focus`]),
      ]);
      for (const event of walkthrough?.steps.flatMap(({ completionEvents }) => completionEvents) ?? []) {
        const [, name = ''] = /^on(?:Context|Command|View):(.+)$/.exec(event) ?? [];
        assert.ok(known.has(name), event);
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
          `${views.topics} !${hasArticleKey} && ${hasUnreadKey} && !${isForeignKey}`,
          `${views.topics} !${hasArticleKey} && ${hasUnreadKey} && ${isForeignKey}`,
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
    /** What VS Code ends with Escape in a text editor or in a tree: each has a condition of this name on its key. */
    const escapes = [
      'cancellableOperation',
      'comparingMovedCode',
      'dirtyDiffVisible',
      'dropWidgetVisible',
      'editorHasMultipleSelections',
      'editorHasSelection',
      'editorHoverVisible',
      'editorPartModal',
      'findWidgetVisible',
      'hasSymbols',
      'inReferenceSearchEditor',
      'inSnippetMode',
      'inlineChatVisible',
      'inlineEditIsVisible',
      'inlineSuggestionVisible',
      'isReadingLineWithInlayHints',
      'LinkedEditingInputVisible',
      'markersNavigationVisible',
      'messageVisible',
      'notificationCenterVisible',
      'notificationToastsVisible',
      'parameterHintsVisible',
      'pasteWidgetVisible',
      'referenceSearchVisible',
      'renameInputVisible',
      'selectionAnchorSet',
      'suggestWidgetVisible',
      'treeFindOpen',
    ];
    const conditions = [...menuItems, ...contributes.keybindings, ...contributes.viewsWelcome]
      .map(({ when }) => when)
      .concat(contributes.commands.flatMap(({ enablement }) => enablement ?? []));

    it('name nothing of Byline but its context keys and its views', () => {
      const names = conditions.flatMap((condition) => condition.match(/byline[\w.]*/g) ?? []);
      assertSame(new Set(names), [
        hasArticleKey,
        hasFocusKey,
        hasMarksKey,
        hasUnreadKey,
        inArticleKey,
        isForeignKey,
        ...Object.values(views),
      ]);
    });

    it('name nothing else but what VS Code knows', () => {
      const known = [
        'editorLangId',
        'editorTextFocus',
        'false',
        'focusedView',
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
      const inViews = Object.values(views).map((view) => `focusedView == ${view}`);
      const focused = `(${['editorTextFocus && editorLangId == plaintext', ...inViews].join(' || ')}) && `;
      assert.ok(escape?.when.startsWith(focused), 'it asks for something else first');
      const terms = escape!.when.slice(focused.length).split(' && ');
      for (const key of escapes) assert.ok(terms.includes(`!${key}`), key);
    });

    it('that ask for the view stand in its title, or on its rows', () => {
      for (const [menu, items] of Object.entries(contributes.menus))
        for (const { command, when } of items) assert.equal(/\bview ==/.test(when), menu.startsWith('view/'), command);
    });
  });
});

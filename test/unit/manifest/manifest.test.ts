import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json';
import texts from '../../../package.nls.json';
import { allViews, assertSame, contributes, root } from './contributes';

/** Every string in a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('the manifest', () => {
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
        ...contributes.configuration.map(({ title }) => title),
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

  it('names the bundles that the build writes, but for those that the desktop’s loads', () => {
    const build = readFileSync(join(root, 'esbuild.mjs'), 'utf8');
    assertSame(
      [...build.matchAll(/outfile: '(.+?)'/g)].map(([, file]) => `./${file}`),
      [
        manifest.main,
        manifest.browser,
        manifest.bin.byline,
        ...['compromise', 'engine', 'engineWorker'].map((name) => `./dist/${name}.js`),
      ],
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

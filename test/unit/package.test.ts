import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import manifest from '../../package.json';
import { bundledPackages, noticesFile, thirdPartyNotices } from '../../tools/notices';
import { packExtension } from '../../tools/package';

/** What is in the packed extension, beside two files that only say what is in it. */
const packed = [
  'LICENSE.txt',
  'THIRD-PARTY-NOTICES.txt',
  'changelog.md',
  'dist/compromise.js',
  'dist/engine.js',
  'dist/engineWorker.js',
  'dist/extension.js',
  'dist/web/extension.js',
  'media/activityBar.svg',
  'media/icon.png',
  'media/screenshots/article-dark.png',
  'media/screenshots/article-light.png',
  'media/screenshots/focus.png',
  'media/screenshots/hover.png',
  'media/screenshots/quote-sheet.png',
  'media/screenshots/views-dark.png',
  'media/screenshots/views-light.png',
  'models/entities.card.md',
  'models/names.bin',
  'models/names.card.md',
  'models/quotes.card.md',
  'models/topics.card.md',
  'package.json',
  'package.nls.json',
  'readme.md',
  'samples/river-accord.txt',
];

describe('the packed extension', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'byline-package-'));
  let files: Record<string, Uint8Array> = {};
  let told = '';
  const text = (name: string): string => strFromU8(files[`extension/${name}`] ?? new Uint8Array());

  before(async () => {
    const file = join(folder, 'byline.vsix');
    told = await packExtension(file);
    files = unzipSync(readFileSync(file));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is packed without a warning', () => {
    assert.doesNotMatch(told, /\bWARNING\b|\bERROR\b/);
  });

  it('holds what it needs, and nothing of tests, training or sources', () => {
    assert.deepEqual(
      Object.keys(files).toSorted(),
      ['[Content_Types].xml', 'extension.vsixmanifest', ...packed.map((name) => `extension/${name}`)].toSorted(),
    );
  });

  it('holds every file that its manifest names', () => {
    const named = JSON.stringify(manifest).match(/media\/[\w/-]+\.\w+/g) ?? [];
    for (const name of [manifest.main, manifest.browser, ...named])
      assert.ok(text(name.replace(/^\.\//, '')), `${name} is not packed`);
  });

  it('has a README that leads to no file that is not there', () => {
    const links = [...text('readme.md').matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
    for (const link of links) assert.match(link, /^(?:https:|#)/);
    assert.match(text('readme.md'), /^# Byline\n/);
  });

  it('has the licences of all that is in the bundles, and of the data in the model', () => {
    // What is bundled is known to be so; `npm run notices` writes the rest.
    assert.ok(bundledPackages().includes('compromise'));
    assert.equal(readFileSync(noticesFile, 'utf8'), thirdPartyNotices());
    assert.equal(text('THIRD-PARTY-NOTICES.txt'), thirdPartyNotices());
  });
});

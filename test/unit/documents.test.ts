import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../package.json';
import texts from '../../package.nls.json';
import { toArticleJson } from '../../src/presentation/articleJson';
import { analyzeWithNames } from '../analyzeWithNames';

const root = join(__dirname, '../..');
const { contributes } = manifest;
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
  .concat(readdirSync(join(root, 'docs')).map((name) => `docs/${name}`))
  .concat(readdirSync(join(root, 'models')).flatMap((name) => (name.endsWith('.md') ? [`models/${name}`] : [])));

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The rows of the table with this heading, cell by cell. */
function table(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => cells(line)[0] === heading);
  assert.ok(start >= 0, `no table of ${heading}`);
  const rows = lines.slice(start + 2);
  return rows.slice(0, rows.indexOf('')).map(cells);
}

function cells(row: string): string[] {
  return row.startsWith('|')
    ? row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    : [];
}

/** The text that the manifest names as `%key%`. */
function shown(reference: string): string {
  return new Map(Object.entries(texts)).get(reference.slice(1, -1)) ?? '';
}

/** A key as people write it: `ctrl+cmd+n` is Ctrl+Cmd+N. */
function keyName(key: string): string {
  return key.replaceAll(/(?<=^|\+)\w/g, (letter) => letter.toUpperCase());
}

describe('the README', () => {
  const readme = read('README.md');

  it('lists every command in the order of the manifest, with its keys', () => {
    const keys = new Map(contributes.keybindings.map((binding) => [binding.command, binding]));
    const expected = contributes.commands.map(({ command, title }) => {
      const binding = keys.get(command);
      const mac = binding && 'mac' in binding ? binding.mac : binding?.key;
      return [shown(title), keyName(binding?.key ?? ''), keyName(mac ?? '')];
    });
    const rows = table(readme, 'Command');
    assert.deepEqual(
      rows.map(([title, , key, mac]) => [title, key, mac]),
      expected,
    );
    for (const [title, what] of rows) assert.ok(what, title);
  });

  it('lists every setting with its default, and all that it can be', () => {
    const properties = contributes.configuration.flatMap(({ properties: own }) => Object.entries(own));
    const rows = table(readme, 'Setting');
    assert.deepEqual(
      rows.map(([name, value]) => [name, value]),
      properties.map(([name, { default: value }]) => [
        `\`${name}\``,
        Array.isArray(value) ? 'all' : `\`${JSON.stringify(value)}\``,
      ]),
    );
    for (const [index, [name, property]] of properties.entries()) {
      const what = rows[index]?.[2] ?? '';
      assert.ok(what, name);
      for (const value of 'items' in property ? property.items.enum : [])
        assert.ok(what.includes(`\`${value}\``), value);
    }
  });

  it('lists every colour as the manifest tells it', () => {
    assert.deepEqual(
      table(readme, 'Colour'),
      contributes.colors.map(({ id, description }) => [`\`${id}\``, shown(description)]),
    );
  });

  it('lists every view', () => {
    const rows = table(readme, 'View');
    assert.deepEqual(
      rows.map(([name]) => name),
      Object.values(contributes.views).flatMap((views) => views.map(({ name }) => shown(name))),
    );
    for (const [name, what] of rows) assert.ok(what, name);
  });

  it('names the version that is packed', () => {
    assert.ok(readme.includes(`byline-${manifest.version}.vsix`));
  });
});

describe('the documents', () => {
  it('lead to files that exist', () => {
    for (const document of documents)
      for (const [, target = ''] of read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(existsSync(join(root, dirname(document), target)), `${document} leads to ${target}`);
  });

  it('name npm scripts that exist', () => {
    const scripts = Object.keys(manifest.scripts);
    const workflows = ['ci', 'publish'].map((name) => `.github/workflows/${name}.yml`);
    for (const document of [...documents, ...workflows])
      for (const [, script = ''] of read(document).matchAll(/npm run ([\w:-]+)/g))
        assert.ok(scripts.includes(script), `${document} names npm run ${script}`);
  });
});

describe('docs/article-json.md', () => {
  /** The paths of all fields of a JSON value, of a list once; places end there. */
  function fields(value: unknown, path: string): string[] {
    if (Array.isArray(value)) return [`${path}[]`, ...value.flatMap((item) => fields(item, `${path}[]`))];
    if (typeof value !== 'object' || value === null || /\.value$|^stats$/.test(path)) return [path];
    const own = Object.entries(value).filter(([key]) => !['start', 'end', 'text'].includes(key));
    return [path, ...own.flatMap(([key, item]) => fields(item, path ? `${path}.${key}` : key))];
  }

  it('tells of every field', async () => {
    const text = `Daily Courier\n\nLONDON, March 3 2021 - Minister Anna Smith, 45, a British politician, said sales rose.

“We made $3m last year,” she told reporters in Britain. Her aide Tom Reed agreed on Friday.`;
    const article = await analyzeWithNames(text);
    const rows = table(read('docs/article-json.md'), 'Field');
    const told = new Set(rows.flatMap(([names = '']) => names.match(/(?<=`)[\w.[\]]+(?=`)/g) ?? []));
    /** What a row tells of in words: the further fields of a place. */
    const inWords = /\.(?:entity|lemma|years)$|^header\.date\.value$/;
    const found = new Set(fields(toArticleJson(article, '-'), '').filter((path) => path && !inWords.test(path)));
    for (const path of found)
      assert.ok(
        told.has(path) || told.has(path.replace(/\[\]$/, '')) || path === 'header',
        `nothing is told of ${path}`,
      );
    assert.ok(found.size > 35, [...found].join(' '));
  });

  /** Whether it has all of the part: of a list some items, of a fraction, which each training changes, any. */
  function has(whole: unknown, part: unknown): boolean {
    if (typeof part === 'number' && !Number.isInteger(part)) return typeof whole === 'number';
    if (typeof part !== 'object' || part === null) return whole === part;
    if (Array.isArray(part))
      return Array.isArray(whole) && part.every((item) => whole.some((other) => has(other, item)));
    const own = new Map<string, unknown>(Object.entries(whole ?? {}));
    return Object.entries(part).every(([key, item]) => has(own.get(key), item));
  }

  it('shows what a sample really gives', async () => {
    const path = 'samples/river-accord.txt';
    const [, excerpt = ''] = /```json\n([^]*?)```/.exec(read('docs/article-json.md')) ?? [];
    const real = toArticleJson(await analyzeWithNames(read(path)), path);
    for (const [key, part] of Object.entries(JSON.parse(excerpt))) assert.ok(has({ ...real }, { [key]: part }), key);
  });
});

/**
 * `npm run notices`, after a build: writes THIRD-PARTY-NOTICES.txt, the licences of the packages whose code is in the
 * bundles and of those whose data is in the model of names.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './vscode/provision';

export const noticesFile = join(root, 'THIRD-PARTY-NOTICES.txt');

const dataTitle = `Lists of names in models/names.bin, cleaned and hashed, are made from the data of these
and of some of the above; cities from GeoNames (https://www.geonames.org), which is
under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)`;

/** The text of the notices: the same for the same packages. Throws where there is no build. */
export function thirdPartyNotices(): string {
  const code = bundledPackages();
  const data = dataPackages().filter(([name]) => !code.includes(name));
  const parts = [
    'Byline is made with work of others, under the licences below.\n',
    section(
      'Code in the bundles',
      code.map((name) => notice(name)),
    ),
    section(
      dataTitle,
      data.map(([name, licence]) => notice(name, licence)),
    ),
  ];
  return parts.join('\n');
}

/** The packages that the bundles have code of, as esbuild tells. */
export function bundledPackages(): string[] {
  const metafiles: Metafile[] = JSON.parse(readFileSync(join(root, 'dist/metafiles.json'), 'utf8'));
  const inputs = metafiles.flatMap(({ inputs: files }) => Object.keys(files));
  const names = inputs.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

/** The packages that lists of names are made from, and their licences, as training/gazetteers/ names them. */
function dataPackages(): [name: string, licence: string][] {
  const folder = join(root, 'training/gazetteers');
  const source = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const found = [...source.matchAll(/\bsourceOf\('([^']+)', '([^']+)'\)/g)];
  const licences = new Map(found.map(([, name = '', licence = '']) => [name, licence]));
  return [...licences.keys()].toSorted().map((name) => [name, licences.get(name) ?? '']);
}

function section(title: string, notices: readonly string[]): string {
  return [`${'='.repeat(80)}\n${title}\n`, ...notices].join('\n');
}

function notice(name: string, licence?: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license }: Record<'version' | 'license', string> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const title = `${name} ${version} (${licence ?? license})`;
  return [`${'-'.repeat(80)}\n${title}\n`, ...licenceText(folder)].join('\n');
}

/** The licence as the package states it: in a file of its own, else in a section of its readme. */
function licenceText(folder: string): string[] {
  const files = readdirSync(folder);
  const read = (pattern: RegExp): string | undefined => {
    const file = files.find((name) => pattern.test(name));
    return file && readFileSync(join(folder, file), 'utf8');
  };
  const text =
    read(/^licen[cs]e(?:\.(?:md|txt))?$/i) ?? /^#+ Licen[cs]e\s+([^]*)/im.exec(read(/^readme\.md$/i) ?? '')?.[1];
  return text === undefined ? [] : [`${text.replaceAll(/[ \t]*\r?\n/g, '\n').trim()}\n`];
}

if (require.main === module) writeFileSync(noticesFile, thirdPartyNotices());

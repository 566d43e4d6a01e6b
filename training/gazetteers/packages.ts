import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** "package@version, licence" of an installed package, for the model's card. */
export function sourceOf(name: string, licence: string): string {
  const path = join(__dirname, '../../node_modules', name, 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return `${name}@${version}, ${licence}`;
}

import assert from 'node:assert/strict';
import { resolveMarked, type Found } from './marked';

/** Who is meant by the words in double brackets, by name, and why; `null` where that is left open. */
async function meant(marked: string): Promise<string | null> {
  const [before, words] = marked.split(/\[\[|\]\]/);
  const found = await resolveMarked(marked.replace(/\[\[|\]\]/g, ''));
  const start = before!.replace(/\[\w\?? ([^\]]+)\]/g, '$1').length;
  assert.equal(found.text.slice(start, start + words!.length), words);
  return meantAt(found, start);
}

function meantAt({ entities }: Found, start: number): string | null {
  for (const { name, mentions } of entities) {
    const mention = mentions.find((candidate) => candidate.start === start);
    if (mention) return `${name}: ${mention.reason}`;
  }
  return null;
}

/** A test for each text: who is meant by the words in double brackets. */
export function table(cases: readonly (readonly [what: string, marked: string, expected: string | null])[]): void {
  for (const [what, marked, expected] of cases) {
    it(what, async () => assert.equal(await meant(marked), expected));
  }
}

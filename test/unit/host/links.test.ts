import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { linkedCommands, linksTo } from '../../../src/host/links';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no more of it is used
const links = linksTo({ toString: () => 'file:///a%20%28b%29.txt' } as vscode.Uri);

/** What VS Code makes of a link: the command, and its arguments. */
function read(link: string): unknown[] {
  const [, command, query] = /^command:([\w.]+)\?(.*)$/.exec(link)!;
  const args: unknown[] = JSON.parse(decodeURIComponent(decodeURIComponent(query!)));
  return [command, ...args];
}

describe('links in hovers', () => {
  for (const id of ['person:Ana Okoro (2)', 'misc:Acme) [x](command:y "z"', 'misc:100% 🎉 \ud800"\\', 'misc:</a>`*_']) {
    it(`lead to ${JSON.stringify(id)}, and are no more than an address`, () => {
      for (const link of [links.focus(id), links.quotes(id), links.copy(id)]) {
        assert.match(link, /^[\w:.?%~-]+$/);
        const [command, ...args] = read(link);
        assert.ok(linkedCommands.includes(String(command)));
        assert.deepEqual(args, ['file:///a%20%28b%29.txt', id]);
      }
    });
  }

  it('lead to a span', () => {
    assert.deepEqual(read(links.goTo({ start: 3, end: 9 })).slice(1), ['file:///a%20%28b%29.txt', 3, 9]);
  });
});

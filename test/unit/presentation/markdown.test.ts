import assert from 'node:assert/strict';
import { escapeMarkdown, markdownLink } from '../../../src/presentation/markdown';

describe('escapeMarkdown', () => {
  const cases: readonly [name: string, text: string, expected: string][] = [
    ['leaves plain prose as it is', 'A well-known firm (GmbH) lost 3.5%!', 'A well-known firm (GmbH) lost 3.5%!'],
    ['emphasis', '*loud* _soft_ ~gone~', String.raw`\*loud\* \_soft\_ \~gone\~`],
    ['code', '`rm` ``x``', '\\`rm\\` \\`\\`x\\`\\`'],
    ['a backslash', String.raw`a\*b`, String.raw`a\\\*b`],
    ['a link', '[here](command:evil)', String.raw`\[here\](command:evil)`],
    ['an image', '![x](http://a.example/b.png)', String.raw`!\[x\](http:\//a.example/b.png)`],
    ['HTML', '<b onclick="x">&amp;', '&lt;b onclick="x"&gt;&amp;amp;'],
    ['a table', 'a | b', String.raw`a \| b`],
    ['an icon', '$(alert) $5', String.raw`&#36;(alert) \$5`],
    ['an escaped icon', String.raw`\$(alert)`, String.raw`\\&#36;(alert)`],
    ['an address', 'https://a.example and WWW.b.example', String.raw`https:\//a.example and WWW\.b.example`],
    ['an email', 'ann@a.example', String.raw`ann\@a.example`],
    ['a heading', '# one', String.raw`\# one`],
    ['the end of a heading', '# one ##', String.raw`\# one \##`],
    ['a sign within a word', 'in C# #1', 'in C# #1'],
    ['a list', '- one', String.raw`\- one`],
    ['a numbered list', '1. one', String.raw`1\. one`],
    ['an indented quotation', '  > one', '&gt; one'],
    ['line breaks', 'one\r\n\r\n# two\u2028three\tfour', 'one # two three four'],
    ['control characters', 'a\u0000b\u001b[31mc', String.raw`a b \[31mc`],
    ['a lone surrogate', '\ud800*', '\ud800\\*'],
    ['nothing', '', ''],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.equal(escapeMarkdown(text), expected);
    });
  }
});

describe('markdownLink', () => {
  it('has the label as text, and the title as a tip', () => {
    assert.equal(markdownLink('*Copy*', 'copy:1', 'The name'), String.raw`[\*Copy\*](copy:1 "The name")`);
  });

  it('has no brackets in the label, which would be read as Markdown there', () => {
    assert.equal(
      markdownLink('www.![](http://a.example)y', 'copy:1', 'x'),
      String.raw`[www\.!&#91;&#93;(http:\//a.example)y](copy:1 "x")`,
    );
  });

  it('has an icon before the label', () => {
    assert.equal(markdownLink('Copy', 'copy:1', 'x', 'copy'), '[$(copy) Copy](copy:1 "x")');
  });

  it('keeps a tip within its quotation marks', () => {
    const tip = '"x" <b> $(bug) \\ ](evil:1)';
    const kept = String.raw`&quot;x&quot; &lt;b&gt; &#36;(bug) \\ \](evil:1)`;
    assert.equal(markdownLink('a', 'copy:1', tip), `[a](copy:1 "${kept}")`);
  });
});

import assert from 'node:assert/strict';
import { articleMarkdown } from '../../../src/presentation/articleMarkdown';
import { english } from '../../../src/presentation/localizer';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

describe('articleMarkdown', () => {
  it('reports all that was found', () => {
    assert.equal(
      articleMarkdown(okoro, 'Port opened', english),
      `# Port opened

1 min read · 56 words · 5 sentences · 5 paragraphs · 4 quotes

## Summary

Harbour minister Ana Okoro opened the Port of Velm on 3 May.

## Key Topics

- harbour
- good day

## People

- **Ana Okoro** — Harbour minister · 51 years old; also: Okoro; 3 mentions

## Organizations

- **Port Authority of Velm** — also: PAV; 2 mentions

## Places

- **Port of Velm** — 1 mention

## Dates and Figures

- **3 May** — \\--05-03; 1 mention
- **€4m** — 4,000,000 EUR; 1 mention

## Timeline

- **\\--05-03** — Harbour minister Ana Okoro opened the Port of Velm on 3 May.

## Quotes by Speaker

### Ana Okoro, Harbour minister

> “It is a good day,” … “It will be a better year.”

> “late to the party”

### a neighbour

> “Nobody asked us,” … “It is loud.”

### Unknown speaker

> “Progress,”
`,
    );
  });

  it('counts what is reported apart from the quotes', () => {
    const article = buildArticle('Bell said she won. She called it “a day”.', {
      quotes: [
        { kind: 'indirect', spans: ['she won'] },
        { kind: 'partial', spans: ['“a day”'] },
      ],
    });
    assert.match(articleMarkdown(article, '', english), / · 1 quote and 1 reported statement\n/);
  });

  it('lists the topics that the view lists', () => {
    const labels = Array.from({ length: 14 }, (_, index) => `T${index}`);
    const article = buildArticle(labels.join(' '), { topics: labels.map((label) => ({ label, mentions: [label] })) });
    const report = articleMarkdown(article, '', english);
    assert.ok(report.includes('- T11\n') && !report.includes('T12'), report);
  });

  it('leaves out what is empty', () => {
    assert.equal(
      articleMarkdown(buildArticle(''), 'Empty', english),
      '# Empty\n\n1 min read · 0 words · 0 sentences · 0 paragraphs · 0 quotes\n',
    );
  });

  it('escapes article text wherever it stands', () => {
    const evil = '<b>[x](y)';
    const article = buildArticle(evil, {
      entities: [{ name: evil, aliases: [evil], role: evil, mentions: [evil] }],
      quotes: [{ spans: [evil], speaker: evil }],
      topics: [{ label: evil, mentions: [evil] }],
      summary: [evil],
    });
    const report = articleMarkdown(article, evil, english);
    assert.equal(report.includes('<b>'), false);
    assert.equal(report.includes('[x](y)'), false);
    assert.equal(report.split(String.raw`&lt;b&gt;\[x\](y)`).length - 1, 8);
  });
});

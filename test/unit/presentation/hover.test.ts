import assert from 'node:assert/strict';
import type { Article, Entity, LinkReason } from '../../../src/engine/model';
import { entityHover, quoteHover, type Links } from '../../../src/presentation/hover';
import { english } from '../../../src/presentation/localizer';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

const minimum = 0.5;
const links: Links = { goTo: ({ start, end }) => `go:${start}-${end}` };

function hoverAt(article: Article, entity: Entity | undefined, mention = 0): string {
  return entityHover(article, entity!, entity!.mentions[mention]!, minimum, links, english);
}

describe('entityHover', () => {
  it('tells name, kind, role, other forms, mentions and quotes', () => {
    const opening = 'Harbour minister Ana Okoro opened the Port of Velm on 3 May.';
    const third = 'She called the critics “late to the party”. The Port Authority of Velm (PAV) paid €4m.';
    assert.equal(
      hoverAt(okoro, okoro.entities[0]),
      [
        '**Ana Okoro** · $(person) person  ',
        `[Harbour minister](go:0-16 "${opening}") · 51 years old · also: Okoro  `,
        '`▁▃▁▁▁▁▃▁▁▃▁▁▁▁▁▁▁▁▁▁▁▁▁▁` 3 mentions · [First mentioned in the headline](go:17-26)  ',
        `With [Port Authority of Velm](go:169-191 "${third}") · Dates and figures: [3 May](go:54-59 "${opening}"), [€4m](go:203-206 "${third}")`,
        '',
        '“It is a good day,” … “It will be a better year.”\u00A0[→](go:61-80 "Paragraph 2")  ',
        '“late to the party”\u00A0[→](go:144-163 "Paragraph 3")',
      ].join('\n'),
    );
  });

  it('leaves out the words where they are a part of the name', () => {
    const article = buildArticle('Ana Okoro came. Okoro left.', {
      entities: [{ name: 'Ana Okoro', aliases: ['Okoro'], mentions: ['Ana Okoro', ['Okoro', 'name', 1, 'part']] }],
    });
    assert.match(hoverAt(article, article.entities[0], 1), /^\*\*Ana Okoro\*\* · /);
  });

  it('says whom a pronoun stands for, and that it is not sure', () => {
    assert.match(hoverAt(okoro, okoro.entities[0], 2), /^“She” → perhaps \*\*Ana Okoro\*\* · /);
  });

  it('tells why a mention means its entity, and how sure that is', () => {
    const reasons: readonly (readonly [LinkReason, string])[] = [
      ['part', 'Part of the name “Ana Okoro”'],
      ['spelling', 'Another spelling of “Ana Okoro”'],
      ['acronym', 'Short for “Ana Okoro” in paragraph 1'],
      ['short', 'Short for “Ana Okoro” in paragraph 1'],
      ['country', 'Another name of “Ana Okoro”'],
      ['value', 'The same as “Ana Okoro”'],
      ['role', 'Stated in paragraph 1: “Ana Okoro”'],
      ['only', 'The only one named before who fits'],
      ['subject', 'Spoken of in paragraph 1: “Ana Okoro”'],
      ['nearest', 'The nearest who fits, in paragraph 1: “Ana Okoro”'],
      ['speaker', 'Speaker of the quote: “Ana Okoro”'],
    ];
    for (const [reason, told] of reasons) {
      const article = buildArticle('Ana Okoro came.\nThen she left.', {
        entities: [{ name: 'Ana Okoro', mentions: ['Ana Okoro', ['she', 'pronoun', 0.82, reason, 'Ana Okoro']] }],
      });
      const [, line] = hoverAt(article, article.entities[0], 1).split('  \n');
      assert.equal(line, `${told} · 82% sure`);
      assert.doesNotMatch(hoverAt(article, article.entities[0], 0), /sure/);
    }
  });

  it('tells who may be meant where that is not clear', () => {
    const article = buildArticle('Ana Okoro met Ben Okoro.\nOkoro left.', {
      entities: [
        { name: 'Ana Okoro', mentions: ['Ana Okoro'] },
        { name: 'Ben Okoro', mentions: ['Ben Okoro'] },
        { name: 'Okoro', mentions: ['Okoro'], candidates: ['e1', 'e2'] },
      ],
    });
    assert.match(hoverAt(article, article.entities[2]), /\nNot clear who is meant: Ana Okoro, Ben Okoro {2}\n/);
  });

  it('is as sure as the reader asks for', () => {
    const pronoun = okoro.entities[0]!.mentions[2]!;
    const firstWords = (least: number): string =>
      entityHover(okoro, okoro.entities[0]!, pronoun, least, links, english).split(' · ')[0]!;
    assert.equal(firstWords(0.16), '“She” → **Ana Okoro**');
    assert.equal(firstWords(0.17), '“She” → perhaps **Ana Okoro**');
  });

  it('tells the value of dates and money, and leaves out what there is not', () => {
    assert.equal(
      hoverAt(okoro, okoro.entities[4]),
      '**€4m** · $(credit-card) amount of money · 4,000,000 EUR  \n[Mentioned once, in paragraph 3](go:203-206)  \nWith [Port Authority of Velm](go:169-191 "She called the critics “late to the party”. The Port Authority of Velm (PAV) paid €4m.")',
    );
  });

  it('says that a date is relative to a day not known', () => {
    const article = buildArticle('It rained on Thursday and at Eid.', {
      entities: [
        { type: 'date', name: 'Thursday', value: null, relative: true, mentions: ['Thursday'] },
        { type: 'date', name: 'Eid', value: null, mentions: ['Eid'] },
      ],
    });
    assert.equal(
      hoverAt(article, article.entities[0]),
      '**Thursday** · $(calendar) date  \nRelative; the article’s own date is not known  \n[Mentioned once, in paragraph 1](go:13-21)',
    );
    assert.doesNotMatch(hoverAt(article, article.entities[1]), /Relative/);
  });

  it('says who said a figure', () => {
    const article = buildArticle('“We lost €4m,” Lu said. “And €6m.”', {
      entities: [
        { name: 'Lu', mentions: ['Lu'] },
        { type: 'money', name: '€4m', value: { amount: 4_000_000, currency: 'EUR' }, mentions: ['€4m'] },
        { type: 'money', name: '€6m', value: { amount: 6_000_000, currency: 'EUR' }, mentions: ['€6m'] },
      ],
      quotes: [{ spans: ['“We lost €4m,”'], speaker: 'Lu', entity: 'Lu' }, { spans: ['“And €6m.”'] }],
    });
    assert.match(hoverAt(article, article.entities[1]), /4,000,000 EUR {2}\nSaid by Lu {2}\n/);
    assert.match(hoverAt(article, article.entities[2]), /6,000,000 EUR {2}\nSaid by an unknown speaker {2}\n/);
  });

  it('shows three quotes, shortened to a line', () => {
    const words = Array.from({ length: 5 }, (_, index) => `“Number ${index} ${'and so on '.repeat(30)}end.”`);
    const article = buildArticle(words.map((quote) => `${quote} Lu said.`).join('\n'), {
      entities: [{ name: 'Lu', mentions: ['Lu'] }],
      quotes: words.map((quote) => ({ spans: [quote], speaker: 'Lu', entity: 'Lu' })),
    });
    const hover = hoverAt(article, article.entities[0]);
    const shown = hover.split(/\s*\n/).filter((line) => line.startsWith('“'));
    assert.equal(shown.length, 3);
    for (const line of shown) assert.ok(line.indexOf('…') > 70 && line.indexOf('…') < 95, line);
  });

  it('leaves out the quotes in a quote, which is told by itself', () => {
    const article = buildArticle('“I will,” Lu said.', {
      entities: [{ name: 'Lu', mentions: [['I', 'pronoun', 0.9, 'speaker', 'Lu'], 'Lu'] }],
      quotes: [{ spans: ['“I will,”'], speaker: 'Lu', entity: 'Lu' }],
    });
    assert.doesNotMatch(hoverAt(article, article.entities[0], 0), /will/);
    assert.match(hoverAt(article, article.entities[0], 1), /\n\n“I will,”\u00A0\[/);
  });

  it('tells with whom and beside which dates and figures it is mentioned, three of each, and none of a figure', () => {
    const names = ['Ana', 'Bo', 'Cy', 'Di'];
    const article = buildArticle('Lu met Ana, Bo, Cy and Di on Monday in 2019 for €4m.', {
      entities: [
        ...['Lu', ...names].map((name) => ({ name, mentions: [name] })),
        { type: 'location', name: 'Velm', mentions: [] },
        { type: 'date', name: 'Monday', value: '2020-01-06', mentions: ['Monday'] },
        { type: 'date', name: '2019', value: '2019', mentions: ['2019'] },
        { type: 'money', name: '€4m', value: { amount: 4_000_000, currency: 'EUR' }, mentions: ['€4m'] },
      ],
    });
    const lines = (index: number): string =>
      hoverAt(article, article.entities[index])
        .replace(/\]\([^)]*\)/g, ']')
        .split('\n')
        .at(-1)!;
    assert.equal(lines(0), 'With [Ana], [Bo], [Cy] · Dates and figures: [2020-01-06], [2019], [€4m]');
    assert.equal(lines(8), 'With [Lu], [Ana], [Bo]');
  });

  it('says how sure it is of a doubtful name', () => {
    const article = buildArticle('Lu left.', { entities: [{ name: 'Lu', mentions: [['Lu', 'name', 0.6]] }] });
    assert.match(
      hoverAt(article, article.entities[0]),
      /^perhaps \*\*Lu\*\* · \$\(person\) person {2}\n60% sure {2}\n/,
    );
  });

  it('shows article text as text', () => {
    const evil = '[x](command:evil) $(alert) <img>';
    const article = buildArticle(`Dr *B* ${evil} “${evil}” he said`, {
      entities: [{ name: evil, aliases: ['*B*'], role: 'Dr *B*', mentions: [evil] }],
      quotes: [{ spans: [`“${evil}”`], speaker: 'he', entity: evil, cue: 'said' }],
    });
    for (const hover of [
      hoverAt(article, article.entities[0]),
      quoteHover(article, article.quotes[0]!, 0, minimum, links, english),
    ]) {
      assert.doesNotMatch(hover, /(?<!\\)\]\(command|\$\(alert\)|<img>|(?<!\\|\*)\*B/);
    }
  });
});

describe('quoteHover', () => {
  const hovers = okoro.quotes.map((quote) => quoteHover(okoro, quote, quote.spans[0]!.start, minimum, links, english));

  it('tells speaker, role, reporting verb and kind', () => {
    assert.equal(
      hovers[0],
      [
        '“Okoro” → **Ana Okoro**  ',
        'Harbour minister · 51 years old  ',
        '$(quote) “said” · direct quote  ',
        'Named within the quote · 100% sure  ',
        '3 mentions · [First mentioned in the headline](go:17-26)',
      ].join('\n'),
    );
  });

  it('says that it is not sure of the speaker', () => {
    assert.match(hovers[1]!, /^“She” → perhaps \*\*Ana Okoro\*\* {2}\n/);
    assert.match(hovers[1]!, /“called” · partial quote/);
  });

  it('names an unnamed speaker by the words', () => {
    assert.equal(hovers[2], '**a neighbour**  \n$(quote) “said” · direct quote  \nNamed within the quote · 100% sure');
  });

  it('tells where the speaker is named', () => {
    const article = buildArticle('Ana Okoro said “yes”.\n“No,” said Ben Ray.\n“Never.”', {
      quotes: [
        { spans: ['“yes”'], speaker: 'Ana Okoro', confidence: 0.9 },
        { spans: ['“No,”'], speaker: 'Ben Ray', confidence: 0.8 },
        { spans: ['“Never.”'], speaker: 'Ben Ray', confidence: 0.7 },
      ],
    });
    const reasons = article.quotes.map((quote) =>
      quoteHover(article, quote, quote.spans[0]!.start, minimum, links, english).split('\n').at(-1),
    );
    assert.deepEqual(reasons, [
      'Named before the quote · 90% sure',
      'Named after the quote · 80% sure',
      'Named in paragraph 2 · 70% sure',
    ]);
  });

  it('leads from words of the headline to the quote that they repeat, and back', () => {
    const article = buildArticle('Ferry ‘a wreck’, council told\nAna Okoro said it was “a wreck of a ship”.', {
      headline: 'Ferry ‘a wreck’, council told',
      quotes: [
        { kind: 'partial', echo: '‘a wreck’', spans: ['“a wreck of a ship”'], speaker: 'Ana Okoro', cue: 'said' },
      ],
    });
    const [quote] = article.quotes;
    const lines = [...quote!.echoes!, ...quote!.spans].map(
      ({ start }) => quoteHover(article, quote!, start, minimum, links, english).split('  \n')[1],
    );
    assert.deepEqual(lines, [
      '$(quote) “said” · partial quote · [quoted in paragraph 2](go:52-71 "“a wreck of a ship”")',
      '$(quote) “said” · partial quote · [also in the headline](go:6-15 "‘a wreck’")',
    ]);
  });

  it('leaves out who the speaker is below the hover of a name in the quote, so that nobody scrolls', () => {
    const article = buildArticle('Mayor Ana Okoro said: “Ben Ray lied.”', {
      entities: [
        { name: 'Ana Okoro', role: 'Mayor', mentions: ['Ana Okoro'] },
        { name: 'Ben Ray', mentions: ['Ben Ray'] },
      ],
      quotes: [{ spans: ['“Ben Ray lied.”'], speaker: 'Ana Okoro', entity: 'Ana Okoro', cue: 'said' }],
    });
    const hover = (words: string): string =>
      quoteHover(article, article.quotes[0]!, article.text.indexOf(words), minimum, links, english);
    const told = ['**Ana Okoro**  ', '$(quote) “said” · direct quote  ', 'Named before the quote · 100% sure'];
    assert.equal(hover('Ray'), told.join('\n'));
    assert.equal(hover(' lied').split('\n').length, 5);
  });

  it('shows no colon for a verb', () => {
    const article = buildArticle('Okoro: The ship is a wreck.', {
      quotes: [{ spans: ['The ship is a wreck.'], speaker: 'Okoro', cue: ':' }],
    });
    const [, report] = quoteHover(article, article.quotes[0]!, 8, minimum, links, english).split('  \n');
    assert.equal(report, '$(quote) direct quote');
  });

  it('says plainly that a speaker is unknown', () => {
    assert.equal(hovers[3], '**Unknown speaker**  \n$(quote) direct quote');
  });
});

import assert from 'node:assert/strict';
import type { Article } from '../../../src/engine/model';
import { hints, shortName, type HintKind } from '../../../src/presentation/hints';
import { buildArticle } from './articleBuilder';
import { okoro } from './okoro';

/** The text with the hints in it, as they are shown. */
function shown(article: Article, minimum = 0.3, ...kinds: readonly HintKind[]): string {
  return hints(article, minimum, kinds.length > 0 ? new Set(kinds) : undefined).reduceRight(
    (text, { offset, label, of }) =>
      `${text.slice(0, offset)}${of === 'quote' ? `[${label}] ` : ` [${label}]`}${text.slice(offset)}`,
    article.text,
  );
}

/** An article in which Ann Bell speaks those quotes and is called by those pronouns. */
function bell(
  text: string,
  quotes: readonly { readonly spans: readonly string[]; readonly speaker: string; readonly confidence?: number }[],
  ...others: readonly (readonly [string, 'name' | 'pronoun'])[]
): Article {
  return buildArticle(text, {
    entities: [{ name: 'Ann Bell', aliases: ['Bell'], mentions: others }],
    quotes: quotes.map((quote) => ({ ...quote, entity: 'Ann Bell' })),
  });
}

describe('hints', () => {
  it('say who says a quote where its paragraph does not say so by name', () => {
    const text = 'Ann Bell came.\n“We won,” she said. “At last.”\n“I am glad,” Bell said.\n“So am I.”';
    const article = bell(
      text,
      [
        { spans: ['“We won,”', '“At last.”'], speaker: 'she' },
        { spans: ['“I am glad,”', '“So am I.”'], speaker: 'Bell' },
      ],
      ['Ann Bell', 'name'],
      ['she', 'pronoun'],
      ['Bell', 'name'],
    );
    assert.equal(
      shown(article),
      'Ann Bell came.\n[Bell:] “We won,” she said. “At last.”\n“I am glad,” Bell said.\n[Bell:] “So am I.”',
    );
  });

  it('say who says words of the headline that a quote repeats, unless the headline names the speaker', () => {
    const quote = {
      kind: 'partial',
      echo: '‘a wreck’',
      spans: ['“a wreck”'],
      speaker: 'Ann Bell',
      entity: 'Ann Bell',
    } as const;
    for (const [headline, expected] of [
      ['Ferry ‘a wreck’', 'Ferry [Bell:] ‘a wreck’'],
      ['Bell: ferry ‘a wreck’', 'Bell: ferry ‘a wreck’'],
    ] as const) {
      const article = buildArticle(`${headline}\nAnn Bell called it “a wreck”.`, {
        headline,
        entities: [
          {
            name: 'Ann Bell',
            aliases: ['Bell'],
            mentions: headline.startsWith('Bell') ? ['Bell', 'Ann Bell'] : ['Ann Bell'],
          },
        ],
        quotes: [quote],
      });
      assert.equal(shown(article), `${expected}\nAnn Bell called it “a wreck”.`);
    }
  });

  it('say whom a pronoun means, once in a sentence and not where that names it', () => {
    const text = 'Ann Bell came and she won.\nThen she took her prize.\nShe left.';
    const article = bell(
      text,
      [],
      ['Ann Bell', 'name'],
      ['she', 'pronoun'],
      ['she', 'pronoun'],
      ['her', 'pronoun'],
      ['She', 'pronoun'],
    );
    assert.equal(shown(article), 'Ann Bell came and she won.\nThen she [Bell] took her prize.\nShe [Bell] left.');
  });

  it('leave it to the quote who “I” is', () => {
    const article = buildArticle('Ann Bell came.\n“I won.”', {
      entities: [{ name: 'Ann Bell', mentions: ['Ann Bell', ['I', 'pronoun', 1, 'speaker', 'Ann Bell']] }],
      quotes: [{ spans: ['“I won.”'], speaker: 'Ann Bell', entity: 'Ann Bell' }],
    });
    assert.equal(shown(article), 'Ann Bell came.\n[Ann Bell:] “I won.”');
  });

  it('have a question mark where they are doubtful', () => {
    const article = bell(
      'Bell came.\n“We won.”',
      [{ spans: ['“We won.”'], speaker: 'Bell', confidence: 0.4 }],
      ['Bell', 'name'],
    );
    assert.equal(shown(article), 'Bell came.\n[Bell?:] “We won.”');
    const doubtful = buildArticle('Ann Bell came.\nShe won.', {
      entities: [{ name: 'Ann Bell', mentions: ['Ann Bell', ['She', 'pronoun', 0.4]] }],
    });
    assert.equal(shown(doubtful), 'Ann Bell came.\nShe [Ann Bell?] won.');
  });

  it('are of the kinds that are wanted, and of a pronoun that speaks where its quote has none', () => {
    const article = bell(
      'Ann Bell came.\n“We won,” she said.\nThen she left.',
      [{ spans: ['“We won,”'], speaker: 'she' }],
      ['Ann Bell', 'name'],
      ['she', 'pronoun'],
      ['she', 'pronoun'],
    );
    const begin = 'Ann Bell came.\n';
    assert.equal(shown(article), `${begin}[Bell:] “We won,” she said.\nThen she [Bell] left.`);
    assert.equal(shown(article, 0.3, 'quote'), `${begin}[Bell:] “We won,” she said.\nThen she left.`);
    assert.equal(shown(article, 0.3, 'pronoun'), `${begin}“We won,” she [Bell] said.\nThen she [Bell] left.`);
  });

  it('say whom a pronoun means that follows “I” in its sentence', () => {
    const article = buildArticle('Ann Bell came.\n“I won,” she said.', {
      entities: [
        { name: 'Ann Bell', mentions: ['Ann Bell', ['I', 'pronoun', 1, 'speaker', 'she'], ['she', 'pronoun']] },
      ],
      quotes: [{ spans: ['“I won,”'], speaker: 'she', entity: 'Ann Bell' }],
    });
    assert.equal(shown(article, 0.3, 'pronoun'), 'Ann Bell came.\n“I won,” she [Ann Bell] said.');
  });

  it('leave out what is named beside, reported, unnamed or unknown', () => {
    assert.equal(shown(okoro), okoro.text.replace('She called', 'She [Okoro?] called'));
  });
});

describe('the short name', () => {
  const article = buildArticle('Ann Bell, Jo Bell, Ivo Mast and the International Committee of Harbour Towns met.', {
    entities: [
      { name: 'Ann Bell', aliases: ['Bell'], mentions: ['Ann Bell'] },
      { name: 'Jo Bell', aliases: ['Bell'], mentions: ['Jo Bell'] },
      { name: 'Ivo Mast', aliases: ['Mast'], mentions: ['Ivo Mast'] },
      { type: 'organization', name: 'International Committee of Harbour Towns', mentions: [] },
      { type: 'organization', name: 'Port Authority', aliases: ['the port', 'PA'], mentions: [] },
      { name: 'Queen Ida', mentions: [] },
    ],
  });
  const expected = ['Ann Bell', 'Jo Bell', 'Mast', 'International…', 'PA', 'Queen Ida'];
  for (const [index, name] of expected.entries())
    it(name, () => assert.equal(shortName(article, article.entities[index]!), name));
});

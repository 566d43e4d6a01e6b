import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyzeWithNames } from '../../analyzeWithNames';
import { occurrences } from '../../../src/engine/lookup';
import type { Article } from '../../../src/engine/model';
import { ParagraphCache } from '../../../src/engine/paragraphCache';
import { anyText } from './anyText';
import { checkInvariants } from './invariants';

/** A made-up name for each number. */
function letters(index: number): string {
  const word = String(index).replace(/\d/g, (digit) => 'abdegiklor'[Number(digit)]!);
  return word[0]!.toUpperCase() + word.slice(1);
}

/** So many lines, each with a name of its own. */
function lines(write: (name: string) => string, count: number): string {
  return Array.from({ length: count }, (_, index) => write(letters(index))).join('\n');
}

describe('an analysis', () => {
  it('holds its invariants on any text', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => checkInvariants(await analyzeWithNames(text))),
      { numRuns: 300 },
    );
  });

  it('with a cache equals one without, after any edit', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.nat(), fc.nat(30), async (text, inserted, at, removed) => {
        const cache = new ParagraphCache();
        await analyzeWithNames(text, { cache });
        const place = at % (text.length + 1);
        const edited = text.slice(0, place) + inserted + text.slice(place + removed);
        assert.deepEqual(await analyzeWithNames(edited, { cache }), await analyzeWithNames(edited));
      }),
      { numRuns: 100 },
    );
  });

  const odd: [what: string, text: string][] = [
    ['nothing', ''],
    ['white space', ' \n\t\r\n'],
    ['words that objects have', 'A toString, the constructor. He hopes hasOwnProperty, said __proto__.'],
    ['endless full stops', '.'.repeat(20_000)],
    ['lines of exclamation marks', lines((name) => `${'!'.repeat(9000)}${name}`, 30)],
    ['ministries', lines((name) => `The ${name} Ministry rose. The ministry fell.`, 4000)],
    ['ages', lines((name) => `The minister, Ana ${name}, 45, left. The minister sang.`, 4000)],
    ['acronyms of the same letters', lines((name) => `The Mab ${name} Dab said so. The Mab${name}Dab said so.`, 3000)],
    ['one person', lines((name) => `John Smith took his ${name} home to the trade deal.`, 6000)],
    ['endless full stops with spaces', '. '.repeat(20_000)],
    ['no break', 'a'.repeat(100_000)],
    ['capitals without a break', 'A'.repeat(100_000)],
    ['quotation marks', '"'.repeat(5000) + "'".repeat(5000) + '“‘'.repeat(5000)],
    ['apostrophes', " 'a".repeat(5000)],
    ['guillemets', ' «a'.repeat(5000)],
    ['brackets', '('.repeat(20_000)],
    ['hyphens', 'a-'.repeat(10_000)],
    ['capitalised words without end', 'Abc '.repeat(10_000)],
    ['one word many times', 'said '.repeat(10_000)],
    ['commas', 'Julia Okoro, '.repeat(4000)],
    ['lone surrogates', '\uD800'.repeat(1000) + '\uDC00 \uD83C'.repeat(1000)],
    ['more figures in a sentence than a call takes arguments', '5km '.repeat(130_000)],
    ['quotes without a sentence between them', '“a b ”'.repeat(10_000)],
    ['letters with full stops', `${'a.'.repeat(50_000)}ab`],
    ['an address of full stops', `http://${'.'.repeat(100_000)}a`],
    ['pronouns', 'he '.repeat(30_000)],
    ['brackets before verbs', 'x) said Bob, '.repeat(10_000)],
    ['quotes and speakers', '“We go there,” said Julia Okoro. '.repeat(3000)],
    ['shared surnames', 'Julia Okoro met David Okoro. Okoro left. He sang. '.repeat(2000)],
    ['roles', 'Water minister Tomas Brel left. The minister sang. '.repeat(2000)],
    ['acronyms explained', 'The Lakes Water Fund (LWF) grew. The LWF shrank. '.repeat(2000)],
    ['people', Array.from({ length: 4000 }, (_, index) => `Tom ${letters(index)}son left, he said. `).join('')],
    ['capitalised words', 'Kenya '.repeat(20_000)],
    ['single capitals', 'A B C '.repeat(20_000)],
    ['zeros', '\0'.repeat(10_000)],
    ['turns alone', 'Ana Okoro: I said so.\nTom Brel: You did, then.\n'.repeat(3000)],
    ['a name that is part of another wherever it stands', 'K\tJ KJ[J K.J. KJ.K.J.K.J. KJ'],
    ['marks that go on over turns', '.\rA: h\rA: y d o.\rA: I y d o.\rA: e ".\r"f\r"n'],
    ['marks that go on over turns, the last of which is open', 'A: .\nA: T\nA: I y d o.\nA: y "t r.\n"I\n"h'],
  ];
  for (const [what, text] of odd) {
    it(`comes back from ${what}`, async function () {
      this.timeout(20_000);
      checkInvariants(await analyzeWithNames(text));
    });
  }

  it('is frozen: its lists, and all of its entities and quotes', async () => {
    const article = await analyzeWithNames('“We will win,” Julia Okoro said in Kenya.');
    assert.throws(() => Object.assign(article, { text: '' }), TypeError);
    assert.ok(Object.isFrozen(article.entities[0]!.mentions[0]) && Object.isFrozen(article.quotes[0]!.spans));
    for (const list of [article.paragraphs, article.sentences, article.entities, article.quotes, article.topics])
      assert.ok(Object.isFrozen(list));
  });

  it('gives the names and quotes before it looks for topics', async () => {
    const early: Article[] = [];
    const text = '“We will win,” Julia Okoro said in Kenya. The ferry line loses money.';
    const article = await analyzeWithNames(text, { onNames: (named) => early.push(named) });
    assert.equal(early.length, 1);
    assert.deepEqual(early[0], { ...article, topics: [], summary: [] });
    assert.equal(occurrences(early[0]), occurrences(article), 'found once for both');
    assert.ok(article.topics.length > 0 && Object.isFrozen(early[0]) && Object.isFrozen(early[0].entities));
  });

  it('stops when it is aborted, with the reason given', async () => {
    const controller = new AbortController();
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses++;
      controller.abort(new Error('out of date'));
      return Promise.resolve();
    };
    const text = 'Julia Okoro met Tomas Brel in Kenya on Monday and said so.\n'.repeat(400).replace(/\d/g, '');
    const distinct = text
      .split('\n')
      .map((line, index) => `${line} ${index}`)
      .join('\n');
    await assert.rejects(analyzeWithNames(distinct, { signal: controller.signal, pause }), /out of date/);
    assert.equal(pauses, 1);
  });

  it('counts words, sentences, paragraphs and the minutes it takes to read', async () => {
    const { stats } = await analyzeWithNames(`It rained. Word ${'word '.repeat(299)}\n\nThe end.`);
    assert.deepEqual(stats, { words: 304, sentences: 3, paragraphs: 2, readingMinutes: 2 });
  });

  it('gives offsets into the text as it stands, whatever its line ends', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\uFEFFNews${end}${end}On Monday Julia Okoro 🎉 met Tomas Brel.${end}`;
      const article = await analyzeWithNames(text);
      const found = occurrences(article).map(({ start, end: to }) => text.slice(start, to));
      assert.deepEqual(found, ['Monday', 'Julia Okoro', 'Tomas Brel']);
    }
  });
});

import assert from 'node:assert/strict';
import { english } from '../../../src/presentation/localizer';
import {
  oneLine,
  paragraphNumber,
  partText,
  shorten,
  snippet,
  withoutIcons,
  withoutLinks,
} from '../../../src/presentation/plainText';
import { buildArticle, locate } from './articleBuilder';

describe('plain text', () => {
  it('oneLine makes one line of any text', () => {
    assert.equal(oneLine(' one\r\n\ttwo\u0007 three '), 'one two three');
    assert.equal(oneLine('\u202egnp\u202c and \u2067Acme\u2069'), 'gnp and Acme');
  });

  const icons: readonly [text: string, expected: string][] = [
    ['$(bug) and $(sync~spin)', String.raw`\$(bug) and \$(sync~spin)`],
    // Nothing takes a backslash away from what is no icon.
    ['$(3 million), $() and $(a b)', '$(3 million), $() and $(a b)'],
  ];
  for (const [text, expected] of icons) {
    it(`withoutIcons("${text}")`, () => assert.equal(withoutIcons(text), expected));
  }

  const cuts: readonly [text: string, limit: number, expected: string][] = [
    ['short enough', 12, 'short enough'],
    ['cut between the words', 15, 'cut between…'],
    // A quote in two parts, cut between them.
    ['“We paid,” … “and waited.”', 15, '“We paid,” …'],
    ['“We paid,” … “and waited.”', 12, '“We paid,”…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['a Donaudampfschifffahrt', 12, 'a Donaudamp…'],
    ['😀😀😀', 4, '😀…'],
    ['', 5, ''],
  ];
  for (const [text, limit, expected] of cuts) {
    it(`shorten("${text}", ${limit})`, () => {
      assert.equal(shorten(text, limit), expected);
      assert.ok(shorten(text, limit).length <= limit);
    });
  }

  describe('snippet', () => {
    const line = 'The ferry left the quay at noon and Captain Osei waved to the crowd that had come to see it go.';
    const article = buildArticle(`Before.\n\n${line}\nAfter it all.`);
    const shown = (words: string, limit: number): string => snippet(article, locate(article.text, words), limit).text;

    it('shows the words with some of those around them, cut at spaces', () => {
      assert.equal(shown('Captain Osei', 45), '…noon and Captain Osei waved to the crowd…');
    });

    it('starts with the paragraph where the words are near its start', () => {
      assert.equal(shown('The ferry', 30), 'The ferry left the quay at…');
    });

    it('ends with the paragraph', () => {
      assert.equal(shown('see it go', 30), '…that had come to see it go.');
    });

    it('keeps to the paragraph, and shows all of it where it fits', () => {
      assert.equal(shown('After', 80), 'After it all.');
      assert.equal(shown('After', 'After it all.'.length), 'After it all.');
    });

    it('begins with the words where no space is near in front', () => {
      const { text } = buildArticle(`${'x'.repeat(60)}@osei and Captain Osei waved.`);
      const words = locate(text, 'osei and');
      assert.equal(snippet(buildArticle(text), words, 20, 5).text, '…osei and Captain…');
    });

    it('cuts words that are too long themselves', () => {
      assert.equal(shown(line, 20), 'The ferry left the…');
    });

    it('begins just before the words where that is asked for', () => {
      const begins = (words: string): string => snippet(article, locate(article.text, words), 30, 12).text;
      assert.deepEqual(['The ferry', 'quay', 'Captain Osei', 'see it go'].map(begins), [
        'The ferry left the quay at…',
        '…left the quay at noon and…',
        '…noon and Captain Osei waved…',
        '…come to see it go.',
      ]);
    });

    const marked: readonly (readonly [words: string, limit: number, lead?: number])[] = [
      ['Captain Osei', 45],
      ['The ferry', 30],
      ['see it go', 30, 12],
      ['noon and Captain', 40, 0],
    ];
    for (const [words, limit, lead] of marked) {
      it(`tells where “${words}” stands in it`, () => {
        const { text, start, end } = snippet(article, locate(article.text, words), limit, lead);
        assert.equal(text.slice(start, end), words);
      });
    }

    it('tells where words stand that are not on one line, and of words cut off what is left', () => {
      const wrapped = buildArticle('It was  Captain\tJoan   Osei who waved.');
      const { text, start, end } = snippet(wrapped, locate(wrapped.text, 'Captain\tJoan   Osei'), 80);
      assert.equal(text.slice(start, end), 'Captain Joan Osei');
      const cut = snippet(article, locate(article.text, line), 20);
      assert.equal(cut.text.slice(cut.start, cut.end), 'The ferry left the…');
    });
  });

  it('paragraphNumber counts from one', () => {
    const article = buildArticle('One.\n\nTwo.\nThree.');
    assert.deepEqual(
      ['One', 'Two', 'Three'].map((word) => paragraphNumber(article, article.text.indexOf(word))),
      [1, 2, 3],
    );
  });

  it('partText calls the headline by its name, where there is one', () => {
    for (const headline of ['Ferry sinks', undefined]) {
      const article = buildArticle('By Ana Lu\n\nFerry sinks\n\nIt sank.', { ...(headline && { headline }) });
      assert.deepEqual(
        ['Lu', 'Ferry', 'sinks', 'It'].map((word) => partText(article, article.text.indexOf(word), english)),
        [
          'paragraph 1',
          ...(headline ? ['the headline', 'the headline'] : ['paragraph 2', 'paragraph 2']),
          'paragraph 3',
        ],
      );
    }
  });
});

describe('withoutLinks', () => {
  it('takes apart what a notification would make a link of', () => {
    assert.equal(withoutLinks('“[go](command:x)” [1] (2)'), '“[go] (command:x)” [1] (2)');
  });
});

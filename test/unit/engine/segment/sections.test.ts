import assert from 'node:assert/strict';
import { splitParagraphs } from '../../../../src/engine/segment/paragraphs';
import { findSections } from '../../../../src/engine/segment/sections';

const prose = 'The council met on Tuesday and agreed on the plan.';

/** The headings found in lines below a headline, each with how many paragraphs its section has. */
function headings(...lines: readonly string[]): [string, number][] {
  const text = ['Council agrees', ...lines].join('\n\n');
  const sections = findSections(text, splitParagraphs(text), 1);
  return sections.map(({ heading: { start, end }, firstParagraph, endParagraph }) => [
    text.slice(start, end),
    endParagraph - firstParagraph,
  ]);
}

describe('sections', () => {
  it('begin with headings and go up to the next', () => {
    assert.deepEqual(headings(prose, 'A long road', prose, prose, 'What happens next?', prose), [
      ['A long road', 3],
      ['What happens next?', 2],
    ]);
  });

  const none: readonly (readonly [name: string, ...lines: string[]])[] = [
    ['without headings', prose, prose],
    ['of lines right below the headline', 'From our reporter in Velm', prose],
    ['of a short sentence', prose, 'It was late.', prose],
    ['of a line that goes on', prose, 'The members are:', prose],
    ['of quoted words', prose, '“We agree”', prose],
    ['of lists', prose, 'Apples', 'Pears', 'Plums', prose],
    ['at the end', prose, 'The end'],
    ['of notes about the article', prose, 'Reporting by Ann Bell', prose, 'Read more', prose],
    ['of a long line', prose, `${'Many words '.repeat(8)}here`, prose],
    ['of rules and small letters', prose, '* * *', prose, 'more to come', prose],
  ];
  for (const [name, ...lines] of none) it(`are none ${name}`, () => assert.deepEqual(headings(...lines), []));

  it('are none in nothing', () => assert.deepEqual(findSections('', [], 0), []));
});

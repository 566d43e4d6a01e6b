import assert from 'node:assert/strict';
import { withGivenNames } from '../../../../src/engine/names/givenNames';
import { withLineUps } from '../../../../src/engine/names/lineUps';
import { withNicknames } from '../../../../src/engine/names/nicknames';
import { withRelatives } from '../../../../src/engine/names/relatives';
import { withSurnames } from '../../../../src/engine/names/surnames';
import { marked, told } from './marked';

describe('relatives', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are found between commas',
      'Her husband, Earl, died. The founder’s eldest son, Omar, left.',
      ['person: Earl', 'person: Omar'],
    ],
    ['are not where nobody has them', 'A husband, Earl, died. She is a mother, Earl, and more.', []],
    ['are no partners of firms, nor countries', 'Its partner, Norvik, left. Of her mother, Norway, and him.', []],
    ['are not where a name is', 'Her husband, [o Earl Group], grew.', ['organization: Earl Group']],
    ['are not without a second comma', 'He saw his sister, Earl said.', []],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.9);
      assert.deepEqual(told(document, withRelatives(document, names)), expected);
    });
  }
});

describe('surnames of people found', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are found where they stand alone',
      'Okoro: “We will win.” [p Julia Okoro] smiled.',
      ['person: Okoro', 'person: Julia Okoro'],
    ],
    ['not within other names', '[p Julia Okoro] smiled in Okoro Street.', ['person: Julia Okoro']],
    ['not where they are words', 'Price was told. A price was paid to [p Ned Price].', ['person: Ned Price']],
    ['not of organizations', 'Okoro grew. [o Julia Okoro] shrank.', ['organization: Julia Okoro']],
    [
      'are people where a place would speak',
      '[p Luis Montenegro] left. [l Montenegro] said so. A letter to [l Montenegro] came.',
      ['person: Luis Montenegro', 'person: Montenegro', 'person: Montenegro'],
    ],
    [
      'are people where the model doubts that they are organizations',
      '[p Barry Okoro] was fined. A barn of [o? Okoro] burnt. [o Brel] grew, [p Ana Brel] said.',
      ['person: Barry Okoro', 'person: Okoro', 'organization: Brel', 'person: Ana Brel'],
    ],
    [
      'not where an organization has them in its name',
      '[p Barry Okoro] left [o Okoro Builders]. A barn of [o? Okoro] burnt.',
      ['person: Barry Okoro', 'organization: Okoro Builders', 'organization: Okoro'],
    ],
    [
      'not before the full name',
      'It rained in [l Montenegro]. [p Luis Montenegro] left. [l Montenegro] said so.',
      ['location: Montenegro', 'person: Luis Montenegro', 'person: Montenegro'],
    ],
    [
      'are people where a headline tells what they do',
      '[l Montenegro] to step down\n\nThe minister, [p Luis Montenegro], left on Monday, and [l Montenegro] was sad. He said no more.',
      ['person: Montenegro', 'person: Luis Montenegro', 'person: Montenegro'],
    ],
    [
      'not where a place may do it',
      '[l Montenegro] votes again\n\nThe minister, [p Luis Montenegro], left on Monday. He said no more about it.',
      ['location: Montenegro', 'person: Luis Montenegro'],
    ],
    [
      'are two in a pair',
      'The [p Brel-Okoro] stand: [p Ana Brel] and [p Julia Okoro]. The [p Okoro-Xun] talks: [p Xun Li] left, [p Xun] said.',
      [
        'person: Brel',
        'person: Okoro',
        'person: Ana Brel',
        'person: Julia Okoro',
        'person: Okoro',
        'person: Xun',
        'person: Xun Li',
        'person: Xun',
      ],
    ],
    [
      'are one where somebody is called so',
      '[p Ana Brel-Okoro] met [p Tom Brel] and [p Julia Okoro]. [p Brel-Okoro] left, with [p Ana-Tom].',
      ['person: Ana Brel-Okoro', 'person: Tom Brel', 'person: Julia Okoro', 'person: Brel-Okoro', 'person: Ana-Tom'],
    ],
    [
      'are one where both are called something together',
      '[p Tom Brel] and [p Julia Okoro] lost. The [p Brel-Okoro] ticket failed.',
      ['person: Tom Brel', 'person: Julia Okoro', 'person: Brel-Okoro'],
    ],
    [
      'have their small words',
      '[p Ana von der Mirrow] left. Later von der [p Mirrow] wept, and [p Mirrow] wept.',
      ['person: Ana von der Mirrow', 'person: von der Mirrow', 'person: Mirrow'],
    ],
    [
      'have no others',
      '[p Luis de Okoro] left. A van [p Okoro] drove came.',
      ['person: Luis de Okoro', 'person: Okoro'],
    ],
    [
      'nor where none speaks',
      '[p Luis Montenegro] left. It rained in [l Montenegro].',
      ['person: Luis Montenegro', 'location: Montenegro'],
    ],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.9);
      assert.deepEqual(told(document, withSurnames(document, names)), expected);
    });
  }
});

describe('given names that are words', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    ['are of the name', 'Then Wade [p Okoro] left.', ['person: Wade Okoro']],
    [
      'so are those of who is named in full',
      'Ward [p Brel] left, [p Ward Brel] said.',
      ['person: Ward Brel', 'person: Ward Brel'],
    ],
    ['not those of others', 'Ward [p Okoro] left, [p Ward Brel] said.', ['person: Okoro', 'person: Ward Brel']],
    ['not in small letters', 'They wade [p Okoro] said.', ['person: Okoro']],
    ['not before places', 'In Wade [l Halden] it rained.', ['location: Halden']],
    ['not of the name before', '[p Ana Wade] [p Okoro] left.', ['person: Ana Wade', 'person: Okoro']],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.7);
      assert.deepEqual(told(document, withGivenNames(document, names)), expected);
    });
  }
});

describe('line-ups', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are teams and people',
      '[l Halden]: Carr; [l Lund, Price], Okoro ([m Reyes 70]); van Brel, Stone (Pike 80); Drake.\nPort Mosvik rained.',
      'organization: Halden,Carr,Lund,Price,Okoro,Reyes,van Brel,Stone,Pike,Drake'
        .split(',')
        .map((name, index) => (index > 0 ? `person: ${name}` : name)),
    ],
    [
      'with a formation',
      '[o Halden United] (4-4-2): Carr; [l Lund], Brel; Okoro, Stone-Brel (Pike, 80), Ruiz; Drake.',
      'organization: Halden United,Carr,Lund,Brel,Okoro,Stone-Brel,Pike,Ruiz,Drake'
        .split(',')
        .map((name, index) => (index > 0 ? `person: ${name}` : name)),
    ],
    [
      'are no lists of places',
      'Visits: [l Halden], [l Mosvik], [l Lund], [l Brel], [l Ellery], [l Dal], [l Merra].',
      ['Halden', 'Mosvik', 'Lund', 'Brel', 'Ellery', 'Dal', 'Merra'].map((name) => `location: ${name}`),
    ],
    [
      'nor so with other marks',
      'Visits: [l Halden]; [l Mosvik]; [l Lund]; [l Brel]; [l Ellery]; [l Dal]; [l Merra].',
      ['Halden', 'Mosvik', 'Lund', 'Brel', 'Ellery', 'Dal', 'Merra'].map((name) => `location: ${name}`),
    ],
    [
      'nor of countries',
      'Medals: [l Norway] (9); [l Sweden] (8); [l Italy] (7); [l France] (6); [l Japan] (5); [l China] (4); [l Chad] (3).',
      ['Norway', 'Sweden', 'Italy', 'France', 'Japan', 'China', 'Chad'].map((name) => `location: ${name}`),
    ],
    [
      'nor results',
      'Results: [l Halden] 2, [l Mosvik] 1; [l Lund] 3, [l Brel] 0; [l Ellery] 1, [l Dal] 1; [l Merra] 2.',
      ['Halden', 'Mosvik', 'Lund', 'Brel', 'Ellery', 'Dal', 'Merra'].map((name) => `location: ${name}`),
    ],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.7);
      assert.deepEqual(told(document, withLineUps(document, names)), expected);
    });
  }
});

describe('nicknames within names', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    ['make one name of its parts', '[p Tomas ‘Red]’ Brel left.', ['person: Tomas ‘Red’ Brel']],
    ['and of one', 'Then Tomas "Red" [p Brel] left.', ['person: Tomas "Red" Brel']],
    ['with all that is before', '[p Tomas Omar] “Red” Brel left.', ['person: Tomas Omar “Red” Brel']],
    ['and where it may be a place', '[l Warwick] “Red” [p Brel] left.', ['person: Warwick “Red” Brel']],
    ['not in a place', 'In [l Warwick] “Red” [p Brel] left.', ['location: Warwick', 'person: Brel']],
    ['not beside other names', '[o Norvik] “Red” [p Brel] left.', ['organization: Norvik', 'person: Brel']],
    ['not of what is no name', 'The “Red” Brel left.', []],
    ['nor of two words', '[p Tomas] “Red Hot” [p Brel] left.', ['person: Tomas', 'person: Brel']],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.7);
      assert.deepEqual(told(document, withNicknames(document, names)), expected);
    });
  }
});

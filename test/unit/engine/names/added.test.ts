import assert from 'node:assert/strict';
import { withAcronyms } from '../../../../src/engine/names/acronyms';
import { withCapitals } from '../../../../src/engine/names/capitals';
import { withHeadlineVerbs } from '../../../../src/engine/names/headlineVerbs';
import { withProducts } from '../../../../src/engine/names/products';
import { withClubs, withTeams } from '../../../../src/engine/names/teams';
import { withFactions, withPlacesJoined } from '../../../../src/engine/names/wholeNames';
import { marked, told } from './marked';

describe('acronyms that a text explains', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are names where neither was found',
      'The Lakes Water Fund (LWF) grew. The LWF shrank.',
      ['misc: Lakes Water Fund', 'misc: LWF', 'misc: LWF'],
    ],
    [
      'have the type of the name found',
      'The [o Lakes Water Fund] (LWF) grew.',
      ['organization: Lakes Water Fund', 'organization: LWF'],
    ],
    [
      'give their name their type',
      'The Lakes Water Fund ([o LWF]) grew.',
      ['organization: Lakes Water Fund', 'organization: LWF'],
    ],
    ['may skip small words', 'The Line of Steady Patrol (LSP) is long.', ['misc: Line of Steady Patrol', 'misc: LSP']],
    [
      'may begin small',
      'The Clean and Open Technology (iCOT) plan.',
      ['misc: Clean and Open Technology', 'misc: iCOT'],
    ],
    ['do not reach over the possessive', 'The Lakes Water Fund’s (LWF) plan.', ['misc: Lakes Water Fund', 'misc: LWF']],
    ['are not those that the words do not spell', 'The Lakes Water Fund (XYZ) grew.', []],
    ['are not other words in brackets', 'The Lakes Water Fund (LWF, founded here) grew.', []],
    [
      'leave what was found',
      'The [o Great Lakes Water Fund] (LWF) grew.',
      ['organization: Great Lakes Water Fund', 'organization: LWF'],
    ],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.95);
      assert.deepEqual(told(document, withAcronyms(document, names)), expected);
    });
  }
});

describe('organizations of places', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    ['are one name', 'The [o Ports Authority] of [l Mirrow] met.', ['organization: Ports Authority of Mirrow']],
    ['with “the”', 'The [o Central Bank] of the [l Bahamas] met.', ['organization: Central Bank of the Bahamas']],
    [
      'not what is but there',
      'The [o Chamber Choir] of [l Mirrow] sang.',
      ['organization: Chamber Choir', 'location: Mirrow'],
    ],
    ['not whose head is told', 'The [o Council] of [p Ana Ruiz] met.', ['organization: Council', 'person: Ana Ruiz']],
    ['not over other words', 'The [o Bank], of [l Mirrow], met.', ['organization: Bank', 'location: Mirrow']],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.9);
      assert.deepEqual(told(document, withPlacesJoined(document, names)), expected);
    });
  }
});

describe('factions of parties', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are part of the party',
      'The [o Mirrow Dal] ([o United]) left the [o Party of Mirrow] ([n Marxist]) there.',
      ['organization: Mirrow Dal (United)', 'organization: Party of Mirrow (Marxist)'],
    ],
    ['found or not', 'The [o Halden League] (Secular) met.', ['organization: Halden League (Secular)']],
    [
      'in short, found or not',
      'The [o CPI](M) and JD(S) met the RPI(A) there.',
      ['organization: CPI(M)', 'organization: JD(S)', 'organization: RPI(A)'],
    ],
    ['are no teams', 'The [o Leeds Works] ([o United]) met.', ['organization: Leeds Works', 'organization: United']],
    ['nor short forms', 'The [o Halden Party] ([o HP]) met.', ['organization: Halden Party', 'organization: HP']],
    ['nor laws', 'See [m ACT](A) there.', ['misc: ACT']],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.9);
      assert.deepEqual(told(document, withFactions(document, names)), expected);
    });
  }
});

describe('products', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are what a maker numbers',
      'A [o Boeing] 737 Max 8, a Boeing 787-9 and an [m Airbus A320neo] flew.',
      ['product: Boeing 737 Max 8', 'product: Boeing 787-9', 'product: Airbus A320neo'],
    ],
    ['are aircraft by their letters', 'Two F-35s and MiG-29s flew.', ['product: F-35s', 'product: MiG-29s']],
    [
      'are phones and programs',
      'An iPhone 17 Pro, a [o Samsung] Galaxy S9 and Windows 11.',
      ['product: iPhone 17 Pro', 'product: Samsung Galaxy S9', 'product: Windows 11'],
    ],
    [
      'are models of cars',
      'A [o Ford] Ranger hit two Toyota Corollas.',
      ['product: Ford Ranger', 'product: Toyota Corollas'],
    ],
    [
      'are so whatever they are taken for',
      'A black [p Dodge Charger] hit a [o Honda Odyssey], a [l Vauxhall Corsa] and a BMW X5 by the [o BMW] plant.',
      [
        'product: Dodge Charger',
        'product: Honda Odyssey',
        'product: Vauxhall Corsa',
        'product: BMW X5',
        'organization: BMW',
      ],
    ],
    [
      'are no makers',
      'The [o Boeing] plant made 737 parts for [o Ford].',
      ['organization: Boeing', 'organization: Ford'],
    ],
    ['are no vitamins and rooms', 'She took B-2 and C-13 in F-12 on an S-3 line.', []],
    ['are no words', 'The windows 11 people broke. Windows broke. Falcon 7 left.', []],
    ['are no parts of names', 'The [o Toyota Hilux Club] met.', ['organization: Toyota Hilux Club']],
    ['are no longer numbers', 'A Boeing 7370 and an F-161 stood.', []],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.8);
      assert.deepEqual(told(document, withProducts(document, names)), expected);
    });
  }
});

describe('teams', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are found by what they do, wherever they stand',
      'Kestrels win\n\nThe Kestrels beat the [l Lake Hawks] 3-1. Ana Ruiz scored for the Kestrels.',
      ['organization: Kestrels', 'organization: Kestrels', 'organization: Lake Hawks', 'organization: Kestrels'],
    ],
    [
      'are found by results',
      'The 88ers lost to the Storks after a 99–92 win over the [p Flood].',
      ['organization: 88ers', 'organization: Storks', 'organization: Flood'],
    ],
    [
      'are found by what they do later, or what is done to them',
      'Halden: The Kestrels scored late to beat the Storks 3-1. The Bulls, meanwhile, were beaten 2-1 by the Floods.',
      ['organization: Kestrels', 'organization: Storks', 'organization: Bulls', 'organization: Floods'],
    ],
    ['not people who are beaten', 'The Germans were beaten 3-1 by Ana Ruiz. The Mayor was beaten by the rain.', []],
    [
      'are clubs without “the”, by what clubs are called',
      'Mosvik Rovers beat Halden Athletic 2-1. Athletic had led. Rovers left.',
      [
        'organization: Mosvik Rovers',
        'organization: Halden Athletic',
        'organization: Athletic',
        'organization: Rovers',
      ],
    ],
    [
      'are found by the last word of one that is found',
      'The [o Port Ellery Kestrels] won 90-88. The Kestrels had led. A few kestrels sang.',
      ['organization: Port Ellery Kestrels', 'organization: Kestrels'],
    ],
    [
      'are none so without a score',
      'The [o Port Ellery Kestrels] won. The Kestrels had led.',
      ['organization: Port Ellery Kestrels'],
    ],
    ['are none without a score', 'The Kestrels beat the Hawks.', []],
    ['are no countries and peoples', 'The Netherlands beat the Philippines 2-0. The Dutch beat the Welsh 1-0.', []],
    ['are no parties', 'The [n Reformers] beat the [n Old Guard] 52-48.', ['norp: Reformers', 'norp: Old Guard']],
    ['are no people', 'Ruiz beat Brel 6-3.', []],
    ['are no parts of names', 'The [o Kestrels Fund] beat it 3-1.', ['organization: Kestrels Fund']],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.8);
      assert.deepEqual(told(document, withTeams(document, names)), expected);
    });
  }
});

describe('a headline in capitals', () => {
  const body = '\n\nThe [o Ports Authority of Mirrow] met [p Julia Okoro].';
  const inBody = ['organization: Ports Authority of Mirrow', 'person: Julia Okoro'];
  const cases: readonly [what: string, headline: string, expected: readonly string[]][] = [
    [
      'has the names of the report whole',
      '[o PORTS AUTHORITY] OF [l MIRROW] SUED BY JULIA OKORO',
      ['organization: PORTS AUTHORITY OF MIRROW', 'person: JULIA OKORO'],
    ],
    ['not where they are part of others', 'THE [o JULIA OKORO FUND] GROWS', ['organization: JULIA OKORO FUND']],
    ['not where it has small letters', 'PORTS AUTHORITY OF MIRROW Sued', []],
  ];
  for (const [what, headline, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(headline + body, 0.9);
      assert.ok(document.headline);
      assert.deepEqual(told(document, withCapitals(document, names)), [...expected, ...inBody]);
    });
  }
});

describe('clubs of one word', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are told by what is said of many',
      '[p Lindholm] beat [l Mosvik] 2-1. [p Lindholm] are third.',
      ['organization: Lindholm', 'location: Mosvik', 'organization: Lindholm'],
    ],
    [
      'are told so behind what is told of them',
      'It was 3-1. [p Lindholm], who finished third, play [l Mosvik] next. [p Brel], who came third, was sad.',
      ['organization: Lindholm', 'location: Mosvik', 'person: Brel'],
    ],
    ['are told so within it', 'It was 3-1. Then [p Lindholm], who have won, left.', ['organization: Lindholm']],
    [
      'are told by what clubs have',
      'It was 3-1. [p Lindholm]’s goalkeeper fell. Then [p Lindholm] won.',
      ['organization: Lindholm', 'organization: Lindholm'],
    ],
    [
      'are told by the whole name',
      'It was 3-1. Then [o Aston Lindholm] lost. [p Lindholm] manager Ana Ruiz left.',
      ['organization: Aston Lindholm', 'organization: Lindholm'],
    ],
    [
      'not who has a title',
      'It was 3-1. Then [o Aston Lindholm] lost. Mr [p Lindholm] left.',
      ['organization: Aston Lindholm', 'person: Lindholm'],
    ],
    [
      'not who is named in full',
      '[p Ana Lindholm] lost 2-1. [p Lindholm] have friends.',
      ['person: Ana Lindholm', 'person: Lindholm'],
    ],
    ['not of two people', 'It was 2-1. Brel and [p Lindholm] were sad.', ['person: Lindholm']],
    [
      'not who plays alone',
      '[p Lindholm] beat [p Brel] 6-1. [p Lindholm] has won.',
      ['person: Lindholm', 'person: Brel', 'person: Lindholm'],
    ],
    ['not who is let do it', 'It was 2-1. They let [p Lindholm] play.', ['person: Lindholm']],
    ['not without a score', '[p Lindholm] are sad.', ['person: Lindholm']],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.7);
      assert.deepEqual(told(document, withClubs(document, names)), expected);
    });
  }
});

describe('names cut at the verb of a headline', () => {
  const body =
    '\n\nThe [o Norvik Corp] showed the [m Kestrel] on Monday. [p Ana Lind] leads [o Halden Sea Systems] well.';
  const inBody = ['organization: Norvik Corp', 'misc: Kestrel', 'person: Ana Lind', 'organization: Halden Sea Systems'];
  const cases: readonly [what: string, headline: string, expected: readonly string[]][] = [
    [
      'are what the report names, and what it is about',
      '[o Norvik Unveils Kestrel] With Two Masts',
      ['organization: Norvik', 'misc: Kestrel'],
    ],
    [
      'are what comes before it alone',
      '[o Halden Sea Systems Names] Dr. Ana Lind as Chief',
      ['organization: Halden Sea Systems'],
    ],
    [
      'are not those that the report has not',
      '[o Mosvik Unveils Kestrel] Again',
      ['organization: Mosvik Unveils Kestrel'],
    ],
    ['are not those without a verb', '[o Norvik Kestrel Fund] Grows', ['organization: Norvik Kestrel Fund']],
  ];
  for (const [what, headline, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(headline + body, 0.9);
      assert.deepEqual(told(document, withHeadlineVerbs(document, names)), [...expected, ...inBody]);
    });
  }
});

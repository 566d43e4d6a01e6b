import assert from 'node:assert/strict';
import { beginningOf, endOf, partsOf } from '../../../../src/engine/names/bounds';
import { marked } from './marked';

describe('the parts of a name', () => {
  const cases: readonly [what: string, words: string, parts: readonly string[] | null][] = [
    ['a state and who is of a party', 'an [o Ohio Republican] said', ['location: Ohio', 'norp: Republican']],
    ['a state of two words', '[o New Mexico Democrats] said', ['location: New Mexico', 'norp: Democrats']],
    ['not a house of Congress', '[o House Republicans] said', null],
    ['not a wing of a party', '[o Young Democrats] said', null],
    ['not a party alone', '[o Democrats] said', null],
    ['an agency and a place', 'told [o Reuters Berlin] would not', ['organization: Reuters', 'location: Berlin']],
    ['two works', 'on [m The Salt Road and The Long Pier] she', ['misc: The Salt Road', 'misc: The Long Pier']],
    ['not a work of two', 'read [m The Salt and the Sea] on', null],
    ['who leads the opposition', 'Leader of the [o Opposition Ana Ruiz] said', ['person: Ana Ruiz']],
    ['who is for what', 'Secretary of [o Defense Ana Ruiz] said', ['person: Ana Ruiz']],
    ['not a minister’s two fields', 'Minister of [o Labour and Culture] said', null],
    ['nor without “and”', 'Minister of [o Health Water Works] said', null],
    ['not what is for it', 'the [o Education Policy Fund] said', null],
    [
      'two of a kind',
      'at [o Halden Hospital and Port Ellery Hospital] they',
      ['organization: Halden Hospital', 'organization: Port Ellery Hospital'],
    ],
    [
      'who sits for a party',
      'for [o Harbour Party TD Ana de Brel] to',
      ['organization: Harbour Party', 'person: Ana de Brel'],
    ],
    ['so of a person', 'then [p Dal MSP Ana Ruiz] said', ['organization: Dal', 'person: Ana Ruiz']],
    ['not of two kinds', 'at [o Halden Teaching and Referral Hospital] they', null],
    ['whom somebody beats', 'she beat [o American Ana Ruiz] in', ['norp: American', 'person: Ana Ruiz']],
    ['towns of a list', 'in [l Halden, Mosvik] and Port Ellery', ['location: Halden', 'location: Mosvik']],
    ['so before a part of one', 'in [l Halden, Mosvik] and west Ellery', ['location: Halden', 'location: Mosvik']],
    ['a seat and who has it', 'MP for [p Halden Ana Ruiz] said', ['location: Halden', 'person: Ana Ruiz']],
    ['a nationality and who has it', '[p Dutchman Joris van Dalen] won', ['norp: Dutchman', 'person: Joris van Dalen']],
    ['so whatever they are taken for', '[o Spaniard Ana Ruiz] won', ['norp: Spaniard', 'person: Ana Ruiz']],
    ['not a given name', '[p Finn Okoro] won', null],
    ['not one before small words', '[p Dane van der Brel] won', null],
    ['not who is named in full', 'MP for [p Ana Ruiz] said', null],
    ['not whom somebody acts for', 'agent for [p Ana Maria Ruiz] said', null],
    ['not a town and its state', 'in [l Dayton, Ohio] and Mosvik', null],
    ['not a town and its country', 'in [l Bergen, Norway] and Mosvik', null],
    ['not a town before a verb', 'in [l Halden, Mosvik] and left', null],
    ['not a dateline', '[l Halden, Mosvik] -- The', null],
  ];
  for (const [what, marks, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(marks, 0.9);
      const { words } = document;
      const parts = partsOf(words, names[0]!, names[0]!.type);
      assert.deepEqual(
        parts?.map(({ firstToken, endToken, type }) => `${type}: ${words.slice(firstToken, endToken).join(' ')}`) ??
          null,
        expected,
      );
    });
  }
});

describe('the end of a name', () => {
  const cases: readonly [what: string, words: string, expected: string][] = [
    ['before honours', 'Then [p Ana Ruiz CBE] left', 'Ana Ruiz'],
    ['before an office', 'Then [p Tom Hill MSP] left', 'Tom Hill'],
    ['behind what may be a surname', 'Then [p Ana MP] left', 'Ana MP'],
    ['behind surnames in capitals', 'Then [p Min Su HAHN] left', 'Min Su HAHN'],
    ['behind numbers', 'Then [p John Lowe III] left', 'John Lowe III'],
    ['before what is told of the person', 'Then [p Ana Brel by Monday] left', 'Ana Brel'],
    ['behind small words of names', 'Then [p Jan van der Brel] left', 'Jan van der Brel'],
    ['so with a hyphen', 'Then [p Kim Jae-in] left', 'Kim Jae - in'],
    ['of a place before its lord mayor', 'Then [l Halden Lord] Mayor Ana Ruiz left', 'Halden'],
    ['of an organization', 'The [o Halden Fund SAN] left', 'Halden Fund SAN'],
    ['with what only firms end in', 'Then [o Mirrow] Therapeutics fell', 'Mirrow Therapeutics'],
    ['before what it does', 'The [o Halden Museum bought Estuary], a bowl', 'Halden Museum'],
    ['with what only firms are behind a comma', 'Then [p Halden Robotics], Inc. left', 'Halden Robotics , Inc.'],
    ['of one before who sits for it', 'Then [o Harbour Party TD] Ana Ruiz left', 'Harbour Party'],
  ];
  for (const [what, marks, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(marks, 0.9);
      const [name] = names;
      const end = endOf(document.words, name!, name!.type);
      assert.equal(document.words.slice(name!.firstToken, end).join(' '), expected);
    });
  }
});

describe('the beginning of a name', () => {
  const cases: readonly [what: string, words: string, expected: string][] = [
    ['with the word for a storm', 'Over Storm [p Marisol] fell', 'Storm Marisol'],
    ['with what ships have before their names', 'On board HMS [p Halden] there', 'HMS Halden'],
    ['with all words behind what a ship is', 'On the ferry Lady [p Halden] there', 'Lady Halden'],
    [
      'whole at the beginning of a sentence',
      'Consolidated [o Mirrow Fields PLC] left',
      'Consolidated Mirrow Fields PLC',
    ],
    ['not with a first word of none that is incorporated', 'General [o Mirrow Force] left', 'Mirrow Force'],
    ['without the region of a dateline', '[o St Mirrow – The Halden Force] met', 'Halden Force'],
    ['with a dash of its own', '[o Halden–Mosvik Line] met', 'Halden – Mosvik Line'],
    ['without a Malaysian title', '[p Mentri Besar Datuk Ana Ruiz] met', 'Ana Ruiz'],
    ['without one of two words', '[p Tan Sri Ana Ruiz] met', 'Ana Ruiz'],
    ['without what a firm is', '[o Insurer Halden Mutual] grew', 'Halden Mutual'],
    ['with what a firm may be called', '[o Bank Halden] grew', 'Bank Halden'],
    ['with the sport before a country', 'At Rugby [l Australia] all', 'Rugby Australia'],
    ['without what is no sport', 'At Great [l Australia] all', 'Australia'],
    ['without a storm before a place', 'Over Storm [l Marisol] fell', 'Marisol'],
    ['without what a person’s would not be', '[p Chipmaker Vantrel] fell', 'Vantrel'],
    ['without ranks', '[p Det Insp Ana Ruiz] said', 'Ana Ruiz'],
    ['without Indian titles', '[p Shri Ruiz] said', 'Ruiz'],
    ['without a councillor’s title', '[p Coun Ruiz] said', 'Ruiz'],
    ['without what somebody does', '[p Midfielder Ruiz] scored', 'Ruiz'],
    ['without a cleric’s title', '[p Ayatollah Ana Ruiz] said', 'Ana Ruiz'],
    ['without those of the clergy', 'The [p Rt Rev Ana Ruiz] said', 'Ana Ruiz'],
    ['so whatever the name is taken for', 'The [o Rev Ruiz] said', 'Ruiz'],
    ['so with a full stop', 'The [l Rev. Tom Hale] said', 'Tom Hale'],
    ['with them in an organization', 'The [o Rev Ruiz Foundation] said', 'Rev Ruiz Foundation'],
    ['without a title that firms have', 'Then [p Canon Ana Ruiz] said', 'Ana Ruiz'],
    ['with it in a firm', 'Then [o Canon Marketing] said', 'Canon Marketing'],
    ['without those of the police', 'Then [o DS Ana Ruiz] said', 'Ana Ruiz'],
    ['so of a person', 'Then [p PCSO Ana Ruiz] said', 'Ana Ruiz'],
    ['with them in a firm', 'Then [o DS Halden] said', 'DS Halden'],
    ['without “Miss”', 'Then [p Miss Ruiz] said', 'Ruiz'],
    ['without the party of a councillor', 'Cllr Ana Ruiz ([l Con, Northfield]) said', 'Northfield'],
    ['with a place that is called like one', 'They met in [l Reform, Northfield] then', 'Reform , Northfield'],
    ['with what is a trade but for surnames', '[p Ana Singer] sang', 'Ana Singer'],
    ['so alone', '[p Painter] sang', 'Painter'],
    ['without a party', 'Liberal [p Democrat Ana Ruiz] said', 'Ana Ruiz'],
    ['with what is a rank only before people', '[l Sri Lanka] won', 'Sri Lanka'],
    ['so with peoples', 'The [n Sri Lankan] side won', 'Sri Lankan'],
  ];
  for (const [what, marks, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(marks, 0.9);
      const [name] = names;
      const first = beginningOf(document.words, name!, name!.type, 0);
      assert.equal(document.words.slice(first, name!.endToken).join(' '), expected);
    });
  }
  it('without the word for a storm that is of the name before', () => {
    const { document, names } = marked('Over Storm [p Marisol] fell', 0.9);
    assert.equal(beginningOf(document.words, names[0]!, 'person', 2), 2);
  });
});

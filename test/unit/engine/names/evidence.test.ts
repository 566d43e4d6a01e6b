import assert from 'node:assert/strict';
import { withEvidence } from '../../../../src/engine/names/evidence';
import { marked, told } from './marked';

describe('the words beside a name', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'before it make it an organization',
      'The power group [p Norvik] grew. [l Norvik] shrank.',
      ['organization: Norvik', 'organization: Norvik'],
    ],
    ['of what it is behind it do', '[p Norvik], a start-up that grew, left.', ['organization: Norvik']],
    ['of where it is do', '[l Halden]-based [p Norvik] grew.', ['location: Halden', 'organization: Norvik']],
    [
      'not of where a person of two names is',
      '[l Halden]-based [p Ana Ruiz] left.',
      ['location: Halden', 'person: Ana Ruiz'],
    ],
    ['of a club do', 'She left [n Danish] club [p Norvik].', ['norp: Danish', 'organization: Norvik']],
    ['not of “the club”', 'It is the club [p Norvik] left.', ['person: Norvik']],
    [
      'of who manages it do',
      '[p Norvik]’s country manager, [p Ana Ruiz], left. [p Kelvra]’s managing director, [p Tom Brel], did. Analysts at [p Mosvik] left.',
      ['organization: Norvik', 'person: Ana Ruiz', 'organization: Kelvra', 'person: Tom Brel', 'organization: Mosvik'],
    ],
    [
      'not of whose manager it is',
      '[p Norvik]’s campaign manager, [p Ana Ruiz], left.',
      ['person: Norvik', 'person: Ana Ruiz'],
    ],
    ['of its founding do', '[p Norvik] was founded there.', ['organization: Norvik']],
    [
      'of its shares do',
      '[p Norvik Harm] rose 2.3%. [l Kelvra] was down 4 percent.',
      ['organization: Norvik Harm', 'organization: Kelvra'],
    ],
    ['not of votes', '[p Norvik] had 51% of them.', ['person: Norvik']],
    [
      'of whose one speaks do',
      '[p Norvik Harm]’s [p Ana Ruiz] said so. “Yes,” said [p Kelvra]’s [p Tom Brel].',
      ['organization: Norvik Harm', 'person: Ana Ruiz', 'organization: Kelvra', 'person: Tom Brel'],
    ],
    [
      'not of whose one is told of',
      '[p Norvik Harm]’s [p Ana Ruiz] left.',
      ['person: Norvik Harm', 'person: Ana Ruiz'],
    ],
    [
      'of a work do',
      'She sang in the musical [l Salt Harbour] and left. [l Salt Harbour] won.',
      ['misc: Salt Harbour', 'misc: Salt Harbour'],
    ],
    ['not of a studio', 'The film [o Norvik] is making is long.', ['organization: Norvik']],
    [
      'in its full name do',
      '[o Halden Corp] grew. [p Halden] fell by a tenth.',
      ['organization: Halden Corp', 'organization: Halden'],
    ],
    [
      'so before a comma',
      '[o Halden Steel, Inc.] grew. [p Halden Steel] fell by a tenth.',
      ['organization: Halden Steel, Inc.', 'organization: Halden Steel'],
    ],
    ['behind it do, where only a company has such', '[p Halden]’s shares fell.', ['organization: Halden']],
    ['make a storm of its name', '[m Storm Marisol] came. [p Marisol] went.', ['misc: Storm Marisol', 'misc: Marisol']],
    ['before it make it a town, behind an age', 'Barry Brel, 34, of [o? Dayton], left.', ['location: Dayton']],
    [
      'in it and before it make it a road',
      'Barry Brel, 34, of [o? Chapel Rise], Dayton, left [o? Chapel Rise Bank].',
      ['location: Chapel Rise', 'organization: Chapel Rise Bank'],
    ],
    [
      'before it make it a town, in an address',
      'Barry Brel, of Mill Road, [o Dayton], left for High Street, [o Dayton Herald] said.',
      ['location: Dayton', 'organization: Dayton Herald'],
    ],
    [
      'behind it make it a town',
      '[p Dayton] Mayor [p Tomas Brel] left. [p Dayton] slept.',
      ['location: Dayton', 'person: Tomas Brel', 'location: Dayton'],
    ],
    [
      'behind an age do',
      '[p Ana Ruiz], 24, of [p Dayton], left. [p Tom Brel], of [p Okoro], left, 24, of [p Okoro] fame.',
      ['person: Ana Ruiz', 'location: Dayton', 'person: Tom Brel', 'person: Okoro', 'person: Okoro'],
    ],
    [
      'so of several words',
      '[p Ana Ruiz], 24, of [p Port Ellery], left; [p Tom Brel], 24, of [o Halden Steel], slept.',
      ['person: Ana Ruiz', 'location: Port Ellery', 'person: Tom Brel', 'organization: Halden Steel'],
    ],
    [
      'before it say so: a town',
      'The besieged town of [p Tel Mirrow] fell. [p Tel Mirrow] burned. The town of [p Brel]’s youth slept.',
      ['location: Tel Mirrow', 'location: Tel Mirrow', 'person: Brel'],
    ],
    [
      'before it say so: one of several towns, and what is far from one',
      'In the villages of [p Tarn], [p Wick] and [o Orre] it snowed, and [p Selby], some 9 km north of [l Halden], was cut off.',
      ['location: Tarn', 'location: Wick', 'location: Orre', 'location: Selby', 'location: Halden'],
    ],
    [
      'behind it make it a storm',
      '[p Marisol], the worst hurricane in years, came. [p Marisol] went.',
      ['misc: Marisol', 'misc: Marisol'],
    ],
    [
      'behind it say whose relative it is',
      '[l Florence], his second wife, left. [l Vienna], her home, slept.',
      ['person: Florence', 'location: Vienna'],
    ],
    ['before it do, of a partner', 'His partner, [l Lorraine], and a child left.', ['person: Lorraine']],
    [
      'make a people of it',
      'The [p Mirrow] people met [p Mirrow]’s people and [p Ana Mirrow].',
      ['norp: Mirrow', 'person: Mirrow', 'person: Ana Mirrow'],
    ],
    ['before it do', 'Officials in [p Dayton] were shocked.', ['location: Dayton']],
    ['not where somebody is trusted', 'They had faith in [p Okoro] then.', ['person: Okoro']],
    ['in apposition do', '[l Halden Grid], the British cable operator, grew.', ['organization: Halden Grid']],
    ['not of whom somebody speaks for', '[p Julia Okoro], a spokeswoman for the bank, left.', ['person: Julia Okoro']],
    ['before a person’s name do', '[p Norvik] analyst Tomas Brel sang.', ['organization: Norvik']],
    ['not as a subject of their own', 'In [l Halden], the company grew.', ['location: Halden']],
    ['nor of where a group is', 'In the [l Gulf of Halden], a firm led by her drills.', ['location: Gulf of Halden']],
    ['beside a photograph do not', '(Photo by [o Ana Ruiz]/Lakeside)', ['person: Ana Ruiz']],
    ['nor as an owner', '[p Julia Okoro], the company’s head, left.', ['person: Julia Okoro']],
    [
      'about shares do',
      'Shares in [l Halden] rose. [p Norvik] shareholders sang.',
      ['organization: Halden', 'organization: Norvik'],
    ],
    [
      'about who works there do',
      'Julia Okoro, an analyst at [p Norvik], left. [p Halden] chief economist Tomas Brel sang.',
      ['organization: Norvik', 'organization: Halden'],
    ],
    [
      'about what somebody does make it a person',
      'The singer [l Ana Hall] left, as did striker [o Brel]. [o Brel] slept.',
      ['person: Ana Hall', 'person: Brel', 'person: Brel'],
    ],
    [
      'about whose relative it is do so too',
      'Her late husband, [l Ota], drove. The mayor’s daughter [o Eilidh] sang.',
      ['person: Ota', 'person: Eilidh'],
    ],
    [
      'not of a partner, nor of what only stands behind',
      'Its partner, [o Norvik], grew. Of his mother, [l Halden] town said, and a wife in [l Mosvik].',
      ['organization: Norvik', 'location: Halden', 'location: Mosvik'],
    ],
    [
      'not where it is a firm or a country',
      'Author [o Halden Group] and candidate [l Kenya] won; painter [o Arts of Mirrow] slept.',
      ['organization: Halden Group', 'location: Kenya', 'organization: Arts of Mirrow'],
    ],
    [
      'with a state in one name with it',
      '[o? PORT ELLERY, Ohio], Sept. 8 (AP) - It rained.',
      ['location: PORT ELLERY', 'organization: Ohio'],
    ],
    [
      'of a dateline make it a place',
      '[o PORT ELLERY], [o Nova Scotia] -- It rained.\nIt rained in [o Port Ellery].',
      ['location: PORT ELLERY', 'location: Nova Scotia', 'location: Port Ellery'],
    ],
    [
      'about where it is do',
      '[p Norvik], based in Mosvik, grew. [p Halden], listed in [l London], shrank. [p Ana Ruiz], based in Mosvik, sang.',
      ['organization: Norvik', 'organization: Halden', 'location: London', 'person: Ana Ruiz'],
    ],
    [
      'about who leads it do, but for countries',
      '[p Norvik] CEO [p Tomas Brel] sang. Lakeside [l Kenya] CEO [p Ana Ruiz] left.',
      ['organization: Norvik', 'person: Tomas Brel', 'location: Kenya', 'person: Ana Ruiz'],
    ],
    [
      'before it make it a ship',
      'The rescue ship [p Halden Star] came. The [o Kestrel], a Greek tanker, sank. [p Halden Star] left.',
      ['facility: Halden Star', 'facility: Kestrel', 'facility: Halden Star'],
    ],
    [
      'so where it is named or called so',
      'A bulk carrier called [l Jutland Star] and a fishing boat named [p Ana Lind] sank.',
      ['facility: Jutland Star', 'facility: Ana Lind'],
    ],
    [
      'not whom it carries or belongs to',
      'Flag carrier [o Halden Air] grew, said ship captain [p Tomas Brel]; ferry operator [o Norvik] shrank.',
      ['organization: Halden Air', 'person: Tomas Brel', 'organization: Norvik'],
    ],
    ['not within a sentence', 'He left [o Port Ellery] -- it rained.', ['organization: Port Ellery']],
    [
      'not of the headline above it',
      '[o NORVIK] RAISES WAGES\n\n[o MOSVIK] — [o Norvik] raised wages.',
      ['organization: NORVIK', 'location: MOSVIK', 'organization: Norvik'],
    ],
    ['of a dateline make a place of what was not found', 'HALVORD, March 3 - It rained.', ['location: HALVORD']],
    ['with an agency too', 'Port Ellery (Wire) — It rained.', ['location: Port Ellery']],
    ['in whole', '[p KILL]-DEVON, Nova Scotia, March 3 - It rained.', ['location: KILL-DEVON']],
    [
      'so without a date, where the report is in it',
      'PORT ELLERY - It rained. Rain fell in Port Ellery and on the Port Ellery Council.',
      ['location: PORT ELLERY', 'location: Port Ellery'],
    ],
    ['not where it is not', 'STAFF WRITER - It rained. The Staff Writer left.', []],
    ['not before a colon alone, as speakers have it', 'HALVORD: It rained.', []],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.6);
      assert.deepEqual(told(document, withEvidence(document, names)), expected);
    });
  }

  it('of a dateline make a place of what the model is sure is an organization', () => {
    const { document, names } = marked('[o HALVORD] (AP) — It rained.', 0.95);
    assert.deepEqual(told(document, withEvidence(document, names)), ['location: HALVORD']);
  });

  it('in apposition tell more than a model that is sure, where nobody is called so', () => {
    const { document, names } = marked(
      '[p Gruppo Brel], the train maker, grew. [p Ana Lind], the producer, sang.',
      0.95,
    );
    assert.deepEqual(told(document, withEvidence(document, names)), ['organization: Gruppo Brel', 'person: Ana Lind']);
  });

  it('make a storm of its name though the model is sure, but for who has a title', () => {
    const { document, names } = marked('[m Storm Marisol] came. [p Marisol] went. Mr [p Marisol] sang.', 0.95);
    assert.deepEqual(told(document, withEvidence(document, names)), [
      'misc: Storm Marisol',
      'misc: Marisol',
      'person: Marisol',
    ]);
  });

  it('about its shares tell more too', () => {
    const { document, names } = marked('[p Norvik] shares rose. [p Norvik] sang. [p Okoro] shares the view.', 0.95);
    assert.deepEqual(told(document, withEvidence(document, names)), [
      'organization: Norvik',
      'organization: Norvik',
      'person: Okoro',
    ]);
  });

  it('make the type surer that it has', () => {
    const { document, names } = marked('The charity [o? Halden] grew.', 0.6);
    assert.deepEqual(
      withEvidence(document, names).map(({ confidence }) => confidence),
      [0.8],
    );
  });

  for (const words of ['Shares in [l Halden] rose.', '[o TODAY HALDEN] – It rained.', '[o WIRE] (Wire) - It rained.']) {
    it(`change nothing that the model is sure of: ${words}`, () => {
      const { document, names } = marked(words, 0.95);
      assert.deepEqual(withEvidence(document, names), names);
    });
  }
});

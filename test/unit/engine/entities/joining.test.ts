import assert from 'node:assert/strict';
import { isDoubtful } from '../../../../src/presentation/doubt';
import { joined, resolveMarked } from './marked';

describe('names of one entity', () => {
  const cases: readonly [what: string, marked: string, expected: readonly string[]][] = [
    [
      'an acronym explained',
      'The [m Line of Steady Patrol] ([m LSP]) is long. The [m LSP] is cold.',
      ['Line of Steady Patrol: Line of Steady Patrol, LSP, LSP'],
    ],
    [
      'a team by its last word',
      'The [o Port Ellery Kestrels] won. The [o Kestrels] had led. A [o Halden Albion] fan met the [o Albion] side.',
      ['Halden Albion: Halden Albion, Albion', 'Port Ellery Kestrels: Port Ellery Kestrels, Kestrels'],
    ],
    [
      'a firm without what it does',
      'The [o Red Mirrow Mining] mine closed. [o Red Mirrow] fell.',
      ['Red Mirrow Mining: Red Mirrow Mining, Red Mirrow'],
    ],
    [
      'an office of a country without it, with its full stops or not',
      'The [o U.S. Lakes Service] met the [o US Lakes Service]. The [o Lakes Service] slept.',
      ['U.S. Lakes Service: U.S. Lakes Service, US Lakes Service, Lakes Service'],
    ],
    [
      'some words of it before the whole',
      'The [o Lakes Service] slept. The [o Kenyan Lakes Service] woke.',
      ['Kenyan Lakes Service: Lakes Service, Kenyan Lakes Service'],
    ],
    [
      'not a firm with what is a unit of it',
      'The [o Norvik Systems] mine, a unit of [o Norvik], closed. [o Norvik] fell.',
      ['Norvik: Norvik, Norvik'],
    ],
    [
      'a body by its last word',
      'The [o Lakes Monetary Fund] met. The [o Fund] agreed.',
      ['Lakes Monetary Fund: Lakes Monetary Fund, Fund'],
    ],
    ['not what two end in', 'The [o Lake Hawks] met the [o Sea Hawks]. The [o Hawks] won.', []],
    [
      'an acronym not explained',
      'The [o Lakes Water Commission] met. The [o LWC] agreed.',
      ['Lakes Water Commission: Lakes Water Commission, LWC'],
    ],
    [
      'an acronym before the name',
      'The [o LWC] met. The [o Lakes Water Commission] agreed.',
      ['Lakes Water Commission: LWC, Lakes Water Commission'],
    ],
    [
      'an acronym in small and capital letters',
      'The [m Clean and Open Technology] ([m iCOT]) plan.',
      ['Clean and Open Technology: Clean and Open Technology, iCOT'],
    ],
    [
      'letters of another language in brackets',
      'The [o Party of Labour] ([o PT]) won. [o PT] members sang.',
      ['Party of Labour: Party of Labour, PT, PT'],
    ],
    [
      'not letters that two names have',
      'The [o Lakes Water Commission] and the [o Land Worth Council] met. The [o LWC] agreed.',
      [],
    ],
    [
      'letters without the country and the legal form',
      'The [o US Lakes Water Fund Limited] met. The [o LWF] grew, and [o LWF Towers] fell. The [o LWFL] slept.',
      ['US Lakes Water Fund Limited: US Lakes Water Fund Limited, LWF, LWFL'],
    ],
    [
      'a legal form',
      '[o Norvik Steel Ltd] grew. [o Norvik Steel] shrank.',
      ['Norvik Steel Ltd: Norvik Steel Ltd, Norvik Steel'],
    ],
    ['a first word', '[o Norvik Steel Ltd] grew. [o Norvik] shrank.', ['Norvik Steel Ltd: Norvik Steel Ltd, Norvik']],
    [
      'a first word that looks like a person',
      '[o Norvik Steel Ltd] grew. [p Norvik] shrank.',
      ['Norvik Steel Ltd: Norvik Steel Ltd, Norvik'],
    ],
    ['not a first word that two have', '[o Norvik Steel] and [o Norvik Bank] grew. [o Norvik] shrank.', []],
    ['not a first word that says nothing', '[o National Lakes Board] met. [o National] left.', []],
    [
      'not a state with its court, which is of it',
      'The [o NSW Court of Appeal] met. [o NSW] Farmers left. The [o Court of Appeal] rose.',
      ['NSW Court of Appeal: NSW Court of Appeal, Court of Appeal'],
    ],
    [
      'a country’s institution',
      'The [o US State Department] met. The [o State Department] left.',
      ['US State Department: US State Department, State Department'],
    ],
    [
      'what comes before “of”',
      'The [o Supreme Court of Kenya] met. The [o Supreme Court] left.',
      ['Supreme Court of Kenya: Supreme Court of Kenya, Supreme Court'],
    ],
    [
      'forms of a country',
      'The [l US], the [l U.S.], [l America] and the [l United States].',
      ['United States: US, U.S., America, United States'],
    ],
    ['a nationality, one and many', '[n Kenyan] farmers met. [n Kenyans] sang.', ['Kenyans: Kenyan, Kenyans']],
    ['not a country and its people', '[l Kenya] met [n Kenyan] farmers.', []],
    ['not a person and a place', '[p Chelsea Brel] left. [l Chelsea] is big.', []],
    [
      'a facility and a place',
      '[f Westmoor Airport] is big. [l Westmoor Airport] is old.',
      ['Westmoor Airport: Westmoor Airport, Westmoor Airport'],
    ],
    [
      'a town with its state and without, whichever comes first',
      'In [l Halden] it rained. [l Halden, Ohio], is old, and [l Halden] has a mill.',
      ['Halden, Ohio: Halden, Halden, Ohio, Halden'],
    ],
    ['not where two are called so', 'From [l Halden, Ohio] to [l Halden, Kent], and back to [l Halden].', []],
    ['not a country', 'He flew from [l Jordan] to [l Jordan, Ohio].', []],
    ['not a place and who lives there', 'The [o Halden Residents Association] met. [o Halden] slept.', []],
    ['a city in capitals', '[l PARIS] slept. [l Paris] woke.', ['Paris: PARIS, Paris']],
  ];
  for (const [what, marked, expected] of cases) {
    it(`join ${what}`, async () => assert.deepEqual(joined(await resolveMarked(marked)), expected));
  }

  it('stay open with all candidates where it is not clear who of two is meant', async () => {
    const { entities } = await resolveMarked('[p Julia Okoro] met [p David Okoro]. [p Okoro] smiled. He left.');
    const open = entities.find(({ name }) => name === 'Okoro')!;
    const names = open.candidates!.map((id) => entities.find((entity) => entity.id === id)!.name);
    assert.deepEqual(names, ['Julia Okoro', 'David Okoro']);
    // They are marked, but as doubtful.
    assert.ok(open.mentions.every(({ confidence }) => confidence >= 0.5 && isDoubtful(confidence, 0.5)));
  });

  it('leave out who is only thought of for an open name, and meant nowhere', async () => {
    // So many share the name that the longest, which “Okoro Tom” is short for, is no more among those thought of.
    const others = Array.from({ length: 40 }, (_, at) => `[p ${'BCDFGHKL'[at % 8]}${'aeiou'[at % 5]}n Okoro] left.`);
    const marked = `[p Okoro] spoke. [p Okoro Tom] sat. ${others.join(' ')} [p Okoro Tom Brel] slept.`;
    const { entities } = await resolveMarked(marked);
    assert.equal(entities.length, 42);
    assert.ok(entities.every(({ mentions, name }) => mentions.length > 0 && name !== ''));
    const open = entities.find(({ candidates }) => candidates)!;
    assert.ok(open.candidates!.every((id) => entities.some((entity) => entity.id === id)));
  });

  it('keep a nationality where it cannot be told who is called so', async () => {
    const { entities } = await resolveMarked('[p Tomas Brel] and [p Omar Tarif] met. The [n Dane] said so.');
    assert.ok(entities.some(({ name, type }) => name === 'Dane' && type === 'norp'));
  });

  it('link a nationality to its country, where that is named', async () => {
    const { entities } = await resolveMarked('[n Kenyan] and [n Dutch] farmers met in [l Kenya].');
    const countryOf = (name: string): string | undefined => {
      const { country } = entities.find((entity) => entity.name === name)!;
      return entities.find(({ id }) => id === country)?.name;
    };
    assert.deepEqual([countryOf('Kenyan'), countryOf('Dutch')], ['Kenya', undefined]);
  });

  it('say why, and on what words that rests', async () => {
    const marked =
      '[p Julia Okoro] of the [o Lakes Water Commission] met [p José Brel] in the [l US]. [p Okoro] and the [o LWC] thanked [p Jose Brel] in [l America].';
    const { text, entities } = await resolveMarked(marked);
    const reasons = entities.flatMap(({ mentions }) =>
      mentions
        .filter(({ reason }) => reason !== 'name')
        .map(
          ({ start, end, reason, evidence }) =>
            `${text.slice(start, end)}: ${reason}, ${text.slice(evidence!.start, evidence!.end)}`,
        ),
    );
    assert.deepEqual(reasons.toSorted(), [
      'Jose Brel: spelling, José Brel',
      'LWC: acronym, Lakes Water Commission',
      'Okoro: part, Julia Okoro',
      'US: country, America',
    ]);
  });

  it('come in the order of what the article is about: named often and early, in the headline, quoted', async () => {
    const { entities } = await resolveMarked(
      '[p Okoro] returns\n\n[p Tomas Brel] waved. [p Julia Okoro] came. “I am glad,” [p Okoro] said. [p Ron Adair] saw [p Mia Lund].',
    );
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Julia Okoro', 'Tomas Brel', 'Ron Adair', 'Mia Lund'],
    );
  });
});

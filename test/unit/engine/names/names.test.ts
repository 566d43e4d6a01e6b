import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { occurrences, textOf } from '../../../../src/engine/lookup';

/** The names of the text as "type: words", in order. */
async function names(text: string): Promise<string[]> {
  const article = await analyzeWithNames(text);
  return occurrences(article)
    .filter(({ mention }) => mention.kind !== 'pronoun')
    .map(({ entity, mention }) => `${entity.type}: ${textOf(article, mention)}`);
}

describe('names', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['a person behind a role', 'Water minister Tomas Brel met farmers.', ['person: Tomas Brel']],
    ['a person with an initial', 'They met minister R Venkat there.', ['person: R Venkat']],
    ['a person with particles', 'He thanked Carla van der Meer for it.', ['person: Carla van der Meer']],
    [
      'a capital title is no part of the name',
      'Later President Julia Okoro and Prime Minister David Hale spoke.',
      ['person: Julia Okoro', 'person: David Hale'],
    ],
    ['words before a name are no part of it', 'Then Julia Okoro left.', ['person: Julia Okoro']],
    [
      'a surname seen in full elsewhere',
      'Okoro spoke first. Julia Okoro left.',
      ['person: Okoro', 'person: Julia Okoro'],
    ],
    [
      'people of many cultures',
      'Guests were Nguyen Thi Lan, Chidi Okonkwo, Lo Wing-kit, Priya Raghavan, María José Ibáñez and Yusuf al-Hadid.',
      [
        'person: Nguyen Thi Lan',
        'person: Chidi Okonkwo',
        'person: Lo Wing-kit',
        'person: Priya Raghavan',
        'person: María José Ibáñez',
        'person: Yusuf al-Hadid',
      ],
    ],
    ['no name at a sentence’s start that is a plain word', 'Rain fell. Farmers cheered.', []],
    ['countries and cities', 'She flew from Kenya to Paris.', ['location: Kenya', 'location: Paris']],
    ['two countries with a hyphen', 'The US-China talks went on.', ['location: US', 'location: China']],
    ['one name with a hyphen', 'It sailed across the Indo-Pacific.', ['location: Indo-Pacific']],
    [
      'punctuation and possessives stay out',
      'He spoke of Kenya’s plans for Uganda.',
      ['location: Kenya', 'location: Uganda'],
    ],
    ['nationalities', 'The Kenyan side met Indian officials.', ['norp: Kenyan', 'norp: Indian']],
    [
      'a nationality before a role',
      'It was Russian Premier Oleg Panin who left.',
      ['norp: Russian', 'person: Oleg Panin'],
    ],
    [
      'organizations by their head',
      'The Ministry of Trade and Industry sued Norvik Steel Ltd.',
      ['organization: Ministry of Trade and Industry', 'organization: Norvik Steel Ltd.'],
    ],
    [
      'organizations by the noun before them',
      'The power group Norrvolt grew. Norrvolt shares rose.',
      ['organization: Norrvolt', 'organization: Norrvolt'],
    ],
    ['leagues', 'She plays in the Bundesliga and in Serie A.', ['organization: Bundesliga', 'organization: Serie A']],
    [
      'what is of the people, and what is said to the nation',
      'The Congress of the People heard the State of the Nation Address.',
      ['organization: Congress of the People', 'misc: State of the Nation Address'],
    ],
    ['a body that is known', 'The talks at Acas ended on Friday.', ['organization: Acas', 'date: Friday']],
    ['facilities', 'They landed at Westmoor Airport.', ['facility: Westmoor Airport']],
    [
      'an acronym and what it is short for',
      'The Northern Lakes Commission (NLC) met. The NLC agreed.',
      ['organization: Northern Lakes Commission', 'organization: NLC', 'organization: NLC'],
    ],
    [
      'an acronym in small and capital letters, where it is explained',
      'Talks on Clean and Open Technology (iCOT) began. They praised iCOT.',
      ['misc: Clean and Open Technology', 'misc: iCOT', 'misc: iCOT'],
    ],
    [
      'abbreviated titles are no part of a name',
      'They met Sen. Julia Okoro and Gov. Tomas Brel.',
      ['person: Julia Okoro', 'person: Tomas Brel'],
    ],
    ['a party and a state are no name', 'Julia Okoro, R-Ohio, left.', ['person: Julia Okoro']],
    ['a surname that is also a place’s', 'They met police chief Ron Hall.', ['person: Ron Hall']],
    ['an institution of a country', 'He left the Reserve Bank of India.', ['organization: Reserve Bank of India']],
    [
      'a person of an institution',
      'Ingrid Solheim of the University of Bergen agreed.',
      ['person: Ingrid Solheim', 'organization: University of Bergen'],
    ],
    [
      'junior stays with the name',
      'They honoured Martin Luther King Jr. on Monday.',
      ['person: Martin Luther King Jr.', 'date: Monday'],
    ],
    [
      'names in a sentence of names',
      'Karel Vossing met Teodora Ilvane in Kenya.',
      ['person: Karel Vossing', 'person: Teodora Ilvane', 'location: Kenya'],
    ],
    [
      'a place by the word before “of”',
      'It crossed the Strait of Mirrow and the Line of Steady Patrol.',
      ['location: Strait of Mirrow', 'location: Line of Steady Patrol'],
    ],
    [
      'dates',
      'On Friday, 22 July 2022 it closed; in May 2013 it opened; by 1998 it was old.',
      ['date: Friday, 22 July 2022', 'date: May 2013', 'date: 1998'],
    ],
    ['“may” and numbers are no dates', 'It may cost 2000 jobs.', []],
    [
      'sums that look like organizations and places',
      'The group owes SKr9bn and USh5,000, and CHF9bn went to a fund.',
      ['money: SKr9bn', 'money: USh5,000', 'money: CHF9bn'],
    ],
    [
      'money',
      'It cost $3.5 billion, Rs 3,150 crore or 646 million yuan.',
      ['money: $3.5 billion', 'money: Rs 3,150 crore', 'money: 646 million yuan'],
    ],
    ['percentages', 'Up 3.5% and 20 per cent.', ['percent: 3.5%', 'percent: 20 per cent']],
    ['quantities', 'It took 3 tonnes over 20 km.', ['quantity: 3 tonnes', 'quantity: 20 km']],
    [
      'a wire report in capitals',
      'LONDON — PRIME MINISTER DAVID HALE FLEW TO KENYA ON MONDAY.',
      ['location: LONDON', 'person: DAVID HALE', 'location: KENYA', 'date: MONDAY'],
    ],
    [
      'a headline in title case',
      'Kenya And Uganda Sign Water Deal\nMinisters of Kenya and Uganda signed a deal on water on Monday.',
      ['location: Kenya', 'location: Uganda', 'location: Kenya', 'location: Uganda', 'date: Monday'],
    ],
    [
      'title case proves nothing',
      'Council Backs Bridge Plan After Long Debate\nThe council backs the bridge plan.',
      [],
    ],
    [
      'sports results',
      'Spain beat Italy 2-1 in Madrid on Sunday, with goals by Álvaro Ruiz and Marco Conti.',
      [
        'location: Spain',
        'location: Italy',
        'location: Madrid',
        'date: Sunday',
        'person: Álvaro Ruiz',
        'person: Marco Conti',
      ],
    ],
    [
      'politics in the United States',
      'Republicans in the Senate blamed Democrats, Sen. Julia Okoro of Ohio said.',
      ['norp: Republicans', 'organization: Senate', 'norp: Democrats', 'person: Julia Okoro', 'location: Ohio'],
    ],
    [
      'encyclopedic prose',
      'Anton Brel (1902–1961) was a Polish painter who lived in Vienna.',
      ['person: Anton Brel', 'date: 1902–1961', 'norp: Polish', 'location: Vienna'],
    ],
    [
      'names in quotation marks of either kind',
      '“Julia Okoro won in Kenya,” he said. "Julia Okoro won in Kenya," she said.',
      ['person: Julia Okoro', 'location: Kenya', 'person: Julia Okoro', 'location: Kenya'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await names(text), expected));
  }

  it('are none without a model, and the rest is read all the same', async () => {
    const article = await analyzeWithNames('“We will win,” Julia Okoro said in Kenya.', { nameModel: null });
    assert.deepEqual(article.entities, []);
    assert.equal(article.quotes.length, 1);
  });

  it('have probabilities', async () => {
    const article = await analyzeWithNames('Julia Okoro flew from Kenya to Paris on Monday, and Blorple said so.');
    for (const { mention } of occurrences(article)) assert.ok(mention.confidence > 0 && mention.confidence <= 1);
    const sure = occurrences(article).find(({ entity }) => entity.name === 'Kenya');
    assert.ok(sure!.mention.confidence > 0.9);
  });
});

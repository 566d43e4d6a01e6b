import assert from 'node:assert/strict';
import { textOf } from '../../../../src/engine/lookup';
import type { Article, EntityType } from '../../../../src/engine/model';
import { analyzeWithNames } from '../../../analyzeWithNames';

/** The dates and figures of the article by their places: "words = value". */
function values(article: Article, type: EntityType): string[] {
  return article.entities
    .filter((entity) => entity.type === type)
    .flatMap(({ value, mentions }) =>
      mentions.map((mention) => ({
        start: mention.start,
        shown: `${textOf(article, mention)} = ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      })),
    )
    .toSorted((a, b) => a.start - b.start)
    .map(({ shown }) => shown);
}

const dated = (report: string): string => `Rivers rise again\nPublished: 12 January 2023\n\n${report}\nIt was so.`;

describe('dates in an article', () => {
  const cases: [what: string, report: string, expected: string[]][] = [
    [
      'are reckoned from its own day',
      'The minister met the mayor on Wednesday and left last year.',
      ['Wednesday = 2023-01-11', 'last year = 2022'],
    ],
    ['are still to come where the words say so', 'The council will meet on Friday.', ['Friday = 2023-01-13']],
    ['so after the date', 'On Friday the council will meet in the hall.', ['Friday = 2023-01-13']],
    ['so in reported speech', 'The mayor said the council would meet on Friday.', ['Friday = 2023-01-13']],
    ['so of a plan', 'The talks are due to be held on Friday.', ['Friday = 2023-01-13']],
    ['so of what is called for a day', 'The union has called a strike for Friday.', ['Friday = 2023-01-13']],
    ['so of what is put off', 'The firm postponed the vote until May.', ['May = 2023-05']],
    ['so of what is delayed', 'Ministers had delayed the vote until 3 March.', ['3 March = 2023-03-03']],
    ['so of what somebody is asked', 'The union urged the old firm to wait until July.', ['July = 2023-07']],
    ['so of what they ask', 'She begged them to come back on Friday.', ['Friday = 2023-01-13']],
    ['but not of when they asked it', 'He urged them on Friday to wait.', ['Friday = 2023-01-06']],
    [
      'nor of what they did to do it',
      'She asked for help and used a rope to climb on Friday.',
      ['Friday = 2023-01-06'],
    ],
    ['so for two', 'The union called a strike for 27 and 28 February.', ['28 February = 2023-02-28']],
    ['so of what is then', 'The vote is on 3 March.', ['3 March = 2023-03-03']],
    ['so of a stretch', 'The fair is July 25-28.', ['July 25-28 = 2023-07-25/2023-07-28']],
    [
      'so of many',
      'Schools reopen on Friday, and the law takes effect in May.',
      ['Friday = 2023-01-13', 'May = 2023-05'],
    ],
    ['so of sales', 'Tickets go on sale on Friday.', ['Friday = 2023-01-13']],
    ['but not of what was then', 'The vote was on 3 March.', ['3 March = 2022-03-03']],
    ['so where the tagger is at odds', 'A vote on the listed building starts on April 15.', ['April 15 = 2023-04-15']],
    [
      'so where nothing tells and they would be nearly a year ago',
      'She seeks a second term on 3 March, he one on 3 October.',
      ['3 March = 2023-03-03', '3 October = 2022-10-03'],
    ],
    ['but not with a year', 'She seeks a third term, as on 3 March 2021.', ['3 March 2021 = 2021-03-03']],
    [
      'have their weekday before them',
      'The pool will close on Sunday, March 5. It was shut on Monday, 9 January, too.',
      ['Sunday, March 5 = 2023-03-05', 'Monday, 9 January = 2023-01-09'],
    ],
    [
      'but no other weekday',
      'It rained on Sunday, March was dry. It rained Monday. March 5 is dry.',
      ['Sunday = 2023-01-08', 'March = 2022-03', 'Monday = 2023-01-09', 'March 5 = 2023-03-05'],
    ],
    [
      'are none where they come again',
      'He fished every Saturday and swam on Sunday.',
      ['Saturday = null', 'Sunday = 2023-01-08'],
    ],
    ['nor where many did so', 'The schools closed on Friday and saw it open.', ['Friday = 2023-01-06']],
    ['nor of a call on it', 'The union called for calm on Friday.', ['Friday = 2023-01-06']],
    ['but not of what was said then', 'The mayor said on Wednesday that it will rain.', ['Wednesday = 2023-01-11']],
    ['nor of what was declined', 'The mayor declined to speak on Wednesday.', ['Wednesday = 2023-01-11']],
    ['have the year behind them', 'The bridge fell in July last year.', ['July = 2022-07', 'last year = 2022']],
    ['have the time beside them', 'The bridge fell at 9:30 pm on Tuesday.', ['Tuesday = 2023-01-10T21:30']],
    ['have the season before them', 'The bridge fell in the spring of 2022.', ['2022 = 2022-03/2022-05']],
    [
      'have the first day of a range before them',
      'The fair ran from 2 to 5 January 2023.',
      ['5 January 2023 = 2023-01-02/2023-01-05'],
    ],
    ['so with a dash', 'The fair ran 2–5 January 2023.', ['5 January 2023 = 2023-01-02/2023-01-05']],
    ['reach to the last year of a range', 'He ruled from 2010 to 2015.', ['2010 = 2010/2015', '2015 = 2015']],
    [
      'so with the last day',
      'The fair ran from Monday to Wednesday.',
      ['Monday = 2023-01-09/2023-01-11', 'Wednesday = 2023-01-11'],
    ],
    [
      'so with a last day that is still to come',
      'The fair runs from Monday until Friday.',
      ['Monday = 2023-01-16/2023-01-20', 'Friday = 2023-01-20'],
    ],
    [
      'so where the first day has been and the last has not',
      'The fair ran from Monday until Friday.',
      ['Monday = 2023-01-09/2023-01-13', 'Friday = 2023-01-13'],
    ],
    ['so with “between”', 'Rents rose between May and July 2022.', ['May = 2022-05/2022-07', 'July 2022 = 2022-07']],
    ['but not without', 'Rents rose in May and July 2022.', ['May = 2022-05', 'July 2022 = 2022-07']],
    [
      'nor where something is moved',
      'They moved the vote from 3 May 2022 to 9 July 2022.',
      ['3 May 2022 = 2022-05-03', '9 July 2022 = 2022-07-09'],
    ],
    [
      'nor where it slips',
      'The vote slipped from Monday to Wednesday.',
      ['Monday = 2023-01-09', 'Wednesday = 2023-01-11'],
    ],
    ['nor from one sentence to the next', 'First prize 2010\n– 2015 Second prize.', ['2010 = 2010', '2015 = 2015']],
    ['but not any number', 'They sold 20 on 5 January 2023.', ['5 January 2023 = 2023-01-05']],
    [
      'have the week behind them',
      'The bridge fell on Tuesday last week.',
      ['Tuesday = 2023-01-03', 'last week = 2023-01-02/2023-01-08'],
    ],
  ];
  for (const [what, report, expected] of cases) {
    it(what, async () => {
      const article = await analyzeWithNames(dated(report));
      assert.deepEqual(values(article, 'date').slice(1), expected);
    });
  }

  it('that are the same day are one', async () => {
    const article = await analyzeWithNames(
      dated('The minister met the mayor on Thursday. The talks on January 12, 2023, were short.'),
    );
    const day = article.entities.find(({ value }) => value === '2023-01-12');
    assert.equal(day?.name, 'January 12, 2023');
    assert.deepEqual(day.aliases.toSorted(), ['12 January 2023', 'Thursday']);
    assert.deepEqual(
      day.mentions.map(({ reason }) => reason),
      ['value', 'value', 'name'],
    );
  });

  it('stay open where the article states no day of its own', async () => {
    const article = await analyzeWithNames('The minister met the mayor on Wednesday. It was on 3 May 2022.');
    assert.deepEqual(values(article, 'date'), ['Wednesday = null', '3 May 2022 = 2022-05-03']);
    assert.deepEqual(
      article.entities.filter(({ relative }) => relative).map(({ name }) => name),
      ['Wednesday'],
    );
  });

  it('have the month first where the article shows it', async () => {
    const article = await analyzeWithNames('It rained on 01/25/2023. It rained on 02/03/2023.');
    assert.deepEqual(values(article, 'date'), ['01/25/2023 = 2023-01-25', '02/03/2023 = 2023-02-03']);
  });
});

describe('figures in an article', () => {
  const cases: [what: string, type: EntityType, report: string, expected: string[]][] = [
    [
      'range between two sums',
      'money',
      'The bridge will cost between $5 and $7 million, the mayor said.',
      ['between $5 and $7 million = {"amount":5000000,"maximum":7000000,"currency":"USD"}'],
    ],
    [
      'range of sums, of which each has its millions',
      'money',
      'The bridge may cost between 4 million and 6 million euros, or 300,000 to 1.2 million euros a year.',
      [
        'between 4 million and 6 million euros = {"amount":4000000,"maximum":6000000,"currency":"EUR"}',
        '300,000 to 1.2 million euros = {"amount":300000,"maximum":1200000,"currency":"EUR"}',
      ],
    ],
    [
      'sums of one country, and of small coins',
      'money',
      'It earned A$3.5 million, or 88 cents per share.',
      ['A$3.5 million = {"amount":3500000,"currency":"AUD"}', '88 cents = {"amount":0.88,"currency":"USD"}'],
    ],
    [
      'sums in dollars of the country that it tells of',
      'money',
      'Australia will pay $20 million, the Australian minister said.',
      ['$20 million = {"amount":20000000,"currency":"AUD"}'],
    ],
    [
      'sums in American dollars where others are told apart',
      'money',
      'Australia will pay A$30 million ($20 million), the Australian minister said.',
      ['A$30 million = {"amount":30000000,"currency":"AUD"}', '$20 million = {"amount":20000000,"currency":"USD"}'],
    ],
    [
      'sum and a share beside it',
      'money',
      'The plan cost the town $22 billion or 2 percent of what it owns.',
      ['$22 billion = {"amount":22000000000,"currency":"USD"}'],
    ],
    [
      'rise from one sum to another',
      'money',
      'The price rose from $5 to $7 in a year, the mayor said.',
      ['$5 = {"amount":5,"currency":"USD"}', '$7 = {"amount":7,"currency":"USD"}'],
    ],
    [
      'change of a sum and what it comes to',
      'money',
      'The bank cut its price for the firm by $4 to $56, the mayor said.',
      ['$4 = {"amount":4,"currency":"USD"}', '$56 = {"amount":56,"currency":"USD"}'],
    ],
    [
      'are of the country named',
      'money',
      'Mexico paid 20 million pesos for the bridge.',
      ['20 million pesos = {"amount":20000000,"currency":"MXN"}'],
    ],
    ['have a unit', 'quantity', 'Some 1,200 troops came.', ['1,200 troops = {"amount":1200,"unit":"troops"}']],
    [
      'range in words',
      'percent',
      'Between five and seven per cent of the crew left.',
      ['Between five and seven per cent = {"amount":5,"maximum":7,"unit":"%"}'],
    ],
    [
      'range, each with its sign',
      'percent',
      'Prices may rise between 3% and 3.5%, or 4%-5% in towns, after they fell 3% to 2%.',
      [
        'between 3% and 3.5% = {"amount":3,"maximum":3.5,"unit":"%"}',
        '4%-5% = {"amount":4,"maximum":5,"unit":"%"}',
        '3% = {"amount":3,"unit":"%"}',
        '2% = {"amount":2,"unit":"%"}',
      ],
    ],
    [
      'range, each with its unit',
      'quantity',
      'It is between 3 km and 5 km long and between 2 men and 3 boats.',
      [
        'between 3 km and 5 km = {"amount":3,"maximum":5,"unit":"km"}',
        '2 men = {"amount":2,"unit":"men"}',
        '3 boats = {"amount":3,"unit":"boats"}',
      ],
    ],
    ['are shares', 'percent', 'Sales rose by 12 per cent.', ['12 per cent = {"amount":12,"unit":"%"}']],
  ];
  for (const [what, type, report, expected] of cases) {
    it(what, async () => assert.deepEqual(values(await analyzeWithNames(report), type), expected));
  }
});

describe('who wrote the article', () => {
  it('is no subject of it, nor whom “she” means', async () => {
    const article = await analyzeWithNames(
      'Rivers rise again\nBy Joanna Weston\n\nThe minister, Mary Fielding, met the mayor. She left early, she said.\nIt was so.',
    );
    const writer = article.entities.find(({ name }) => name === 'Joanna Weston');
    assert.deepEqual(writer && [writer.salience, writer.mentions.length, writer.mentions[0]?.reason], [0, 1, 'name']);
    assert.ok(article.entities.find(({ name }) => name === 'Mary Fielding')!.mentions.length >= 2);
  });
});

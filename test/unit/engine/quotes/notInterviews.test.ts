import assert from 'node:assert/strict';
import { opening, quotesOf } from './interviewQuotes';

const cases: readonly [what: string, text: string][] = [
  [
    'a timetable',
    'Ferry Times Change From Monday\n\nThe ferry between Ellery and Norvik will leave later from Monday.\n\nEllery: 8:30 and 17:00\n\nNorvik: 9:45 and 18:15\n\nEllery: 10:00 on Sundays\n\nNorvik: 11:15 on Sundays',
  ],
  [
    'results',
    'Osei Leads After the First Count\n\nLena Osei leads Tom Varga after the first count.\n\nOsei: 2,310 votes\n\nVarga: 1,204 votes\n\nOsei: 3,110 votes\n\nVarga: 2,909 votes',
  ],
  [
    'results with full stops',
    'Osei Leads After the First Count\n\nLena Osei leads Tom Varga after the first count.\n\nOsei: 2,310.\n\nVarga: 1,204.\n\nOsei: 3,110.\n\nVarga: 2,909.',
  ],
  [
    'what candidates want',
    `${opening}Housing\n\nOsei: She would build 400 flats near the harbour by 2030.\n\nVarga: He would cut taxes for those who build.\n\nSchools\n\nOsei: She would hire forty teachers.\n\nVarga: He would close two schools.`,
  ],
  [
    'how members voted',
    `${opening}Harbour\n\nLena Osei: Voted for the plan.\n\nTom Varga: Voted against the plan.\n\nBridge\n\nLena Osei: Voted for the plan.\n\nTom Varga: Voted against the plan.`,
  ],
  [
    'a digest of countries',
    'The Day in Brief\n\nWhat happened on Monday.\n\nEU: Ministers met on fish and agreed on nothing.\n\nUK: The inflation rate fell to two percent.\n\nEU: The parliament voted on the budget.\n\nUK: A bridge in Leeds was closed.',
  ],
  [
    'a quiz',
    `${opening}What was opened in May?\n\nA: The new harbour wall.\n\nB: A school by the river.\n\nA: The bridge in the north.\n\nB: Nothing that we know of.\n\nA: The town hall was painted.\n\nA: The church of the sailors.`,
  ],
  [
    'questions that the writer answers',
    `${opening}Q: Did Osei ask anybody?\n\nA: She did not, critics said.\n\nQ: Who pays for the cranes?\n\nA: The harbour does, with a loan.`,
  ],
  [
    'what the paper would ask people',
    `${opening}What to ask Osei: How long will you need?\n\nWhat to ask Varga: Why did you leave the radio?\n\nWhat to ask Osei: Who pays for the cranes that you want?\n\nWhat to ask Varga: Do you miss it?`,
  ],
  ['names with nothing behind them', `${opening}Osei:\n\nVarga:\n\nOsei:\n\nVarga:`],
  [
    'notes under headings',
    'What to Know About the Vote\n\nPort Ellery votes on Sunday.\n\nWhen: The polls open at eight.\n\nWhere: At the town hall.\n\nWhen: They close at six.\n\nWhere: Results are read out in the square.',
  ],
  [
    'a name with a colon once',
    'The Week in Port Ellery\n\nThe council met on Monday.\n\nLena Osei: The harbour director asked for two more cranes.\n\nTom Varga: The reporter left Coast Radio after ten years.',
  ],
];

describe('no interview is', () => {
  for (const [what, text] of cases) {
    it(what, async () => assert.deepEqual(await quotesOf(text), []));
  }
});

import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { findTurns, withoutInitials } from '../../../../src/engine/quotes/turns';
import { finish } from '../../../../training/names/finish';
import { marked, told } from '../names/marked';
import { opening, quotesOf } from './interviewQuotes';

const interviews: readonly [what: string, text: string, expected: readonly string[]][] = [
  [
    'with names in capitals, paragraphs that go on and what is heard meanwhile',
    `${opening}TOM VARGA: The cranes were due last year. What happened?\n\nLENA OSEI: The first supplier went out of business.\n\nVARGA: Some of the dockers say they were not asked.\n\nOSEI (Harbour Board): They were asked twice.\n\nWe also held an open evening.\n\n(LAUGHTER)\n\nVARGA: And when will the first ship come?\n\nOSEI: In the spring, if the weather lets us.\n\nThe full interview is on the website.`,
    [
      'Tom Varga: The cranes were due last year. What happened?',
      'Lena Osei: The first supplier went out of business.',
      'Tom Varga: Some of the dockers say they were not asked.',
      'Lena Osei: They were asked twice. / We also held an open evening.',
      'Tom Varga: And when will the first ship come?',
      'Lena Osei: In the spring, if the weather lets us.',
    ],
  ],
  [
    'with the paper, of which nothing is known, and its questions',
    'Ten Years for a Film\n\nLena Osei’s film about the harbour opens this week. She talked about patience and her mother.\n\nExaminer: Ten years is long. Did you think of going home?\n\nOsei: Every Tuesday, when the lawyer rang.\n\nExaminer: What was wrong with it?\n\nOsei: Nobody would tell me.\n\nExaminer: It was called “the best film of the year”. How was that?\n\nOsei: I am glad of it.',
    [
      '?Examiner: Ten years is long. Did you think of going home?',
      'Lena Osei: Every Tuesday, when the lawyer rang.',
      '?Examiner: What was wrong with it?',
      'Lena Osei: Nobody would tell me.',
      '?Examiner: It was called “the best film of the year”. How was that?',
      'Lena Osei: I am glad of it.',
    ],
  ],
  [
    'with letters, of who spoke to the writer',
    'The Last Season\n\nLena Osei leaves the opera in June. She spoke to Tom Varga about debt and dogs.\n\nQ: Did you want the job?\n\nA: I was asked to mind the shop.\n\nQ: What will you do now?\n\nA: I will get a dog.',
    [
      '?Q: Did you want the job?',
      'Lena Osei: I was asked to mind the shop.',
      '?Q: What will you do now?',
      'Lena Osei: I will get a dog.',
    ],
  ],
  [
    'with the name of who answers alone, and answers of several paragraphs',
    `${opening}The cranes were due last year. What happened?\n\nLena Osei: The first supplier went out of business.\n\nWe looked for another for months.\n\nWere the dockers asked?\n\nLO: They were asked twice, and I told them why.\n\nWhen will the first ship come?\n\nLO: In the spring, if the weather lets us.\n\nAnd after that?\n\nLO: Then we build the second pier.\n\nThe pier was planned in 2019.`,
    [
      'Lena Osei: The first supplier went out of business. / We looked for another for months.',
      'Lena Osei: They were asked twice, and I told them why.',
      'Lena Osei: In the spring, if the weather lets us.',
      'Lena Osei: Then we build the second pier.',
    ],
  ],
  ...[
    ['names on lines of their own', 'Tom Varga:\n', 'Lena Osei:\n'],
    ['names behind bullets', '• Tom Varga:\n', '  • Lena Osei:\n'],
    ['the time behind names', 'Tom Varga (00:12):\n', 'Lena Osei (01:02:03):\n'],
    ['the time alone behind names', 'Tom Varga  0:03\n', 'Lena Osei  1:05\n'],
    ['the time before names', '[00:01:23] Tom Varga: ', '[00:02:10] Lena Osei: '],
  ].map(([what, asks, answers]): [string, string, readonly string[]] => [
    `with ${what}`,
    `${opening}${asks}The cranes were due last year. What happened?\n\n${answers}The first supplier went out of business.\n\n${asks}Were you asked?\n\n${answers}We were asked twice.`,
    [
      'Tom Varga: The cranes were due last year. What happened?',
      'Lena Osei: The first supplier went out of business.',
      'Tom Varga: Were you asked?',
      'Lena Osei: We were asked twice.',
    ],
  ]),
  [
    'with speakers told by their voices',
    'Talk at the Pier\n\nSpeaker 1 (00:01):\nWhen will you close it?\n\nSpeaker 2 (00:04):\nWe close it in May.\n\nSpeaker 1 (00:06):\nAnd who told you so?\n\nSpeaker 2 (00:09):\nI read it in the paper.',
    [
      '?Speaker 1: When will you close it?',
      '?Speaker 2: We close it in May.',
      '?Speaker 1: And who told you so?',
      '?Speaker 2: I read it in the paper.',
    ],
  ],
  [
    'with initials',
    `${opening}Tom Varga: The cranes were due last year. What happened?\n\nLena Osei: The first supplier went out of business.\n\nTV: Were the dockers asked?\n\nLO: They were asked twice.\n\nTV: When will the first ship come?\n\nLO: In the spring.`,
    [
      'Tom Varga: The cranes were due last year. What happened?',
      'Lena Osei: The first supplier went out of business.',
      'Tom Varga: Were the dockers asked?',
      'Lena Osei: They were asked twice.',
      'Tom Varga: When will the first ship come?',
      'Lena Osei: In the spring.',
    ],
  ],
  [
    'with offices in capitals, who has the word once, and a long turn',
    `Remarks by President Osei\n\nPresident Lena Osei met Prime Minister Tom Varga and Secretary Ines Duarte.\n\nTHE PRESIDENT: Good afternoon to you all.\n\nWe will send trucks to the coast.\n\nThey leave on Friday.\n\nPresident Marlow sends some as well.\n\nHe told me so.\n\nAnd we will send tents.\n\nQ: Madam President, will you sign the bill?\n\nTHE PRESIDENT: I will if they send it to me.\n\nPRIME MINISTER VARGA: We thank you for that.\n\nSECRETARY DUARTE: Let me add one thing.\n\nMS. HALE: Okay, last question, please.\n\nQ: Does it worry you?\n\nTHE PRESIDENT: Of course it does.\n\nMODERATOR: Thank you all.`,
    [
      'Lena Osei: Good afternoon to you all. / We will send trucks to the coast. / They leave on Friday. / President Marlow sends some as well. / He told me so. / And we will send tents.',
      '?Q: Madam President, will you sign the bill?',
      'Lena Osei: I will if they send it to me.',
      'Tom Varga: We thank you for that.',
      'Ines Duarte: Let me add one thing.',
      '?MS. HALE: Okay, last question, please.',
      '?Q: Does it worry you?',
      'Lena Osei: Of course it does.',
      '?MODERATOR: Thank you all.',
    ],
  ],
  [
    'with an operator, and offices behind names',
    `Harbour Pumps Call\n\nOperator: Good morning, and welcome to the call.\n\nLena Osei -- Chief Executive Officer: Thank you. We had a good quarter.\n\nTom Varga, Chairman: I agree. We did.\n\nOperator: Our first question comes from Norvik Bank.\n\nInes Duarte: Can you tell us about Peru?\n\nLena Osei: I can. We open there in May.`,
    [
      '?Operator: Good morning, and welcome to the call.',
      'Lena Osei: Thank you. We had a good quarter.',
      'Tom Varga: I agree. We did.',
      '?Operator: Our first question comes from Norvik Bank.',
      'Ines Duarte: Can you tell us about Peru?',
      'Lena Osei: I can. We open there in May.',
    ],
  ],
  [
    'with questions and answers of the only person named before',
    'Five Questions for a Glassmaker\n\nInes Duarte has made windows for forty years.\n\nQ: How did you begin?\n\nA: My uncle had a kiln. I swept the floor and watched him.\n\nIt was a small one.\n\nQ: Is it a dying trade?\n\nA: No. I have three apprentices.\n\nQ: What comes next?\n\nA: A chapel in the hills.',
    [
      '?Q: How did you begin?',
      'Ines Duarte: My uncle had a kiln. I swept the floor and watched him. / It was a small one.',
      '?Q: Is it a dying trade?',
      'Ines Duarte: No. I have three apprentices.',
      '?Q: What comes next?',
      'Ines Duarte: A chapel in the hills.',
    ],
  ],
  [
    'with answers of who tells it in an interview, whoever else is named',
    'Leaving the Harbour\n\nIn an interview, Ines Duarte told The Herald why she left. Her deputy, Paul Marsh, left with her.\n\nQ: Why did you leave?\n\nA: I had nothing left to do there.\n\nQ: Will you go back?\n\nA: No, I have other plans now.',
    [
      '?Q: Why did you leave?',
      'Ines Duarte: I had nothing left to do there.',
      '?Q: Will you go back?',
      'Ines Duarte: No, I have other plans now.',
    ],
  ],
  [
    'with answers of who talks, or whom the interview is with',
    'Ines Duarte has led the harbour since 2015. In an interview with Tom Varga she talks about the storm.\n\nQ. Were you afraid?\n\nA. I was. We all were.\n\nQ. What comes next?\n\nA. I will rebuild the quay.',
    [
      '?Q.: Were you afraid?',
      'Ines Duarte: I was. We all were.',
      '?Q.: What comes next?',
      'Ines Duarte: I will rebuild the quay.',
    ],
  ],
  [
    'with answers of whom the interview is with',
    'Paul Marsh sold the harbour last year. This is an interview with Ines Duarte.\n\nQ: Were you afraid?\n\nA: I was. We all were.\n\nQ: What comes next?\n\nA: I will rebuild the quay.',
    [
      '?Q: Were you afraid?',
      'Ines Duarte: I was. We all were.',
      '?Q: What comes next?',
      'Ines Duarte: I will rebuild the quay.',
    ],
  ],
  [
    'with answers of one of two who tell it, nobody knows whose',
    'In an interview, Ines Duarte said the harbour was safe, and Paul Marsh said it was not.\n\nQ: Were you afraid?\n\nA: I was. We all were.\n\nQ: What comes next?\n\nA: I will rebuild the quay.',
    ['?Q: Were you afraid?', '?A: I was. We all were.', '?Q: What comes next?', '?A: I will rebuild the quay.'],
  ],
  [
    'with answers of one of two people, nobody knows whose',
    'Five Questions for a Glassmaker\n\nInes Duarte has made windows for forty years, and Paul Marsh has sold them.\n\nQ: How did you begin?\n\nA: My uncle had a kiln.\n\nQ: Is it a dying trade?\n\nA: No. We have three apprentices.',
    [
      '?Q: How did you begin?',
      '?A: My uncle had a kiln.',
      '?Q: Is it a dying trade?',
      '?A: No. We have three apprentices.',
    ],
  ],
  [
    'with nothing before the questions, which are nobody’s',
    'Questions for a Glassmaker\n\nInes Duarte has made windows for forty years.\n\nHow did you begin?\n\nA: My uncle had a kiln.\n\nIs it a dying trade?\n\nA: No. I have three apprentices.\n\nWhat comes next?\n\nA: A chapel in the hills.\n\nAnd then?\n\nA: A long rest.',
    [
      'Ines Duarte: My uncle had a kiln.',
      'Ines Duarte: No. I have three apprentices.',
      'Ines Duarte: A chapel in the hills.',
      'Ines Duarte: A long rest.',
    ],
  ],
  [
    'of official form, with titles and full stops',
    `${opening}MR. VARGA: Were you asked about the cranes?\n\nMS. OSEI: I was asked twice, in March and in June.\n\nMR. VARGA: What did you say?\n\nMS. OSEI: I said that we need them.`,
    [
      'Tom Varga: Were you asked about the cranes?',
      'Lena Osei: I was asked twice, in March and in June.',
      'Tom Varga: What did you say?',
      'Lena Osei: I said that we need them.',
    ],
  ],
  [
    'with letters before full stops, below the name of who wrote it',
    'Questions for a Glassmaker\n\nBy Tom Varga\n\nInes Duarte has made windows for forty years.\n\nQ. How did you begin?\n\nA. My uncle had a kiln.\n\nQ. Is it a dying trade?\n\nA. No. I have three apprentices.',
    [
      '?Q.: How did you begin?',
      'Ines Duarte: My uncle had a kiln.',
      '?Q.: Is it a dying trade?',
      'Ines Duarte: No. I have three apprentices.',
    ],
  ],
  [
    'with speakers who are not named, headings and the writer’s words between turns, which are nobody’s before them',
    `${opening}Varga: Were you asked about the cranes?\n\nOsei: I was asked twice.\n\nMan in the audience: That is not true.\n\nVarga: Let her answer. What did you say?\n\nOsei pauses and looks out at the water.\n\nOsei: I said that we need them.\n\nOn the Budget\n\nVarga: Can you pay for them?\n\nOsei: We can.`,
    [
      'Tom Varga: Were you asked about the cranes?',
      'Lena Osei: I was asked twice.',
      'Tom Varga: Let her answer. What did you say?',
      'Lena Osei: I said that we need them.',
      'Tom Varga: Can you pay for them?',
      'Lena Osei: We can.',
    ],
  ],
  [
    'with what others call out, which is theirs, and what is heard meanwhile',
    `${opening}Varga: Were you asked about the cranes?\n\nOsei: (Laughs.) They came to us twice. (Pause.)\n\n(A man in the audience shouted: “That is a lie and you know it.”)\n\nWe also held an open evening.\n\nVarga: Was it one?\n\nOsei: “Scandal” is your word, not mine.`,
    [
      'Tom Varga: Were you asked about the cranes?',
      'Lena Osei: (Laughs.) They came to us twice. (Pause.) / We also held an open evening.',
      '?A man in the audience: “That is a lie and you know it.”',
      'Tom Varga: Was it one?',
      'Lena Osei: “Scandal” is your word, not mine.',
    ],
  ],
  [
    'with somebody whose surname another has, too',
    'Cranes\n\nThe council heard Mark Osei and Tom Varga on the cranes.\n\nTom Varga: Were you asked?\n\nAnna Osei: I was asked twice.\n\nTom Varga: What did you say?\n\nAnna Osei: I said that we need them.',
    [
      'Tom Varga: Were you asked?',
      'Anna Osei: I was asked twice.',
      'Tom Varga: What did you say?',
      'Anna Osei: I said that we need them.',
    ],
  ],
  [
    'with words in marks within a turn, which are the speaker’s too',
    `${opening}Varga: The union called the plan “a bad joke.” Were they asked?\n\nOsei: They were asked twice.\n\nVarga: When will the first ship come?\n\nOsei: In the spring.`,
    [
      'Tom Varga: The union called the plan “a bad joke.” Were they asked?',
      'Lena Osei: They were asked twice.',
      'Tom Varga: When will the first ship come?',
      'Lena Osei: In the spring.',
    ],
  ],
  [
    'with everything in marks, as quotes are',
    `${opening}Varga: “Were they asked about the cranes?”\n\nOsei: “They were asked twice, in March and in June.”\n\nVarga: “When will the first ship come?”\n\nOsei: “In the spring, if the weather lets us.”`,
    [
      'Tom Varga: “Were they asked about the cranes?”',
      'Lena Osei: “They were asked twice, in March and in June.”',
      'Tom Varga: “When will the first ship come?”',
      'Lena Osei: “In the spring, if the weather lets us.”',
    ],
  ],
];

describe('interviews and transcripts', () => {
  for (const [what, text, expected] of interviews) {
    it(what, async () => assert.deepEqual(await quotesOf(text), expected));
  }

  it('have “I” stand for who speaks', async () => {
    const [, text] = interviews.find(([what]) => what.startsWith('with questions and answers'))!;
    const { entities } = await analyzeWithNames(text);
    const { mentions } = entities.find(({ name }) => name === 'Ines Duarte')!;
    const words = mentions.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words.filter((word) => word === 'I').length, 2);
  });

  it('have no organizations of the initials of who speaks', () => {
    const { document, names } = marked(
      '[p Tom Varga]: You were tired. Why?\n\n[p Lena Osei]: It is late, I said.\n\n[o TV]: And you left?\n\n[o LO]: I went home.\n\n[o TV]: What does the [o TV] say?\n\n[o LO]: We do not know.',
      0.9,
    );
    const turns = finish(findTurns(document, names));
    assert.deepEqual(told(document, withoutInitials(document, turns, names)), [
      'person: Tom Varga',
      'person: Lena Osei',
      'organization: TV',
    ]);
  });
});

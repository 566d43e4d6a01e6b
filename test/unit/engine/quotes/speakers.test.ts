import assert from 'node:assert/strict';
import { quotesInMarks } from './quotesInMarks';

const before = 'The council met in Halden on Tuesday to talk about the harbour.\n\n';

describe('speakers of quotes', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['none where the text ends with a name', 'The plan fails, according to Marta Lind', []],
    [
      'before the verb, with how it was said',
      '“The harbour will open in May,” Marta Lind said by telephone.',
      ['“The harbour will open in May,” — Marta Lind'],
    ],
    [
      'behind the verb, with an apposition',
      '“The harbour will open in May,” said Marta Lind, a member of the council.',
      ['“The harbour will open in May,” — Marta Lind'],
    ],
    [
      'a long apposition before the verb',
      'Marta Lind, the head of the harbour board and a former pilot, said the plan was “a gift to the town.”',
      ['“a gift to the town.” — Marta Lind'],
    ],
    [
      'a role and a colon, in a headline',
      'Minister: “I will not resign” over grain memo\n\nMarta Lind spoke in parliament on Friday.',
      ['“I will not resign” — Minister'],
    ],
    [
      'nobody of the headline, where the report begins with the words',
      'Farmers warn of shortage\n\n“My barn is as empty as the road.”\n\nMarta Lind shut the gate and went home.',
      ['“My barn is as empty as the road.” — unknown'],
    ],
    [
      'who speaks for somebody with a role, not that one',
      'A spokesman for Prime Minister Marta Lind said: “The harbour will open in May.”',
      ['“The harbour will open in May.” — A spokesman for Prime Minister Marta Lind'],
    ],
    [
      'the same behind the verb',
      '“He was asleep in the boat,” said a lawyer for Tomas Brel.',
      ['“He was asleep in the boat,” — a lawyer for Tomas Brel'],
    ],
    [
      'a role of several words before a name',
      '“The harbour will open in May,” said the head of the harbour board Marta Lind.',
      ['“The harbour will open in May,” — Marta Lind'],
    ],
    [
      'a relative who is named behind a comma',
      '“He was my best friend,” said his mother, Donna Brel.',
      ['“He was my best friend,” — Donna Brel'],
    ],
    [
      'who is named behind what they were before',
      'The mayor, former police officer Marta Lind, said the harbour was “as safe as a bank”.',
      ['“as safe as a bank” — Marta Lind'],
    ],
    [
      'who is of what is explained in brackets',
      'Dr Marta Lind, of the Harbour Safety Institute (HSI), said the harbour was “as safe as a bank”.',
      ['“as safe as a bank” — Dr Marta Lind'],
    ],
    [
      'who says it of another',
      '“It wants to look like a source of news,” Marta Lind, a former envoy, said of Halden Media.',
      ['“It wants to look like a source of news,” — Marta Lind'],
    ],
    [
      'a title and a name behind what somebody is',
      '“The harbour will open in May,” said the panel’s chair, Dr. Marta Lind, an engineer.',
      ['“The harbour will open in May,” — Dr. Marta Lind'],
    ],
    [
      'a role that is a verb as well',
      '“It is a fine idea,” said founder Tomas Brel. “I like it,” said coach Marta Lind, whose team lost.',
      ['“It is a fine idea,” — Tomas Brel', '“I like it,” — Marta Lind'],
    ],
    [
      'with all titles',
      'Maj. Gen. Marta Lind said the harbour was “as safe as a bank”.',
      ['“as safe as a bank” — Maj. Gen. Marta Lind'],
    ],
    [
      'before the name of a party',
      'Council leader Tomas Brel, Plaid Cymru, said the harbour was “as safe as a bank”.',
      ['“as safe as a bank” — Tomas Brel'],
    ],
    [
      'nobody by a question',
      'Marta Lind laughs. Who told her that? She grins. “Do not print that.”',
      ['“Do not print that.” — She'],
    ],
    [
      'whom somebody else quotes',
      'The news agency quoted Tomas Brel as saying, “The harbour will open in May.”',
      ['“The harbour will open in May.” — Tomas Brel'],
    ],
    [
      'who was quoted, not by whom',
      '“The harbour will open in May,” Tomas Brel was quoted as saying by the news agency.',
      ['“The harbour will open in May,” — Tomas Brel'],
    ],
    [
      'who was quoted by somebody',
      'Tomas Brel was later quoted by the news agency as saying: “The harbour will open in May.”',
      ['“The harbour will open in May.” — Tomas Brel'],
    ],
    [
      'who calls something so, not whose deed it is',
      'She resigned after what colleagues described as “months of bullying” at the firm.',
      ['“months of bullying” — colleagues'],
    ],
    [
      'before a relative clause with a verb that others follow',
      'Workers who expect to lose their jobs said the plan was “a gift to the bank”.',
      ['“a gift to the bank” — Workers'],
    ],
    [
      'before a relative clause without commas',
      'A diplomat who took part in the talks said they were “over for good”.',
      ['“over for good” — A diplomat'],
    ],
    [
      'all who are joined by “and”',
      'Norway, Sweden and Denmark said the plan was “a gift to the coast”.',
      ['“a gift to the coast” — Norway, Sweden and Denmark'],
    ],
    [
      'only who speaks where another clause stands before “and”',
      'Marta Lind left the hall early and Tomas Brel said the plan was “a gift to the coast”.',
      ['“a gift to the coast” — Tomas Brel'],
    ],
    [
      'without the day before it',
      'On Thursday a spokesman said the plan was “a gift to the coast”.',
      ['“a gift to the coast” — a spokesman'],
    ],
    [
      'who says it, not the source behind',
      '“I never saw the boat go out,” Marta Lind said, according to a transcript.',
      ['“I never saw the boat go out,” — Marta Lind'],
    ],
    [
      'apart from a second clause',
      '“We got this badly wrong,” Marta Lind told reporters. Asked if she would resign, she said: “I serve the board.”',
      ['“We got this badly wrong,” — Marta Lind', '“I serve the board.” — she'],
    ],
    [
      'a role, and a name with what it is of',
      'His lawyer, Marta Lind of Hald Partners, said he would “contest it with all his might”.',
      ['“contest it with all his might” — Marta Lind'],
    ],
    [
      'the first subject, behind its own verb and a participle',
      'Marta Lind criticised the harbour plan that engineers drew up on Monday, saying it was “a gift to the town”.',
      ['“a gift to the town” — Marta Lind'],
    ],
    [
      'a name behind a dash and before a colon',
      'The harbour has won — Marta Lind: “It was a close vote, and a fair one.”',
      ['“It was a close vote, and a fair one.” — Marta Lind'],
    ],
    [
      'of a verb that says how it was said',
      'Ferries are “the pride of the coast,” Marta Lind, the former mayor of Elden, proclaimed.',
      ['“the pride of the coast,” — Marta Lind'],
    ],
    [
      'over an adverb before the verb',
      'Marta Lind later wrote that the harbour was “close to collapse”.',
      ['“close to collapse” — Marta Lind'],
    ],
    [
      'behind the verb, by what she is to somebody',
      '“The harbour will open in May,” said her former teacher Marta Lind.',
      ['“The harbour will open in May,” — Marta Lind'],
    ],
    [
      'who goes on, whoever speaks next',
      '“The harbour will open in May,” said their leader, Marta Lind. “Where are the boats?” A spokesman for the firm rejected that as “empty talk”.',
      [
        '“The harbour will open in May,” / “Where are the boats?” — Marta Lind',
        '“empty talk” — A spokesman for the firm',
      ],
    ],
    [
      'of an agency whose name stands between commas',
      'Engineer Marta Lind of the national harbour agency, HPA, said that the storm was “quite exceptional here”.',
      ['“quite exceptional here” — Marta Lind'],
    ],
    [
      'a relative clause before the verb',
      'Marta Lind, who has led the board for ten years, said: “The harbour will open in May.”',
      ['“The harbour will open in May.” — Marta Lind'],
    ],
    [
      'a relative clause behind the verb',
      '“The harbour will open in May,” said Marta Lind, who leads the board. “We have the money.”',
      ['“The harbour will open in May,” / “We have the money.” — Marta Lind'],
    ],
    [
      'a long noun phrase',
      '“The road was never safe,” a senior engineer at the ministry of transport said.',
      ['“The road was never safe,” — a senior engineer at the ministry of transport'],
    ],
    [
      'according to a person',
      'The old bridge is “close to collapse,” according to Peter Hald, who inspected it.',
      ['“close to collapse,” — Peter Hald'],
    ],
    [
      'according to a document',
      'The bridge was “close to collapse,” according to the report.',
      ['“close to collapse,” — the report'],
    ],
    [
      'somebody familiar with the matter',
      '“The talks have failed,” said a person familiar with the matter.',
      ['“The talks have failed,” — a person familiar with the matter'],
    ],
    [
      'a tweet',
      'Marta Lind tweeted: “The harbour is open. Come and see!”',
      ['“The harbour is open. Come and see!” — Marta Lind'],
    ],
    [
      'a statement',
      'The ministry said in a statement: “The road will stay closed.”',
      ['“The road will stay closed.” — The ministry'],
    ],
    [
      'a document that says',
      'The report says the bridge was “never built to last.”',
      ['“never built to last.” — The report'],
    ],
    [
      'the sentence before',
      `${before}Marta Lind was not pleased. “The harbour is too small for all of us.”`,
      ['“The harbour is too small for all of us.” — Marta Lind'],
    ],
    [
      'the paragraph above, with a colon',
      `${before}Marta Lind then told reporters:\n\n“The harbour is too small for all of us. We need another.”`,
      ['“The harbour is too small for all of us. We need another.” — Marta Lind'],
    ],
    [
      'a name with a colon, as in an interview',
      `${before}Marta Lind: “We have no plans to sell the harbour.” The board meets again in June.`,
      ['“We have no plans to sell the harbour.” — Marta Lind'],
    ],
    [
      'quoted words in the passive',
      'The plan was described by Marta Lind as “a very bad joke”.',
      ['“a very bad joke” — Marta Lind'],
    ],
    [
      'question and answer',
      '“Will the harbour open in May?” asked Peter Hald. “It will open in May,” Marta Lind replied.',
      ['“Will the harbour open in May?” — Peter Hald', '“It will open in May,” — Marta Lind'],
    ],
    [
      'two people in one paragraph',
      'Peter Hald called the plan “reckless,” but Marta Lind said it was “the only way.”',
      ['“reckless,” — Peter Hald', '“the only way.” — Marta Lind'],
    ],
    [
      'a second verb of one subject',
      'Peter Hald accused the board of “wasting time” and said it was “asleep at the wheel.”',
      ['“wasting time” — Peter Hald', '“asleep at the wheel.” — Peter Hald'],
    ],
    [
      'a pronoun for the speaker named before',
      `${before}Marta Lind came late. She called the plan “a very bad joke” and left.`,
      ['“a very bad joke” — She'],
    ],
    [
      'a paragraph that is all quote goes on',
      `${before}“The harbour will open in May,” Marta Lind said.\n\n“It will bring work to the whole coast,” she added.`,
      ['“The harbour will open in May,” — Marta Lind', '“It will bring work to the whole coast,” — she'],
    ],
    [
      'in no time where a party’s state is only capitals',
      `Marta Lind, D-${'A'.repeat(40)}5 said on Monday that the harbour was “a gift”.`,
      [`“a gift” — D-${'A'.repeat(40)}5`],
    ],
    [
      'over an age and what else is told',
      'Marta Lind, 78, who has lived there for 40 years, said: “It was never so wet.”',
      ['“It was never so wet.” — Marta Lind'],
    ],
    [
      'over the day before the verb',
      'A Halden judge on Friday blocked the ban, calling it “a solution in search of a problem.”',
      ['“a solution in search of a problem.” — A Halden judge'],
    ],
    [
      'one of several, with what is said of that one',
      'Lind’s friends are angry. One, who works at the harbour, said she had been “hung out to dry.”',
      ['“hung out to dry.” — One'],
    ],
    [
      'Indian style: a title, and the clause behind',
      '“The monsoon will be late this year,” Dr. Anil Verma told reporters in Pune on Monday.',
      ['“The monsoon will be late this year,” — Dr. Anil Verma'],
    ],
    [
      'an apposition within the apposition',
      'Marta Lind, head of the Halden Harbour Union, a large group of pilots, said the plan was “a gift to the town.”',
      ['“a gift to the town.” — Marta Lind'],
    ],
    [
      'a relative clause with a place in it',
      'Marta Lind, who is a judge in Halden, Norway, said the plan was “a gift to the town.”',
      ['“a gift to the town.” — Marta Lind'],
    ],
    [
      'brackets between the name and the verb',
      'The deputy, Tom Reed (D-Vt.), said: “The road was never safe.”',
      ['“The road was never safe.” — Tom Reed'],
    ],
    [
      'what belongs to the speaker has a name too',
      '“The road was never safe,” said Stephen Vale of the University of Halden School of Law.',
      ['“The road was never safe,” — Stephen Vale'],
    ],
    [
      'a number before the noun',
      '“The road was never safe,” said one engineer familiar with the talks.',
      ['“The road was never safe,” — one engineer familiar with the talks'],
    ],
    [
      'a noun that looks like a verb',
      'To warn the guards, the message continues, “hold up the sign and wait.”',
      ['“hold up the sign and wait.” — the message'],
    ],
    [
      'a verb with the content’s own subject behind it',
      'Peter Hald, a builder who had been a member of the board before leaving last month, said Marta Lind had left “in great anger.”',
      ['“in great anger.” — Peter Hald'],
    ],
    [
      'a letter that somebody has got hold of',
      'A letter obtained by The Halden Times warns that “the road was never safe.”',
      ['“the road was never safe.” — A letter'],
    ],
    ['a dash and the name behind', '“The harbour is ours.” — Marta Lind', ['“The harbour is ours.” — Marta Lind']],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await quotesInMarks(text), expected));
  }

  it('parts what a colon introduces from words in marks before', async () => {
    const found = await quotesInMarks(
      'Asked about the alleged “plot,” Marta Lind said: “We will not talk about that today.”',
    );
    assert.equal(found.at(-1), '“We will not talk about that today.” — Marta Lind');
  });
});

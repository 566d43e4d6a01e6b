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
      'the same before brackets and a colon',
      'Marta Lind (asked why Tomas Brel had left): “He was tired, and the boat was late.”',
      ['“He was tired, and the boat was late.” — Marta Lind'],
    ],
    [
      'nobody of the line that tells what is spoken of',
      '“We had more boats than ever,” Marta Lind told the board.\n\nOn the captain who struck the pier:\n\n“It was dark, and nobody saw it.”',
      ['“We had more boats than ever,” — Marta Lind', '“It was dark, and nobody saw it.” — Marta Lind'],
    ],
    [
      'the same behind the verb',
      '“He was asleep in the boat,” said a lawyer for Tomas Brel.',
      ['“He was asleep in the boat,” — a lawyer for Tomas Brel'],
    ],
    [
      'who says it of another',
      '“It wants to look like a source of news,” Marta Lind, a former envoy, said of Halden Media.',
      ['“It wants to look like a source of news,” — Marta Lind'],
    ],
    [
      'who judges behind “by”',
      'The mayor was mocked by Marta Lind as “a friend of the storm”.',
      ['“a friend of the storm” — Marta Lind'],
    ],
    [
      'not who is judged',
      'The mayor was accused of “sleeping at the wheel”. The ministers were sharply criticised for “a shabby deal” by nobody.',
      ['“sleeping at the wheel” — unknown', '“a shabby deal” — unknown'],
    ],
    [
      'not whom it is said to',
      'The mayor was told to “go and look for the goat” on Monday. Marta Lind was asked whether it was “a good boat”.',
      ['“go and look for the goat” — unknown', '“a good boat” — unknown'],
    ],
    [
      'whose remark it is',
      'The fans were angered by Marta Lind’s remark that they “will pay whatever we ask”.',
      ['“will pay whatever we ask” — Marta Lind'],
    ],
    [
      'who judges a remark',
      'Tomas Brel called Marta Lind’s claim that the harbour is safe “a bad joke for the town”.',
      ['“a bad joke for the town” — Tomas Brel'],
    ],
    [
      'nobody of the report above, where the words are a heading of their own',
      'Marta Lind came late. “We are all as wet as the road,” she said.\n\n4.31pm\n‘It took the roof in one go’\nDairy farmer Tomas Brel watched it fly.',
      ['“We are all as wet as the road,” — she', '‘It took the roof in one go’ — unknown'],
    ],
    [
      'who is named in the sentence above, where a sentence fills its line',
      'Marta Lind shut the gate and went home.\n\n“My barn is as empty as the road.”\n\nIt rained.',
      ['“My barn is as empty as the road.” — Marta Lind'],
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
      'the first subject, behind its own verb and a participle',
      'Marta Lind criticised the harbour plan that engineers drew up on Monday, saying it was “a gift to the town”.',
      ['“a gift to the town” — Marta Lind'],
    ],
    [
      'who is asked, not the reply that comes',
      'Marta Lind was asked whether she regretted it. “Not for a second,” came the answer.',
      ['“Not for a second,” — Marta Lind'],
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
      'over the day before the verb',
      'A Halden judge on Friday blocked the ban, calling it “a solution in search of a problem.”',
      ['“a solution in search of a problem.” — A Halden judge'],
    ],
    [
      'a verb with the content’s own subject behind it',
      'Peter Hald, a builder who had been a member of the board before leaving last month, said Marta Lind had left “in great anger.”',
      ['“in great anger.” — Peter Hald'],
    ],
    ['a dash and the name behind', '“The harbour is ours.” — Marta Lind', ['“The harbour is ours.” — Marta Lind']],
    [
      'who calls something so in the passive',
      'The move was called “a disgrace” by the union’s head, Marta Lind.',
      ['“a disgrace” — Marta Lind'],
    ],
    [
      'described so by many',
      'The plan has been described as “an act of madness” by farmers.',
      ['“an act of madness” — farmers'],
    ],
    [
      'one, and then another',
      '“I am tired,” said one. A second added: “We want to go home.”',
      ['“I am tired,” — one', '“We want to go home.” — A second'],
    ],
    [
      'a member of a party, who stands for the one just named',
      'Senator Marta Lind opposed the bill. “It is a mistake,” the Texas Republican said.',
      ['“It is a mistake,” — Republican'],
    ],
    [
      'a role with the name of what it is of',
      '“It is a red card,” the Chelsea coach Marta Lind said.\n\n“It was clear,” the Chelsea coach said.',
      ['“It is a red card,” — Marta Lind', '“It was clear,” — coach'],
    ],
    [
      'who speaks to another',
      'A second source speaking to Halden Radio said, “We are tired of waiting for it.”',
      ['“We are tired of waiting for it.” — A second source speaking to Halden Radio'],
    ],
    [
      'one of several, not where it was posted',
      'One regular posted on Facebook: “Bring a brolly and a hat!”',
      ['“Bring a brolly and a hat!” — One regular'],
    ],
    [
      'a pronoun behind “according to”',
      'Tomas Brel, a farmer, denied it. According to him, “We sold our cows for nothing.”',
      ['“We sold our cows for nothing.” — him'],
    ],
    [
      'who emails, and who however says',
      'Reader Jo Malik emails: “Our boat is in the pond.”\n\nTomas Brel however said he was “open to talks”.',
      ['“Our boat is in the pond.” — Jo Malik', '“open to talks” — Tomas Brel'],
    ],
    [
      'whose verb stands behind the comma, of a participle before',
      'Noting that the roads were “a disgrace”, the court on Tuesday ordered the council to mend them.',
      ['“a disgrace” — the court'],
    ],
    [
      'nobody who is called something by others',
      'Rob Lind has been called a fraud by fellow doctors for selling “magic” pills.',
      [],
    ],
    [
      'who spoke before, in a letter',
      'Brel denied the charge, but in a later interview said he had “forgotten the whole affair”.',
      ['“forgotten the whole affair” — Brel'],
    ],
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

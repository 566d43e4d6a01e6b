import assert from 'node:assert/strict';
import { quotesInMarks } from './quotesInMarks';

describe('the words of a speaker', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'who goes on behind what it is told in',
      'In a short note released by the clinic, Marta Lind thanked “all who came” and asked for rest.',
      ['“all who came” — Marta Lind'],
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
      'who speaks for somebody with a role, not that one',
      'A spokesman for Prime Minister Marta Lind said: “The harbour will open in May.”',
      ['“The harbour will open in May.” — A spokesman for Prime Minister Marta Lind'],
    ],
    [
      'who speaks for what is somebody’s',
      'A spokesman for Norway’s Harbour Safety Institute said it was “too late”. “We are sorry,” said a spokesman for Norway’s Harbour Safety Institute.',
      [
        '“too late” — A spokesman for Norway’s Harbour Safety Institute',
        '“We are sorry,” — a spokesman for Norway’s Harbour Safety Institute',
      ],
    ],
    [
      'who is at somebody’s institute that is explained in brackets',
      'Marta Lind, an engineer at Norway’s Harbour Safety Institute (HSI), said it was “too late”.',
      ['“too late” — Marta Lind'],
    ],
    [
      'who speaks for an organization, behind the verb too',
      '“We are sorry,” said a spokesman for the Harbour Safety Institute.',
      ['“We are sorry,” — a spokesman for the Harbour Safety Institute'],
    ],
    [
      'but an organization that is somebody’s',
      '“We are sorry,” said Norway’s Harbour Safety Institute.',
      ['“We are sorry,” — Harbour Safety Institute'],
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
      'a relative of somebody whose name ends in s',
      "“He is a good boy,” Daniel Hayes’ mother said. “He was glad,” Hayes' aunt said.",
      ['“He is a good boy,” — Daniel Hayes’ mother', "“He was glad,” — Hayes' aunt"],
    ],
    [
      'a relative of such a one who is named behind a comma',
      'Daniel Hayes ran off. “He was glad,” said Hayes’ aunt, Donna Brel.',
      ['“He was glad,” — Donna Brel'],
    ],
    [
      'a role with a noun that is a verb as well',
      '“We want more boats,” the transport secretary said.',
      ['“We want more boats,” — the transport secretary'],
    ],
    [
      'an authority with such a noun',
      '“We want more boats,” the transport ministry said.',
      ['“We want more boats,” — the transport ministry'],
    ],
    ['those of many', '“We want more boats,” the sailors’ union said.', ['“We want more boats,” — the sailors’ union']],
    [
      'not a word behind a mark that ends quoted words',
      '‘It was one of the boys’ Marta Lind said.',
      ['‘It was one of the boys’ — Marta Lind'],
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
      'without the letters of an honour or a seat',
      'Judge Marta Lind KC told him: “You were trusted by a whole town.” “I was,” said Tomas Brel MP on Friday. Ann Reed TD called it “a poor joke”.',
      ['“You were trusted by a whole town.” — Marta Lind', '“I was,” — Tomas Brel', '“a poor joke” — Ann Reed'],
    ],
    [
      'who is of something, where the tagger takes it for no noun',
      'An official in her ministry, who was not allowed to talk, said it was “a gift to the bank”. A representative for Mr Brel said it was “quite a gift”.',
      ['“a gift to the bank” — An official in her ministry', '“quite a gift” — A representative for Mr Brel'],
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
      'a role, and a name with what it is of',
      'His lawyer, Marta Lind of Hald Partners, said he would “contest it with all his might”.',
      ['“contest it with all his might” — Marta Lind'],
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
      'somebody familiar with the matter',
      '“The talks have failed,” said a person familiar with the matter.',
      ['“The talks have failed,” — a person familiar with the matter'],
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
      'who is of a place of work, before what else is told',
      'Prof Stephen Vale, of Halden University, who was not part of the study, said the road was “never safe”.',
      ['“never safe” — Prof Stephen Vale'],
    ],
    [
      'who is named behind an office with a title, or as one of several',
      'The Dean of Halden, the Rev Stephen Vale, said it was “never safe”. One of them, nine-year-old Ana Roth, called it “cold”.',
      ['“never safe” — Rev Stephen Vale', '“cold” — Ana Roth'],
    ],
    [
      'a letter that somebody has got hold of',
      'A letter obtained by The Halden Times warns that “the road was never safe.”',
      ['“the road was never safe.” — A letter'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await quotesInMarks(text), expected));
  }
});

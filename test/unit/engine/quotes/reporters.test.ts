import assert from 'node:assert/strict';
import { indirectQuotes } from './indirectQuotes';

describe('who is reported', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'in what somebody writes it, though that reports too, over a hyphen',
      'Julia Okoro wrote in a 40-page order that the agency had lied about the river.',
      ['the agency had lied about the river | Julia Okoro | write'],
    ],
    [
      'who makes it clear',
      'Maria Okoro made it clear that the bridge would stay shut. The firm has also made clear that it will sue.',
      ['the bridge would stay shut | Maria Okoro | make', 'it will sue | The firm | make'],
    ],
    [
      'with a role behind the verb',
      'The ferry sank in the harbour, said the pilot. A swan was hurt by the oar, says the club doctor.',
      ['The ferry sank in the harbour | the pilot | say', 'A swan was hurt by the oar | the club doctor | say'],
    ],
    [
      'by a court, not by the town that it is in',
      'A court in the town of Halden said the mill was his.',
      ['the mill was his | A court in the town of Halden | say'],
    ],
    ['with “such”', 'She said such boats were of no use.', ['such boats were of no use | She | say']],
    [
      'as a share of all',
      'Some 71 per cent think the ferry should be free.',
      ['the ferry should be free | Some 71 per cent | think'],
    ],
    [
      'by others',
      'A goat had eaten the ballots, Julia Okoro was quoted as saying.',
      ['A goat had eaten the ballots | Julia Okoro | say'],
    ],
    [
      'by who said something before, not what that was of',
      'The singer said the tour had paid for the house, and denied that it would be her last.',
      ['the tour had paid for the house | The singer | say', 'it would be her last | The singer | deny'],
    ],
    [
      'by who wrote, not by what is written of',
      'The auditor, in her report for the year ended June 2024, flagged the sum and said she could not trace it.',
      ['she could not trace it | The auditor | say'],
    ],
    [
      'by a name with its role, behind another verb',
      'Foreign minister Julia Okoro welcomed the deal and said she would sign it.',
      ['she would sign it | Julia Okoro | say'],
    ],
    [
      'by the subject of the sentence, where a participle tells it',
      'The government banned a film that mocked the king, saying it was an insult.',
      ['it was an insult | The government | say'],
    ],
    [
      'by those who are close to something',
      'Sources close to the talks said the minister had offered to wait.',
      ['the minister had offered to wait | Sources close to the talks | say'],
    ],
    [
      'by a minister of two things',
      'Prices will rise, according to Industry and Trade Minister Julia Okoro.',
      ['Prices will rise | Julia Okoro | according to'],
    ],
    [
      'by somebody’s office',
      'The minister left before the vote, her office said.',
      ['The minister left before the vote | her office | say'],
    ],
    [
      'by phone, or by nobody’s name',
      'Brel told the paper by phone that he was ill. Okoro told the paper on condition of anonymity that he was not.',
      ['he was ill | Brel | tell', 'he was not | Okoro | tell'],
    ],
    [
      'by whom the verb stands before, not by who died',
      'Tomas Brel, 26, was hit by a truck on the bridge, said Inspector Julia Okoro, who leads the police there.',
      ['Tomas Brel, 26, was hit by a truck on the bridge | Julia Okoro | say'],
    ],
    [
      'by whose clause it is, not by whom that tells of',
      'Julia Okoro, who came with her husband, Tomas Brel, said the danger was over.',
      ['the danger was over | Julia Okoro | say'],
    ],
    [
      'by papers',
      'The car was stolen, according to court documents.',
      ['The car was stolen | court documents | according to'],
    ],
    [
      'of several who are joined',
      'Farmers in Kent and Sussex have warned that the harvest could fail.',
      ['the harvest could fail | Farmers in Kent and Sussex | warn'],
    ],
    [
      'behind a noun that looks like a verb',
      'Julia Okoro praised the accord and said she would sign it in May.',
      ['she would sign it in May | Julia Okoro | say'],
    ],
    [
      'according to a poll with hyphens',
      'According to a just-released poll by the Lakes Board, fees will rise next year.',
      ['fees will rise next year | a just-released poll | according to'],
    ],
    [
      'according to police',
      'According to police, the driver fled on foot and was caught later.',
      ['the driver fled on foot and was caught later | police | according to'],
    ],
    [
      'what this newspaper is told',
      'A senior official told this newspaper that the crews were short of boats.',
      ['the crews were short of boats | A senior official | tell'],
    ],
    [
      'a finding of a report with who wrote it',
      'The report, by the inspector Marta Lind, found that the crews had no boats.',
      ['the crews had no boats | The report | find'],
    ],
    [
      'a briefing that is told',
      'Marta Lind told a press briefing with Omar Tarif she works with the board.',
      ['she works with the board | Marta Lind | tell'],
    ],
    [
      'according to, behind',
      'The toll has risen to 14, according to the health ministry.',
      ['The toll has risen to 14 | the health ministry | according to'],
    ],
    [
      'according to, before',
      'According to Tomas Brel, the firm lost its way years ago.',
      ['the firm lost its way years ago | Tomas Brel | according to'],
    ],
    [
      'a pronoun',
      'Tomas Brel came late. He admitted that the tickets had been lost.',
      ['the tickets had been lost | He = Tomas Brel | admit'],
    ],
    ['who has long said it', 'Brel, 58, has long argued that the law is fine.', ['the law is fine | Brel | argue']],
    ['who has the plans', 'Norway has no plans to join the pact.', ['to join the pact | Norway | plans']],
    [
      'who does two things, not what is theirs',
      'The town’s bank left its rate unchanged but warned that costs would rise in May.',
      ['costs would rise in May | The town’s bank | warn'],
    ],
    [
      'in minutes',
      'The quay is unsafe, according to minutes of the meeting.',
      ['The quay is unsafe | minutes of the meeting | according to'],
    ],
    [
      'by two who speak together',
      'Soldiers seized the bank on Thursday, two officials and a diplomat said.',
      ['Soldiers seized the bank on Thursday | a diplomat | say'],
    ],
    [
      'who speaks for somebody, by name',
      'Mayor Jane Wood left. A spokeswoman for the mayor, Casey Sellers, said she was ill.',
      ['she was ill | Casey Sellers | say'],
    ],
    [
      'in an affidavit and a report',
      'According to an arrest affidavit, the man fled. According to a police report, he fell.',
      ['the man fled | an arrest affidavit | according to', 'he fell | a police report | according to'],
    ],
    [
      'who does something to somebody named, not whom',
      'Lawyers representing Tomas Brel said he would appeal. Scientists studying Lake Orrin said the water was warm.',
      [
        'he would appeal | Lawyers representing Tomas Brel | say',
        'the water was warm | Scientists studying Lake Orrin | say',
      ],
    ],
    [
      'who has a role whose first word is a verb as well',
      'The move would save money, according to finance chief Tomas Brel. The quay is safe, said club captain Julia Okoro.',
      ['The move would save money | Tomas Brel | according to', 'The quay is safe | Julia Okoro | say'],
    ],
    [
      'according to what may be a verb',
      'The road was shut, according to police. The car was sold, according to state law.',
      ['The road was shut | police | according to', 'The car was sold | state law | according to'],
    ],
    [
      'all that a source tells, with what stands in marks at its end',
      'According to The Herald, the men were wearing shirts that read “Row for Halden.”',
      ['the men were wearing shirts that read “Row for Halden.” | The Herald | according to'],
    ],
    [
      'so many in a hundred, not who is named before',
      'Julia Okoro stood up. Of 2,300 people who replied, she pointed out, 96% wanted to keep the service.',
      ['to keep the service | 96% | want'],
    ],
    [
      'by the subject of the sentence, behind a day and before what the verb may go with',
      'Norvik Bank raised its forecast on Tuesday, saying sales had grown. The party’s leader quit on Friday, saying he was ill.',
      ['sales had grown | Norvik Bank | say', 'he was ill | The party’s leader | say'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await indirectQuotes(text), expected));
  }
});

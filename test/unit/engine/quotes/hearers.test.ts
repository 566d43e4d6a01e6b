import assert from 'node:assert/strict';
import { indirectQuotes } from './indirectQuotes';

describe('who hears what is reported', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'to whom, somewhere in a town',
      'Julia Okoro told worshippers at a church in Dayton that she had been locked out of the hall.',
      ['she had been locked out of the hall | Julia Okoro | tell'],
    ],
    ['to whom, and once', 'My father told me once that a story is a gate.', ['a story is a gate | My father | tell']],
    [
      'to whom, outside what',
      'Tomas Brel told reporters outside the court that he had no plans to go.',
      ['he had no plans to go | Tomas Brel | tell'],
    ],
    [
      'without who hears it',
      'Its director, Maj. Gen. Arne Holt, told reporters that fog had kept the boats away.',
      ['fog had kept the boats away | Maj. Gen. Arne Holt = Arne Holt | tell'],
    ],
    [
      'without who is asked',
      'Julia Okoro asked the minister why the firm had cut its staff.',
      ['why the firm had cut its staff | Julia Okoro | ask'],
    ],
    [
      'to many, there and then',
      'Julia Okoro told a news conference in Halden on Tuesday that the town had run out of money.',
      ['the town had run out of money | Julia Okoro | tell'],
    ],
    [
      'who it is told to, and when',
      'Tomas Brel told reporters on Monday that he would not stand again.',
      ['he would not stand again | Tomas Brel | tell'],
    ],
    [
      'a request to somebody',
      'The union urged ministers to publish the report.',
      ['ministers to publish the report | The union | urge'],
    ],
    [
      'a request with somebody in it, whoever makes it',
      'He urged ministers to publish the report.',
      ['ministers to publish the report | He | urge'],
    ],
    [
      'what somebody is told to do',
      'The coach told Price to rest for a week.',
      ['to rest for a week | The coach | tell'],
    ],
    [
      'what somebody promises somebody',
      'The minister promised voters to cut taxes in May.',
      ['to cut taxes in May | The minister | promise'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await indirectQuotes(text), expected));
  }
});

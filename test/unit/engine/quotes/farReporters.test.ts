import assert from 'node:assert/strict';
import { indirectQuotes } from './indirectQuotes';

describe('who is reported, over what stands beside them', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'with where they are',
      'Shopkeepers across the valley warn that the road will flood.',
      ['the road will flood | Shopkeepers across the valley | warn'],
    ],
    [
      'before how long ago it was',
      'The museum three months ago said it would lend the bell.',
      ['it would lend the bell | The museum | say'],
    ],
    [
      'over the terms on which it is said',
      'A miner, speaking on condition that she not be named, said the pump had stopped.',
      ['the pump had stopped | A miner | say'],
    ],
    [
      'behind what opens a sentence or a clause',
      'However, according to Tomas Brel, the dam held. In addition, according to the ministry, the lake is safe. The pier closed in May after, according to Julia Okoro, a storm broke it.',
      [
        'the dam held | Tomas Brel | according to',
        'the lake is safe | the ministry | according to',
        'a storm broke it | Julia Okoro | according to',
      ],
    ],
    [
      'between a subject that begins as an opening does and its verb',
      'At least 20 people, according to police, were hurt. By far the oldest barge, according to Tomas Brel, was saved.',
      [
        'At least 20 people / were hurt | police | according to',
        'By far the oldest barge / was saved | Tomas Brel | according to',
      ],
    ],
    [
      'behind a clause whose last word a clause could begin with',
      'The boats came in, according to Tomas Brel. The lights went on, according to Julia Okoro, and the band played.',
      ['The boats came in | Tomas Brel | according to', 'The lights went on | Julia Okoro | according to'],
    ],
    [
      'whose campaign it is, before a memo',
      'Julia Okoro will speak in Halden, her campaign announced Friday. The boats have been stored, Tomas Brel, the harbour master, wrote in a memo.',
      ['Julia Okoro will speak in Halden | her campaign | announce', 'The boats have been stored | Tomas Brel | write'],
    ],
    [
      'over where, when and to whom it is said',
      'Julia Okoro said on Radio Halden’s “Late Desk” on Sunday that the mine was safe. Tomas Brel said to the Halden Echo that he planned to stay.',
      ['the mine was safe | Julia Okoro | say', 'he planned to stay | Tomas Brel | say'],
    ],
    [
      'over how often or for how long it is said, between commas',
      'Julia Okoro said, more than once, that she was going to sell the shop.',
      ['she was going to sell the shop | Julia Okoro | say'],
    ],
    [
      'as the share of those asked',
      'Tourists were asked about the pier, with 50 percent saying it was ugly.',
      ['it was ugly | 50 percent | say'],
    ],
    [
      'with what they are between commas, before it',
      'According to Tomas Brel, the club’s head coach, the match will be played in May.',
      ['the match will be played in May | Tomas Brel | according to'],
    ],
    [
      'but with all of what begins with a subject between commas',
      'According to Tomas Brel, the stand, the oldest in town, will be torn down.',
      ['the stand, the oldest in town, will be torn down | Tomas Brel | according to'],
    ],
    [
      'over an age and an address',
      'Tomas Brel, 67, of Mill Road, Dayton, told the court that he was sorry.',
      ['he was sorry | Tomas Brel | tell'],
    ],
    [
      'by name, behind whose counterpart they are',
      'Her Danish counterpart, Tomas Brel, told reporters that the plan was dead.',
      ['the plan was dead | Tomas Brel | tell'],
    ],
    [
      'before dashes with words in marks',
      'Tomas Brel — who had called it a “once-in-a-lifetime chance” — said the town deserved better than this.',
      ['the town deserved better than this | who = Tomas Brel | say'],
    ],
    [
      'of whom more is told between commas',
      'Doctors said a man, aged 32, had been treated for burns.',
      ['a man, aged 32, had been treated for burns | Doctors | say'],
    ],
    [
      'before who tells it, and what they are',
      'The bridge could reopen in June, Tomas Brel, a spokesman for the harbour, told the paper.',
      ['The bridge could reopen in June | Tomas Brel | tell'],
    ],
    [
      'before its chief, by name',
      'The firm will close 22 stores, its chief executive, Julia Okoro, told reporters.',
      ['The firm will close 22 stores | Julia Okoro | tell'],
    ],
    [
      'by all who are from two organizations',
      'Observers from the Harbour Union and the River League said that voting had been calm.',
      ['voting had been calm | Observers from the Harbour Union and the River League | say'],
    ],
    [
      'by what owns something, in a relative clause',
      'The fire was started on purpose, the company that owns the mill said.',
      ['The fire was started on purpose | the company | say'],
    ],
    [
      'over “for her part”',
      'Julia Okoro for her part said the town had to live within its means.',
      ['the town had to live within its means | Julia Okoro | say'],
    ],
    [
      'before an acronym in brackets',
      'Prices rose by a tenth in May, the Office for Harbour Statistics (OHS) said.',
      ['Prices rose by a tenth in May | Office for Harbour Statistics | say'],
    ],
    [
      'of whom more is told in a relative clause',
      'Julia Okoro told jurors that Mr Brel, who denies it, had planned the fire.',
      ['Mr Brel, who denies it, had planned the fire | Julia Okoro | tell'],
    ],
    [
      'an apposition',
      'The MP for Halden, Rosa Finch, warned that the port would suffer.',
      ['the port would suffer | Rosa Finch | warn'],
    ],
    [
      'before the time when it was said',
      'The harbour board last week warned that the quay was closing. Tomas Brel earlier this month said he would leave.',
      ['the quay was closing | The harbour board | warn', 'he would leave | Tomas Brel | say'],
    ],
    [
      'over all that is told between commas',
      'The Water Institute (WI), a research group based in Lima, estimates that the lake has lost a third of its water.',
      ['the lake has lost a third of its water | Water Institute | estimate'],
    ],
    [
      'before an aside',
      'Julia Okoro, meanwhile, hopes that the plan will pass.',
      ['the plan will pass | Julia Okoro | hope'],
    ],
    [
      'over the phone',
      'Tomas Brel told our reporter on the telephone that he would come. When reached, Julia Okoro told the paper that she would not.',
      ['he would come | Tomas Brel | tell', 'she would not | Julia Okoro | tell'],
    ],
    [
      'in a post somewhere',
      'The embassy said in a post on Facebook that it was closed.',
      ['it was closed | The embassy | say'],
    ],
    [
      'who is from a place, not the place',
      'Maria Lopez, a student from Madrid who said she was lost, cried.',
      ['she was lost, cried | who = Maria Lopez | say'],
    ],
    [
      'over what they did, by the verb of the sentence',
      'A guard who reported the fire said he saw two men.',
      ['he saw two men | A guard | say'],
    ],
    [
      'over what somebody of theirs wants',
      'Ana Lee, whose brother wanted to be a pilot, said the school was quiet.',
      ['to be a pilot | brother | want', 'the school was quiet | Ana Lee | say'],
    ],
    [
      'who is somewhere, not the place',
      'A shopkeeper on Oxford Street said trade had fallen. Doctors at the Halden Hospital in Mosvik said they were tired.',
      [
        'trade had fallen | A shopkeeper on Oxford Street | say',
        'they were tired | Doctors at the Halden Hospital in Mosvik | say',
      ],
    ],
    [
      'a firm from a town with its state',
      'The Austin, Texas-based company said it expects a loss.',
      ['it expects a loss | The Austin, Texas-based company | say'],
    ],
    [
      'who is named behind a time of another phrase',
      'At a rally two days later the union leader said the plan would fail.',
      ['the plan would fail | the union leader | say'],
    ],
    [
      'who does something somewhere, not the place or who is there',
      'A man walking near Hyde Park told reporters that he had heard two shots. A nurse standing near Julia Okoro said she had not.',
      [
        'he had heard two shots | A man walking near Hyde Park | tell',
        'she had not | A nurse standing near Julia Okoro | say',
      ],
    ],
    [
      'to whom something happens somewhere',
      'A driver stuck on the M4 said he was cold. A passenger trapped on the ferry said it was dark.',
      ['he was cold | A driver stuck on the M4 | say', 'it was dark | A passenger trapped on the ferry | say'],
    ],
    [
      'who is named, without where they speak',
      'Julia Okoro speaking in Halden said she would stand again.',
      ['she would stand again | Julia Okoro | say'],
    ],
    [
      'behind what was done before',
      'After meeting in Halden the ministers said the vote was over.',
      ['the vote was over | the ministers | say'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await indirectQuotes(text), expected));
  }
});

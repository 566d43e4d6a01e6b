import assert from 'node:assert/strict';
import { indirectQuotes } from './indirectQuotes';

describe('where what is reported ends', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'before the verb of the sentence, in a relative clause',
      'A baker who told police that he was lost has been jailed for a year.',
      ['he was lost | who | tell'],
    ],
    [
      'at what is pointed to, with what points to it',
      'That old kiln will be fired again, potters said. Potters said that the clay was dry.',
      ['That old kiln will be fired again | potters | say', 'the clay was dry | Potters | say'],
    ],
    [
      'before the clause that reports, behind which the writer goes on',
      'A bomb killed 11 people at a market, police said, as talks on a truce were close to collapse.',
      ['A bomb killed 11 people at a market | police | say'],
    ],
    [
      'before the clause that reports, behind which stands what comes of it',
      'Teachers have voted for a strike, their union announced on Friday, closing most schools.',
      ['Teachers have voted for a strike | their union | announce'],
    ],
    [
      'the same with what else who reports does',
      'The dam is safe, engineers said on Monday, dismissing talk of cracks.',
      ['The dam is safe | engineers | say'],
    ],
    [
      'the same with what it is for',
      'Two men have been charged, police said on Sunday, appealing for witnesses to the fire.',
      ['Two men have been charged | police | say'],
    ],
    [
      'the same with a cause',
      'Norvik has cut 400 jobs, the firm confirmed on Tuesday, citing weak sales.',
      ['Norvik has cut 400 jobs | the firm | confirm'],
    ],
    [
      'but behind it where the clause goes on',
      'The talks, the ministry said on Monday, had failed.',
      ['The talks / had failed | the ministry | say'],
    ],
    [
      'the same behind words in marks',
      'A landlord who told a court that the rent for May had been “eaten by damp” has been ordered to pay.',
      ['the rent for May had been “eaten by damp” | who | tell'],
    ],
    [
      'but not before the verb of a clause within',
      'The baker who told police that he was lost when the shop was robbed is at home.',
      ['he was lost when the shop was robbed | who | tell'],
    ],
    [
      'behind a figure told once more',
      'The airline announced it would cut 600 jobs, or 5% of its staff, by June.',
      ['it would cut 600 jobs, or 5% of its staff, by June | The airline | announce'],
    ],
    [
      'behind a figure told once more, of what is to be done',
      'The brewery plans to sell nine pubs, or a third of them, in the spring.',
      ['to sell nine pubs, or a third of them, in the spring | The brewery | plan'],
    ],
    [
      'behind a relative clause, with what is to be done',
      'Julia Okoro said she had asked the agency, which runs the port, to pay for the damage.',
      ['she had asked the agency, which runs the port, to pay for the damage | Julia Okoro | say'],
    ],
    [
      'behind a relative clause, with what was to be',
      'The coach said he had expected the match, which was played in snow, to have been called off.',
      ['he had expected the match, which was played in snow, to have been called off | The coach | say'],
    ],
    [
      'behind an apposition with a clause of its own',
      'The report said the plant had released methane, a gas that warms the planet, into the air.',
      ['the plant had released methane, a gas that warms the planet, into the air | The report | say'],
    ],
    [
      'before what the writer tells at its end',
      'Tomas Brel said he would leave the club, which has won nothing since May. Fans cheered.',
      ['he would leave the club | Tomas Brel | say'],
    ],
    [
      'before where it was said',
      'Tomas Brel said he would sell the club, which has won nothing since May, in an interview on Monday.',
      ['he would sell the club | Tomas Brel | say'],
    ],
    [
      'before another thing that the same says',
      'Police said they had seen a man, who was tall, and asked witnesses to call.',
      ['they had seen a man, who was tall | Police | say', 'witnesses to call | Police | ask'],
    ],
    [
      'without who hears it, wherever that is',
      'Julia Okoro told journalists at Marsh House that she would open the archive in the spring of next year “once the roof is dry”. The firm assured its staff that no one would lose a day’s pay.',
      [
        'she would open the archive in the spring of next year “once the roof is dry” | Julia Okoro | tell',
        'no one would lose a day’s pay | The firm | assure',
      ],
    ],
    [
      'without the court that hears it, however it is called',
      'Julia Okoro told the Trade Division of the High Court that the firm had lied.',
      ['the firm had lied | Julia Okoro | tell'],
    ],
    [
      'behind where it was reported',
      'The discovery, reported on Wednesday by the Halden Society, suggests that an early form of the bug spread along sea routes long before rats carried it into towns.',
      [
        'an early form of the bug spread along sea routes long before rats carried it into towns | The discovery | suggest',
      ],
    ],
    [
      'around what is rejected, which its speaker has not said',
      'Julia Okoro rejected suggestions that she had misled the court. The firm dismissed reports that it was for sale.',
      [
        'suggestions that she had misled the court | Julia Okoro | reject',
        'reports that it was for sale | The firm | dismiss',
      ],
    ],
    [
      'before what it is said amid',
      'The mayor has defended the new chief of the fire service amid claims that a file is being held back.',
      ['the new chief of the fire service | The mayor | defend'],
    ],
    [
      'before what the same demands, or whom he blames',
      'Tomas Brel said the quay was unsafe and demanded its closure. Julia Okoro claimed the firm was careless and blamed its directors.',
      ['the quay was unsafe | Tomas Brel | say', 'the firm was careless | Julia Okoro | claim'],
    ],
    [
      'before another clause of the same, behind a perfect and a passive',
      'The brewery said sales had fallen and warned that pubs would close. Police said a man was held and confirmed that he was armed.',
      [
        'sales had fallen | The brewery | say',
        'pubs would close | The brewery | warn',
        'a man was held | Police | say',
        'he was armed | Police | confirm',
      ],
    ],
    [
      'before what nobody undergoes, behind a passive',
      'Police said a man was held and appealed for witnesses. The mayor said the dam had burst and added that help was near.',
      ['a man was held | Police | say', 'the dam had burst | The mayor | say', 'help was near | The mayor | add'],
    ],
    [
      'around who says it, with the verb behind them',
      'The bridge, said the mayor, was closed. The talks, according to officials, had made progress.',
      ['The bridge / was closed | the mayor | say', 'The talks / had made progress | officials | according to'],
    ],
    [
      'around who explains it, with a pointing word',
      'Few came. That, Julia Okoro explained, was the plan.',
      ['That / was the plan | Julia Okoro | explain'],
    ],
    [
      'around who hears it',
      'The firm has, Julia Okoro told investors, enough cash for two years. The quay, she told a meeting on Tuesday, will stay.',
      [
        'The firm has / enough cash for two years | Julia Okoro | tell',
        'The quay / will stay | she = Julia Okoro | tell',
      ],
    ],
    [
      'before the clause that reports, with where and when it is said',
      'In Halden on 1 March, the crew slept in tents, Julia Okoro said in an interview later.',
      ['In Halden on 1 March, the crew slept in tents | Julia Okoro | say'],
    ],
    [
      'before what the same speaker adds',
      'The boats will race in May, Tomas Brel said on Monday, adding that the dates were firm.',
      ['The boats will race in May | Tomas Brel | say', 'the dates were firm | Tomas Brel | add'],
    ],
    [
      'before what the same speaker adds in marks',
      'The boats will race in May, said Tomas Brel, adding: “We have waited long enough for this day.”',
      ['The boats will race in May | Tomas Brel | say'],
    ],
    [
      'before who says it, of whom more is told',
      'Halden has asked the owner to close the pier, said an official who was at the table.',
      [
        'Halden has asked the owner to close the pier | an official | say',
        'the owner to close the pier | Halden | ask',
      ],
    ],
    [
      'with the pronoun that stands for it, before the main verb',
      'The rules, which officials said would come into force in June, were dropped.',
      ['which / would come into force in June | officials | say'],
    ],
    [
      'around who asks it',
      'Did they know, Tomas Brel asked, that the bridge was closed? Why, asked Julia Okoro, had nobody told the town?',
      [
        'Did they know / the bridge was closed | Tomas Brel | ask',
        'Why / had nobody told the town | Julia Okoro | ask',
      ],
    ],
    [
      'before who asks it, at its end',
      'Could the pool be saved, residents asked. When he came, she asked for the name of a lawyer.',
      ['Could the pool be saved | residents | ask', 'the name of a lawyer | she | ask'],
    ],
    [
      'not around a clause that tells of its subject',
      'The mill, first reported empty in May, was sold. The firm, warned on Monday, was fined. Ana Ruiz, who said so, was late.',
      [],
    ],
    [
      'behind a clause joined by “and that”, over what stands before its verb',
      'Analysts said the fall was “worse than feared” and that a cut, once unthinkable, could not be ruled out.',
      ['the fall was “worse than feared” and that a cut, once unthinkable, could not be ruled out | Analysts | say'],
    ],
    [
      'before what others say',
      'Tomas Brel warned that the storm could be strong, and residents asked why nobody had told them.',
      ['the storm could be strong | Tomas Brel | warn', 'why nobody had told them | residents | ask'],
    ],
    [
      'before what the same hints',
      'Julia Okoro confirmed that the keeper would miss the game and hinted that a boy of 17 could start.',
      ['the keeper would miss the game | Julia Okoro | confirm', 'a boy of 17 could start | Julia Okoro | hint'],
    ],
    [
      'with what a poll found that people said',
      'The poll showed that most were tired, and 30 said the town was too loud.',
      ['most were tired, and 30 said the town was too loud | The poll | show'],
    ],
    [
      'with no word before its “that”',
      'Tomas Brel shouted back that they had heard it before.',
      ['they had heard it before | Tomas Brel | shout'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await indirectQuotes(text), expected));
  }
});

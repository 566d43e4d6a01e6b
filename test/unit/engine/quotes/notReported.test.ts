import assert from 'node:assert/strict';
import { indirectQuotes } from './indirectQuotes';

describe('nothing is reported by', () => {
  const cases: [what: string, text: string][] = [
    ['who fights', 'Gunmen attacked a village in the north on Sunday. Soldiers defended the town for three weeks.'],
    [
      'who fights, in a headline',
      'Man who attacked neighbour over hedge jailed for six years\n\nThe town was calm on Monday.',
    ],
    ['who shows nothing', 'Tomas Brel showed no emotion as he was led away.'],
    ['what stands in a list', 'A man who answered the phone at a number listed for his parents hung up.'],
    ['who is kept from it', 'The court banned him from driving for two years.'],
    ['what is yet to come', 'The ministry is due to announce the winning bids in July.'],
    [
      'a noun before the verb of the sentence',
      'A petition against the changes has attracted more than 3,000 signatures.',
    ],
    ['what is only named so', 'A dog called Rex can sniff out the drug in minutes.'],
    [
      'that nobody is named by',
      'A clerk, commenting on condition he was not named, shut the door. A cook spoke on condition that she not be identified.',
    ],
    [
      'what is commented on',
      'The boat sank on Friday. Commenting on the storm that had taken the roof, the keeper shut the gate.',
    ],
    [
      'who is welcomed back',
      'Lanterns welcoming them home swung in the wind. She welcomed us to her shed by the river.',
    ],
    [
      'what a court dismisses, and what somebody signs',
      'A court dismissed the case over the fence. Maria Okoro signed a nine-year lease on the mill.',
    ],
    [
      'who is called for help',
      'Neighbours called 911 to tell of the smoke. A baker called the police after the roof fell in.',
    ],
    ['who is suspected', 'A woman suspected of selling goats that were not hers left the market.'],
    [
      'whom somebody questions',
      'The inspector called at the farm three times to question him about the missing sheep that day.',
    ],
    ['what is only expected', 'The supreme court is expected to rule on the case next week.'],
    ['who has come back', 'Nora has come back this summer, for the first time, with two suitcases and a recorder.'],
    ['what somebody reads', 'He reads The Herald, The Sun and Today at home.'],
    [
      'who is told from others',
      'A shepherd can tell one ewe from another by its cough. Crows tell friends from strangers.',
    ],
    [
      'who is taken somewhere',
      'The judge admitted him to bail on Monday. The clinic admitted them to a ward of nine beds.',
    ],
    [
      'who is told what stands in marks',
      'She told the Herald that she would come “tomorrow, with better shoes and a coat”.',
    ],
    ['what is told apart', 'The team trained bees to tell apart the lights on a screen.'],
    [
      'thanks to somebody of whom something is told',
      'Maria Okoro opened the bridge on Monday. She thanked Tomas Brel, who leads the engineers.',
    ],
    [
      'thanks to many, however long they are called',
      'Maria Okoro opened the bridge. She thanked the people of the river town of Port Ellery.',
    ],
    [
      'what is not said',
      'Police have not confirmed that the two fires are linked. The report does not say that the mayor knew.',
    ],
    ['who is told of amid it', 'The chairman has defended the board amid claims that a file is being held back.'],
    ['what nobody says', 'Nobody at the company said the plant was safe.'],
    [
      'who declines',
      'The ministry declined to answer further questions. The firm declined to discuss details of the deal.',
    ],
    ['what readers are asked', 'Witnesses are asked to contact the police on Monday.'],
    [
      'what somebody learns to do, or what a flood takes',
      'Omar Tarif learned to swim as a child. The flood claimed 14 lives in the valley on Tuesday.',
    ],
    [
      'what readers may do',
      'To order a copy of the book go to the shop. If you have lost a boat, call the harbour line at noon.',
    ],
    ['a question to be answered below', 'Who said it: Tomas Brel, a farmer, is seeking a second term.'],
    ['what somebody was asked', 'Asked about the cost of the bridge, she said nothing.'],
    ['a noun that may be a verb', 'The blast at the bakery in Halden happened at night.'],
    ['who declines to speak', 'The firm declined to comment on the case.'],
    ['a wish to stay unnamed', 'An official, who asked not to be named, left the hall.'],
    ['a quote', '“We will win,” Julia Okoro said.'],
    ['a verb within a quote', '“I think he plans to leave,” said Tomas Brel.'],
    ['words in marks alone', 'Julia Okoro called the plan “a step too far for the town”.'],
    ['what happened', 'The boat sank in the harbour on Tuesday.'],
    ['what somebody did', 'Police arrested two men on Monday. Tomas Brel walked to the station.'],
    ['a verb without what is said', 'The minister spoke. It rained all day.'],
    ['what only seems so', 'It seemed that the visitors would hold on for a point.'],
    ['who is in demand', 'She was soon in demand at concerts in Halden, Mosvik and Port Ellery.'],
    ['talks', 'The party is in advanced talks about forming a coalition.'],
    ['who asked to stay unnamed, from a place', 'Ali Khan, a teacher from Lahore who asked not to be named, fled.'],
    ['who recalls cars', 'The firm recalls 20,000 cars over brakes.'],
    ['who was confirmed in office', 'Mr. Brel, a former banker who was confirmed last year, left the town.'],
    [
      'who hears a case, or finds things',
      'The court is hearing a petition filed by the firm. Archaeologists have found the remains of a mill. Divers found a ring.',
    ],
    ['who is called to the bar', 'Marta Lind was called to the Bar in 1960.'],
    ['who signs a player', 'Halden Rovers have signed the Brazil striker Tomas Brel on loan until the summer.'],
    ['who denies a request', 'The court denied a request by the firm to hear the case again.'],
    ['what helps', 'A worm found in the mud could help explain how some animals stop growing old.'],
    ['what holds a clue', 'The oldest worms may hold a clue to slow the decay of stored organs.'],
    ['who raises a target', 'Analysts raised their price target to $185.'],
    [
      'who finds things, in a headline',
      'Scientists find new species living in caves\n\nA team from Velm saw one on Monday.',
    ],
    ['who finds somebody there', 'Police find man living in barn\n\nIt was cold in Velm on Monday.'],
    ['who spots animals there', 'Hikers spot wolves hunting deer\n\nIt was cold in Velm on Monday.'],
  ];
  for (const [what, text] of cases) {
    it(what, async () => assert.deepEqual(await indirectQuotes(text), []));
  }
});

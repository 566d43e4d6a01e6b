import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { entityById, textOf } from '../../../../src/engine/lookup';

/** The quotes in marks of a text as "kind [words / words] speaker's words (= entity) verb". */
async function quotes(text: string): Promise<string[]> {
  const article = await analyzeWithNames(text);
  const inMarks = article.quotes.filter(({ kind }) => kind !== 'indirect');
  return inMarks.map(({ kind, spans, speaker, cue }) => {
    const words = spans.map((span) => textOf(article, span)).join(' / ');
    const who = speaker ? textOf(article, speaker) : 'unknown';
    const entity = entityById(article, speaker?.entity)?.name;
    return `${kind} ${words} ${who}${entity && entity !== who ? ` = ${entity}` : ''}: ${cue?.lemma ?? 'none'}`;
  });
}

describe('quotes', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['speaker before', 'Julia Okoro said: “We will win.”', ['direct “We will win.” Julia Okoro: say']],
    ['speaker behind', '“We will win,” Julia Okoro said.', ['direct “We will win,” Julia Okoro: say']],
    [
      'speaker behind the verb',
      '"We will win," said Julia Okoro, a striker.',
      ['direct "We will win," Julia Okoro: say'],
    ],
    [
      'a pronoun',
      'Tomas Brel came late. “The road was closed,” he said.',
      ['direct “The road was closed,” he = Tomas Brel: say'],
    ],
    [
      'split by its clause',
      '“We will win,” Julia Okoro said, “or we will learn.”',
      ['direct “We will win,” / “or we will learn.” Julia Okoro: say'],
    ],
    [
      'going on behind its clause',
      '“We will win,” Julia Okoro said. “We have trained.”',
      ['direct “We will win,” / “We have trained.” Julia Okoro: say'],
    ],
    [
      'a few words within the writer’s sentence',
      'Julia Okoro said the plan was “a step too far” for the town.',
      ['partial “a step too far” Julia Okoro: say'],
    ],
    [
      'clause at the sentence’s end',
      'The firm wants to “share the risk” with all, Julia Okoro said.',
      ['partial “share the risk” Julia Okoro: say'],
    ],
    [
      'over an apposition',
      'Julia Okoro, a spokeswoman for the board, said: “No.  Never.”',
      ['direct “No.  Never.” Julia Okoro: say'],
    ],
    [
      'the second of two verbs',
      'Former minister Julia Okoro condemned the raid and said, “This is awful.”',
      ['direct “This is awful.” Julia Okoro: say'],
    ],
    [
      'an organization that goes on',
      'The Harbour Commission said the plan was unlawful. “We will act,” it added.',
      ['direct “We will act,” it = Harbour Commission: add'],
    ],
    [
      'according to',
      'The pier is “beyond repair”, according to Tomas Brel.',
      ['partial “beyond repair” Tomas Brel: according to'],
    ],
    ['an unnamed source', '“It was dark,” a neighbour said.', ['direct “It was dark,” a neighbour: say']],
    [
      'a name with a colon',
      'Okoro: “We will win.” Reporter Julia Okoro smiled.',
      ['direct “We will win.” Okoro = Julia Okoro: :'],
    ],
    ['doubled apostrophes', "''We will win,'' said Julia Okoro.", ["direct ''We will win,'' Julia Okoro: say"]],
    [
      'single marks, apostrophes within',
      '‘We don’t know the farmers’ plans,’ said Julia Okoro.',
      ['direct ‘We don’t know the farmers’ plans,’ Julia Okoro: say'],
    ],
    ['nested marks', '“He said ‘no’ to us,” Julia Okoro said.', ['direct “He said ‘no’ to us,” Julia Okoro: say']],
    [
      'over paragraphs, with an opening mark on each',
      '“We will win,” Julia Okoro said. “It is late.\n\n“But it is not over.”',
      ['direct “We will win,” / “It is late. / “But it is not over.” Julia Okoro: say'],
    ],
    ['an apostrophe opens nothing', "The '90s were kind to rock 'n' roll and the farmers' market.", []],
    [
      'the verb that stands nearer within what is reported',
      'Julia Okoro told them she would not resign but insisted the plan was “robust”.',
      ['partial “robust” Julia Okoro: insist'],
    ],
    [
      'titles of what is sung, of what somebody is known by, and alone above a review are not speech',
      'Rivers rise\n\n‘Green Rivers of Home’\n\nShe sang “Blue Harbour” and liked the Lind of “The Turn of the Tide.”',
      [],
    ],
    ['titles and nicknames are not speech', 'The film “Green Rivers of Home” and a man called “Lucky” won.', []],
    [
      'nor are titles that go on behind speech, or that are examples',
      '“I lost it all,” Julia Okoro wrote in her memoir, “The Long Road Home”. She wrote six novels, beginning with “Small Change,” and songs including “Go Home”.',
      ['direct “I lost it all,” Julia Okoro: write'],
    ],
    [
      'what goes on behind a book is speech',
      '“I lost it all,” Julia Okoro said of her memoir. “Never Again.”',
      ['direct “I lost it all,” / “Never Again.” Julia Okoro: say'],
    ],
    ['scare quotes are not speech', 'The “free” lunch cost ten dollars.', []],
    [
      'unknown stays unknown',
      '“The road was closed for three days,” it read there.',
      ['direct “The road was closed for three days,” it: read'],
    ],
    [
      'a role and then the name',
      '“We will grow,” the firm’s founder, Anna Berg, told Reuters.',
      ['direct “We will grow,” Anna Berg: tell'],
    ],
    [
      'a role, the name and a colon',
      'Its chairman, Raj Patel, said: “No deal. Never.”',
      ['direct “No deal. Never.” Raj Patel: say'],
    ],
    [
      'a role and the name behind the verb',
      '“We will not go,” said its chairman, Raj Patel.',
      ['direct “We will not go,” Raj Patel: say'],
    ],
    [
      'over brackets',
      'Senator Marcus Eddleman (D-Vt.) said it “kicks the can down the road”.',
      ['partial “kicks the can down the road” Marcus Eddleman: say'],
    ],
    [
      'over a party and a state, and a relative clause with others',
      'Sen. Julia Okoro, D-N.M., who wrote it with Sen. Omar Tarif, R-Utah, said the vote sent “a message to the north.”',
      ['partial “a message to the north.” Sen. Julia Okoro = Julia Okoro: say'],
    ],
    [
      'a verb that the tagger misses',
      'Julia Okoro replied: “You’d have to ask.”',
      ['direct “You’d have to ask.” Julia Okoro: reply'],
    ],
    [
      'an official of something',
      '“It is late,” a senior official in the finance ministry said.',
      ['direct “It is late,” a senior official in the finance ministry: say'],
    ],
    [
      'somebody who speaks for a person',
      '“It is late,” a spokeswoman for Mr Marsh said.',
      ['direct “It is late,” a spokeswoman for Mr Marsh: say'],
    ],
    [
      'a person from somewhere',
      '“It is late,” Jane Moon from the University of Leeds said.',
      ['direct “It is late,” Jane Moon: say'],
    ],
    [
      'single marks over paragraphs',
      'Helen Marr said: ‘It was greed.\n\n‘Every penny is lost.’',
      ['direct ‘It was greed. / ‘Every penny is lost.’ Helen Marr: say'],
    ],
    [
      'words in marks of the same kind within a quote',
      'Julia Okoro said it was “a week of what she calls “luck” and of hard work.” Then came the “Old Road” again.',
      ['partial “a week of what she calls “luck” and of hard work.” Julia Okoro: say'],
    ],
    [
      'a second opening mark behind one that is never closed',
      '“We have trained. “We will win,” Okoro said. “Soon.”',
      ['direct “We will win,” / “Soon.” Okoro: say'],
    ],
    [
      'feet and inches',
      '“He is 6’2”, and he can jump,” Julia Okoro said.',
      ['direct “He is 6’2”, and he can jump,” Julia Okoro: say'],
    ],
    ['a closing mark that opens', 'He said,” we will win.” Then he left.', ['partial ” we will win.” He: say']],
    [
      'a character that is not seen before the mark',
      '\u202A”We will win,” said Julia Okoro.',
      ['direct ”We will win,” Julia Okoro: say'],
    ],
    ['the writer’s own term', 'The “zombie” firms failed in spring.', []],
    [
      'the same term in what somebody reports',
      'Tomas Brel warned that the “zombie” firms would fail by spring.',
      ['partial “zombie” Tomas Brel: warn'],
    ],
    ['the writer’s own term behind a verb', 'The village has a “dry port” at the river.', []],
    [
      'the same term in a thought',
      'Tomas Brel believes that the village has a “dry port” at the river.',
      ['partial “dry port” Tomas Brel: believe'],
    ],
    [
      'a title with the writer’s comma, before who says all of it',
      'She first sang on “Late Night,” Julia Okoro said. The band will play “songs from Blue Hour,” its singer said.',
      ['partial “songs from Blue Hour,” its singer: say'],
    ],
    ['but not a short answer', '“Never Again,” said the mayor.', ['direct “Never Again,” the mayor: say']],
    ['a title stays one within what is reported', 'The film “Green Rivers of Home” won, said Julia Okoro.', []],
    [
      'no verb where none of speech names the speaker',
      'Tomas Brel left the room. “The road was closed, and nobody told us.” Then he sat down.',
      ['direct “The road was closed, and nobody told us.” Tomas Brel: none'],
    ],
    [
      'the verb of a verdict right before the words',
      'The court ruled the search was “plainly unlawful” and freed him.',
      ['partial “plainly unlawful” The court: rule'],
    ],
    [
      'the first of two verbs, where it stands before the words',
      'The club thanked Tomas Brel “for his patience” and said it would miss him.',
      ['partial “for his patience” The club: thank'],
    ],
    [
      'a verb behind a relative clause with another',
      'Julia Okoro, who has called for lower fares, welcomed the plan as “a start at last”.',
      ['partial “a start at last” Julia Okoro: welcome'],
    ],
    [
      'but that of the relative clause where it holds the words',
      'Julia Okoro, who called it “a start at last”, has thanked the council.',
      ['partial “a start at last” who = Julia Okoro: call'],
    ],
    [
      'one who gives advice',
      '“Do not sell your boat yet,” advised Tomas Brel, of the fishermen’s union.',
      ['direct “Do not sell your boat yet,” Tomas Brel: advise'],
    ],
    [
      'what is written on what somebody leaves',
      'The thieves left a note that read: “Sorry, wrong boxes.”',
      ['direct “Sorry, wrong boxes.” a note: read'],
    ],
    [
      'the same in what else there is',
      'They were found in a locker with a red note that read: “Sorry, wrong boxes.”',
      ['direct “Sorry, wrong boxes.” a red note: read'],
    ],
    ['what is written', '“Closed for good,” reads the note on the door.', ['direct “Closed for good,” the note: read']],
    [
      'a mark left open ends with its paragraph',
      '“We will win, said Okoro.\n\nNothing “else” here.',
      ['direct “We will win, said Okoro. unknown: none'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await quotes(text), expected));
  }
});

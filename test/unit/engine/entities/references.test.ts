import assert from 'node:assert/strict';
import { resolveMarked } from './marked';
import { table } from './meant';

describe('roles that stand for a name', () => {
  const okoro = '[p Julia Okoro], the water minister, spoke. ';
  table([
    ['mean who has the role', `${okoro}[[The minister]] left.`, 'Julia Okoro: role'],
    [
      'mean who has the role of a country',
      '[l Kenya]’s transport minister, [p Julia Okoro], spoke. [[The minister]] left.',
      'Julia Okoro: role',
    ],
    [
      'mean who has it of a town',
      '[l Alto]’s housing chief, [p Tomas Brel], sang. [[The chief]] left.',
      'Tomas Brel: role',
    ],
    [
      'mean who has it in a land',
      'The Taoiseach, [p Julia Okoro], spoke. [[The Taoiseach]] left.',
      'Julia Okoro: role',
    ],
    ['mean no president of a union', '[p Tomas Brel], president of the union, spoke. [[The]] president left.', null],
    [
      'mean nobody who had it before',
      'The former prime minister [p Julia Okoro] spoke. [[The]] prime minister left.',
      null,
    ],
    [
      'mean who had it where that is said',
      'The former prime minister [p Julia Okoro] spoke. [[The former prime minister]] left.',
      'Julia Okoro: role',
    ],
    [
      'mean by age who is named in the clause before',
      'Bowler [p Julia Okoro] took five, and [[the 22-year-old]] said so.',
      'Julia Okoro: only',
    ],
    [
      'in capitals too',
      '[p Julia Okoro], the Water Minister, spoke. [[The Water Minister]] left.',
      'Julia Okoro: role',
    ],
    ['mean a justice as a judge', 'Justice [p Julia Okoro] spoke. [[The judge]] left.', 'Julia Okoro: role'],
    ['with the words that were stated', `${okoro}[[The water minister]] left.`, 'Julia Okoro: role'],
    ['not with others', `${okoro}[[The]] trade minister left.`, null],
    ['not of something else', `${okoro}[[The]] minister of trade left.`, null],
    ['not of two who have it', `${okoro}Trade minister [p Tomas Brel] met [p Okoro]. [[The]] minister left.`, null],
    [
      'of two the one just named',
      `${okoro}Trade minister [p Tomas Brel] sang. [[The minister]] left.`,
      'Tomas Brel: role',
    ],
    [
      'of two neither who was named in another paragraph',
      `${okoro}Trade minister [p Tomas Brel] sang.\n\n[[The]] minister left.`,
      null,
    ],
    ['not before it is stated', '[[The]] minister spoke. [p Julia Okoro], the water minister, left.', null],
    ['not as part of another', '[p Julia Okoro], party chief, spoke. She met [[the]] Chief Minister.', null],
    ['not of many', `${okoro}[[The]] ministers left.`, null],
    ['not before another name', `${okoro}[[The]] minister [p Tomas Brel] left.`, null],
    ['not a new one', `${okoro}[[The]] new minister left.`, null],
    [
      'whatever the gender in the word',
      '[p Julia Okoro], a spokeswoman for the board, spoke. [[The spokesperson]] left.',
      'Julia Okoro: role',
    ],
    ['in another word', 'Pope [p Leo Brel] spoke. [[The pontiff]] left.', 'Leo Brel: role'],
    ['as an age', '[p Julia Okoro], 64, spoke. [[The 64-year-old]] left.', 'Julia Okoro: role'],
    ['not as another age', '[p Julia Okoro], 64, spoke. [[The]] 65-year-old left.', null],
    ['mean who has the title', 'Sen. [p Julia Okoro] spoke. [[The senator]] left.', 'Julia Okoro: role'],
    ['in another word for it', 'Rep. [p Julia Okoro] spoke. [[The congresswoman]] left.', 'Julia Okoro: role'],
    ['whoever else is near', 'Dr [p Julia Okoro] met [p Tomas Brel]. He thanked [[the doctor]].', 'Julia Okoro: role'],
    [
      'who has it, whatever is said of a name of two',
      'Senator [p Okoro] quits\n\nSenator [p Julia Okoro] met [p David Okoro]. [[The senator]] left.',
      'Julia Okoro: role',
    ],
    ['who has two titles', 'Det Sgt [p Omar Tarif] spoke. [[The detective]] left.', 'Omar Tarif: role'],
    [
      'who has the role at the beginning of a sentence',
      'The transport secretary, [p Julia Okoro], spoke. [[The transport secretary]] left.',
      'Julia Okoro: role',
    ],
    [
      'of two with the title the one just named',
      'Gov. [p Julia Okoro] spoke.\n\nGov. [p Tomas Brel] sang. [[The governor]] left.',
      'Tomas Brel: role',
    ],
    [
      'who is accused',
      '[p Tomas Brel], the mayor, spoke. Critics accused [[the mayor]] of “hiding the bill”.',
      'Tomas Brel: role',
    ],
    ['who is stopped', `${okoro}Rain kept [[the minister]] from leaving.`, 'Julia Okoro: role'],
    ['not before the title', '[p Julia Okoro] spoke. [[The]] senator left. Sen. [p Okoro] slept.', null],
    ['not from elsewhere', 'Sen. [p Julia Okoro] spoke. [[The]] senator from Maine left.', null],
    ['not within another noun', 'Gen. [p Julia Okoro] spoke. She won [[the]] general election.', null],
    [
      'mean an organization by its noun',
      'The [o Ministry of Trade] met. [[The ministry]] agreed.',
      'Ministry of Trade: short',
    ],
    ['by its last noun', 'The [o State Department] met. [[The department]] agreed.', 'State Department: short'],
    [
      'not of two with the noun',
      'The [o Ministry of Trade] met the [o Health Ministry]. [[The]] ministry agreed.',
      null,
    ],
    [
      'not where it was named long ago',
      `The [o Ministry of Trade] met. ${'It rained. '.repeat(8)}[[The]] ministry agreed.`,
      null,
    ],
  ]);
});

describe('nouns that say what somebody is, of whom it was not told', () => {
  const reid = '[p Callum Reid] scored twice. ';
  table([
    ['mean who speaks by them', `${reid}“What a night,” [[the midfielder]] said.`, 'Callum Reid: only'],
    ['behind the verb, too', `${reid}“What a night,” said [[the midfielder]].`, 'Callum Reid: only'],
    ['before the words', '[p Danny Voss] sang. [[The singer]] said: “I am hoarse.”', 'Danny Voss: only'],
    [
      'who has the gender',
      'Her husband fell. [p Margaret Doyle] wept. “Help me,” [[the widow]] said.',
      'Margaret Doyle: only',
    ],
    [
      'who was named in the paragraph before',
      '[p Priya Nair] won the prize.\n\n“I had lost hope,” [[the novelist]] said.',
      'Priya Nair: only',
    ],
    [
      'who alone was named at all',
      '[p Priya Nair] won.\n\nIt rained.\n\nIt snowed.\n\n“I am cold,” [[the novelist]] said.',
      'Priya Nair: only',
    ],
    [
      'again who was called so',
      `${reid}“Yes,” the midfielder said. [p Reid] left. “No,” [[the midfielder]] added.`,
      'Callum Reid: only',
    ],
    ['even as a parent', '[p Ana Ruiz] won. “I am glad,” [[the mother-of-two]] said.', 'Ana Ruiz: only'],
    [
      'whatever else somebody is',
      '[p Ana Ruiz] came to be a coach. [[The novelist]] said she was tired.',
      'Ana Ruiz: only',
    ],
    ['by what one was', '[p Omar Tarif] lost. [[The former judge]] left early.', 'Omar Tarif: only'],
    [
      'by what one was somewhere',
      '[p Omar Tarif] lost. The former [l Halden] [[defender]] left early.',
      'Omar Tarif: only',
    ],
    ['behind a verb', '[p Omar Tarif] lost. His aides said [[the former judge]] was ill.', 'Omar Tarif: only'],
    ['not whose aide it is', '[p Omar Tarif] lost. [[The]] former judge’s secretary left.', null],
    ['not who is named in what is said', '[p Omar Tarif] lost, [[the]] former judge said.', null],
    ['nobody of two by it', '[p Omar Tarif] met [p Tomas Brel]. [[The]] former judge left early.', null],
    ['nothing that is no person by it', '[p Omar Tarif] lost. [[The]] former school was closed.', null],
    ['nobody where two are named', `${reid}[p Omar Tarif] fell. “What a night,” [[the]] midfielder said.`, null],
    ['nobody where others are told of', `${reid}A teacher fell. “What a night,” [[the]] midfielder said.`, null],
    ['not who tells of them', `${reid}[p Reid] said [[the]] midfielder would miss the match.`, null],
    ['nobody of whom nothing is said', `${reid}It rained on [[the]] midfielder.`, null],
    ['nobody of another gender', '[p Tomas Brel] fell. “Help me,” [[the]] widow said.', null],
    ['nobody if it was used before', `A midfielder fell. ${reid}“What a night,” [[the]] midfielder said.`, null],
    ['nobody by what one is to others', `${reid}“What a night,” [[the]] coach said.`, null],
    ['nobody within other words', '[p Ana Ruiz] fell. “Help me,” said [[the]] farmer’s wife.', null],
    ['nobody named in quotes', '“I like [p Ana Ruiz],” [[the]] singer said.', null],
  ]);
});

describe('roles', () => {
  const ages: readonly (readonly [marked: string, years: number | undefined])[] = [
    ['[p Julia Okoro], 64, spoke.', 64],
    ['[p Julia Okoro] (64) spoke.', 64],
    ['[p Julia Okoro], who is 64, spoke.', 64],
    ['The 64-year-old water minister [p Julia Okoro] spoke.', 64],
    ['The 64-year-old former minister of trade [p Julia Okoro] spoke.', 64],
    ['The 64-year-old was seen by [p Julia Okoro].', undefined],
    ['The 64-year-old met minister [p Julia Okoro].', undefined],
    ['[p Julia Okoro], a 64-year-old builder, spoke.', 64],
    ['[p Julia Okoro], 640, spoke.', undefined],
    ['[p Julia Okoro] spoke to 64 farmers.', undefined],
  ];
  for (const [marked, years] of ages) {
    it(`come with the age: ${marked}`, async () => {
      const { text, entities } = await resolveMarked(marked);
      const { age } = entities[0]!;
      assert.equal(age?.years, years);
      if (age) assert.equal(text.slice(age.start, age.end), String(years));
    });
  }
});

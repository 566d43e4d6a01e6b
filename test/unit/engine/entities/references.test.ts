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

describe('a nationality that stands for a name', () => {
  table([
    ['means who was talked about', '[p Tomas Brel] lost. [[The Dane]] left.', 'Tomas Brel: only'],
    ['with an age', '[p Tomas Brel] lost. [[The Dane]], 46, wept.', 'Tomas Brel: only'],
    ['not somebody of the same sentence', '[p Tomas Brel] saw that [[the]] Dane left.', null],
    ['not a people', '[p Tomas Brel] lost. [[The]] Danes left.', null],
    ['not what is so', '[p Tomas Brel] lost. [[The]] Danish team left.', null],
  ]);
});

describe('an age that stands for a name', () => {
  table([
    ['means who was talked about', '[p Tomas Brel] lost. [[The 51-year-old]] left.', 'Tomas Brel: only'],
    [
      'means nobody named behind it',
      '[p Tomas Brel] lost. [[The 51-year-old]] was stopped by [p Omar Tarif].',
      'Tomas Brel: only',
    ],
    [
      'means the subject',
      '[p Tomas Brel] beat [p Omar Tarif]. Then it rained. [[The 51-year-old]] left.',
      'Tomas Brel: subject',
    ],
    [
      'whatever the gender',
      '[p Julia Okoro] lost. She fell. “I am sad,” [[the 51-year-old]] said.',
      'Julia Okoro: only',
    ],
    [
      'and then “he” means the same',
      '[p Tomas Brel] lost. The 51-year-old met [p Omar Tarif]. [[He]] left.',
      'Tomas Brel: subject',
    ],
    ['not who has another age', '[p Tomas Brel], 34, lost. [[The]] 51-year-old left.', null],
    ['not somebody of the same sentence', '[p Tomas Brel] saw that [[the]] 51-year-old left.', null],
    ['not where two are as likely', '[p Tomas Brel] and [p Omar Tarif] sang. [[The]] 51-year-old left.', null],
    ['not behind somebody without a name', '[p Tomas Brel] fell. A man came by. [[The]] 51-year-old left.', null],
    ['with what somebody does', '[p Julia Okoro] fell. [[The 51-year-old nurse]] left.', 'Julia Okoro: only'],
    ['not of something else', '[p Tomas Brel] fell. [[The]] 51-year-old bridge fell.', null],
    ['not far away', `[p Tomas Brel] fell. ${'It rained. '.repeat(6)}[[The]] 51-year-old left.`, null],
  ]);
});

describe('I and we', () => {
  table([
    ['mean the speaker', '“[[I]] am glad,” [p Julia Okoro] said.', 'Julia Okoro: speaker'],
    [
      'mean the speaker where a pronoun speaks',
      '[p Julia Okoro] came. “That is [[my]] boat,” she said.',
      'Julia Okoro: speaker',
    ],
    ['mean the speaker of an organization', '“[[We]] are glad,” the [o Lakes Board] said.', 'Lakes Board: speaker'],
    ['even glued to a verb', '“[[I]]’m glad,” [p Julia Okoro] said.', 'Julia Okoro: speaker'],
    ['mean the speaker as “mine”', '“It was a friend of [[mine]],” [p Julia Okoro] said.', 'Julia Okoro: speaker'],
    ['nobody where “mine” is a noun', '“The [[mine]] is flooded,” [p Julia Okoro] said.', null],
    ['nor behind an adjective', '“Every old [[mine]] is flooded,” [p Julia Okoro] said.', null],
    ['nor behind another noun', '“The coal [[mine]] is flooded,” [p Julia Okoro] said.', null],
    ['nobody whom the speaker quotes', '“She said, ‘[[I]] am late,’ and left,” [p Julia Okoro] said.', null],
    [
      'mean the speaker who quotes herself',
      '“I told them, ‘[[I]] am late,’ and left,” [p Julia Okoro] said.',
      'Julia Okoro: speaker',
    ],
    ['nobody outside quotes', '[p Julia Okoro] said [[I]] am glad.', null],
    ['nobody where nobody is named', '“[[I]] am glad,” a farmer said.', null],
  ]);
});

describe('it and they', () => {
  table([
    [
      'mean the organization that is the subject',
      'The [o Lakes Board] said [[it]] would close the locks.',
      'Lakes Board: subject',
    ],
    ['mean its own things', 'The [o Lakes Board] raised [[its]] prices.', 'Lakes Board: subject'],
    [
      'mean it behind a figure too',
      'The [o Lakes Board] lost [c 12 percent] of [q 20 boats] before [[it]] closed the locks.',
      'Lakes Board: subject',
    ],
    ['mean a country', '[l Kenya] said [[it]] would sign.', 'Kenya: subject'],
    ['mean a people', '[n Kenyans] said [[they]] would vote.', 'Kenyans: subject'],
    ['nothing in “it is likely that”', 'The [o Lakes Board] said [[it]] was likely that rain would come.', null],
    ['nothing behind another subject', 'The [o Lakes Board] said the lock leaked because [[it]] was old.', null],
    ['nothing behind another name', 'The [o Lakes Board] praised [o Norvik] for [[its]] boats.', null],
    ['mean an organization right before', 'The [o Lakes Board] said [[they]] would pay.', 'Lakes Board: subject'],
    ['not one farther off', 'The [o Lakes Board] sold the old boat because [[they]] had no use for it.', null],
    ['nobody where many are named', 'The [o Lakes Board] told farmers that [[they]] must pay.', null],
  ]);
});

describe('who is on trial', () => {
  const hale = '[p Tom Hale], 34, appeared in court charged with theft. ';
  table([
    ['is the accused', `${hale}The jury heard that [[the accused]] had met her there.`, 'Tom Hale: only'],
    ['is the defendant', `[p Ana Ruiz], who is accused of fraud, left. [[The defendant]] wept.`, 'Ana Ruiz: only'],
    ['is so whoever else speaks', `${hale}“Go,” said [p Julia Okoro]. [[The accused]] denied it.`, 'Tom Hale: only'],
    [
      'is so of whoever denies a crime',
      '[p Ana Ruiz], of Lund Road, denies murder. [[The accused]] wept.',
      'Ana Ruiz: only',
    ],
    ['not who prosecutes', '[p Ana Ruiz], prosecuting, said a man was charged with theft. [[The]] accused wept.', null],
    [
      'is so beside who prosecutes',
      `${hale}[p Ana Ruiz] told the jury he was charged with theft. [[The accused]] wept.`,
      'Tom Hale: only',
    ],
    ['not with a noun behind', `${hale}The jury saw [[the]] accused officer.`, null],
    ['not of two', `${hale}[p Julia Okoro] was charged with fraud. [[The]] accused denied it.`, null],
    ['not of two in one breath', '[p Ana Brel] and [p Tom Hale] pleaded guilty. [[The]] accused wept.', null],
    ['not of many', `${hale}The defendants wept. [[The]] defendant left.`, null],
    ['not of many called so', `${hale}[[The]] accused were led away.`, null],
    ['not where nobody is charged', '[p Tom Hale] appeared in court. [[The]] accused left.', null],
  ]);
});

describe('what stands for a name is no surer than that', () => {
  for (const [marked, kind] of [
    ['[p? Tomas Brel] left. He sang.', 'pronoun'],
    ['“I sang,” said [p? Tomas Brel].', 'pronoun'],
    ['[o? Lakes Board] said it would pay.', 'pronoun'],
    ['The minister, [p? Tomas Brel], left. The minister sang.', 'nominal'],
    ['[o? Norvik] lost. The company said nothing.', 'nominal'],
  ] as const) {
    it(marked, async () => {
      const { entities } = await resolveMarked(marked);
      const { mentions } = entities[0]!;
      assert.deepEqual(new Set(mentions.map((mention) => mention.kind)), new Set(['name', kind]));
      assert.ok(mentions.every(({ confidence }) => confidence <= 0.4));
    });
  }
});

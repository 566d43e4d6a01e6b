import assert from 'node:assert/strict';
import { resolveMarked } from './marked';
import { table } from './meant';

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

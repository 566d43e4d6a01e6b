import assert from 'node:assert/strict';
import { resolveMarked, type Found } from './marked';

/** Who is meant by the words in double brackets, by name, and why; `null` where that is left open. */
async function meant(marked: string): Promise<string | null> {
  const [before, words] = marked.split(/\[\[|\]\]/);
  const found = await resolveMarked(marked.replace(/\[\[|\]\]/g, ''));
  const start = before!.replace(/\[\w\?? ([^\]]+)\]/g, '$1').length;
  assert.equal(found.text.slice(start, start + words!.length), words);
  return meantAt(found, start);
}

function meantAt({ entities }: Found, start: number): string | null {
  for (const { name, mentions } of entities) {
    const mention = mentions.find((candidate) => candidate.start === start);
    if (mention) return `${name}: ${mention.reason}`;
  }
  return null;
}

function table(cases: readonly (readonly [what: string, marked: string, expected: string | null])[]): void {
  for (const [what, marked, expected] of cases) {
    it(what, async () => assert.equal(await meant(marked), expected));
  }
}

describe('roles that stand for a name', () => {
  const okoro = '[p Julia Okoro], the water minister, spoke. ';
  table([
    ['mean who has the role', `${okoro}[[The minister]] left.`, 'Julia Okoro: role'],
    ['mean no president of a union', '[p Tomas Brel], president of the union, spoke. [[The]] president left.', null],
    [
      'in capitals too',
      '[p Julia Okoro], the Water Minister, spoke. [[The Water Minister]] left.',
      'Julia Okoro: role',
    ],
    ['with the words that were stated', `${okoro}[[The water minister]] left.`, 'Julia Okoro: role'],
    ['not with others', `${okoro}[[The]] trade minister left.`, null],
    ['not of something else', `${okoro}[[The]] minister of trade left.`, null],
    ['not of two who have it', `${okoro}Trade minister [p Tomas Brel] sang. [[The]] minister left.`, null],
    ['not before it is stated', '[[The]] minister spoke. [p Julia Okoro], the water minister, left.', null],
    ['not of many', `${okoro}[[The]] ministers left.`, null],
    ['not before another name', `${okoro}[[The]] minister [p Tomas Brel] left.`, null],
    ['not a new one', `${okoro}[[The]] new minister left.`, null],
    [
      'whatever the gender in the word',
      '[p Julia Okoro], a spokeswoman for the board, spoke. [[The spokesperson]] left.',
      'Julia Okoro: role',
    ],
    ['as an age', '[p Julia Okoro], 64, spoke. [[The 64-year-old]] left.', 'Julia Okoro: role'],
    ['not as another age', '[p Julia Okoro], 64, spoke. [[The]] 65-year-old left.', null],
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

describe('he and she', () => {
  table([
    ['mean the only one who fits', '[p Julia Okoro] spoke. [[She]] left.', 'Julia Okoro: only'],
    [
      'mean the only one of the gender, by names that are words too',
      '[p Frank Brel] met [p Grace Okoro]. [[She]] left.',
      'Grace Okoro: only',
    ],
    ['mean the only one of the gender', '[p Tomas Brel] met [p Julia Okoro]. [[She]] left.', 'Julia Okoro: only'],
    [
      'mean whom the clause before is about',
      '[p Tomas Brel] left. In May [p Julia Okoro] married [p Omar Tarif], and [[he]] wept.',
      'Omar Tarif: nearest',
    ],
    [
      'mean whom the words before a comma tell of',
      'One survivor, [p Julia Okoro], begged the driver to stop. [[She]] wept.',
      'Julia Okoro: subject',
    ],
    [
      'mean who is named in the paragraph, where they speak',
      '[p Tomas Brel] left. He said he was ill.\n\n[p Omar Tarif] was sad. “We lost,” [[he]] said.',
      'Omar Tarif: subject',
    ],
    ['mean not who asks', '[p Tomas Brel] wrote to [p Omar Tarif], asking [[him]] to leave.', 'Omar Tarif: nearest'],
    [
      'mean not who describes, behind an apposition',
      '[p Julia Okoro] is ill. Her sister, [p Ana Okoro], described [[her]] as brave.',
      'Julia Okoro: subject',
    ],
    [
      'mean who spoke, where they speak',
      '[p Tomas Brel] was seen, [p Omar Tarif] said. “We saw him,” [[he]] said.',
      'Omar Tarif: subject',
    ],
    [
      'mean the subject of the sentence',
      '[p Tomas Brel] told [p Omar Tarif] that [[he]] would leave.',
      'Tomas Brel: subject',
    ],
    [
      'mean the subject that is still to come, in what the sentence opens with',
      '[p Chidi Okafor] scored twice. Asked whether [[her]] team could win, [p Elena Brandt] smiled.',
      'Elena Brandt: subject',
    ],
    [
      'mean who was spoken of where another gender comes',
      '[p Julia Okoro] scored twice. Asked whether [[her]] team could win, [p Tomas Brel] smiled.',
      'Julia Okoro: only',
    ],
    ['mean the subject of the last sentence', '[p Tomas Brel] met [p Omar Tarif]. [[He]] left.', 'Tomas Brel: subject'],
    [
      'mean the one talked about',
      '[p Tomas Brel] left. He was a friend of [p Omar Tarif]. [[He]] sang.',
      'Tomas Brel: subject',
    ],
    ['mean an owner', '[p Julia Okoro] lost [[her]] boat.', 'Julia Okoro: only'],
    [
      'mean the subject by “himself”',
      '[p Tomas Brel] and his friend [p Omar Tarif] came, and [p Omar Tarif] hurt [[himself]].',
      'Omar Tarif: subject',
    ],
    ['not the subject of their own clause', '[p Omar Tarif] asked [[him]] to leave.', null],
    [
      'but who was talked about before',
      '[p Tomas Brel] sang. [p Omar Tarif] asked [[him]] to leave.',
      'Tomas Brel: subject',
    ],
    ['go by a title', 'Mr [p Kim Oduya] met [p Julia Okoro]. [[He]] left.', 'Kim Oduya: only'],
    ['go by a role', 'Spokeswoman [p Kim Oduya] met [p Tomas Brel]. [[She]] left.', 'Kim Oduya: only'],
    ['go by the family', '[p Tomas Brel] came with his wife, [p Kim Oduya]. [[She]] left.', 'Kim Oduya: only'],
    [
      'go by a role behind the age',
      '[p Kim Oduya], 64, an actress, met [p Tomas Brel]. [[She]] left.',
      'Kim Oduya: only',
    ],
    ['not by the family', '[p Tomas Brel], his wife said, was ill. [[He]] left.', 'Tomas Brel: only'],
    [
      'nor by words behind an apposition',
      '[p Kim Oduya], a writer, king of the stage, left. [[She]] sang.',
      'Kim Oduya: only',
    ],
    ['but by who the family is', '[p Kim Oduya], her husband, met [p Ana Lind]. [[He]] sang.', 'Kim Oduya: only'],
    ['not by a surname like a title', '[p Regina King] came. [p King] sang. [[She]] left.', 'Regina King: only'],
    ['stay open where nobody fits', '[p Julia Okoro] spoke. [[He]] left.', null],
    ['stay open where nobody is named', '[[He]] left.', null],
    ['stay open behind one of a kind', '[p Ana Brel] fell. One relative was angry. [[She]] left.', null],
    ['stay open behind somebody without a name', '[p Tomas Brel] fell. A man came by. [[He]] left.', null],
    ['stay open where two are as likely', '[p Tomas Brel] and [p Omar Tarif] sang. Then [[he]] left.', null],
    ['stay open where the name was', '[p Tomas Okoro] met [p David Okoro]. [p Okoro] smiled. [[He]] left.', null],
    ['stay open far away', `[p Tomas Brel] fell. ${'It rained. '.repeat(6)}[[He]] left.`, null],
    [
      'mean somebody else within a quote',
      '[p Julia Okoro] met [p Kim Lund], a spokeswoman. “[[She]] is kind,” [p Julia Okoro] said.',
      'Kim Lund: nearest',
    ],
    ['not the speaker', '“[[She]] is kind,” [p Julia Okoro] said.', null],
    [
      'nobody whom they call by name',
      '[p Dinesh Okoro] left. His cousin [p Tomas Brel] wept. “[p Dinesh] built it,” [[he]] said.',
      'Tomas Brel: subject',
    ],
    [
      'rather who is surely a person',
      'Spokesman [p Tomas Brel] spoke. The [p? Halden Accords], [[he]] said, were dead.',
      'Tomas Brel: subject',
    ],
  ]);

  it('are no surer than the name', async () => {
    const { entities } = await resolveMarked('[p? Tomas Brel] left. He sang.');
    assert.deepEqual(
      entities[0]!.mentions.map(({ kind, confidence }) => [kind, confidence <= 0.4]),
      [
        ['name', true],
        ['pronoun', true],
      ],
    );
  });
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

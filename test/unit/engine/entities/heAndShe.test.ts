import assert from 'node:assert/strict';
import { resolveMarked } from './marked';
import { table } from './meant';

describe('he and she', () => {
  table([
    ['mean the only one who fits', '[p Julia Okoro] spoke. [[She]] left.', 'Julia Okoro: only'],
    [
      'mean the only one of the gender, by names that are words too',
      '[p Frank Brel] met [p Grace Okoro]. [[She]] left.',
      'Grace Okoro: only',
    ],
    ['mean one of a single name, which may be a surname', '[p Grace] spoke. [[He]] left.', 'Grace: only'],
    [
      'mean whom somebody tells to do it',
      '[p Omar Tarif] was late. [p Omar Tarif] told [p Tomas Brel] to leave [[his]] post.',
      'Tomas Brel: nearest',
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
    [
      'mean not a man, where his wife is told of behind him',
      '[p Julia Okoro] left. Her parents were [p Ezra Pike], and his wife. Then [[she]] wept.',
      'Julia Okoro: subject',
    ],
    [
      'mean not whose house it is',
      '[p Tomas Hayes] left. [p Omar Tarif] saw [p Hayes]’ house and [[he]] wept.',
      'Omar Tarif: subject',
    ],
    [
      'mean who says so, behind a clause without “that”',
      '[p Omar Tarif] came. [p Tomas Brel] said it was worth more to [[him]].',
      'Tomas Brel: subject',
    ],
    [
      'mean not who says so, where he is asked',
      '[p Tomas Brel] came. [p Omar Tarif] told [[him]] it was late.',
      'Tomas Brel: subject',
    ],
    [
      'mean not who writes to them, though told of before',
      '[p Julia Okoro] was alone, as [p Julia Okoro] often was. She sold a box of [p Ruth Brel]. [p Okoro] wrote to [[her]].',
      'Ruth Brel: nearest',
    ],
    [
      'mean not one who is named, behind a child who is not',
      '[p Tomas Brel] fled. Medics took a 9-year-old boy to hospital after [[he]] fell.',
      null,
    ],
    ['so of a man', '[p Tomas Brel] left. The crew met a man as [[he]] wept.', null],
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
    ['nor by whom somebody met', '[p Kim Oduya], who met the king, left. [[She]] sang.', 'Kim Oduya: only'],
    ['nor by who met somebody', '[p Kim Oduya], whom the king met, left. [[She]] sang.', 'Kim Oduya: only'],
    ['but by what somebody is', '[p Kim Oduya], who is the son of a miner, left. [[He]] sang.', 'Kim Oduya: only'],
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
      'rather who leads up to the words',
      '[p Tomas Brel] hid nothing. [p Tomas Brel] left. [p Omar Tarif] was blunter: “Pay now,” [[he]] wrote.',
      'Omar Tarif: subject',
    ],
    ['not who tells of an age', '[p Tomas Brel] saw a man in [[his]] late 50s.', null],
    ['not who is told of somebody’s family', '[p Tomas Brel] found a boy who had lost [[his]] mother.', null],
    ['but who is in a clause of such a one', '[p Tomas Brel] met a man who had helped [[him]].', 'Tomas Brel: subject'],
    [
      'nobody of the other gender than before',
      '[p Duc Brel] came for his father. “[[She]] is nineteen,” said [p Carl Lind].',
      null,
    ],
    [
      'who does something meanwhile',
      '[p Ana Brel] taught here. “[p Mrs Brel] stood there,” said Principal [p Julia Okoro], [[her]] voice breaking.',
      'Julia Okoro: nearest',
    ],
    [
      'nobody from outside where a relative was just told of',
      '[p Tomas Brel] spoke. “My brother called me,” said [p Ana Lind]. “[[He]] was scared.”',
      null,
    ],
    [
      'the first subject of the sentence rather than who was spoken of before',
      'President [p Tomas Brel] came. “I am ready,” he said. Senator [p Omar Tarif] said Thursday that [[he]] would go.',
      'Omar Tarif: subject',
    ],
    [
      'not whose deed it is, over what stands between commas',
      '[p Omar Tarif] came. [p Tomas Brel], after a long talk, sent [[him]] home.',
      'Omar Tarif: subject',
    ],
    [
      'not who is named before somebody with a title in capitals',
      '[p Tomas Brel] came and sang. [p Tomas Brel] slept. A letter to [p Omar Tarif] asked why. The Minister said [[he]] had no watch.',
      null,
    ],
    ['glued to a verb', '[p Tomas Brel] said [[he]]’d come.', 'Tomas Brel: only'],
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

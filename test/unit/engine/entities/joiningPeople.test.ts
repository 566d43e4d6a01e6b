import assert from 'node:assert/strict';
import { joined, resolveMarked } from './marked';

describe('names of one person', () => {
  const cases: readonly [what: string, marked: string, expected: readonly string[]][] = [
    ['a surname', '[p Julia Okoro] spoke. [p Okoro] left.', ['Julia Okoro: Julia Okoro, Okoro']],
    ['a given name', '[p Julia Okoro] spoke. [p Julia] left.', ['Julia Okoro: Julia Okoro, Julia']],
    ['a surname before the full name', '[p Okoro] spoke. [p Julia Okoro] left.', ['Julia Okoro: Okoro, Julia Okoro']],
    ['either apostrophe', "[p Tom O’Brel] spoke. [p Tom O'Brel] left.", ["Tom O’Brel: Tom O’Brel, Tom O'Brel"]],
    ['an initial', '[p J Okoro] spoke. [p Julia Okoro] left.', ['Julia Okoro: J Okoro, Julia Okoro']],
    ['initials', '[p J. K. Okoro] spoke. [p Okoro] left.', ['J. K. Okoro: J. K. Okoro, Okoro']],
    [
      'initials of a full name',
      '[p Julia K. Okoro] spoke. [p J. K. Okoro] left.',
      ['Julia K. Okoro: Julia K. Okoro, J. K. Okoro'],
    ],
    ['an honorific', '[p Julia Okoro] spoke to Mr [p Brel]. Ms [p Okoro] left.', ['Julia Okoro: Julia Okoro, Okoro']],
    [
      'an honorific within the name',
      '[p Dr. Julia Okoro] spoke. [p Sir Okoro] left.',
      ['Julia Okoro: Dr. Julia Okoro, Sir Okoro'],
    ],
    [
      'a relative’s title within the name',
      '[p Julia Okoro] spoke. [p Auntie Julia] left.',
      ['Julia Okoro: Julia Okoro, Auntie Julia'],
    ],
    [
      'a title within the name',
      '[p Oduya Kim] spoke. [p President Oduya] left.',
      ['Oduya Kim: Oduya Kim, President Oduya'],
    ],
    ['a nickname', 'The [o Federal Reserve] met. The [o Fed] agreed.', ['Federal Reserve: Federal Reserve, Fed']],
    [
      'a nickname within the name',
      "[p Julia “Jay” Okoro] met [p Tom 'Red' Brel]. [p Jay] left, as did [p Red].",
      ['Julia “Jay” Okoro: Julia “Jay” Okoro, Jay', "Tom 'Red' Brel: Tom 'Red' Brel, Red"],
    ],
    ['an honour', '[p Julia Okoro KC] spoke. [p Okoro] left.', ['Julia Okoro: Julia Okoro KC, Okoro']],
    ['a seat', '[p Dame Julia Okoro DBE MP] spoke. [p Okoro] left.', ['Julia Okoro: Dame Julia Okoro DBE MP, Okoro']],
    ['a name with and without it', '[p Tom Brel MBE] spoke. [p Tom Brel] left.', ['Tom Brel: Tom Brel MBE, Tom Brel']],
    ['no generation', '[p Tom Brel Jr] spoke. [p Brel] left.', ['Tom Brel Jr: Tom Brel Jr, Brel']],
    ['a possessive', '[p Julia Okoro] spoke. [p Okoro]’s plan failed.', ['Julia Okoro: Julia Okoro, Okoro']],
    [
      'a particle',
      '[p Carla van der Meer] spoke. [p van der Meer] left. [p Meer] wept.',
      ['Carla van der Meer: Carla van der Meer, van der Meer, Meer'],
    ],
    [
      'an Arabic article',
      '[p Yusuf al-Hadid] spoke. [p Al-Hadid] left, and [p Hadid] wept. [p El-Hadid] sang.',
      ['Yusuf al-Hadid: Yusuf al-Hadid, Al-Hadid, Hadid, El-Hadid'],
    ],
    ['a patronymic', '[p Omar bin Tarif] spoke. [p bin Tarif] left.', ['Omar bin Tarif: Omar bin Tarif, bin Tarif']],
    ['the family name first', '[p Lo Wing-kit] spoke. [p Lo] left.', ['Lo Wing-kit: Lo Wing-kit, Lo']],
    [
      'the family name first or last',
      '[p Natsu Hirota] spoke. [p Hirota Natsu] left.',
      ['Natsu Hirota: Natsu Hirota, Hirota Natsu'],
    ],
    ['a hyphen or none', '[p Lo Wing-kit] spoke. [p Lo Wingkit] left.', ['Lo Wing-kit: Lo Wing-kit, Lo Wingkit']],
    [
      'accents or none',
      '[p José Ibáñez] spoke. [p Ibanez] left. [p Jose Ibanez] wept.',
      ['José Ibáñez: José Ibáñez, Ibanez, Jose Ibanez'],
    ],
    ['letters of their own', '[p Jørgen Møll] spoke. [p Moll] left.', ['Jørgen Møll: Jørgen Møll, Moll']],
    ['capitals', '[p JULIA OKORO] RETURNS\n\n[p Julia Okoro] came.', ['Julia Okoro: JULIA OKORO, Julia Okoro']],
    [
      'a middle name',
      '[p Julia Ama Okoro] spoke. [p Julia Okoro] left.',
      ['Julia Ama Okoro: Julia Ama Okoro, Julia Okoro'],
    ],
    [
      'a surname that is part of another’s',
      '[p Irena Wolan] sang. A daughter is [p Maria Wolan-Reed]. [p Wolan] wept.',
      ['Irena Wolan: Irena Wolan, Wolan'],
    ],
    [
      'a relative’s given name, and the surname with a title',
      '[p Kyle Okoro] fell. His mother, [p Donna], spoke. Mrs [p Okoro] left.',
      ['Donna: Donna, Okoro', 'Kyle Okoro: Kyle Okoro, His'],
    ],
    [
      'not a relative of another gender',
      '[p Kyle Okoro] fell. His mother, [p Donna], spoke. Mr [p Okoro] left.',
      ['Kyle Okoro: Kyle Okoro, His, Okoro'],
    ],
    [
      'a short form in the headline',
      'Kestrel to buy [o Dunmore]\n\nThe firm will buy [o Dunmore International] in May. [o Dunmore] grew.',
      ['Dunmore International: Dunmore, Dunmore International, Dunmore'],
    ],
    [
      'who has the surname of the next, and a title',
      '[p Glenn] and [p Martha Okoro] came. Mr [p Okoro] spoke.',
      ['Glenn Okoro: Glenn, Okoro'],
    ],
    [
      'the given name of such a one, and who is named beside',
      '[p Glenn] and [p Martha Okoro] came. [p Glenn] spoke. [p Martha] left. Mrs [p Okoro] wept. He slept.',
      ['Glenn Okoro: Glenn, Glenn, He', 'Martha Okoro: Martha Okoro, Martha, Okoro'],
    ],
    [
      'such a one who is named in full later',
      '[p Glenn] and [p Martha Okoro] came. [p Glenn] spoke. [p Glenn Okoro] left.',
      ['Glenn Okoro: Glenn, Glenn, Glenn Okoro'],
    ],
    [
      'a surname before another name',
      '[p Julia Okoro] came. [p Okoro] and [p Tomas Brel] left.',
      ['Julia Okoro: Julia Okoro, Okoro'],
    ],
    [
      'a given name before one of another surname',
      '[p Glenn Okoro] came. [p Glenn] and [p Martha Brel] left.',
      ['Glenn Okoro: Glenn Okoro, Glenn'],
    ],
    [
      'not without a title',
      '[p Glenn] and [p Martha Okoro] came. [p Okoro] spoke.',
      ['Martha Okoro: Martha Okoro, Okoro'],
    ],
    ['a storm', '[m Storm Marisol] came. [m Marisol] went.', ['Storm Marisol: Storm Marisol, Marisol']],
    [
      'a part of a country',
      'The [l northern Philippines] woke. The [l Philippines] slept.',
      ['Philippines: northern Philippines, Philippines'],
    ],
    ['a person and a nationality', '[p Tomas Brel] lost. The [n Dane] left.', ['Tomas Brel: Tomas Brel, The Dane']],
    ['not two given names', '[p Julia Okoro] met [p David Okoro].', []],
    ['not two middle initials', '[p Tom W. Brel] met [p Tom H. W. Brel].', []],
    ['not a father and a son', '[p Tom Brel Sr.] met [p Tom Brel Jr.].', []],
    [
      'not a surname of two, where neither is talked about',
      '[p Julia Okoro] met [p David Okoro]. [p Okoro] smiled.',
      [],
    ],
    [
      'an acronym that is in small letters elsewhere',
      '[o Lawu] met. The [o Lakes Allied Workers Union] ([o LAWU]) grew. [o Lawu] left.',
      ['Lakes Allied Workers Union: Lawu, Lakes Allied Workers Union, LAWU, Lawu'],
    ],
    [
      'an acronym of parts of words, where it is introduced',
      'The [o Office of Communications] ([o Ofcom]) began. [o Ofcom] ended.',
      ['Office of Communications: Office of Communications, Ofcom, Ofcom'],
    ],
    [
      'not what else stands in brackets',
      'The [o Office of Communications] ([o Acme]) began. [o Acme] ended.',
      ['Acme: Acme, Acme'],
    ],
    [
      'not husband and wife',
      '[p Peter Holt] was jailed. Mrs [p Holt] wept. [p Karl Bell] came. Mr [p Bell] sang.',
      ['Karl Bell: Karl Bell, Bell'],
    ],
    [
      'a surname of two, who is still talked about',
      '[p Julia Okoro] sang. [p Okoro] left.\n\n[p David Okoro] came. [p Okoro] smiled. “Well,” [p Okoro] said.',
      ['Julia Okoro: Julia Okoro, Okoro', 'Okoro: Okoro, Okoro'],
    ],
    [
      'a surname of two, of whom the headline names one',
      '[p Julia Okoro] dies at 90\n\n[p Julia Okoro] sang. [p David Okoro] came. It rained. It snowed. [p Okoro] smiled.',
      ['Julia Okoro: Julia Okoro, Julia Okoro, Okoro'],
    ],
    [
      'a surname of two, of whom one is the other’s relative',
      '[p Julia Okoro] sang. Her husband, [p David Okoro], wept. Mr [p Okoro] sat. It rained. It snowed. [p Okoro] left.',
      ['David Okoro: David Okoro, Okoro', 'Julia Okoro: Julia Okoro, Her, Okoro'],
    ],
    [
      'a surname in the headline of two, of whom one is the other’s relative',
      '[p Okoro] wins\n\n[p Julia Okoro] sang. Her husband, [p David Okoro], wept.',
      ['Julia Okoro: Okoro, Julia Okoro, Her'],
    ],
    [
      'not a surname of two whom the headline names',
      '[p Julia Okoro] meets [p David Okoro]\n\nIt rained. It snowed. It rained. [p Okoro] smiled.',
      [],
    ],
    [
      'a given name before a relative’s',
      '[p Colin Okoro] rang. She is survived by [p Colin], a daughter, [p Fiona Hart], and two boys.',
      ['Colin Okoro: Colin Okoro, Colin'],
    ],
    [
      'a surname of two, by the title',
      '[p Julia Okoro] met [p David Okoro]. Ms [p Okoro] smiled.',
      ['Julia Okoro: Julia Okoro, Okoro'],
    ],
    [
      'a surname of two, of whom only one is talked about here',
      '[p Julia Okoro] sang. It rained. It snowed. It rained. [p David Okoro] came. [p Okoro] smiled.',
      ['David Okoro: David Okoro, Okoro'],
    ],
    [
      'a surname of two, of whom the article is about one',
      '[p Julia Okoro] sang. [p Okoro] left. [p Okoro] wept. [p David Okoro] came with her. [p Okoro] smiled.',
      ['Julia Okoro: Julia Okoro, Okoro, Okoro, her, Okoro'],
    ],
    [
      'a surname of two, by which one has been called before',
      '[p Julia Okoro] sang. [p Okoro] left. It rained. [p David Okoro] came. It rained. It snowed. [p Okoro] smiled.',
      ['Julia Okoro: Julia Okoro, Okoro, Okoro'],
    ],
    [
      'not a surname of two, where the other has been named since',
      '[p Julia Okoro] sang. [p Okoro] left. It rained. It snowed. [p David Okoro] came. [p Okoro] smiled.',
      ['Julia Okoro: Julia Okoro, Okoro'],
    ],
  ];
  for (const [what, marked, expected] of cases) {
    it(`join ${what}`, async () => assert.deepEqual(joined(await resolveMarked(marked)), expected));
  }
});

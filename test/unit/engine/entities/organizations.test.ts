import { table } from './meant';

describe('nouns that stand for an organization or a place', () => {
  table([
    [
      'mean who has it before “of”',
      'The [o Royal College of Midwives] met. [[The college]] agreed.',
      'Royal College of Midwives: short',
    ],
    [
      'mean a building’s people',
      'Staff at [f Halden Hospital] wept. [[The hospital]] apologised.',
      'Halden Hospital: short',
    ],
    ['mean the police as a force', '[o West Dale Police] met. [[The force]] agreed.', 'West Dale Police: short'],
    ['mean no part of another noun', 'The [o Lakes Trust] met. [[The]] trust fund closed.', null],
    ['mean what stands before the name', 'The union [o Fara] met. [[The union]] agreed.', 'Fara: role'],
    ['mean what stands behind it', '[o Norvik], a Danish brewer, met. [[The brewer]] agreed.', 'Norvik: role'],
    [
      'mean one of several',
      '[o Harbour Light], one of the biggest charities in [l Kenya], met. [[The charity]] agreed.',
      'Harbour Light: role',
    ],
    ['mean what it is', '[o Norvik] is a Danish brewer that sells ale. [[The brewer]] agreed.', 'Norvik: role'],
    ['not whose it is', '[o Norvik] is the company’s agent. [[The]] company agreed.', null],
    [
      'mean no firm that has members',
      'Staff met. [o GMB] organiser [p Tom Brel] left. [o GMB] rose. [[The]] company agreed.',
      null,
    ],
    ['mean a service', 'Talks at the conciliation service [o Fara] ended. [[The service]] agreed.', 'Fara: role'],
    ['mean an island', 'Ships left the island of [l Merra]. Rain fell on [[the island]].', 'Merra: role'],
    ['mean a town', 'She lives in [l Alto], a small town. He left [[the town]].', 'Alto: role'],
    ['not the town’s council', 'She lives in [l Alto], a small town. He met [[the]] town council.', null],
    ['not of two so called', 'The union [o Fara] met the union [o Unite]. [[The]] union agreed.', null],
    [
      'of two the one just named',
      'The union [o Fara] met. It rained. The union [o Unite] sang. [[The union]] agreed.',
      'Unite: role',
    ],
    ['not before it is told', '[[The]] brewer met. [o Norvik], a brewer, agreed.', null],
    ['not one named long ago', `[o Norvik], a brewer, met. ${'It rained. '.repeat(8)}[[The]] brewer agreed.`, null],
    [
      'not a company where another was named since',
      '[o Norvik], a Danish company, met. [o Kestrel] rose. Buyers like [[the company]].',
      'Kestrel: nearest',
    ],
    ['not whom it is said of there', '[o Norvik], a firm, met. She left [o Kestrel], [[the]] firm she founded.', null],
    ['not in other words', '[o Norvik], a Danish brewer, met. [[The]] Dutch brewer agreed.', null],
  ]);
});

describe('nouns that stand for an organization of which they are not told', () => {
  table([
    ['mean the only one', '[o Norvik] lost. [[The company]] said it would close.', 'Norvik: nearest'],
    ['mean whose things are told of', '[o Norvik]’s shares fell. Buyers left [[the firm]].', 'Norvik: nearest'],
    ['mean it in the paragraph before', '[o Norvik] lost.\n\n[[The company]] will close.', 'Norvik: nearest'],
    ['in the same sentence', 'A [o Norvik] spokesman said [[the airline]] was sorry.', 'Norvik: nearest'],
    ['not one named long before', '[o Norvik] lost.\n\nIt rained.\n\n[[The]] company will close.', null],
    ['not one of two', '[o Norvik] bought [o Kestrel]. [[The]] company will close.', null],
    [
      'of more the one that the sentence before is about',
      '[o Norvik] bought [o Kestrel]. [o Unite] complained. [[The union]] will strike.',
      'Unite: nearest',
    ],
    ['not one only named beside', 'She spoke to [o Norvik]. [[The]] company will close.', null],
    ['no ministry', 'The [o Health Ministry] met. [[The]] company will close.', null],
    ['nobody who reports it', 'The [o Dale Times] said so. [[The]] company will close.', null],
    ['nobody that is told to be something else', 'The union [o Fara] met. [[The]] company agreed.', null],
    ['nobody where several are told of', '[o Norvik] bought two airlines. [[The]] airline will close.', null],
    ['nobody where a firm is told of', 'The firm’s owner, [o Norvik], met. [[The]] company agreed.', null],
    ['nobody where another is told of', '[o Norvik] bought a company. [[The]] company will close.', null],
    ['nobody in other words', '[o Norvik] lost. [[The]] company that built it will close.', null],
    ['no part of another noun', '[o Norvik] lost. [[The]] company car burned.', null],
    ['nobody within quotes', '[o Norvik] lost. “[[The]] company is done,” she said.', null],
    ['it behind them', '[o Norvik] lost. The company said [[it]] would close.', 'Norvik: subject'],
  ]);
});

describe('it and its in another sentence', () => {
  const met = 'The [o Lakes Board] closed two locks. ';
  table([
    [
      'mean the organization whose chairman speaks',
      `${met}[[Its]] chairman, [p Tomas Brel], left.`,
      'Lakes Board: subject',
    ],
    ['beside a quote', `${met}“We are sorry,” [[its]] chief executive, [p Tomas Brel], said.`, 'Lakes Board: subject'],
    [
      'behind who speaks for it',
      `${met}“We are sorry,” said [p Tomas Brel], [[its]] chairman.`,
      'Lakes Board: subject',
    ],
    ['mean who has a will', `${met}[[It]] has apologised.`, 'Lakes Board: subject'],
    ['not what has none', `${met}[[It]] rained.`, null],
    ['not what is no role', `${met}[[Its]] gates were old.`, null],
    ['not one of two', 'The [o Lakes Board] sued [o Norvik]. [[Its]] chairman, [p Tomas Brel], left.', null],
  ]);
});

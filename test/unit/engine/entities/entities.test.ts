import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { textOf } from '../../../../src/engine/lookup';
import type { Article, Entity } from '../../../../src/engine/model';

async function find(text: string, name: string): Promise<{ article: Article; entity: Entity }> {
  const article = await analyzeWithNames(text);
  const entity = article.entities.find((candidate) => candidate.name === name);
  assert.ok(entity, `${name} is among ${article.entities.map((candidate) => candidate.name).join(', ')}`);
  return { article, entity };
}

async function forms(text: string, name: string): Promise<string[]> {
  const { article, entity } = await find(text, name);
  return entity.mentions.map((mention) => textOf(article, mention));
}

describe('entities', () => {
  it('join a full name and its surname, with and without an honorific', async () => {
    const text = 'Minister Julia Okoro spoke. Ms Okoro left. Okoro waved.';
    assert.deepEqual(await forms(text, 'Julia Okoro'), ['Julia Okoro', 'Okoro', 'Okoro']);
  });

  it('join a name with an initial to the full one', async () => {
    assert.deepEqual(await forms('Writer J. Okoro came. Writer Julia Okoro spoke.', 'Julia Okoro'), [
      'J. Okoro',
      'Julia Okoro',
    ]);
  });

  it('keep two people with one surname apart, and leave the bare surname open', async () => {
    const text = 'Mayor Julia Okoro met painter David Okoro. Okoro smiled.';
    const { article, entity: bare } = await find(text, 'Okoro');
    assert.deepEqual(
      bare.candidates!.map((id) => article.entities.find((entity) => entity.id === id)!.name),
      ['Julia Okoro', 'David Okoro'],
    );
    assert.ok(bare.mentions[0]!.confidence < 0.7);
  });

  it('join an acronym to its long form, introduced or not', async () => {
    const introduced = 'The Line of Steady Patrol (LSP) is long. The LSP is cold.';
    assert.deepEqual(await forms(introduced, 'Line of Steady Patrol'), ['Line of Steady Patrol', 'LSP', 'LSP']);
    const not = 'The Lakes Water Commission met. The LWC agreed.';
    assert.deepEqual(await forms(not, 'Lakes Water Commission'), ['Lakes Water Commission', 'LWC']);
  });

  it('join an organization to the first word of its name, where only one begins so', async () => {
    const text = 'They sued Norvik Steel Ltd. on Monday. Norvik said nothing. Nobody asked Norvik why.';
    assert.deepEqual(await forms(text, 'Norvik Steel Ltd.'), ['Norvik Steel Ltd.', 'Norvik', 'Norvik']);
  });

  it('keep figures apart that differ in a full stop', async () => {
    const { entities } = await analyzeWithNames('It rose by 3.5% here and by 35% there.');
    assert.deepEqual(entities.map(({ name }) => name).toSorted(), ['3.5%', '35%']);
  });

  it('have ids that are unique and the same from run to run', async () => {
    const text = 'Julia Okoro of Kenya met Julia Okoro of Uganda at Westmoor Airport in Kenya.';
    const ids = (await analyzeWithNames(text)).entities.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      (await analyzeWithNames(text)).entities.map(({ id }) => id),
      ids,
    );
  });

  it('come by salience: the one in the headline and all through the text first', async () => {
    const text = 'Okoro returns\n\nJulia Okoro came to Kenya. Okoro spoke. Later Okoro left. Tomas Brel stayed.';
    const article = await analyzeWithNames(text);
    assert.equal(article.entities[0]!.name, 'Julia Okoro');
    assert.ok(article.entities.every(({ salience }) => salience >= 0 && salience <= 1));
  });

  const roles: [what: string, text: string, name: string, role: string | null][] = [
    ['before the name', 'External trade minister R Venkat met farmers.', 'R Venkat', 'External trade minister'],
    ['as a player before it', 'The Kestrels quarterback Tomas Brel fell.', 'Tomas Brel', 'Kestrels quarterback'],
    [
      'without the word that opens the clause',
      'When President Julia Okoro left, it rained.',
      'Julia Okoro',
      'President',
    ],
    [
      'before each of two names',
      'Water minister Tomas Brel and US secretary of state Julia Okoro met.',
      'Julia Okoro',
      'US secretary of state',
    ],
    [
      'behind what is done for or to its owner',
      'The board wrote a letter to the home secretary, Julia Okoro, on Monday.',
      'Julia Okoro',
      'home secretary',
    ],
    [
      'of the one meant, not of who speaks for her',
      'A spokesman for Prime Minister Julia Okoro left.',
      'Julia Okoro',
      'Prime Minister',
    ],
    ['of nobody else', 'A lawyer for Julia Okoro left the court.', 'Julia Okoro', null],
    [
      'in apposition behind it',
      'Julia Okoro, a spokeswoman for the lakes board, left.',
      'Julia Okoro',
      'spokeswoman for the lakes board',
    ],
    [
      'behind the age',
      'Julia Okoro, 64, chief executive of the firm, left.',
      'Julia Okoro',
      'chief executive of the firm',
    ],
    ['not with whom they are', 'Julia Okoro, of the pilots’ union, left.', 'Julia Okoro', null],
    ['behind the age in words', 'Julia Okoro, a 64-year-old builder, left.', 'Julia Okoro', 'builder'],
    ['without the age before it', 'The 64-year-old engineer Julia Okoro left.', 'Julia Okoro', 'engineer'],
    ['behind the age of a hundred and more', 'Julia Okoro, 101, a solicitor, left.', 'Julia Okoro', 'solicitor'],
    ['in apposition before it', 'The firm’s chief executive, Julia Okoro, left.', 'Julia Okoro', 'chief executive'],
    ['behind the age in brackets', 'Julia Okoro (64), a solicitor from Mirrow, left.', 'Julia Okoro', 'solicitor'],
    [
      'with the name of a place to work',
      'University of Halden scientist Julia Okoro left.',
      'Julia Okoro',
      'University of Halden scientist',
    ],
    ['without whose it is', 'They met in the presence of its president Julia Okoro.', 'Julia Okoro', 'president'],
    ['of a court, a stage or a pitch', 'Deputy coroner Julia Okoro met referee Tomas Brel.', 'Tomas Brel', 'referee'],
    [
      'before a title',
      'The secretary of the union, Comrade Julia Okoro, left.',
      'Julia Okoro',
      'secretary of the union',
    ],
    ['behind a dash', '9:30 a.m. - Principal Julia Okoro left.', 'Julia Okoro', 'Principal'],
    ['not in the clause before', 'It was late and Captain Julia Okoro slept.', 'Julia Okoro', 'Captain'],
    [
      'with what it is joined to',
      'Defence and Home Secretary Julia Okoro left.',
      'Julia Okoro',
      'Defence and Home Secretary',
    ],
    ['to whom somebody is a relative', 'Julia Okoro, sister of a victim, left.', 'Julia Okoro', 'sister of a victim'],
    ['and goes on', 'Julia Okoro, an organ builder tuning the pipes, left.', 'Julia Okoro', 'organ builder'],
    ['at work', 'Julia Okoro, a county dispatcher, left.', 'Julia Okoro', 'county dispatcher'],
    ['of now, not of before', 'The mayor, former police officer Julia Okoro, left.', 'Julia Okoro', 'mayor'],
    ['behind a word for whose it is', 'Its country director, Julia Okoro, left.', 'Julia Okoro', 'country director'],
    ['behind a name and a title', 'Norvik’s chairman, Sir Julian Okoro, left.', 'Julian Okoro', 'chairman'],
    [
      'with a plural owner',
      'Julia Okoro, general secretary of the Miners’ Union, left.',
      'Julia Okoro',
      'general secretary of the Miners’ Union',
    ],
    ['behind a preposition', 'The fans are against actor Julia Okoro.', 'Julia Okoro', 'actor'],
    [
      'behind what is done to them in a headline',
      'Rovers sign Brazilian striker Ana Ruiz on loan\n\nThe club has waited for Ruiz since May.',
      'Ana Ruiz',
      'Brazilian striker',
    ],
    [
      'for somebody with a role',
      'A spokeswoman for the mayor, Julia Okoro, left.',
      'Julia Okoro',
      'spokeswoman for the mayor',
    ],
    ['of nobody whom it is according to', 'According to the sheriff, Julia Okoro left.', 'Julia Okoro', null],
    ['none', 'Julia Okoro left.', 'Julia Okoro', null],
  ];
  for (const [what, text, name, role] of roles) {
    it(`state their role ${what}`, async () => {
      const { article, entity } = await find(text, name);
      assert.equal(entity.role && textOf(article, entity.role), role);
    });
  }
});

describe('who wrote the report', () => {
  it('is told of by name in the byline, but no pronoun rests on that', async () => {
    const { entity, article } = await find(
      'River talks end in Delhi\nBy Julia Okoro\n\nTomas Brel met Julia Okoro in Delhi. Okoro had asked for the talk. She said she was glad of it.',
      'Julia Okoro',
    );
    assert.deepEqual(
      entity.mentions.map(
        ({ kind, evidence }) => evidence && `${kind}: ${article.text.slice(0, evidence.start).split('\n').length}`,
      ),
      [null, null, 'name: 2', 'pronoun: 4', 'pronoun: 4'],
    );
  });
});

describe('pronouns', () => {
  const cases: [what: string, text: string, pronoun: string, name: string | null][] = [
    [
      'mean the sentence’s own subject',
      'Julia Okoro said that her talks with Tomas Brel went well.',
      'her',
      'Julia Okoro',
    ],
    ['mean the subject of the sentence before', 'Tomas Brel met Julia Okoro. He was pleased.', 'He', 'Tomas Brel'],
    ['pass over the other gender', 'Tomas Brel met Julia Okoro. She was pleased.', 'She', 'Julia Okoro'],
    ['go by an Irish daughter’s surname', 'Tomas Brel met Phil Ní Oduya. She was pleased.', 'She', 'Phil Ní Oduya'],
    ['go by the honorific before the given name', 'Mr Kim Oduya met Julia Okoro. He was pleased.', 'He', 'Kim Oduya'],
    ['stay open where nobody fits', 'Julia Okoro spoke. He left.', 'He', null],
    ['stay open where nobody is named', 'He left.', 'He', null],
    ['are none within a name', 'Tomas Brel backs the Bring Him Home Foundation.', 'Him', null],
    ['are none in capitals', 'Tomas Brel left. HIS was an acronym.', 'HIS', null],
    ['mean somebody named inside quotes too', 'Tomas Brel left. “He is late,” the driver said.', 'He', 'Tomas Brel'],
  ];
  for (const [what, text, pronoun, name] of cases) {
    it(what, async () => {
      const article = await analyzeWithNames(text);
      const at = text.search(new RegExp(`\\b${pronoun}\\b`));
      const owner = article.entities.find(({ mentions }) =>
        mentions.some(({ start, kind }) => start === at && kind === 'pronoun'),
      );
      assert.equal(owner?.name ?? null, name);
    });
  }
});

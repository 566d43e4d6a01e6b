import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { indirectQuotes } from './indirectQuotes';

describe('reported speech', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'that',
      'The minister said that the bridge would reopen in May.',
      ['the bridge would reopen in May | The minister | say'],
    ],
    [
      'behind a dateline',
      'DUNMORE, Ohio (AP) — A driver who fled a traffic stop hit a van, killing a grandmother, authorities said Sunday.',
      ['A driver who fled a traffic stop hit a van, killing a grandmother | authorities | say'],
    ],
    [
      'at least a number',
      'Officials said at least 12 people were killed.',
      ['at least 12 people were killed | Officials | say'],
    ],
    ['up to a number', 'Officials said up to 200 people had fled.', ['up to 200 people had fled | Officials | say']],
    [
      'about a number, or a range of them',
      'Police said about 200 people had fled. Police said between 10 and 20 homes were lost.',
      ['about 200 people had fled | Police | say', 'between 10 and 20 homes were lost | Police | say'],
    ],
    [
      'more than a number',
      'The agency said more than 200 people had fled.',
      ['more than 200 people had fled | The agency | say'],
    ],
    [
      'behind the time when it was said',
      'The minister said last week that the bridge would reopen.',
      ['the bridge would reopen | The minister | say'],
    ],
    [
      'a verb that is a noun as well',
      'The report notes that the sample was small.',
      ['the sample was small | The report | note'],
    ],
    [
      'up to what is added by the same',
      'Julia Okoro said that the talks had failed but added that she was hopeful.',
      ['the talks had failed | Julia Okoro | say', 'she was hopeful | Julia Okoro | add'],
    ],
    [
      'up to what a plain past cannot go on from, by who spoke before',
      'Tomas Brel said the army was advancing and urged the people to leave.',
      ['the army was advancing | Tomas Brel | say', 'the people to leave | Tomas Brel | urge'],
    ],
    [
      'with what goes on in the passive',
      'Police said the man was arrested and accused of theft.',
      ['the man was arrested and accused of theft | Police | say'],
    ],
    [
      'behind a day',
      'Julia Okoro told the committee on 12 March that the roofs were unsafe.',
      ['the roofs were unsafe | Julia Okoro | tell'],
    ],
    [
      'with the day that it is for',
      'Julia Okoro, the union’s head, said her members would vote on Tuesday.',
      ['her members would vote on Tuesday | Julia Okoro | say'],
    ],
    [
      'in court',
      'The driver fell asleep at the wheel, a court has heard.',
      ['The driver fell asleep at the wheel | a court | hear'],
    ],
    [
      'nothing urged by what witnesses tell',
      'Parents who testified urged the panel to act at once.',
      ['the panel to act at once | Parents | urge'],
    ],
    [
      'whom somebody else quotes',
      'The agency cited the minister as saying the port was closed to all ships.',
      ['the port was closed to all ships | the minister | say'],
    ],
    [
      'what is hoped for, up to what is told',
      'The minister hopes to sign the deal in May and told reporters he was confident.',
      ['to sign the deal in May | The minister | hope', 'he was confident | The minister | tell'],
    ],
    [
      'what is expected, up to what those who expect it say',
      'Workers who expect to lose their jobs told the paper they would march.',
      ['to lose their jobs | who | expect', 'they would march | Workers | tell'],
    ],
    [
      'thanks for something',
      'Maria Okoro opened the bridge. She thanked the engineers for their patience.',
      ['the engineers for their patience | She = Maria Okoro | thank'],
    ],
    [
      'behind words in marks whose verb has a subject of its own',
      'Senator Omar Tarif called the accord “a gift wrapped in cables” and said he would ask the court to look at it.',
      ['he would ask the court to look at it | Omar Tarif | say'],
    ],
    [
      'with the negation before it',
      'Omar Tarif promised not to leave the club before May.',
      ['not to leave the club before May | Omar Tarif | promise'],
    ],
    [
      'what is pleaded, with its negation',
      'Omar Tarif pleaded not guilty to two charges of theft in court on Monday.',
      ['not guilty to two charges of theft in court on Monday | Omar Tarif | plead'],
    ],
    [
      'within a relative clause up to its end',
      'Sen. Julia Okoro, D-Utah, who said the plan would fail, left the hall.',
      ['the plan would fail | who = Julia Okoro | say'],
    ],
    [
      'nothing but what the main verb reports behind such a clause',
      'Ana Ruiz, D-N.M., who wrote the bill with Omar Tarif, R-Utah, said the vote would be late.',
      ['the vote would be late | Ana Ruiz | say'],
    ],
    ['that as a subject', 'Julia Okoro said that was not enough.', ['that was not enough | Julia Okoro | say']],
    [
      'a verb that ends like a third person',
      'Critics stress that the bridge is safe.',
      ['the bridge is safe | Critics | stress'],
    ],
    [
      'a clause without that',
      'Julia Okoro said the plan was unfair to small farms.',
      ['the plan was unfair to small farms | Julia Okoro | say'],
    ],
    [
      'the clause behind',
      'The road will stay closed until Friday, police said.',
      ['The road will stay closed until Friday | police | say'],
    ],
    [
      'the clause behind with a day',
      'The rate will be cut next month, the central bank announced on Tuesday.',
      ['The rate will be cut next month | the central bank | announce'],
    ],
    [
      'the clause in the middle',
      'The old pier, Julia Okoro said, could collapse in the next storm.',
      ['The old pier / could collapse in the next storm | Julia Okoro | say'],
    ],
    [
      'an American day without a preposition',
      'Senator Tomas Brel insisted Wednesday he had no knowledge of the payments.',
      ['he had no knowledge of the payments | Tomas Brel | insist'],
    ],
    [
      'an Indian accusation',
      'The chief minister alleged that the opposition had bought votes.',
      ['the opposition had bought votes | The chief minister | allege'],
    ],
    [
      'a verb that is rare elsewhere',
      'The Congress leader averred that the Centre had ignored the farmers’ demands.',
      ['the Centre had ignored the farmers’ demands | The Congress leader | aver'],
    ],
    ['a question', 'She asked whether the school could afford it.', ['whether the school could afford it | She | ask']],
    [
      'a call for something',
      'Julia Okoro called for a public inquiry into the fire.',
      ['a public inquiry into the fire | Julia Okoro | call'],
    ],
    [
      'an accusation',
      'Opposition lawmakers accused the government of hiding the figures.',
      ['the government of hiding the figures | Opposition lawmakers | accuse'],
    ],
    [
      'a thought',
      'Julia Okoro believes that the club can avoid relegation.',
      ['the club can avoid relegation | Julia Okoro | believe'],
    ],
    [
      'an intention',
      'The union wants to ballot its members in June.',
      ['to ballot its members in June | The union | want'],
    ],
    [
      'words in marks within it',
      'Julia Okoro said the scheme was “a waste of money” and that councillors should drop it.',
      ['the scheme was “a waste of money” and that councillors should drop it | Julia Okoro | say'],
    ],
    [
      'words in marks at its end, with the mark',
      'The mayor said the new plan for the water of the valley was “unfair. It will hurt small farms” and left.',
      ['the new plan for the water of the valley was “unfair. It will hurt small farms” | The mayor | say'],
    ],
    [
      'words in marks at its beginning, with the mark',
      'She said “the wind is with us” despite the storm in the north of the country.',
      ['“the wind is with us” despite the storm in the north of the country | She | say'],
    ],
    [
      'without the dateline',
      'PORT ELLERY, Jan 12, 2023 (Reuters) - The bridge is safe, Julia Okoro said.',
      ['The bridge is safe | Julia Okoro | say'],
    ],
    [
      'without a dateline of a place alone',
      'PORT ELLERY, Nova Scotia -- The bridge is safe, Julia Okoro said.',
      ['The bridge is safe | Julia Okoro | say'],
    ],
    [
      'up to the verb, over two towns with their states',
      'Julia Okoro said the offices in Dayton, Ohio, and Gary, Indiana, would close in June.',
      ['the offices in Dayton, Ohio, and Gary, Indiana, would close in June | Julia Okoro | say'],
    ],
    [
      'up to the verb, over what is told of its subject',
      'Julia Okoro said the school and the old hotel, which opened in 1874, were lost.',
      ['the school and the old hotel, which opened in 1874, were lost | Julia Okoro | say'],
    ],
    [
      'within a relative clause',
      'A new quay, which half the town had hoped to see open this summer, burned down.',
      ['to see open this summer | half the town | hope'],
    ],
    [
      'what records show',
      'Crime fell last year, police records show.',
      ['Crime fell last year | police records | show'],
    ],
    [
      'over “that” behind a preposition',
      'Officials said a first round on that would be held in May.',
      ['a first round on that would be held in May | Officials | say'],
    ],
    [
      'before who tells all of it',
      'Soldiers seized the bank and announced the end of the government, Julia Okoro said.',
      [
        'Soldiers seized the bank and announced the end of the government | Julia Okoro | say',
        'the end of the government | Soldiers | announce',
      ],
    ],
    [
      'with an hour in brackets',
      'Crews saw smoke at 3 a.m. (1000 GMT), officials said.',
      ['Crews saw smoke at 3 a.m. (1000 GMT) | officials | say'],
    ],
    [
      'behind “however”',
      'The agency warned, however, that prices could rise again.',
      ['prices could rise again | The agency | warn'],
    ],
    [
      'of a headline before “as”',
      'Julia Okoro says taxes may rise as Tomas Brel attacks plan\n\nJulia Okoro spoke on Monday.',
      ['taxes may rise | Julia Okoro | say'],
    ],
    [
      'that a request was denied',
      'Julia Okoro denied that the request had come late.',
      ['the request had come late | Julia Okoro | deny'],
    ],
    [
      'a study’s finding, in a headline',
      'Study finds no link between sleep and memory\n\nMice in Velm slept on Monday.',
      ['no link between sleep and memory | Study | find'],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await indirectQuotes(text), expected));
  }

  it('keeps all quotes in order of the text, each with an id of its own', async () => {
    const { quotes } = await analyzeWithNames(
      'Julia Okoro said the new scheme for the old harbour was “a waste”. “Drop it,” she said. Tomas Brel said that it would stay.',
    );
    assert.deepEqual(
      quotes.map(({ id, kind }) => `${id} ${kind}`),
      ['quote:1 indirect', 'quote:2 partial', 'quote:3 direct', 'quote:4 indirect'],
    );
  });

  it('takes time in proportion to the text', async function () {
    this.timeout(20_000);
    for (const text of ['he said that ', 'said, ', 'according to ', 'told the ', 'he wants to ', ', he said, ']) {
      const { quotes } = await analyzeWithNames(text.repeat(20_000));
      assert.ok(quotes.length <= 20_000);
    }
  });
});

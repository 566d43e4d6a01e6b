import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { entityById, textOf } from '../../../../src/engine/lookup';

/** What is reported in a text, as "words / words | speaker's words (= entity) | verb". */
async function reported(text: string): Promise<string[]> {
  const article = await analyzeWithNames(text);
  return article.quotes
    .filter(({ kind }) => kind === 'indirect')
    .map(({ spans, speaker, cue }) => {
      const words = spans.map((span) => textOf(article, span)).join(' / ');
      const who = speaker ? textOf(article, speaker) : 'nobody';
      const entity = entityById(article, speaker?.entity)?.name;
      return `${words} | ${who}${entity && entity !== who ? ` = ${entity}` : ''} | ${cue?.lemma ?? 'none'}`;
    });
}

describe('reported speech', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'that',
      'The minister said that the bridge would reopen in May.',
      ['the bridge would reopen in May | The minister | say'],
    ],
    [
      'of whom more is told between commas',
      'Doctors said a man, aged 32, had been treated for burns.',
      ['a man, aged 32, had been treated for burns | Doctors | say'],
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
      'before who tells it, and what they are',
      'The bridge could reopen in June, Tomas Brel, a spokesman for the harbour, told the paper.',
      ['The bridge could reopen in June | Tomas Brel | tell'],
    ],
    [
      'by who said something before, not what that was of',
      'The singer said the tour had paid for the house, and denied that it would be her last.',
      ['the tour had paid for the house | The singer | say', 'it would be her last | The singer | deny'],
    ],
    ['nothing of what is only named so', 'A dog called Rex can sniff out the drug in minutes.', []],
    [
      'without who hears it',
      'Its director, Maj. Gen. Arne Holt, told reporters that fog had kept the boats away.',
      ['fog had kept the boats away | Maj. Gen. Arne Holt = Arne Holt | tell'],
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
      'by a name with its role, behind another verb',
      'Foreign minister Julia Okoro welcomed the deal and said she would sign it.',
      ['she would sign it | Julia Okoro | say'],
    ],
    [
      'by the subject of the sentence, where a participle tells it',
      'The government banned a film that mocked the king, saying it was an insult.',
      ['it was an insult | The government | say'],
    ],
    [
      'before its chief, by name',
      'The firm will close 22 stores, its chief executive, Julia Okoro, told reporters.',
      ['The firm will close 22 stores | Julia Okoro | tell'],
    ],
    [
      'behind a day',
      'Julia Okoro told the committee on 12 March that the roofs were unsafe.',
      ['the roofs were unsafe | Julia Okoro | tell'],
    ],
    ['nothing that is only expected', 'The supreme court is expected to rule on the case next week.', []],
    [
      'by all who are from two organizations',
      'Observers from the Harbour Union and the River League said that voting had been calm.',
      ['voting had been calm | Observers from the Harbour Union and the River League | say'],
    ],
    ['nothing that somebody reads', 'He reads The Herald, The Sun and Today at home.', []],
    [
      'by what owns something, in a relative clause',
      'The fire was started on purpose, the company that owns the mill said.',
      ['The fire was started on purpose | the company | say'],
    ],
    [
      'over “for her part”',
      'Julia Okoro for her part said the town had to live within its means.',
      ['the town had to live within its means | Julia Okoro | say'],
    ],
    [
      'by those who are close to something',
      'Sources close to the talks said the minister had offered to wait.',
      ['the minister had offered to wait | Sources close to the talks | say'],
    ],
    [
      'by a minister of two things',
      'Prices will rise, according to Industry and Trade Minister Julia Okoro.',
      ['Prices will rise | Julia Okoro | according to'],
    ],
    [
      'by somebody’s office',
      'The minister left before the vote, her office said.',
      ['The minister left before the vote | her office | say'],
    ],
    [
      'by phone, or by nobody’s name',
      'Brel told the paper by phone that he was ill. Okoro told the paper on condition of anonymity that he was not.',
      ['he was ill | Brel | tell', 'he was not | Okoro | tell'],
    ],
    [
      'with the day that it is for',
      'Julia Okoro, the union’s head, said her members would vote on Tuesday.',
      ['her members would vote on Tuesday | Julia Okoro | say'],
    ],
    [
      'by whom the verb stands before, not by who died',
      'Tomas Brel, 26, was hit by a truck on the bridge, said Inspector Julia Okoro, who leads the police there.',
      ['Tomas Brel, 26, was hit by a truck on the bridge | Julia Okoro | say'],
    ],
    [
      'by whose clause it is, not by whom that tells of',
      'Julia Okoro, who came with her husband, Tomas Brel, said the danger was over.',
      ['the danger was over | Julia Okoro | say'],
    ],
    [
      'before an acronym in brackets',
      'Prices rose by a tenth in May, the Office for Harbour Statistics (OHS) said.',
      ['Prices rose by a tenth in May | Office for Harbour Statistics | say'],
    ],
    [
      'in court',
      'The driver fell asleep at the wheel, a court has heard.',
      ['The driver fell asleep at the wheel | a court | hear'],
    ],
    [
      'without who is asked',
      'Julia Okoro asked the minister why the firm had cut its staff.',
      ['why the firm had cut its staff | Julia Okoro | ask'],
    ],
    [
      'to many, there and then',
      'Julia Okoro told a news conference in Halden on Tuesday that the town had run out of money.',
      ['the town had run out of money | Julia Okoro | tell'],
    ],
    [
      'of whom more is told in a relative clause',
      'Julia Okoro told jurors that Mr Brel, who denies it, had planned the fire.',
      ['Mr Brel, who denies it, had planned the fire | Julia Okoro | tell'],
    ],
    [
      'by papers',
      'The car was stolen, according to court documents.',
      ['The car was stolen | court documents | according to'],
    ],
    ['nothing told apart', 'The team trained bees to tell apart the lights on a screen.', []],
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
      'thanks to somebody of whom something is told',
      'Maria Okoro opened the bridge on Monday. She thanked Tomas Brel, who leads the engineers.',
      [],
    ],
    [
      'thanks to many, however long they are called',
      'Maria Okoro opened the bridge. She thanked the people of the river town of Port Ellery.',
      [],
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
      'nothing that is not said',
      'Police have not confirmed that the two fires are linked. The report does not say that the mayor knew.',
      [],
    ],
    ['nothing that nobody says', 'Nobody at the company said the plant was safe.', []],
    [
      'nothing of who declines',
      'The ministry declined to answer further questions. The firm declined to discuss details of the deal.',
      [],
    ],
    ['nothing that readers are asked', 'Witnesses are asked to contact the police on Monday.', []],
    [
      'nothing that somebody learns to do, or that a flood takes',
      'Omar Tarif learned to swim as a child. The flood claimed 14 lives in the valley on Tuesday.',
      [],
    ],
    [
      'of several who are joined',
      'Farmers in Kent and Sussex have warned that the harvest could fail.',
      ['the harvest could fail | Farmers in Kent and Sussex | warn'],
    ],
    [
      'behind a noun that looks like a verb',
      'Julia Okoro praised the accord and said she would sign it in May.',
      ['she would sign it in May | Julia Okoro | say'],
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
    [
      'according to a poll with hyphens',
      'According to a just-released poll by the Lakes Board, fees will rise next year.',
      ['fees will rise next year | a just-released poll | according to'],
    ],
    [
      'according to police',
      'According to police, the driver fled on foot and was caught later.',
      ['the driver fled on foot and was caught later | police | according to'],
    ],
    [
      'what this newspaper is told',
      'A senior official told this newspaper that the crews were short of boats.',
      ['the crews were short of boats | A senior official | tell'],
    ],
    [
      'a finding of a report with who wrote it',
      'The report, by the inspector Marta Lind, found that the crews had no boats.',
      ['the crews had no boats | The report | find'],
    ],
    [
      'a briefing that is told',
      'Marta Lind told a press briefing with Omar Tarif she works with the board.',
      ['she works with the board | Marta Lind | tell'],
    ],
    ['that as a subject', 'Julia Okoro said that was not enough.', ['that was not enough | Julia Okoro | say']],
    ['nothing in what somebody was asked', 'Asked about the cost of the bridge, she said nothing.', []],
    ['nothing in a noun that may be a verb', 'The blast at the bakery in Halden happened at night.', []],
    ['nothing where somebody declines to speak', 'The firm declined to comment on the case.', []],
    ['nor a wish to stay unnamed', 'An official, who asked not to be named, left the hall.', []],
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
      'according to, behind',
      'The toll has risen to 14, according to the health ministry.',
      ['The toll has risen to 14 | the health ministry | according to'],
    ],
    [
      'according to, before',
      'According to Tomas Brel, the firm lost its way years ago.',
      ['the firm lost its way years ago | Tomas Brel | according to'],
    ],
    [
      'who it is told to, and when',
      'Tomas Brel told reporters on Monday that he would not stand again.',
      ['he would not stand again | Tomas Brel | tell'],
    ],
    [
      'a pronoun',
      'Tomas Brel came late. He admitted that the tickets had been lost.',
      ['the tickets had been lost | He = Tomas Brel | admit'],
    ],
    [
      'an apposition',
      'The MP for Halden, Rosa Finch, warned that the port would suffer.',
      ['the port would suffer | Rosa Finch | warn'],
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
      'a request to somebody',
      'The union urged ministers to publish the report.',
      ['ministers to publish the report | The union | urge'],
    ],
    [
      'a request with somebody in it, whoever makes it',
      'He urged ministers to publish the report.',
      ['ministers to publish the report | He | urge'],
    ],
    [
      'what somebody is told to do',
      'The coach told Price to rest for a week.',
      ['to rest for a week | The coach | tell'],
    ],
    [
      'what somebody promises somebody',
      'The minister promised voters to cut taxes in May.',
      ['to cut taxes in May | The minister | promise'],
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
    ['a quote', '“We will win,” Julia Okoro said.', []],
    ['a verb within a quote', '“I think he plans to leave,” said Tomas Brel.', []],
    ['words in marks alone', 'Julia Okoro called the plan “a step too far for the town”.', []],
    ['what happened', 'The boat sank in the harbour on Tuesday.', []],
    ['what somebody did', 'Police arrested two men on Monday. Tomas Brel walked to the station.', []],
    ['a verb without what is said', 'The minister spoke. It rained all day.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(`finds ${expected.length === 0 ? 'nothing in' : 'what is reported:'} ${what}`, async () => {
      assert.deepEqual(await reported(text), expected);
    });
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

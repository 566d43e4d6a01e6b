import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { textOf } from '../../../../src/engine/lookup';
import type { Topic } from '../../../../src/engine/model';

const text = [
  'Town weighs new flood barrier',
  'The flood barrier on the Orrin will cost $12 million, Mayor Julia Okoro said on Monday.',
  'Okoro told residents that the flood barrier must come before winter. River levels have risen every year.',
  'She was cheered. Critics want the money spent on pumps instead, and say the river levels prove nothing.',
  'Read more about the flood barrier here.',
].join('\n\n');

async function topicsOf(article: string): Promise<readonly Topic[]> {
  return (await analyzeWithNames(article)).topics;
}

describe('topics', () => {
  it('lead with what the article is about, and point to each of its places', async () => {
    const article = await analyzeWithNames(text);
    const first = article.topics[0]!;
    assert.match(first.label, /flood barrier|Okoro/);
    const barrier = article.topics.find(({ label }) => label === 'flood barrier')!;
    assert.equal(barrier.mentions.length, 4);
    for (const mention of barrier.mentions) assert.equal(textOf(article, mention).toLowerCase(), 'flood barrier');
  });

  it('do not come from the header', async () => {
    const article = `https://www.orrin-courier.example/2024/05/06/flood-barrier\n\nBy Dana Whitlock\n\n${text}`;
    const labels = (await topicsOf(article)).map(({ label }) => label);
    assert.ok(labels.includes('flood barrier'));
    assert.ok(!labels.some((label) => /Whitlock|courier/i.test(label)), labels.join(', '));
  });

  it('do not come from the dateline alone', async () => {
    const [headline, ...report] = text.split('\n\n');
    const article = `${headline}\n\nHALVORD, March 3 (Velm Wire) - ${report.join('\n\n')}`;
    const labels = (await topicsOf(article)).map(({ label }) => label);
    assert.ok(labels.includes('flood barrier'));
    assert.ok(!labels.some((label) => /halvord|wire/i.test(label)), labels.join(', '));
  });

  it('have no verbs in them', async () => {
    const { topics } = await analyzeWithNames(
      'Minister says income rose\n\nThe income of the town rose on Monday. Income rose before, a minister says, and libraries shut.',
    );
    const labels = topics.map(({ label }) => label);
    assert.ok(labels.includes('income') && labels.includes('libraries'), labels.join());
    assert.ok(
      labels.every((label) => !/says|rose|shut/.test(label)),
      labels.join(),
    );
  });

  it('have no verb that the tagger takes for a noun, and begin with no preposition', async () => {
    const { topics } = await analyzeWithNames(
      'Fund holds mill shares\n\nThe fund holds shares in the mill. Fund holds shares, it said on Monday. Sales fell below forecasts. Below forecasts for a year, sales fell again.',
    );
    const labels = topics.map(({ label }) => label);
    assert.ok(labels.includes('fund') && labels.includes('forecasts'), labels.join());
    assert.ok(!labels.some((label) => /holds|below/.test(label)), labels.join());
  });

  it('have no words with a capital that only begin what is said', async () => {
    const { topics } = await analyzeWithNames(
      'Chess star wins again\n\nHALDEN: Fifteen-year-old Lena Osei won on Monday. She told reporters: “Completely by chance, the pawn was free.”\n\nHer coach said: “Whatever the pawn did, she won.”',
    );
    const labels = topics.map(({ label }) => label);
    assert.ok(labels.includes('pawn') && labels.includes('coach'), labels.join());
    assert.ok(!labels.some((label) => /fifteen|completely|whatever/i.test(label)), labels.join());
  });

  it('are nothing that somebody does', async () => {
    const { topics } = await analyzeWithNames(
      'Bus plunges into gorge\n\nA bus plunged into a gorge near Vemar on Monday. Students plan a march. The bus was old, and the images covering Kenya show it.',
    );
    const labels = topics.map(({ label }) => label);
    assert.ok(labels.includes('bus') && labels.includes('students'), labels.join());
    assert.ok(
      labels.every((label) => !/plunges|plan|covering K/.test(label)),
      labels.join(),
    );
  });

  it('have no verb of a headline that could be a noun', async () => {
    /** Headline, report, a topic there is, and what no topic has in it. */
    const articles: [headline: string, report: string, topic: string, never: RegExp][] = [
      [
        'Ferry operator halts sailings after crash',
        'The ferry operator said sailings had been halted on Friday after a crash at the pier. Sailings were full.',
        'ferry operator',
        /halts/,
      ],
      [
        'Regulator fines water firm over spill',
        'A regulator has fined a water firm over a spill in the Tay. The water firm hid the spill.',
        'regulator',
        /fines/,
      ],
      [
        'Tax cuts anger union',
        'Tax cuts for the rich have angered the largest union in Velm. The tax cuts will cost £2bn.',
        'tax cuts',
        /anger/,
      ],
      [
        'Arms deal splits coalition',
        'An arms deal with Peru has split the coalition in Velm. The arms deal is worth $2bn.',
        'arms deal',
        /splits/,
      ],
      [
        'New sports hall opens in Velm',
        'The sports hall in Velm opened on Monday. The sports hall is large.',
        'sports hall',
        /opens/,
      ],
    ];
    for (const [headline, report, topic, never] of articles) {
      const labels = (await topicsOf(`${headline}\n\n${report}`)).map(({ label }) => label);
      assert.ok(labels.includes(topic), `${topic}: ${labels.join()}`);
      assert.ok(!labels.some((label) => never.test(label)), `${topic}: ${labels.join()}`);
    }
  });

  it('are no pieces of clauses', async () => {
    const labels = (
      await topicsOf(
        'Prices climb\n\nInflation continues to rise in Velm, and the town council wants to act. The operator halted ferries on Monday. The strike brought little trouble.',
      )
    ).map(({ label }) => label);
    for (const topic of ['inflation', 'town council', 'ferries', 'trouble']) assert.ok(labels.includes(topic), topic);
    assert.ok(!labels.some((label) => /continues|wants|halted|little/.test(label)), labels.join());
  });

  it('are not who asks in an interview', async () => {
    const ask = (label: string): string =>
      `Harbour voices\n\nThe ${label} met Ana Ruiz, who runs the harbour at Velm.\n\n${label}: How long have you run the harbour?\n\nRuiz: I came here in May. My father ran it before me.\n\n${label}: What do you want to change?\n\nRuiz: We want new cranes. I think the cranes are old.\n\n${label}: And who will pay you for that?\n\nRuiz: The state will. We asked for it.`;
    for (const label of ['Examiner', 'Courier', 'Echo']) {
      const labels = (await topicsOf(ask(label))).map((topic) => topic.label);
      assert.ok(labels.includes('Ana Ruiz'), labels.join());
      assert.ok(!labels.includes(label), labels.join());
    }
  });

  it('are not who is told by the voice in a transcript', async () => {
    const turns = ['When will you close it?', 'We close it in May.', 'And who told you so?', 'I read it in the paper.'];
    const labels = await topicsOf(
      `Talk at the pier\n\n${turns.map((words, at) => `Speaker ${1 + (at % 2)} (00:0${at}):\n${words}`).join('\n\n')}`,
    );
    assert.ok(!labels.some(({ label }) => /speaker/i.test(label)), labels.map(({ label }) => label).join());
  });

  it('say nothing twice: behind a phrase of some words none that only has more before it', async () => {
    const folder = join(__dirname, '../../../../samples');
    for (const name of readdirSync(folder)) {
      const labels = (await topicsOf(readFileSync(join(folder, name), 'utf8'))).map(({ label }) => label);
      const again = labels.filter((label, at) =>
        labels.slice(0, at).some((other) => other.includes(' ') && label.endsWith(` ${other}`)),
      );
      assert.deepEqual(again, [], name);
    }
  });

  it('count a person once, by the full name', async () => {
    const labels = new Set((await topicsOf(text)).map(({ label }) => label));
    assert.ok(labels.has('Julia Okoro'));
    assert.ok(!labels.has('Okoro'));
  });

  it('are ranked by a score from 1 down', async () => {
    const scores = (await topicsOf(text)).map(({ score }) => score);
    assert.equal(scores[0], 1);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });

  /** Text, the topic looked for, and its places as they are written. */
  /** Text, labels that it has, labels that it has not. */
  const labelled: [what: string, text: string, has: readonly string[], hasNot: readonly string[]][] = [
    [
      'have no word of its own that is mostly short for a phrase',
      'A salmon cannery in Velm burned down. The cannery had 40 workers. The cannery roof fell. The cannery closed. The cannery was old.',
      ['salmon cannery'],
      ['cannery'],
    ],
    [
      'have no articles, possessives, dates and honorifics',
      'The town’s harbour wall fell on Monday. Dr. Julia Okoro had seen its old stones move in March, her notes say.',
      ['harbour wall', 'old stones', 'Julia Okoro'],
      ['The town', 'town’s harbour wall', 'Monday', 'Dr. Julia Okoro', 'March', 'its old stones'],
    ],
    [
      'have an article that is part of a place’s name only',
      'A ferry from The Hague sank. The Norvik Harbour Trust in The Hague owned it, and the Norvik Harbour Trust will pay.',
      ['The Hague', 'Norvik Harbour Trust'],
      ['Hague', 'The Norvik Harbour Trust'],
    ],
    [
      'keep no capital that only the beginning of a sentence gives',
      'Drought relief is late. Farmers wait.',
      ['drought relief', 'farmers'],
      ['Drought relief', 'Farmers'],
    ],
    [
      'keep no capitals that only a headline gives',
      'Storm Shelter Opens In Velm\n\nIt took nine years. Julia Okoro cut the ribbon on Friday in the rain.',
      ['storm shelter', 'Julia Okoro'],
      ['Storm Shelter'],
    ],
    [
      'are no roles, and no people with words before the name',
      'Water minister Tomas Brel met engineer Julia Okoro by the old weir. The weir leaks, Brel said.',
      ['Tomas Brel', 'Julia Okoro', 'old weir'],
      ['water minister', 'Water minister', 'engineer Julia Okoro'],
    ],
    [
      'have no verbs in them',
      'The ferry company painted boats on Friday. The boats serve a pension fund.',
      ['ferry company', 'pension fund'],
      ['ferry company painted boats', 'company painted'],
    ],
    [
      'begin with no half of a word, and are no hours',
      'The much-loved ferry house did burn at 5 p.m. on Friday. The much-loved ferry house was old.',
      ['ferry house'],
      ['loved ferry house', 'did', 'p.m.'],
    ],
    [
      'have a noun that could be a verb where no object follows',
      'Storm damage claims rose. The insurance claims were paid within a month.',
      ['insurance claims'],
      [],
    ],
    [
      'have nothing that a person does',
      'Tomas Brel hints at a pier. Tomas Brel needs a loan for the pier. A porter waving flags saw it all.',
      ['Tomas Brel', 'pier', 'loan'],
      ['Tomas Brel hints', 'Tomas Brel needs', 'porter waving'],
    ],
    [
      'have no verb that is never a noun, and none of what a firm means to do',
      'The ferry company plans to sail. The harbour loan belongs to Velm, and the mill owner finds allowing barges unwise.',
      ['ferry company', 'harbour loan', 'barges'],
      ['ferry company plans', 'harbour loan belongs', 'mill owner finds', 'allowing barges'],
    ],
    [
      'have a form in -ing that is a noun with the noun before it',
      'The money laundering ring is caught. The oil drilling platform is old. Job hunting is hard.',
      ['money laundering ring', 'oil drilling platform', 'job hunting'],
      [],
    ],
  ];
  for (const [what, content, has, hasNot] of labelled) {
    it(what, async () => {
      const labels = (await topicsOf(content)).map(({ label }) => label);
      assert.deepEqual(
        {
          missing: has.filter((label) => !labels.includes(label)),
          extra: labels.filter((label) => hasNot.includes(label)),
        },
        { missing: [], extra: [] },
        labels.join(', '),
      );
    });
  }

  it('tell what speaks for them', async () => {
    const topics = await topicsOf(
      'Ferry line to close\n\nThe ferry line loses money, the owners said. Buses will follow it. The ferry line is old.\n\n' +
        'Nobody asked the islanders. “We need the winter crossing,” Julia Okoro said. Old ferry hands were at a loss.',
    );
    const reasons = new Map(topics.map((topic) => [topic.label, topic.reasons]));
    assert.deepEqual(reasons.get('ferry line'), ['headline', 'early', 'often']);
    assert.deepEqual(reasons.get('winter crossing'), ['quoted']);
    assert.deepEqual(reasons.get('buses'), ['early']);
    assert.deepEqual(reasons.get('Julia Okoro'), []);
  });

  it('are early in the report, whatever stands above it', async () => {
    const topics = await topicsOf(
      'Barge sinks\n\nBy Julia Okoro\n\n3 March 2021\n\nA tug hit the coal barge. Nobody was hurt. The lighthouse stood dark.',
    );
    const reasons = new Map(topics.map((topic) => [topic.label, topic.reasons]));
    assert.deepEqual(reasons.get('coal barge'), ['early']);
    assert.deepEqual(reasons.get('lighthouse'), []);
  });

  it('are fifteen at least where the article has so many, and no two alike', async () => {
    const things =
      'tide gauge,stone pier,ferry line,fish market,coal store,town hall,water tower,night school,bell foundry';
    const more = 'sugar mill,rope works,horse track,glass roof,paper mill,chalk pit,salt marsh,iron bridge';
    const topics = await topicsOf(
      [things, more]
        .map((list) =>
          list
            .split(',')
            .map((thing) => `They sold the ${thing}.`)
            .join(' '),
        )
        .join('\n'),
    );
    assert.ok(topics.length >= 15);
    assert.equal(new Set(topics.map(({ label }) => label)).size, topics.length);
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { textOf } from '../../../../src/engine/lookup';
import type { Article } from '../../../../src/engine/model';

const lead = 'The flood barrier on the Orrin will cost the town $12 million, Mayor Julia Okoro said on Monday.';
const rest =
  'Engineers want the flood barrier finished before winter. Farmers below the town fear that the flood barrier will drown their fields.';

function sentencesOf(article: Article): string[] {
  return article.summary.map((span) => textOf(article, span));
}

describe('the summary', () => {
  it('is the article’s own sentences in order, without the headline', async () => {
    const article = await analyzeWithNames(`Town weighs new flood barrier\n\n${lead}\n\n${rest}`);
    const summary = sentencesOf(article);
    assert.equal(summary.length, 2);
    assert.equal(summary[0], lead);
    assert.ok(rest.includes(summary[1]!));
  });

  /** Sentences full of topics that are not chosen though nothing else is there, for what they begin with or have in them. */
  const passedOver: [what: string, sentence: string][] = [
    ['a pronoun for a person', 'She said the flood barrier on the Orrin would protect the town.'],
    ['a pronoun further on', 'Asked about the flood barrier, he told the town that the Orrin would rise.'],
    ['a possessive', 'Her flood barrier on the Orrin divides the town.'],
    ['“it”', 'It would be the first flood barrier on the Orrin that the town has built.'],
    ['“this”', 'This flood barrier on the Orrin costs the town too much.'],
    ['“that”', 'That made the flood barrier on the Orrin dear to the town.'],
    ['“but he”', 'But he wants the flood barrier on the Orrin for the town.'],
    ['“the two”', 'The two will build the flood barrier on the Orrin for the town.'],
    ['what follows from before', 'As a result the flood barrier on the Orrin will cost the town more.'],
    ['a caption', 'File photo: the flood barrier on the Orrin protects the town.'],
    ['a credit', 'The flood barrier on the Orrin protects the town in this picture (Getty Images).'],
    ['a way to more', 'Read more about the flood barrier on the Orrin that the town wants.'],
    ['an offer', 'Sign up to hear when the flood barrier on the Orrin opens to the town.'],
    ['who wrote it', 'Reporting by Tomas Brel on the flood barrier that the town wants.'],
    ['an address', 'The flood barrier of the town is at www.orrin-flood-barrier.example.'],
    ['no verb', 'The new flood barrier on the Orrin near the town in winter.'],
    ['the mark of a list', '- The flood barrier on the Orrin divides the town of Velm.'],
    ['no end', 'The flood barrier on the Orrin divides the town, a report in parts'],
    [
      'words that go on behind it',
      'Julia Okoro told the town: “The flood barrier on the Orrin is what we need. It will stand.”',
    ],
    ['who the writer is', 'The writer is an engineer of the flood barrier on the Orrin in the town.'],
    ['a quote', '“The flood barrier on the Orrin is what this town needs,” Julia Okoro said.'],
  ];
  for (const [what, sentence] of passedOver) {
    it(`has no sentence with ${what}`, async () => {
      // There is room for both.
      assert.deepEqual(sentencesOf(await analyzeWithNames(`${lead}\n\n${sentence}`)), [lead]);
    });
  }

  it('has none of an interview, nor who wrote the article', async () => {
    const turns = ['JULIA OKORO', 'TOMAS BREL', 'JULIA OKORO', 'TOMAS BREL'].map(
      (name, index) => `${name}: I want ${index + 2} flood barriers on the Orrin for you all.`,
    );
    const about = 'Ana Lind is an engineer of the flood barrier on the Orrin in the town.';
    const text = `Town weighs barrier\n\nBy Ana Lind\n\n${about}\n\n${lead}\n\n${rest}\n\n${turns.join('\n\n')}`;
    const summary = sentencesOf(await analyzeWithNames(text));
    assert.ok(summary.includes(lead));
    assert.ok(summary.every((one) => lead === one || rest.includes(one)));
  });

  /** Sentences that say who is meant by what they begin with. */
  const standing: [what: string, sentence: string][] = [
    ['a pronoun behind the name', 'Tomas Brel said he would fight the flood barrier on the Orrin in the town.'],
    ['a pronoun in a quote', 'The flood barrier on the Orrin is “her monument” in the town.'],
    ['a beginning like a byline', 'By Monday the flood barrier on the Orrin had split the town.'],
    ['a beginning like a caption', 'Photos of the flood barrier on the Orrin hang in the town hall.'],
  ];
  for (const [what, sentence] of standing) {
    it(`may have a sentence with ${what}`, async () => {
      assert.ok(sentencesOf(await analyzeWithNames(`${sentence}\n\nNobody knew.`)).includes(sentence));
    });
  }

  /** Leads, before sentences that are full of topics. */
  const leads: [what: string, sentence: string, first: boolean][] = [
    [
      'a pronoun for whom it introduces',
      'A ferry captain whose ship struck a pier while he slept was cleared on Thursday.',
      true,
    ],
    [
      'a possessive of whom it introduces',
      'The owner of a farm by the flood barrier lost her last appeal on Friday.',
      true,
    ],
    ['this week', 'This week’s vote on the flood barrier leaves the town with no plan for winter.', true],
    ['a pronoun for nobody in it', 'On most days he walks along the Orrin past the flood barrier to the town.', false],
    ['“this” for what is not there', 'This is the flood barrier on the Orrin that the town wants so much.', false],
  ];
  for (const [what, sentence, first] of leads) {
    it(`${first ? 'begins' : 'does not begin'} with a lead that has ${what}`, async () => {
      const article = await analyzeWithNames(
        `Town weighs flood barrier\n\nBy Ana Lind\n\n${sentence}\n\n${lead}\n\n${rest}`,
      );
      assert.equal(sentencesOf(article)[0] === sentence, first);
    });
  }

  it('has no dateline', async () => {
    const text = `Town weighs new flood barrier\n\nVELM, 3 May (Wire) - ${lead}\n\nFew came.`;
    assert.deepEqual(sentencesOf(await analyzeWithNames(text)), [lead]);
  });

  it('does not say the same twice', async () => {
    const other = 'Shopkeepers in Velm want a car park on the market square instead.';
    const again = 'The flood barrier on the Orrin will cost the town $12 million, the mayor added.';
    assert.deepEqual(sentencesOf(await analyzeWithNames(`${lead}\n\n${again}\n\n${lead}\n\n${other}`)), [lead, other]);
  });

  it('has two to five sentences, about a tenth', async () => {
    const things = [
      'tide gauge',
      'stone pier',
      'ferry line',
      'fish market',
      'coal store',
      'night school',
      'bell foundry',
    ];
    const counts = [0, 1, 2, 12, 30, 42, 90].map(async (length) => {
      const sentences = Array.from(
        { length },
        (_, at) => `The ${things[at % 7]} number ${at} was sold to the old town.`,
      );
      return (await analyzeWithNames(sentences.join('\n\n'))).summary.length;
    });
    assert.deepEqual(await Promise.all(counts), [0, 1, 2, 2, 3, 4, 5]);
  });

  it('of each sample begins with its first sentence', async () => {
    const folder = join(__dirname, '../../../../samples');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const article = await analyzeWithNames(readFileSync(join(folder, file), 'utf8'));
      const { summary, sentences, headline } = article;
      const first = sentences.find(({ start, endToken, firstToken }) => {
        return endToken - firstToken > 12 && start >= (headline?.end ?? 0);
      });
      assert.ok(summary.length >= 2 && summary.length <= 5, file);
      // Without its dateline.
      assert.equal(summary[0]?.end, first?.end, file);
    }
  });
});

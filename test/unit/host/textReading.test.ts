import assert from 'node:assert/strict';
import { analyze } from '../../../src/engine/analyze';
import type { Article } from '../../../src/engine/model';
import { ParagraphCache } from '../../../src/engine/paragraphCache';
import type { Span } from '../../../src/engine/span';
import { TextReading } from '../../../src/host/textReading';

const text = 'Harbour minister Ana Okoro spoke.\n\n“It is a good day,” Okoro said.\n';
const part: Span = { start: 35, end: text.length };

/** Reads the text with an engine that waits at each step to be let go on; what is told is in `told`. */
function read(how: { readonly part?: Span; readonly wantsFirst: boolean }) {
  const asked: string[] = [];
  const told: string[] = [];
  const gates: (() => void)[] = [];
  const gate = (): Promise<void> => new Promise((resolve) => gates.push(resolve));
  const controller = new AbortController();
  const { signal } = controller;
  const reading = new TextReading(
    async (words, options) => {
      const { onFirstMarks, onNames, signal: stop } = { ...options };
      asked.push(words);
      const article = await analyze(words);
      await gate();
      stop?.throwIfAborted();
      onFirstMarks?.(article);
      await gate();
      onNames?.(article);
      // Late, as from a thread.
      onFirstMarks?.(article);
      await gate();
      return article;
    },
    text,
    { cache: new ParagraphCache(), signal, ...how },
  );
  const tell = (what: string, article: Article): number => told.push(`${what} ${article.text.length}`);
  const listen = (): void =>
    reading.listen({
      onPart: ({ article, start, hasSpeakers }) =>
        tell(`part at ${start}${hasSpeakers ? ' with speakers' : ''}`, article),
      onNames: (article) => tell('names', article),
    });
  /** Lets it go on until it waits again, so many times. */
  const goOn = async (times: number): Promise<void> => {
    for (let count = 0; count < times; count++) {
      while (gates.length === 0) await new Promise((resolve) => setImmediate(resolve));
      gates.shift()!();
    }
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { reading, controller, asked, told, listen, goOn };
}

describe('the reading of a text', () => {
  const { length } = text;
  const partLength = part.end - part.start;
  const cases: {
    readonly it: string;
    readonly options: Parameters<typeof read>[0];
    /** How far it has come when somebody listens. */
    readonly steps: number;
    readonly told: readonly string[];
  }[] = [
    { it: 'tells of names', options: { wantsFirst: false }, steps: 0, told: [`names ${length}`] },
    {
      it: 'tells of the first marks before',
      options: { wantsFirst: true },
      steps: 0,
      told: [`part at 0 ${length}`, `names ${length}`],
    },
    {
      it: 'tells at once of first marks that are there',
      options: { wantsFirst: true },
      steps: 1,
      told: [`part at 0 ${length}`, `names ${length}`],
    },
    { it: 'tells of no part once there are names', options: { wantsFirst: true }, steps: 2, told: [`names ${length}`] },
    {
      it: 'tells of names that are there when it is done',
      options: { wantsFirst: true },
      steps: 3,
      told: [`names ${length}`],
    },
    {
      it: 'reads a part first',
      options: { part, wantsFirst: true },
      steps: 0,
      told: [`part at 35 ${partLength}`, `part at 35 with speakers ${partLength}`, `names ${length}`],
    },
    {
      it: 'tells at once of a part that is there',
      options: { part, wantsFirst: false },
      steps: 3,
      told: [`part at 35 with speakers ${partLength}`, `names ${length}`],
    },
  ];
  for (const { it: does, options, steps, told: expected } of cases) {
    it(does, async () => {
      const { reading, asked, told, listen, goOn } = read(options);
      const all = options.part ? 6 : 3;
      await goOn(steps);
      assert.deepEqual(told, []);
      listen();
      await goOn(all - steps);
      assert.equal((await reading.article).text, text);
      assert.deepEqual(told, expected);
      assert.deepEqual(asked, options.part ? [text.slice(35), text] : [text]);
    });
  }

  it('rejects once it is stopped, whether or not somebody waits', async () => {
    const { reading, controller, told, listen, goOn } = read({ wantsFirst: true });
    listen();
    controller.abort(new Error('no longer'));
    await goOn(1);
    await assert.rejects(reading.article, /no longer/);
    assert.deepEqual(told, []);
  });
});

import assert from 'node:assert/strict';
import { loadLanguage } from '../../../../src/engine/compromise';
import { findQuotedRegions } from '../../../../src/engine/quotes/marks';
import { ReportedFinder } from '../../../../src/engine/quotes/reported';
import { loadWeights } from '../../../../src/engine/quotes/weights';
import { segment } from '../../../../training/names/corpus';
import { finish } from '../../../../training/names/finish';

/** The verb that most likely reports what stands in the text's last marks, and whether any may. */
async function verbAt(text: string): Promise<[verb: string, possible: boolean]> {
  const language = await loadLanguage();
  const document = segment(text, language);
  const regions = findQuotedRegions(document);
  const finder = finish(ReportedFinder.of(document, language, [], regions, loadWeights()));
  const { start, end } = regions.at(-1)!;
  const firstToken = document.tokens.findIndex((token) => token.start === start);
  const endToken = document.tokens.findIndex((token) => token.end === end) + 1;
  const sentence = document.sentences.find((one) => one.firstToken <= firstToken && one.endToken > firstToken)!;
  const { likely, possible } = finder.at(sentence, { firstToken, endToken });
  return [likely && likely.probability > 0.5 ? likely.candidate.cue.lemma : 'none', possible !== null];
}

describe('what stands in something reported', () => {
  const cases: [what: string, text: string, verb: string, possible: boolean][] = [
    ['behind the verb', 'The minister said that the town keeps a “dry port” for barges.', 'say', true],
    ['before the verb', 'The town keeps a “dry port” for barges, the minister said.', 'say', true],
    ['behind a verb that reports nothing', 'The town has built a “dry port” for barges.', 'none', true],
    ['in another sentence', 'The minister said that he was tired. It was a “dry port”.', 'none', false],
    ['without a verb', 'The town’s “dry port”.', 'none', false],
  ];
  for (const [what, text, verb, possible] of cases) {
    it(what, async () => assert.deepEqual(await verbAt(text), [verb, possible]));
  }
});

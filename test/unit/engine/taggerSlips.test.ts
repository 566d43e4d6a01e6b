import assert from 'node:assert/strict';
import { loadLanguage } from '../../../src/engine/compromise';
import { tagDocument } from '../../../src/engine/document';
import { readDocument } from '../../../src/engine/readDocument';

/** The tags of the word where it stands last in the text. */
async function tagsOf(text: string, word: string): Promise<readonly string[]> {
  const language = await loadLanguage();
  const reading = readDocument(text);
  let read = reading.next();
  while (!read.done) read = reading.next();
  const tagging = tagDocument(read.value, language);
  let tagged = tagging.next();
  while (!tagged.done) tagged = tagging.next();
  return [...tagged.value.tags[tagged.value.words.lastIndexOf(word)]!];
}

describe('slips of the tagger', () => {
  const cases: [what: string, text: string, word: string, tag: string][] = [
    ['a past that is a noun as well', 'The council cut its budget for the library.', 'cut', 'PastTense'],
    ['the same before a number', 'Vale Motors cut 300 jobs.', 'cut', 'PastTense'],
    ['the same behind a day', 'Tarn Foods on Tuesday cut its forecast.', 'cut', 'PastTense'],
    ['what a share of those asked say', 'It rose, with 50 percent saying they would pay.', 'saying', 'Gerund'],
    ['whose it is, before a verb', 'She will stay, her campaign announced.', 'campaign', 'Noun'],
    ['but not a proverb', 'It is an old saying of the coast.', 'saying', 'Noun'],
    ['another such', 'The bank set its rate in May.', 'set', 'PastTense'],
    ['but not the noun', 'A cut in the rate would help.', 'cut', 'Noun'],
    ['nor one that the council has', 'The council’s cut hurt.', 'cut', 'Noun'],
    ['what is said begins with a noun', 'The bank said prices would fall.', 'prices', 'Plural'],
    ['another', 'The union says talks have failed.', 'talks', 'Plural'],
    ['but a verb elsewhere', 'She sings in a choir and plans a tour.', 'plans', 'Verb'],
    ['what is so many pages long', 'Judge Ana Ruiz wrote in a 40-page order that it was over.', 'order', 'Noun'],
    ['what takes so long', 'They called for a three-day march on the port.', 'march', 'Noun'],
    ['but not what goes with another noun', 'They have a ten-year fixed loan.', 'fixed', 'Verb'],
    ['what something happens amid', 'The chairman left amid claims that he lied.', 'claims', 'Plural'],
    ['what one does behind one’s age', 'Ana Ruiz, 40, calls the plan a farce.', 'calls', 'Verb'],
    ['behind what is told of one', 'Ned Price, a baker who saw it, describes it as odd.', 'describes', 'Verb'],
    ['behind a name', 'Ana Ruiz laments the end of the choir.', 'laments', 'Verb'],
    ['before a mark', 'Ned Price, who owns it, blames “bad luck” for that.', 'blames', 'Verb'],
    ['but not one of a list', 'They went through letters, calls the town had and notes.', 'calls', 'Plural'],
    ['people in the plural', 'Engineers working for West Power left.', 'Engineers', 'Plural'],
    ['behind a name', 'Some West Power engineers said it was safe.', 'engineers', 'Plural'],
    ['behind an article', 'The judges said it was the best cake.', 'judges', 'Plural'],
    ['another kind of them', 'The mayor told bosses that it was late.', 'bosses', 'Plural'],
    ['but not what one heads', 'The firm heads a group of five.', 'heads', 'Verb'],
    ['nor what somebody does', 'She suspects that the letter is a fake.', 'suspects', 'Verb'],
    ['nor what one who is named does', 'Ana Ruiz judges the dogs of the town.', 'judges', 'Verb'],
  ];
  for (const [what, text, word, tag] of cases) {
    it(what, async () => {
      const tags = await tagsOf(text, word);
      assert.ok(tags.includes(tag), `${word}: ${tags.join(', ')}`);
    });
  }
});

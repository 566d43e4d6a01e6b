import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/two';
import { loadLanguage } from '../../../src/engine/compromise';
import { splitParagraphs } from '../../../src/engine/segment/paragraphs';
import { splitSentences } from '../../../src/engine/segment/sentences';
import { tokenize } from '../../../src/engine/segment/tokens';

const samples = join(__dirname, '../../../samples');
const steps = 'alias normal machine contractions index freeze lexicon preTagger contractionTwo'.split(' ');

describe('Tags by compromise', () => {
  it('are those of its own steps on the whole sentence, though what it makes of words alone is kept', async () => {
    const language = await loadLanguage();
    const texts = readdirSync(samples).map((name) => readFileSync(join(samples, name), 'utf8'));
    texts.push(
      "The prime minister can't say who'd come, and they're in no hurry: it's a brand new living room of 20m.",
      'Excuse me, he told the New York Times, but a cold war takes part of our time off.',
      "They can't turn down the offer as soon as they'd hoped, so they don't give up on it, at least not at the moment.",
      'In front of the high school, as well as in so far as it is by the way set up, a 7 Eleven and the U.S. Open broke out.',
      'Callan 1987, Vemar (1,714); Mosvik 2000 and 1400. It was the 2002 hit, in May 2010 or 2011. Nordvik was 1950.',
      'Note: walk the dog. Help. Walks. Set sail, and set it. Report: go there. The rental. They also play the plays.',
      'HARBOUR DEAL IS OFF, SAYS MAYOR. The Mayor Of The Old Town, Anna Vik, met NATO, US and MPs on Mix Street.',
      'Vemar Bank and the Old River of Northern Vemar joined the Tolvik Memorial Bridge Council of Foo, i.e. D.C. VIII.',
      'He may florp the zunk, who were glimp; the drumly man took quorbs. She would zib it, her frobs went. #tag @who',
    );
    for (const text of texts) {
      for (const { start, end } of splitParagraphs(text)) {
        const paragraph = text.slice(start, end);
        const tokens = tokenize(paragraph);
        const sentences = splitSentences(paragraph, tokens);
        const words = tokens.map((token) => paragraph.slice(token.start, token.end));
        const tags = language.tag(words, tokens, sentences);
        for (const { firstToken, endToken } of sentences) {
          const terms: { text: string; pre: string; post: string; tags: Set<string> }[] = [];
          const indices: number[] = [];
          for (let index = firstToken; index < endToken; index++) {
            const { kind } = tokens[index]!;
            const word = words[index]!;
            const last = terms.at(-1);
            if (kind === 'word' || kind === 'number') {
              terms.push({ text: word, pre: '', post: ' ', tags: new Set() });
              indices.push(index);
            } else if (kind === 'clitic' && last) last.text += "'s";
            else if (last && /^[.,;:!?()–—-]/.test(word)) last.post = `${word[0]} `;
          }
          const view = nlp.tokenize('');
          Object.assign(view, { document: [terms] });
          view.compute(steps);
          const expected = terms.filter((term) => term.text !== '').map((term) => [...term.tags].toSorted());
          const found = indices.map((index) => [...tags[index]!].toSorted());
          assert.deepEqual(found, expected, paragraph);
        }
      }
    }
  });

  it('tell contractions, phrases and names apart', async () => {
    const language = await loadLanguage();
    for (const [text, word, tag] of [
      ["They can't agree.", "can't", 'Modal'],
      ['The prime minister spoke.', 'prime', 'Actor'],
      ['A prime number was found.', 'prime', 'Adjective'],
      ['Maria spoke.', 'Maria', 'FemaleName'],
      ['She was speaking.', 'speaking', 'Gerund'],
    ] as const) {
      const tokens = tokenize(text);
      const words = tokens.map(({ start, end }) => text.slice(start, end));
      const tags = language.tag(words, tokens, splitSentences(text, tokens));
      const at = words.indexOf(word);
      assert.ok(tags[at]!.has(tag), `${word}: ${[...tags[at]!].join(', ')}`);
    }
  });
});

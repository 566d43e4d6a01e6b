import assert from 'node:assert/strict';
import { splitSentences } from '../../../../src/engine/segment/sentences';
import { tokenize } from '../../../../src/engine/segment/tokens';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ firstToken, endToken }) =>
    text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end),
  );
}

describe('sentences', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['end at full stops', 'It rained. They left.', ['It rained.', 'They left.']],
    [
      'not behind titles and initials',
      'Dr. A. Ito met Mr. Oduya. They spoke.',
      ['Dr. A. Ito met Mr. Oduya.', 'They spoke.'],
    ],
    [
      'not behind initials without a space, nor titles of lawyers and engineers',
      'Engr. A.Bako met Barr. Obi. M.K.Arul left Ste. Foy.',
      ['Engr. A.Bako met Barr. Obi.', 'M.K.Arul left Ste. Foy.'],
    ],
    [
      'not within what shares are traded under, but where a space was forgotten',
      'Norvik (NVK.OL) fell, and Halden Corp (HLD.N) rose.Tarn did not move.',
      ['Norvik (NVK.OL) fell, and Halden Corp (HLD.N) rose.', 'Tarn did not move.'],
    ],
    [
      'not between parties to a suit, nor before numbers of articles',
      'Halden v. Ruiz was heard. Art. 5 and Sec. 12 apply. It is a work of art. Ten came.',
      ['Halden v. Ruiz was heard.', 'Art. 5 and Sec. 12 apply.', 'It is a work of art.', 'Ten came.'],
    ],
    [
      'not behind ranks of others, degrees and who is retired',
      'Messrs. Hill and Li met Cllr. Ruiz, Ph.D., and Gen. (Rtd.) Bello. They left.',
      ['Messrs. Hill and Li met Cllr. Ruiz, Ph.D., and Gen. (Rtd.) Bello.', 'They left.'],
    ],
    [
      'behind an abbreviation only before a plain start',
      'He left the U.S. Navy. He works at Acme Inc. The firm grew.',
      ['He left the U.S. Navy.', 'He works at Acme Inc.', 'The firm grew.'],
    ],
    [
      'not behind Rs. before a sum',
      'The State asked for Rs. 500 crore. It got Rs. 90 crore.',
      ['The State asked for Rs. 500 crore.', 'It got Rs. 90 crore.'],
    ],
    [
      'behind the name of a network, which is no initial',
      'She posted it on X. Smith saw it. Malcolm X. Smith left.',
      ['She posted it on X.', 'Smith saw it.', 'Malcolm X. Smith left.'],
    ],
    [
      'not before brackets behind an hour',
      'It blew at 3 a.m. (1000 GMT) there. In the U.S. “We won,” he said.',
      ['It blew at 3 a.m. (1000 GMT) there.', 'In the U.S.', '“We won,” he said.'],
    ],
    [
      'not before the dash of a dateline',
      'PORT ELLERY, Tenn. - The dam broke. LIMA, Peru — It rained.',
      ['PORT ELLERY, Tenn. - The dam broke.', 'LIMA, Peru — It rained.'],
    ],
    ['before other dashes', 'It rained. - The dam broke.', ['It rained.', '- The dam broke.']],
    ['with their closing marks', '“We won.” She smiled.', ['“We won.”', 'She smiled.']],
    [
      'not inside a quote that the sentence goes on behind',
      '“Did we win?” she asked. “Yes!” he said.',
      ['“Did we win?” she asked.', '“Yes!” he said.'],
    ],
    ['with straight marks', 'He said "go." "Now," he added.', ['He said "go."', '"Now," he added.']],
    ['not at decimals', 'It rose 3.5 per cent. Then it fell.', ['It rose 3.5 per cent.', 'Then it fell.']],
    ['without the space that is missing', 'It rained.They left.', ['It rained.', 'They left.']],
    ['at question marks and ellipses', 'Why? Nobody knows… The end', ['Why?', 'Nobody knows…', 'The end']],
    ['none of nothing', '', []],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => assert.deepEqual(sentences(text), expected));
  }
});

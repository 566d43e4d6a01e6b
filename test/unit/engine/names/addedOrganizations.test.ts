import assert from 'node:assert/strict';
import { withKnown } from '../../../../src/engine/names/known';
import { withShortForms } from '../../../../src/engine/names/shortForms';
import { withTold } from '../../../../src/engine/names/toldNames';
import { marked, told } from './marked';

describe('names that mean one thing everywhere', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    ['have that type', '[p Goldman Sachs] grew.', ['organization: Goldman Sachs']],
    [
      'are found where they were missed',
      'They left OpenAI for [o Norvik].',
      ['organization: OpenAI', 'organization: Norvik'],
    ],
    ['are found whole', '[p Goldman] Sachs grew.', ['organization: Goldman Sachs']],
    ['are none as part of others', '[f Goldman Sachs Hall] stood.', ['facility: Goldman Sachs Hall']],
    ['are none as surnames', '[p Nikola Tesla] spoke. [p Tesla] left.', ['person: Nikola Tesla', 'person: Tesla']],
    ['are none of what they make', 'He sold his Porsche in May to a Porsche dealer.', ['organization: Porsche']],
    ['are none behind a title', 'Mr [p Roche] spoke.', ['person: Roche']],
    [
      'have their “’s”',
      "She left [p McDonald]’s. He sued [p Macy]'s.",
      ['organization: McDonald’s', "organization: Macy's"],
    ],
    [
      'are not what is somebody’s',
      '[p McDonald] spoke. [p McDonald]’s case closed.',
      ['person: McDonald', 'person: McDonald'],
    ],
    ['are one place of two names', '[l Antigua] and [l Barbuda] won.', ['location: Antigua and Barbuda']],
    [
      'are what a longer name begins with',
      '[l Argyll] and [o Bute Ferry Trust] met.',
      ['organization: Argyll and Bute Ferry Trust'],
    ],
    ['are parties', 'The Conservatives beat the [o Lib Dems].', ['norp: Conservatives', 'norp: Lib Dems']],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.7);
      assert.deepEqual(told(document, withKnown(document, names)), expected);
    });
  }
});

describe('short forms of organizations', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are found where they were missed',
      '[o Norvik Steel Ltd] grew, and then Norvik lawyers left.',
      ['organization: Norvik Steel Ltd', 'organization: Norvik'],
    ],
    [
      'so at a beginning, before what only they have',
      '[o Norvik Steel Ltd] grew. Norvik attorney Ana Ruiz left. Norvik rain fell.',
      ['organization: Norvik Steel Ltd', 'organization: Norvik'],
    ],
    [
      'are organizations where they look like places',
      '[o Norvik Steel Corp.] grew. [l? Norvik]’s lawyer left.',
      ['organization: Norvik Steel Corp.', 'organization: Norvik'],
    ],
    [
      'are organizations where somebody joins them',
      '[o Norvik Steel Corp.] grew. She is glad to join [l? Norvik].',
      ['organization: Norvik Steel Corp.', 'organization: Norvik'],
    ],
    [
      'are not places, in which something is',
      '[o Halden Steel Ltd] grew. [l? Halden]’s mayor left. It fell in [l? Halden].',
      ['organization: Halden Steel Ltd', 'location: Halden', 'location: Halden'],
    ],
    [
      'nor such that others are called after',
      '[o Halden Steel Ltd] met [o Halden Council]. Then Halden families left.',
      ['organization: Halden Steel Ltd', 'organization: Halden Council'],
    ],
    [
      'nor people or general words',
      '[o Ruiz Foods Inc] met [p Ruiz]. Then Ruiz fans left. [o Global Foods Inc] fell; then Global fans left.',
      ['organization: Ruiz Foods Inc', 'person: Ruiz', 'organization: Global Foods Inc'],
    ],
    [
      'are no people where that is the whole name of the firm',
      '[o Norvik Inc] grew. [p Norvik] shrank. [o Okoro Inc] met [p Ana Okoro]. [p Okoro] left.',
      [
        'organization: Norvik Inc',
        'organization: Norvik',
        'organization: Okoro Inc',
        'person: Ana Okoro',
        'person: Okoro',
      ],
    ],
    [
      'are the letters that they spell',
      'The [o Lakes Learning Trust] met. Then LLT grew, as did LTT.',
      ['organization: Lakes Learning Trust', 'organization: LLT'],
    ],
    [
      'are not before the name',
      'Then LLT met. The [o Lakes Learning Trust] grew.',
      ['organization: Lakes Learning Trust'],
    ],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.8);
      assert.deepEqual(told(document, withShortForms(document, names)), expected);
    });
  }
});

describe('names that the words before them tell', () => {
  const cases: readonly [what: string, words: string, expected: readonly string[]][] = [
    [
      'are newspapers that are told something',
      'She told the Times so. The Times was silent, as were the Sun and the [o Halden Times].',
      ['organization: Times', 'organization: Times', 'organization: Halden Times'],
    ],
    ['or that something is according to', 'According to the Observer, it fell.', ['organization: Observer']],
    ['not where they are longer', 'She told the Post Office so.', []],
    ['not without it', 'The Sun rose and he told the Star of it.', ['organization: Star']],
    [
      'are journals and charities',
      'The journal Nature of May and the charity Red Mirrow, said [p? Ana].',
      ['organization: Nature', 'organization: Red Mirrow', 'person: Ana'],
    ],
    [
      'are unions and think tanks',
      'The teaching union [p? Red Mirrow] and the think tank [p? Ana Pulse].',
      ['organization: Red Mirrow', 'organization: Ana Pulse'],
    ],
    ['not what is but before a thing', 'A charity Christmas, and a charity Halden appeal, and a newspaper Monday.', []],
    ['not what the model is sure of', 'The newspaper [p Ana Ruiz] of Halden.', ['person: Ana Ruiz']],
  ];
  for (const [what, words, expected] of cases) {
    it(what, () => {
      const { document, names } = marked(words, 0.95);
      assert.deepEqual(told(document, withTold(document, names)), expected);
    });
  }
});

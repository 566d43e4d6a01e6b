import assert from 'node:assert/strict';
import { quotesInMarks } from './quotesInMarks';

describe('speakers in dialogue', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'the other one, in turn, of two who are named before a question and an answer that are not',
      'Sarah Dunn met Tom Harker on the quay.\n\n“You sailed at night,” said Harker.\n\n“I did,” Dunn replied.\n\n“Then why did you go?”\n\n“The log was wrong.”',
      [
        '“You sailed at night,” — Harker',
        '“I did,” — Dunn',
        '“Then why did you go?” — Harker',
        '“The log was wrong.” — Dunn',
      ],
    ],
    [
      'the other one, where the next named one fits',
      'Mayor Julia Okoro opened the hearing, at which Ned Price spoke.\n\n“Who signed the plan?” Okoro asked.\n\n“I signed it in May,” Price said.\n\n“And who read it?”\n\n“Nobody read it,” Price said.',
      [
        '“Who signed the plan?” — Okoro',
        '“I signed it in May,” — Price',
        '“And who read it?” — Okoro',
        '“Nobody read it,” — Price',
      ],
    ],
    [
      'who spoke above, where nobody asks',
      'Sarah Dunn met Tom Harker on the quay.\n\n“We sailed at night,” said Harker.\n\n“I kept the log,” Dunn said.\n\n“The log was wrong.”\n\n“Nobody told me of it,” Dunn added.',
      [
        '“We sailed at night,” — Harker',
        '“I kept the log,” — Dunn',
        '“The log was wrong.” — Dunn',
        '“Nobody told me of it,” — Dunn',
      ],
    ],
    [
      'who spoke above, where the next named one does not fit',
      'Sarah Dunn met Tom Harker on the quay.\n\n“We sailed at night,” said Harker.\n\n“I kept the log,” Dunn said.\n\n“Who would read it now?”\n\n“I would read it,” Harker said.',
      [
        '“We sailed at night,” — Harker',
        '“I kept the log,” — Dunn',
        '“Who would read it now?” — Dunn',
        '“I would read it,” — Harker',
      ],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await quotesInMarks(text), expected));
  }
});

import assert from 'node:assert/strict';
import { analyzeWithNames } from '../../../analyzeWithNames';
import { checkInvariants } from '../invariants';
import { quotesInMarks } from './quotesInMarks';

describe('marks of quotes', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    [
      'British style: single marks, the full stop behind',
      'Marta Lind said the harbour was ‘not fit for purpose’.',
      ['‘not fit for purpose’ — Marta Lind'],
    ],
    [
      'single marks behind an s, where others open',
      "Marta Lind said she was 'sorry beyond words' and promised 'a long hard look'.",
      ["'sorry beyond words' — Marta Lind", "'a long hard look' — Marta Lind"],
    ],
    [
      'straight single marks with an apostrophe in them',
      "'We can't wait for the board's answer,' said Marta Lind.",
      ["'We can't wait for the board's answer,' — Marta Lind"],
    ],
    [
      'guillemets',
      '«The harbour will open in May,» said Marta Lind.',
      ['«The harbour will open in May,» — Marta Lind'],
    ],
    [
      'doubled apostrophes around a few words',
      "Marta Lind called the plan ''a very bad joke'' on Tuesday.",
      ["''a very bad joke'' — Marta Lind"],
    ],
    [
      'single marks within double ones',
      '“He told us ‘never again’ and left,” said Marta Lind.',
      ['“He told us ‘never again’ and left,” — Marta Lind'],
    ],
    [
      'closed with an opening mark',
      '“The harbour will open in May,“ said Marta Lind. “We have the money.”',
      ['“The harbour will open in May,“ / “We have the money.” — Marta Lind'],
    ],
    [
      'opened with a closing mark',
      `The council met in Halden on Tuesday to talk about the harbour.\n\n”The harbour will open in May,” said Marta Lind.`,
      ['”The harbour will open in May,” — Marta Lind'],
    ],
    [
      'three paragraphs, with an opening mark on each',
      'Marta Lind said: “The harbour will open.\n\n“It will be large.\n\n“And it will be ours.”',
      ['“The harbour will open. / “It will be large. / “And it will be ours.” — Marta Lind'],
    ],
    [
      'several paragraphs, with the speaker named at the end',
      'The old bridge has stood for a century.\n\n“It carries too many lorries.\n\n“We asked for a new one in spring,” Marta Lind said.',
      ['“It carries too many lorries. / “We asked for a new one in spring,” — Marta Lind'],
    ],
    [
      'a transcript in marks, with the names in capitals',
      `Marta Lind met Peter Hald in Halden on Tuesday.\n\n“LIND: The harbour will open.\n\n“HALD: And who pays for it?\n\n“(Laughter.)\n\n“LIND: The town does.\n\n“HALD: It does not.”`,
      [
        '“LIND: The harbour will open. — LIND',
        '“HALD: And who pays for it? — HALD',
        '“LIND: The town does. — LIND',
        '“HALD: It does not.” — HALD',
      ],
    ],
    ['nobody of a nickname', 'The ordinance, nicknamed the “lights-out law,” passed in May, Marta Lind said.', []],
    ['the marks of markup', '<a title="harbour">Marta Lind left the town.', []],
    ['a song behind a word for it', 'The choir sang the anthem “Our Cold Sea” at noon.', []],
    ['a nickname', 'Peter “Sharky” Hald has led the harbour police for years.', []],
    ['a title of a work', 'Marta Lind starred in the film “The Long Winter” ten years ago.', []],
    ['a title with what it is behind it', 'Marta Lind says “Cold Water,” the album’s lead single, is sad.', []],
    ['a title of a hit', 'Neon Orchard, the group behind the hit “Paper Moon Drive,” will rest, the agency said.', []],
    ['a title with what the work is about', '“The Crown,” the series about the king, will return, producers said.', []],
    ['titles in a row', 'The shop sells books like “Cold Water,” “The Long Winter” and “Rain.”', []],
    ['what an analyst holds of shares', 'Marta Lind, an analyst, cut her rating to “sell” from “hold”.', []],
    ['a word as a word', 'The word “harbour” has five meanings in this dictionary.', []],
  ];
  for (const [what, text, expected] of cases) {
    it(what, async () => assert.deepEqual(await quotesInMarks(text), expected));
  }

  it('are read in any number, whatever the marks', async () => {
    for (const part of ['“', '"a" ', "'a ", '“a” said ', 'he said “a” and ', 'says ', '” ', '«a ', '“ran\n\n']) {
      checkInvariants(await analyzeWithNames(part.repeat(6000)));
    }
  });
});

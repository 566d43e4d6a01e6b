import { analyzeWithNames } from '../../analyzeWithNames';
import { checkFaces } from './faces';

/** What an article may try to be taken for, where its words are shown. */
const attempts: readonly string[] = [
  '[free](command:workbench.action.quit)',
  '![x](https://a.example/x.png "t")',
  '<img src="https://a.example/x.png" onerror="x()">',
  '$(x) \\$(x) $(x~spin)',
  '](command:x) [y](command:x "tip")',
  '"> <b>bold</b> &lt;i&gt; &#36;(x)',
  '**loud** __under__ ~~gone~~ `code` ``` ~~~',
  '| a | b |',
  'The www.![](https://a.example)y Fund',
  'https://a.example www.a.example ana@a.example ftp://a.example',
  '=HYPERLINK("https://a.example") @SUM(1) +1 -1',
  '\u001b[31m\u001b]8;;https://a.example\u0007link\u009b2J\u0000',
  '\u202egnp.exe\u202c \u2066isolate \u200erl',
  '# heading\n> quotation\n- list\n1. number\n---\n===',
  '{0} {1} \\',
];

describe('what an article says is shown as no more than words', () => {
  for (const attempt of attempts) {
    it(JSON.stringify(attempt), async () => {
      const text = [
        `Minister ${attempt} wins`,
        `Water minister Ana Okoro ${attempt} met Tomas ${attempt} Brel of the Lakes ${attempt} Fund (LWF) on 3 May 2023.`,
        `“We ${attempt} will win,” Okoro said. “It ${attempt} cost $5 million,” she added on Monday.`,
        `Tomas Brel${attempt} said the plan ${attempt} was “unfair ${attempt}” to 300 ${attempt} farms. ${attempt}`,
        attempt,
        `“${attempt},” said ${attempt}. According to ${attempt}, Kenya (${attempt}) sold 5 km${attempt} of the Port of Velm.`,
      ];
      checkFaces(await analyzeWithNames(text.join('\n\n')));
    });
  }
});

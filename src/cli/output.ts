import { basename } from 'node:path';
import type { Article } from '../engine/model';
import { toArticleJson } from '../presentation/articleJson';
import { articleMarkdown } from '../presentation/articleMarkdown';
import { english } from '../presentation/localizer';
import { titleOf } from '../presentation/plainText';
import { active, inert, terminalText, type Layout } from './terminal';

export const formats = ['text', 'json', 'ndjson', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** How articles are written: the format, whether there are or may be several, and how text is laid out. */
export interface Style {
  readonly format: Format;
  readonly several: boolean;
  readonly layout: Layout;
}

/** What is written before, between and after the articles, and for each of them. */
interface Output {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly render: (article: Article, path: string) => string;
}

const plain = { open: '', between: '', close: '' };

/** How articles are written in that style. */
export function outputOf({ format, several, layout }: Style): Output {
  switch (format) {
    case 'ndjson':
      return { ...plain, render: (article, path) => `${json(toArticleJson(article, path))}\n` };
    case 'json': {
      const pretty = (article: Article, path: string): string => json(toArticleJson(article, path), 2);
      if (!several) return { ...plain, render: (article, path) => `${pretty(article, path)}\n` };
      return { open: '[\n', between: ',\n', close: '\n]\n', render: pretty };
    }
    case 'markdown':
      return {
        ...plain,
        between: '\n',
        render: (article, path) => articleMarkdown(article, title(article, path), english).replace(/[^\n]+/g, inert),
      };
    default: {
      const heading = (path: string): string => (several ? `== ${inert(path)} ==\n\n` : '');
      return { ...plain, between: '\n', render: (article, path) => heading(path) + terminalText(article, layout) };
    }
  }
}

function title(article: Article, path: string): string {
  return titleOf(article, path === '-' ? english.t('Article') : basename(path));
}

/** JSON that a terminal can show: what it would act on is escaped too. */
function json(value: unknown, indent?: number): string {
  const escape = (character: string): string =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent).replace(active, escape);
}

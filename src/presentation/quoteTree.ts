import type { Article, Quote } from '../engine/model';
import { quotedShare, statementCount } from './counts';
import { entityKinds, quoteKindName } from './kinds';
import type { Localizer } from './localizer';
import { shorten } from './plainText';
import { nameWithRole, quotesBySpeaker, quoteText, type SpeakerQuotes } from './quotesBySpeaker';
import { isToCheck } from './quotesToCheck';
import { groupRow, type TreeRow } from './treeRow';

const labelLength = 80;

/**
 * Who says what, as rows: the speakers with a name, who has most words first; those without one together; what nobody is
 * known to have said. `minimum` is how sure the reader wants it: a quote in quotation marks whose speaker is doubtful says so.
 */
export function quoteTree(article: Article, minimum: number, l10n: Localizer): readonly TreeRow[] {
  const speakers = quotesBySpeaker(article);
  const isSource = ({ name, entity }: SpeakerQuotes): boolean => name !== null && !entity && !isName(name);
  const rows = (which: (speaker: SpeakerQuotes) => boolean): TreeRow[] =>
    speakers.filter(which).map((speaker) => speakerRow(article, speaker, minimum, l10n));
  const unnamed = speakers.filter(isSource);
  const said = unnamed.flatMap(({ quotes }) => quotes);
  const count = unnamed.reduce((sum, { statements }) => sum + statements.length, 0);
  const share = unnamed.reduce((sum, { wordShare }) => sum + wordShare, 0);
  const title = l10n.t('Unnamed sources');
  const sources: TreeRow = {
    ...groupRow('sources', title, 'comment', rows(isSource)),
    description: countAndShare(count, share, l10n),
    tooltip: speakerTooltip(title, said, share, l10n),
  };
  return [
    ...rows((speaker) => speaker.name !== null && !isSource(speaker)),
    ...(count > 0 ? [sources] : []),
    ...rows(({ name }) => name === null),
  ];
}

/** Whether the words, which stand for no entity, read as a name: all their longer ones are capitalised. */
function isName(words: string): boolean {
  return /\p{Lu}/u.test(words) && words.split(/\s+/).every((word) => word.length <= 3 || /^\P{Ll}/u.test(word));
}

function speakerRow(article: Article, speaker: SpeakerQuotes, minimum: number, l10n: Localizer): TreeRow {
  const { key, entity, name, quotes, statements, wordShare } = speaker;
  const id = `speaker:${key}`;
  return {
    id,
    kind: entity ? 'speaker' : 'source',
    label: name ?? l10n.t('Unknown speaker'),
    description: countAndShare(statements.length, wordShare, l10n),
    tooltip: speakerTooltip(nameWithRole(article, name, entity, l10n), quotes, wordShare, l10n),
    icon: entity ? entityKinds[entity.type].icon : name === null ? 'question' : 'comment',
    span: statements[0]?.spans[0] ?? null,
    ...(entity && { entity: entity.id }),
    children: statements.map((quote, index) => quoteRow(article, `${id}/${index}`, quote, minimum, l10n)),
  };
}

/** How many statements are below the row, and how much of what is quoted they are. */
function countAndShare(statements: number, wordShare: number, l10n: Localizer): string {
  return l10n.t('{0} · {1}%', statements, Math.round(wordShare * 100));
}

function speakerTooltip(who: string, quotes: readonly Quote[], wordShare: number, l10n: Localizer): string {
  return [who, statementCount(quotes, l10n), quotedShare(wordShare, l10n)].join('\n');
}

function quoteRow(article: Article, id: string, quote: Quote, minimum: number, l10n: Localizer): TreeRow {
  const text = quoteText(article, quote);
  // The row above says that nobody is known.
  const doubt = quote.kind !== 'indirect' && quote.speaker !== null && isToCheck(article, quote, minimum);
  return {
    id,
    kind: 'quote',
    label: shorten(text, labelLength),
    description: doubt ? l10n.t('speaker not sure') : '',
    tooltip: [text, quoteKindName(quote.kind, l10n), doubt && l10n.t('Speaker not sure')].filter(Boolean).join('\n'),
    icon: 'quote',
    span: quote.spans[0] ?? null,
    children: [],
  };
}

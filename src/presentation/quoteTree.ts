import type { Article, Quote } from '../engine/model';
import { isNamed, occurrenceUnder } from '../engine/lookup';
import { overlapping, type Span } from '../engine/span';
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
  const isSource = (speaker: SpeakerQuotes): boolean =>
    speaker.name !== null && !speaker.entity && !tellsWho(article, speaker.name, speaker.quotes);
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

/** Institutions: a source is no unnamed one where such a word stands with a name, “Halden council”. */
const institutions: ReadonlySet<string> = new Set(
  `council government parliament assembly senate cabinet ministry embassy army navy police court university`.split(' '),
);
/** At the end of who are several: “the mayor of Halden”, but not “the residents of Halden”. */
const several = /(?:[^s]s|men|people)$/;

/** Whether the words, which stand for no entity, name somebody: as a name does, an institution or an office by its place. */
function tellsWho(article: Article, words: string, quotes: readonly Quote[]): boolean {
  // “Officials said”: a sentence begins with a capital.
  const isCapitalised =
    !/^\S+ \p{Lu}/u.test(words) && quotes.every(({ speaker }) => speaker && opensSentence(article, speaker));
  const name = isCapitalised ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const [office = '', ...place] = name.split(' of ');
  return isName(name) || (office.startsWith('the ') && !several.test(office) && isName(place.join(' of ')));
}

/** Whether the words begin a sentence, and not with a name. */
function opensSentence(article: Article, { start, end }: Span): boolean {
  const mention = occurrenceUnder(article, start)?.mention;
  return overlapping(article.sentences, { start, end })[0]?.start === start && !(mention && isNamed(mention));
}

/** Whether all longer words but those of institutions are capitalised. */
function isName(words: string): boolean {
  const isOfName = (word: string): boolean => word.length <= 3 || /^\P{Ll}/u.test(word) || institutions.has(word);
  return /\p{Lu}/u.test(words) && words.split(/\s+/).every(isOfName);
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
    description: doubt ? l10n.t('speaker uncertain') : '',
    tooltip: [text, quoteKindName(quote.kind, l10n), doubt && l10n.t('Speaker uncertain')].filter(Boolean).join('\n'),
    icon: 'quote',
    span: quote.spans[0] ?? null,
    children: [],
  };
}

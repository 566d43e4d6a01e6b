/** Everything that the manifest and the code must call by the same name. */

export const commands = {
  openSample: 'byline.openSample',
  toggleHighlights: 'byline.toggleHighlights',
  showHighlights: 'byline.showHighlights',
  chooseHighlights: 'byline.chooseHighlights',
  goToEntity: 'byline.goToEntity',
  nextMention: 'byline.nextMention',
  previousMention: 'byline.previousMention',
  nextQuote: 'byline.nextQuote',
  previousQuote: 'byline.previousQuote',
  showQuotesBySpeaker: 'byline.showQuotesBySpeaker',
  showQuoteSheet: 'byline.showQuoteSheet',
  showSummary: 'byline.showSummary',
  copyQuoteWithSpeaker: 'byline.copyQuoteWithSpeaker',
  describeAtCursor: 'byline.describeAtCursor',
  showHover: 'byline.showHover',
  exportAnalysis: 'byline.exportAnalysis',
  findInTopics: 'byline.findInTopics',
  findInQuotes: 'byline.findInQuotes',
  findInTimeline: 'byline.findInTimeline',
  toggleFollowCursor: 'byline.toggleFollowCursor',
  goToRow: 'byline.goToRow',
  focusOnRow: 'byline.focusOnRow',
  copyRow: 'byline.copyRow',
  reanalyzeArticle: 'byline.reanalyzeArticle',
  focusOnEntity: 'byline.focusOnEntity',
  endFocus: 'byline.endFocus',
  readAnyway: 'byline.readAnyway',
  doNotRead: 'byline.doNotRead',
} as const;

/** Not contributed: only links in hovers run them. */
export const goToSpanCommand = 'byline.goToSpan';
export const showMentionsCommand = 'byline.showMentions';
export const showQuotesOfCommand = 'byline.showQuotesOf';
export const copyEntityCommand = 'byline.copyEntity';

/** Of documents about articles, which are nowhere but in VS Code. */
export const reportScheme = 'byline';

export const views = { topics: 'byline.topics', quotes: 'byline.quotes', timeline: 'byline.timeline' } as const;

/** The article in front is one that Byline reads. */
export const hasArticleKey = 'byline.hasArticle';

/** The article in front is in the active editor: keys and menus of editors work in it. */
export const inArticleKey = 'byline.inArticle';

/** Something is marked in the article in front. */
export const hasMarksKey = 'byline.hasMarks';

/** The active editor shows a text that could be an article and is not read as one. */
export const hasUnreadKey = 'byline.hasUnread';

/** That text is not read because it is not English. */
export const isForeignKey = 'byline.isForeign';

/** The article in front has a name in focus. */
export const hasFocusKey = 'byline.hasFocus';

/** A hover has told about something, and a quote sheet was opened: steps of the walkthrough that are done. */
export const hasHoverKey = 'byline.hasHover';
export const hasQuoteSheetKey = 'byline.hasQuoteSheet';

export const settingsSection = 'byline';
export const settings = {
  highlightsEnabled: 'highlights.enabled',
  highlightsKinds: 'highlights.kinds',
  highlightsInferred: 'highlights.inferred',
  highlightsOverviewRuler: 'highlights.overviewRuler',
  codeLensEnabled: 'codeLens.enabled',
  inlayHintsEnabled: 'inlayHints.enabled',
  inlayHintsKinds: 'inlayHints.kinds',
  hoverEnabled: 'hover.enabled',
  copyAs: 'quotes.copyAs',
  readAhead: 'readAhead.enabled',
  followCursor: 'sidebar.followCursor',
  quotesToCheck: 'sidebar.quotesToCheck',
  minimumConfidence: 'names.minimumConfidence',
} as const;

/** What is marked alike; each has a colour, and names of the kinds are values of the setting `highlights.kinds`. */
export const highlightKinds = [
  'person',
  'organization',
  'location',
  'facility',
  'norp',
  'product',
  'misc',
  'date',
  'figure',
  'quote',
  'partialQuote',
  'indirectQuote',
] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/** Theme colours: the text of a marked name, the ground behind a quote and, in high contrast, its outline; likewise of what is in focus, and what is not. */
export const colors = {
  person: 'byline.personForeground',
  organization: 'byline.organizationForeground',
  location: 'byline.locationForeground',
  facility: 'byline.facilityForeground',
  norp: 'byline.norpForeground',
  product: 'byline.productForeground',
  misc: 'byline.miscForeground',
  date: 'byline.dateForeground',
  figure: 'byline.figureForeground',
  quote: 'byline.quoteBackground',
  quoteBorder: 'byline.quoteBorder',
  partialQuote: 'byline.partialQuoteBackground',
  partialQuoteBorder: 'byline.partialQuoteBorder',
  indirectQuote: 'byline.indirectQuoteBackground',
  indirectQuoteBorder: 'byline.indirectQuoteBorder',
  quoteRuler: 'byline.quoteRulerForeground',
  focus: 'byline.focusBackground',
  focusBorder: 'byline.focusBorder',
  dimmed: 'byline.dimmedForeground',
} as const;

import type { Tags } from '../compromise';
import { isGlued, type Document } from '../document';
import { isNamed } from '../lookup';
import { valueTypes, type Entity, type Sentence } from '../model';
import { honorifics, months, neverNames, weekdays } from '../names/lexicon';
import { firstEndingAfter, type Span } from '../span';

/** A name at one place. */
export interface Name extends Span {
  readonly entity: Entity;
}

/**
 * What a part of a phrase is: a name, a noun, an adjective, a form in -ing, a participle, a hyphen, or a word that the
 * tagger holds to be a verb and that may be a noun all the same ("claims").
 */
export type PartKind = 'name' | 'noun' | 'adjective' | 'ing' | 'participle' | 'hyphen' | 'verb';

/** A word or a whole name; its tokens are `[firstToken, endToken)`. */
export interface Part {
  readonly kind: PartKind | null;
  readonly entity: Entity | null;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words that say nothing of what an article is about, alone or in a phrase. */
const empty = new Set(
  `day days week weeks month months year years time times today yesterday tomorrow night morning afternoon evening hour
  hours minute minutes thing things way ways lot lots kind kinds number numbers one ones other others something nothing
  anything everything last next first second third many more most such own same former new much few fewer less least
  another little enough several various only also just very too so even still ever never already again once back away up down off out about over under below above beyond
  a.m. p.m. mostly mr mrs ms dr miss percent per cent end start case fact place side part parts mean means view spokesman spokeswoman
  spokesperson whatever whoever whenever wherever two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`.split(/\s+/),
);
/** Verbs, no nouns, that the tagger takes for nouns or for what may be one: "minister says", "income rose", "council wants". */
const verbs = new Set(
  `is are was were be been has have had do does did said rose fell grew shrank shook took gave came went saw told met kept
  sent spoke began became chose drew flew knew sank threw wrote shut swept won lost abounds accepts accuses
  acknowledges adds admits affects agrees alleges allows announces appears applies appreciates argues arises arrives
  asks assumes attracts avoids awaits becomes begins believes belongs brings builds buys calculates carries celebrates
  cites comes comprises concludes confirms confronts considers consists constitutes contains contends continues
  contributes corresponds creates decides declares defends defines demonstrates denies depends describes deserves
  determines differs discusses earns emanates encourages endorses enjoys enters establishes exceeds expands expects
  expires explains extends finds follows gathers generates gets gives goes grapples happens holds illustrates implies
  improves includes indicates insists inspires intends intensifies introduces invests involves joins keeps knows lays
  lingers loses maintains makes nears occurs opens operates opposes oversees overshadows owes owns participates pays
  persists precedes predicts prepares prevails prohibits promotes proposes proves provides publishes pursues puts
  reacts realizes receives recognizes reduces reflects reinforces rejects relies remains reminds renews represents
  requires resonates responds says seeks seems sees sells sends serves sits solidifies speaks spends stipulates
  strives succeeds suffers suggests survives tackles takes teaches tells tends thinks threatens translates tries
  undermines underscores understands violates vows wants warns weakens writes`.split(/\s+/),
);

/** Forms in -ing that tell what somebody does, hardly ever of what kind a thing is: "allowing shops", "the plan including flats". */
const doing = new Set(
  `accepting adding allowing asking awaiting becoming being belonging bringing causing citing claiming coming conducting
  considering containing deciding declaring describing doing ensuring explaining facing forcing getting giving going
  having helping holding hoping including intending involving issuing keeping knowing leaving looking losing making
  noting obtaining promoting providing putting reaching receiving regarding relating representing requiring
  saying seeing seeking supporting tackling taking telling thinking trying urging using wearing wondering`.split(/\s+/),
);

/** Words that no topic has in it, in one set: most words are looked for in it. */
const dull = new Set([...empty, ...verbs, ...doing, ...neverNames, ...honorifics, ...weekdays, ...months]);

/** Forms in -ing that are nouns behind the noun they go with: "money laundering ring", "oil drilling platform". */
const compounds = new Set(
  `advertising bargaining boxing broadcasting cleaning coaching counterfeiting counting crossing dating dealing diving
  drilling driving dumping engineering fighting filing financing firefighting fishing fixing fundraising gambling gaming
  gathering hacking harvesting housing hunting laundering learning lending licensing lobbying logging
  manufacturing marketing mining nominating packaging parking phishing planning policing polling processing profiling
  racing recruiting recycling refining rigging ruling sailing screening sharing shooting skating skiing smuggling
  spending testing trading trafficking training tracking vetting voting warming writing`.split(/\s+/),
);
/** What somebody means to do follows these: "family plans to appeal". */
const meaning = new Set('aims attempts hopes needs offers plans promises struggles wishes'.split(' '));

const opensWords = /^(?:["“‘:]|'')$/;

function isDull(word: string): boolean {
  const lower = word.toLowerCase();
  return dull.has(lower) || lower.length < 2 || /['’]/.test(lower);
}

/** The entities' names at each place, in order. */
export function namesOf(entities: readonly Entity[]): Name[] {
  return entities
    .flatMap((entity) => entity.mentions.filter(isNamed).map(({ start, end }) => ({ start, end, entity })))
    .toSorted((a, b) => a.start - b.start);
}

/** What the sentence consists of; `names` are in order. */
export function partsOf(document: Document, names: readonly Name[], sentence: Sentence): Part[] {
  const { firstToken, endToken } = sentence;
  const parts: Part[] = [];
  let next = firstEndingAfter(names, sentence.start);
  for (let at = firstToken; at < endToken;) {
    const { start } = document.tokens[at]!;
    while (next < names.length && names[next]!.end <= start) next++;
    const name = next < names.length && names[next]!.start <= start ? names[next] : undefined;
    let end = at + 1;
    if (name) while (end < endToken && document.tokens[end]!.start < name.end) end++;
    const kind = name ? (valueTypes.has(name.entity.type) ? null : 'name') : kindOf(document, at);
    parts.push({ kind, entity: name?.entity ?? null, firstToken: at, endToken: end });
    at = end;
  }
  const { headline } = document;
  return headline && sentence.start < headline.end ? withVerbs(document, parts) : parts;
}

/**
 * The parts of a headline with the verbs that the tagger takes for nouns: hardly any noun in the plural stands between two
 * others. In "operator halts sailings" it is the verb, in "tax cuts anger union" the subject, where the report has "tax cuts".
 */
function withVerbs({ text, headline, words }: Document, parts: readonly Part[]): Part[] {
  const found = [...parts];
  let report: string | undefined;
  const isPhrase = (first: Part, last: Part): boolean => {
    report ??= text.slice(headline!.end).toLowerCase();
    return report.includes(words.slice(first.firstToken, last.endToken).join(' ').toLowerCase());
  };
  for (let at = 1; at + 1 < found.length; at++) {
    const [before, part, next] = [found[at - 1]!, found[at]!, found[at + 1]!];
    const isPlural = part.kind === 'noun' && /[^sui]s$/.test(words[part.firstToken]!);
    if (!isPlural || !(isOfNoun(before) || before.kind === 'verb') || !isOfNoun(next) || isPhrase(part, next)) continue;
    const verb = isPhrase(before, part) ? at + 1 : at;
    if (verb === at || found[at + 2]?.kind) found[verb] = { ...found[verb]!, kind: null };
  }
  return found;
}

function isOfNoun({ kind }: Part): boolean {
  return kind === 'noun' || kind === 'name' || kind === 'adjective';
}

function kindOf(document: Document, at: number): PartKind | null {
  const { tokens, words, tags } = document;
  const word = words[at]!;
  if (word === '-' || word === '–') return isGlued(document, at) ? 'hyphen' : null;
  if (tokens[at]!.kind !== 'word') return null;
  // "“Completely true": behind a mark the tagger takes any word with a capital for a name.
  if (word.endsWith('ly') && tags[at]!.has('ProperNoun') && opensWords.test(words[at - 1] ?? '')) return null;
  const before = tags[at - 1];
  if (before && kindByTags(before) === 'noun' && !before.has('Plural')) {
    if (compounds.has(word) && !before.has('ProperNoun')) return 'noun';
    if (meaning.has(word) && words[at + 1] === 'to' && tags[at + 2]?.has('Infinitive')) return null;
  }
  const kind = kindByTags(tags[at]!);
  return kind && !isDull(word) ? kind : null;
}

function kindByTags(set: Tags): PartKind | null {
  if (set.has('Possessive') || set.has('Pronoun') || set.has('Determiner')) return null;
  if (set.has('Noun')) return 'noun';
  if (set.has('Adjective')) return 'adjective';
  if (set.has('Gerund')) return 'ing';
  if (set.has('PastTense') || set.has('Participle')) return 'participle';
  return set.has('Verb') && !set.has('Auxiliary') && !set.has('Copula') && !set.has('Modal') ? 'verb' : null;
}

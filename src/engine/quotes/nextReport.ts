import { saying } from '../names/lexicon';
import type { Grammar, WordClass } from './clauseGrammar';
import { isNounCue, isPlainPast, type Complement } from './complement';

/** Verbs whose object, or what is to be done, is no clause with a verb of saying: "fear a crash", "want the book removed". */
const wishes: ReadonlySet<string> = new Set(
  'want wish hope expect fear need seek demand urge like love oppose support back welcome defend praise condemn criticise criticize blame'.split(
    ' ',
  ),
);
/** Verbs that go on telling what somebody says: "said that the talks had failed but added". */
const goesOn: ReadonlySet<string> = new Set(
  `added denied urged warned stressed insisted noted admitted accused called promised vowed pledged condemned praised
  dismissed rejected acknowledged argued claimed said told predicted confirmed announced declined thanked hinted suggested
  complained explained demanded ordered asked appealed criticised criticized questioned defended blamed welcomed challenged
  emphasised emphasized described refused cautioned apologised apologized recommended`.split(/\s+/),
);
/** What nobody undergoes, as one does in "was arrested and accused". */
const neverPassive: ReadonlySet<string> = new Set(
  'added appealed insisted argued complained apologised apologized said stressed declined refused vowed pledged hinted'.split(
    ' ',
  ),
);
/** So many tokens before the verb are looked at. */
const farthest = 60;
/** What shows that a clause begins, whose verb the next may be. */
const beginsClause: ReadonlySet<WordClass> = new Set([
  'that',
  'question',
  'pronoun',
  'contraction',
  'modal',
  'auxiliary',
]);

/**
 * Where what is reported ends at the latest: before the next verb of saying of the same subject. "The minister hopes to sign
 * the deal and told reporters", "Parents who want it removed say", "said that the talks had failed but added".
 */
export function beforeNextReport(grammar: Grammar, candidate: Complement, end: number): number {
  const { cue, pattern, place, start } = candidate;
  if (place === 'before' || place === 'subject') return end;
  // "A petition against the changes has drawn": the main verb is not of what the noun tells.
  const isOfNoun = isNounCue(cue) && !pattern.includes('that') && !/^(?:that|question)$/.test(grammar.classes[start]!);
  const isClause =
    !isOfNoun && !pattern.includes('to') && !pattern.includes('gerund') && place !== 'around' && !wishes.has(cue.lemma);
  if (!isClause) return beforeSource(grammar, start, endOfPhrase(grammar, candidate, end));
  for (let at = start + 1; at < end; at++) {
    if (grammar.quoted[at]) continue;
    if (goesOn.has(grammar.lower[at]!) && isOfReporter(grammar, start, at)) return at - 1;
    const other = beforeOther(grammar, candidate, at);
    if (other > start) return other;
  }
  return beforeMainVerb(grammar, candidate, beforeSource(grammar, start, beforeAs(grammar, start, end)));
}

/** Words of a clause, but for those that the grammar tells apart, behind which a verb may have a subject of its own. */
const openers: ReadonlySet<string> = new Set(
  'after before since until as than because while though if like'.split(' '),
);

/** "A man who told police that he was lost has been jailed": what he told ends before the sentence's own verb. */
function beforeMainVerb({ classes, lower, quoted }: Grammar, { cue, start }: Complement, end: number): number {
  let relative = cue.firstToken - 1;
  while (/^(?:auxiliary|modal|adverb)$/.test(classes[relative] ?? '')) relative--;
  if (!/^(?:who|which)$/.test(lower[relative] ?? '') || classes[relative - 1] === 'comma') return end;
  let hasVerb = false;
  for (let at = start; at < end; at++) {
    if (quoted[at]) continue;
    const kind = classes[at]!;
    if (kind === 'auxiliary' || kind === 'modal') {
      if (hasVerb && !/^(?:auxiliary|modal|adverb|to)$/.test(classes[at - 1]!)) return at;
      hasVerb = true;
    } else if (/^(?:that|question|pronoun|contraction|conjunction|comma|dash)$/.test(kind) || openers.has(lower[at]!))
      hasVerb = false;
  }
  return end;
}

/** "said it would close, and officials asked why": before what others say; 0 where no such verb stands at the token. */
function beforeOther(grammar: Grammar, { cue, start }: Complement, verb: number): number {
  const { classes, lower } = grammar;
  // A poll shows what people said.
  if (
    !isPlainPast(cue) ||
    /^(?:show|find)$/.test(cue.lemma) ||
    !/^(?:said|told|asked|added|warned|replied)$/.test(lower[verb]!)
  )
    return 0;
  const subject = grammar.phraseBefore(verb - 1, start);
  const conjunction = (subject?.firstToken ?? 0) - 1;
  return /^(?:and|but|while)$/.test(lower[conjunction] ?? '') && classes[conjunction - 1] === 'comma'
    ? conjunction - 1
    : 0;
}

/** Of a headline what stands before the clause that "as" begins: "Ruiz says taxes may rise as Brel attacks plan". */
function beforeAs({ classes, document, lower }: Grammar, start: number, end: number): number {
  const { headline, tokens } = document;
  if (!headline || tokens[start]!.end > headline.end) return end;
  const as = lower.indexOf('as', start + 1);
  return as > 0 && as < end && classes[as + 1] === 'name' ? as : end;
}

/** Before who tells all of it: "told a panel that it was over, the news agency reported." */
function beforeSource(grammar: Grammar, start: number, end: number): number {
  const { classes, lower, quoted } = grammar;
  let verb = end - 1;
  while (verb > start && /^(?:date|preposition|stop)$/.test(classes[verb]!)) verb--;
  if (quoted[verb] || !(saying.has(lower[verb]!) || /^report(?:ed|s)$/.test(lower[verb]!))) return end;
  const subject = grammar.phraseBefore(verb - 1, start);
  const joined =
    subject && lower[subject.firstToken - 1] === 'and' ? grammar.phraseBefore(subject.firstToken - 2, start) : null;
  const comma = (joined ?? subject ?? { firstToken: 0 }).firstToken - 1;
  return comma > start && classes[comma] === 'comma' ? comma : end;
}

/** Where what is reported and is no clause ends: before what somebody else does or says. */
function endOfPhrase(grammar: Grammar, { cue, start }: Complement, end: number): number {
  const { classes, lower, quoted } = grammar;
  for (let at = start + 1; at < end; at++) {
    if (quoted[at]) continue;
    // "The plans to close the school were announced"
    if (isNounCue(cue) && classes[at] === 'auxiliary' && classes[at - 1] !== 'to') return at;
    // "defended the chief amid claims that": what the writer tells.
    if (lower[at] === 'amid') return at;
    if (beginsClause.has(classes[at]!)) return end;
    if (!saying.has(lower[at]!) || classes[at - 1] === 'to') continue;
    return /^(?:and|but)$/.test(lower[at - 1]!) ? at - 1 : beforeSubject(grammar, start, at);
  }
  return end;
}

/** Before the subject of the verb, and what it is in apposition to: "to leave, his aide, Ana Ruiz, told". */
function beforeSubject(grammar: Grammar, start: number, verb: number): number {
  const { classes } = grammar;
  for (let last = verb; ;) {
    const subject = grammar.phraseBefore(classes[last - 1] === 'comma' ? last - 2 : last - 1, start);
    if (!subject || classes[subject.firstToken - 1] !== 'comma') return last;
    last = subject.firstToken - 1;
  }
}

/**
 * Whether the verb behind "and" or "but" goes with who reports what begins at `start`, and not with the subject of a verb
 * there: the last one before it is of another form ("would resign but denied"), which a plain past cannot go on from.
 */
export function isOfReporter({ classes, lower }: Grammar, start: number, verb: number): boolean {
  const conjunction = lower[verb - 1]!;
  if (!/^(?:and|but)$/.test(conjunction)) return false;
  let form: 'none' | 'plain' | 'open' | 'participle' = 'none';
  for (let at = Math.max(start, verb - farthest); at < verb - 1; at++) {
    const kind = classes[at]!;
    if (kind === 'modal' || kind === 'contraction') form = 'open';
    else if (kind === 'auxiliary') {
      let next = at + 1;
      while (classes[next] === 'adverb' || classes[next] === 'auxiliary') next++;
      form = classes[next] === 'verb' ? 'participle' : 'open';
      at = next - 1;
    } else if (kind === 'verb' && !/^(?:modal|auxiliary|adverb|to)$/.test(classes[at - 1] ?? '')) form = 'plain';
  }
  // "had lied and added", but "was arrested and accused"
  if (form === 'open' || lower[verb + 1] === 'that') return true;
  return form === 'participle' && (conjunction === 'but' || neverPassive.has(lower[verb]!));
}

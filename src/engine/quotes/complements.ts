import type { Language } from '../compromise';
import { isPeopleNoun, saying } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import { accordingTo } from './accordingTo';
import {
  beforeThat,
  behindCircumstances,
  behindQuantifier,
  behindTime,
  farThat,
  isParticiple,
  longestClause,
  overHowever,
  verbFrom,
} from './asides';
import { clauseEnd, clauseStart, goesOn, joinedFrom, opens, parts } from './clauseBounds';
import { articles, breaks, finite, placePreposition, type Grammar, type WordClass } from './clauseGrammar';
import { formOf, longestComplement, verbForm, type Complement, type Cue } from './complement';
import { antecedentOf, apposedSubject, farSubject, holderOf, nearSubject, sharedSubject } from './cueSubjects';
import { invertedVerbs, reportingVerbs } from './reportingVerbs';
import { joint, relativeComplement, subjectComplements } from './subjectComplements';

const introduces: ReadonlySet<WordClass> = new Set(['preposition', 'that', 'question']);
const ofGroup: ReadonlySet<WordClass> = new Set(['auxiliary', 'modal', 'adverb', 'to']);
const partOfReport: ReadonlySet<WordClass> = new Set(['to', 'question', 'pronoun', 'determiner']);
const followsObject: ReadonlySet<WordClass> = new Set([...partOfReport, 'that', 'preposition', 'comma']);
const precedesClause: ReadonlySet<WordClass> = new Set([...opens, 'question', 'conjunction', 'preposition']);
const joinsObject: ReadonlySet<string> = new Set(
  'of at in from with on to outside inside near after during'.split(' '),
);
/** "worshippers at a church in Halden" has two. */
const mostJoined = 3;
/** Verbs that say where or to whom before what: "said on the radio that". */
const saysFar: ReadonlySet<string> = new Set('say tell write state post'.split(' '));
const saidOrSays = /^sa(?:id|ys)$/;
/** Nouns report with these behind them: "fears of", "a call for". */
const nounJoints: ReadonlySet<string> = new Set(['that', 'to', 'of', 'about', 'for', 'against', 'over']);

/** Finds the words that may report something, and what that may be. */
export class ComplementFinder {
  private readonly lemmas = new Map<string, string>();
  private readonly pastLemmas = new Map<string, string>();

  constructor(
    private readonly grammar: Grammar,
    private readonly language: Language,
  ) {}

  /** The candidates in the sentence that is the tokens `[first, end)`, in order of their cues. */
  find(first: number, end: number): Complement[] {
    const { lower, quoted } = this.grammar;
    const found: Complement[] = [];
    let subject: TokenRange | null = null;
    let main: TokenRange | null = null;
    let reporter: TokenRange | null = null;
    let depth = 0;
    let governor = '';
    for (let at = first; at < end; at++) {
      if (lower[at] === 'according' && lower[at + 1] === 'to' && at + 2 < end) {
        const source = accordingTo(this.grammar, at, { first, end, depth, governor });
        if (source) found.push(source);
        at++;
        continue;
      }
      const kind = this.kindAt(at);
      if (!kind) continue;
      const isNoun = kind === 'noun';
      // "…, she was quoted as saying"
      const isQuotedAs = lower[at - 1] === 'as' && lower[at - 2] === 'quoted';
      const group = this.groupStart(isQuotedAs ? at - 2 : at, first);
      const near = nearSubject(this.grammar, at, group, first);
      const own = near
        ? antecedentOf(this.grammar, near, first)
        : ((isNoun ? holderOf(this.grammar, at, first) : null) ?? farSubject(this.grammar, at, group, first));
      // Who speaks in marks is not the subject of what stands behind them: "called it “a gift wrapped in cables” and said".
      if (own && !quoted[at]) subject = own;
      main ??= own;
      const lemma = isNoun ? lower[at]! : this.lemma(at);
      const form = isNoun ? verbForm.noun : isQuotedAs ? verbForm.past : formOf(this.grammar, at, group);
      const reports = !isNoun && reportingVerbs.has(lemma);
      // "left amid claims that": of others.
      const isOthers = isNoun && lower[at - 1] === 'amid';
      const cue: Cue = {
        firstToken: at,
        endToken: at + 1,
        lemma,
        form,
        subject: isOthers
          ? null
          : (own ?? sharedSubject(this.grammar, at, group, { subject, main, reporter: reports ? reporter : null })),
        depth,
        governor,
      };
      if (reports) reporter = cue.subject;
      const isWho = near !== null && /^(?:who|whom|which)$/.test(lower[near.firstToken]!);
      const close = clauseEnd(this.grammar, near && !isWho ? near.firstToken : group, at, end);
      const relative = near && lemma === 'say' ? relativeComplement(this.grammar, cue, near, close) : null;
      if (relative) found.push(relative);
      else this.behind(cue, close, near, own, found);
      if (isNoun) continue;
      this.before(cue, group, near ?? apposedSubject(this.grammar, cue, group, own, first), first, end, found);
      if (near) found.push(...subjectComplements(this.grammar, cue, group, end));
      depth++;
      governor = lemma;
    }
    return found;
  }

  /** As what the word at the token may report; `null` where it cannot. */
  private kindAt(at: number): 'noun' | 'verb' | null {
    const { classes, lower } = this.grammar;
    const [kind, before] = [classes[at], lower[at - 1] ?? ''];
    // "made it clear that": who made it so.
    if (lower[at] === 'clear' && lower[at + 1] === 'that') return null;
    // "assured residents that", "officials to": of people none reports.
    if (kind === 'noun') return nounJoints.has(lower[at + 1] ?? '') && !isPeopleNoun(lower[at]!) ? 'noun' : null;
    // "The blast at the bakery", "in demand at": the tagger takes many a noun for a verb.
    if (articles.has(before) || (kind === 'verb' && before === 'in')) return null;
    return kind === 'verb' || kind === 'gerund' ? 'verb' : null;
  }

  /** "said that …", "denied taking …", "called for …", "told reporters that …". */
  private behind(cue: Cue, end: number, near: TokenRange | null, own: TokenRange | null, found: Complement[]): void {
    const { classes, lower } = this.grammar;
    const limit = Math.min(end, cue.firstToken + longestComplement);
    const verbEnd = cue.lemma === 'make' ? beforeThat(lower, cue.endToken) : cue.endToken;
    let start = overHowever(this.grammar, behindTime(this.grammar, verbEnd, limit));
    if (reportingVerbs.has(cue.lemma) && this.numbered(cue, start, limit, found)) return;
    const particle = start < limit && classes[start] === 'particle' ? lower[start++]! : '';
    if (start + 1 >= limit || classes[start] === 'stop') return;
    const add = (pattern: readonly string[], from: number, verb = from): void => {
      found.push({ cue, place: 'behind', pattern, start: from, limit, verb, other: null });
    };
    // "said outside court that": the tagger takes it for an adjective.
    const kind = placePreposition.test(lower[start]!) ? 'preposition' : classes[start]!;
    // "said that was enough"
    if (kind === 'that' && finite.has(classes[start + 1]!)) return add(['clause', particle], start);
    // "Did they know, he asked, that"
    const isParenthetical = near !== null && opens.has(classes[near.firstToken - 1]!);
    const far = saysFar.has(cue.lemma) && !isParenthetical ? farThat(this.grammar, start, limit) : 0;
    if (far > 0) return add(['that', ''], far + 1, verbFrom(this.grammar, far + 1, limit));
    if (introduces.has(kind)) {
      const from = kind === 'question' ? start : start + 1;
      add(
        [kind === 'preposition' ? lower[start]! : kind, particle],
        from,
        kind === 'that' ? verbFrom(this.grammar, from, limit) : from,
      );
      // "said through a spokesman that"
      if (kind === 'preposition') this.behindObject(cue, start + 1, limit, kind, found);
      return;
    }
    if (kind === 'contraction') return add(['clause', particle], start);
    if (breaks.has(kind)) return add([kind], start + 1);
    const object = this.grammar.phraseEnd(start, limit);
    if (object === start) return add([kind], start);
    const verb = verbFrom(this.grammar, start, limit);
    let next = verb > start ? verb : object;
    while (next < limit && classes[next] === 'adverb') next++;
    // "A guard who reported the fire said": the verb of the sentence.
    if (lower[cue.firstToken - 1] === 'who' && saying.has(lower[next] ?? '')) return;
    if (next < limit && finite.has(classes[next]!)) return add(['clause', particle], start, next);
    // "…, said an official who was there", "…, said the mayor."
    const isSaid = !own && saidOrSays.test(lower[cue.firstToken]!) && /^(?:comma|stop)$/.test(classes[next] ?? 'stop');
    const isInverted = isSaid || (!near && lower[next] === 'who' && invertedVerbs.has(cue.lemma));
    if (isInverted && classes[cue.firstToken - 1] === 'comma') return;
    add(['phrase', particle, next < limit ? joint(this.grammar, next) : ''], start);
    this.behindObject(cue, start, limit, '', found);
  }

  /** "said at least 12 people had fled": adds the clause that begins with how many; whether there is one. */
  private numbered(cue: Cue, start: number, limit: number, found: Complement[]): boolean {
    const number = behindQuantifier(this.grammar, start);
    if (number === start || number >= limit) return false;
    const verb = verbFrom(this.grammar, number, limit);
    let next = verb > number ? verb : this.grammar.phraseEnd(number, limit);
    while (next < limit && this.grammar.classes[next] === 'adverb') next++;
    if (next >= limit || !finite.has(this.grammar.classes[next]!)) return false;
    found.push({ cue, place: 'behind', pattern: ['clause', ''], start, limit, verb: next, other: null });
    return true;
  }

  /** What stands behind the noun phrase at `start`: "told reporters that", "accused Acme of". */
  private behindObject(cue: Cue, start: number, limit: number, prefix: string, found: Complement[]): void {
    const { classes, lower } = this.grammar;
    let next = this.grammar.phraseEnd(start, limit);
    if (next === start) return;
    next = behindTime(this.grammar, next, limit);
    // "told a committee of MPs that", "told worshippers at a church in Halden that"
    // The tagger takes "outside" for an adjective, which a phrase may end with: "told reporters outside the court that".
    let behind = next - 1 > start && placePreposition.test(lower[next - 1]!) ? next - 1 : next;
    for (let count = 0; count < mostJoined && joinsObject.has(lower[behind] ?? ''); count++) {
      const farther = this.grammar.phraseEnd(behind + 1, limit);
      if (farther === behind + 1) break;
      behind = behindTime(this.grammar, farther, limit);
      if (/^(?:that|to|question|pronoun)$/.test(classes[behind] ?? '')) {
        next = behind;
        break;
      }
    }
    // "told me once that"
    if (lower[next] === 'once' && lower[next + 1] === 'that') next++;
    const kind = classes[next];
    if (kind === undefined || next + 1 >= limit || !followsObject.has(kind)) return;
    const from = partOfReport.has(kind) ? next : next + 1;
    const verb = kind === 'that' ? verbFrom(this.grammar, from, limit) : from;
    found.push({
      cue,
      place: 'behindObject',
      pattern: [prefix, joint(this.grammar, next)],
      start: from,
      limit,
      verb,
      other: null,
    });
  }

  /** "…, he said.", "…, said the ministry.", "…, he said, …" */
  private before(
    cue: Cue,
    group: number,
    near: TokenRange | null,
    first: number,
    end: number,
    found: Complement[],
  ): void {
    const { classes, lower } = this.grammar;
    const from = near ? clauseStart(this.grammar, joinedFrom(this.grammar, near.firstToken, first), first) : group;
    const opening = classes[from - 1];
    if (from <= first + 1 || opening === undefined || !precedesClause.has(opening)) return;
    let behind = cue.endToken;
    if (!near) behind = this.grammar.phraseEnd(behind, Math.min(end, behind + longestComplement));
    const named = behind;
    behind = behindCircumstances(this.grammar, behind, end);
    const dated = behind > named ? 'dated' : '';
    const atOnce = behind >= end || breaks.has(classes[behind]!) || (!near && lower[behind] === 'who');
    while (behind < end && behind - cue.firstToken < longestClause && !breaks.has(classes[behind]!)) behind++;
    const next = behind < end ? classes[behind]! : 'stop';
    const start = Math.max(first, from - 1 - longestComplement);
    // "Asked about the plan, he said", "When reached by phone, he said"
    if (lower[start] === 'asked' || (lower[start] === 'when' && classes[start + 1] === 'verb')) return;
    const limit = opens.has(opening) ? from - 1 : from;
    const isParted = parts(this.grammar, cue, near, from, behind) && goesOn(this.grammar, start, limit, behind);
    // "…, their union said on Friday, closing most schools": as at the sentence's end.
    const isLast = near !== null && dated !== '' && next === 'comma' && isParticiple(this.grammar, behind + 1);
    // Behind "said Price, …" stands who he is.
    const isRest = near && atOnce && next === 'comma' && behind + 3 < end;
    // "…, police said, as talks went on": what the writer tells beside it.
    const isBeside = lower[behind + 1] === 'as' && lower[behind + 2] !== 'well';
    // "…, he said, adding that": what that verb reports.
    const isNext = isRest && classes[behind + 1] === 'gerund' && reportingVerbs.has(this.lemma(behind + 1));
    const other =
      (isParted || (isRest && !isLast)) && !isBeside && !isNext ? { firstToken: behind + 1, endToken: end } : null;
    const pattern = [near ? 'subject' : 'inverted', opening, atOnce ? 'at once' : '', dated, isLast ? 'stop' : next];
    found.push({ cue, place: 'before', pattern, start, limit, other, isParted, ending: isLast ? behind : end });
  }

  /** The first of the auxiliaries, adverbs and negations before the verb. */
  private groupStart(verb: number, first: number): number {
    let at = verb;
    while (at > first && verb - at < 6 && ofGroup.has(this.grammar.classes[at - 1]!)) at--;
    return at;
  }

  private lemma(at: number): string {
    const { document, lower } = this.grammar;
    const word = lower[at]!;
    const tags = document.tags[at]!;
    const known = tags.has('PastTense') ? this.pastLemmas : this.lemmas;
    let lemma = known.get(word);
    if (lemma === undefined) known.set(word, (lemma = this.language.lemma(word, tags)));
    return lemma;
  }
}

import { spanOf, tokensOf, type Document } from '../document';
import type { EntityType } from '../model';
import { honorifics, roleNouns } from '../names/lexicon';
import type { TokenRange } from '../segment/sentences';
import { contains, overlapping, type Span } from '../span';
import { beforeParty } from './party';
import { isCapitalized } from '../words';

/** What somebody says in an interview or a transcript, until the next one speaks: "RUIZ: We close in May.", on one line or two. */
export interface Turn {
  /** The words before the colon that name who speaks, and the colon; "Q." is both. */
  readonly speaker: TokenRange;
  readonly colon: number;
  /** Nothing but "A" or "Answer" stands there. */
  readonly answers: boolean;
  /** Indices of its paragraphs, in order. */
  readonly paragraphs: readonly number[];
}

/** A name as far as turns need it. */
type Named = Span & { readonly type: EntityType };

/** A paragraph that begins with what may be who speaks, by the last word of that. */
interface Labelled extends Omit<Turn, 'paragraphs'> {
  readonly label: string;
  readonly paragraph: number;
  readonly end: number;
}

/** In tokens. */
const longestLabel = 8;
const question = /^(?:q|question|interviewer|reporter|moderator|host|operator)$/i;
const answer = /^(?:a|answer)$/i;
/** "THE PRESIDENT" */
const inCapitals = /^[\p{Lu}\s.’'-]{4,}$/u;
const letterWithStop = /^[QA]\.$/;
const initials = /^\p{Lu}{2,4}$/u;
const labelWord = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|[-–.]|\d{1,2})$/u;
const bullet = /^[•·▪◦*-]$/;
/** When it was said, from the beginning of a recording: "0:03", "01:02:03". */
const clock = /^\d{1,2}:\d\d(?::\d\d)?$/;
/** Whom a program tells by the voice. */
const numbered = /^speaker \d{1,2}$/;
const opensMarks = /^(?:["“„‟«'‘]|''|``)$/;
const closesMarks = /["”’»']$/;
/** What talk has and reports have seldom, outside of quotes: who speaks, who is spoken to, and questions. */
const talk = /^(?:i|me|my|we|us|our|you|your|\?)$/i;
const firstPerson = /^(?:i|me|my|we|us|our)$/i;
const secondPerson = /^(?:you|your)$/i;
/** With the marks behind it, in UTF-16 code units. */
const longestEnd = 8;
const sentenceEnd = /[.?!…]["”’»')\]]*$/;
const questionEnd = /\?["”’»')\]]*$/;
/** What is done or heard meanwhile, and what is left out: "(APPLAUSE)", "[Laughs]", "…." */
const aside = /^(?:\([^()]*\)|\[[^[\]]*\]|[^\p{L}\p{N}]*)$/u;
/** Fewer turns may be anything. */
const fewestTurns = 4;
const fewestSpeakers = 2;
/** Who has the word again has it so often. */
const again = 2;
const fewestWords = 3;
/** More paragraphs without a speaker's name are the writer's own, but where names in capitals make it a transcript. */
const mostFurther = 4;
const mostOfTranscript = 40;
/** How much of the turns, at least, are whole sentences, and how many have a word of talk. */
const sentenceShare = 0.5;
const talkShare = 1 / 3;
/** How many of somebody's turns, at least, stand behind a question, where nobody else has any. */
const answerShare = 2 / 3;

/**
 * The turns of an article that is an interview or a transcript, in order; none of any other. It is one where at least two
 * speakers, told by their names, by initials or by Q and A, talk to each other in whole sentences, again and again.
 * `names` are sorted and do not overlap. Yields where the work may be interrupted.
 */
export function* findTurns(document: Document, names: readonly Named[]): Generator<void, Turn[]> {
  const { text, paragraphs } = document;
  const all: Labelled[] = [];
  /** Of who is named in full at first and by initials then: "Lena Osei: … LO: …". */
  const inFull = new Map<string, string>();
  for (const index of paragraphs.keys()) {
    yield;
    const found = labelled(document, index);
    if (!found) continue;
    const { start, end } = spanOf(document, found.speaker);
    const short = initialsOf(text.slice(start, end)).toLowerCase();
    if (short) inFull.set(short, found.label);
    all.push({ ...found, label: inFull.get(found.label) ?? found.label });
  }
  if (all.length < fewestTurns) return [];
  const counts = new Map<string, number>();
  for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isAgain = ({ label }: Labelled): boolean => counts.get(label)! >= again;
  const knownInitials = new Set(names.map(({ start, end }) => initialsOf(text.slice(start, end))));
  const known = all.filter((one) => {
    const { start, end } = spanOf(document, one.speaker);
    const words = text.slice(start, end);
    const isLetter = question.test(words) || letterWithStop.test(words) || one.answers;
    // A moderator may have the word once.
    if (isTitled(words) || (isLetter && words.length > 2 && !one.answers)) return true;
    if (
      isLetter ||
      numbered.test(one.label) ||
      (inCapitals.test(words) && roleNouns.has(one.label)) ||
      (initials.test(words) && knownInitials.has(words))
    )
      return isAgain(one);
    return overlapping(names, { start, end }).some(
      (name) => name.end === end && (name.type === 'person' || name.type === 'organization'),
    );
  });
  const named = withAsker(document, all, known);
  const regular = named.filter(isAgain);
  yield;
  return isInterview(document, regular) ? withFurther(document, named, regular) : [];
}

/** With the turns of who is not known by name ("Examiner:"), but asks again and again, whereupon one who is known speaks. */
function withAsker(document: Document, all: readonly Labelled[], known: readonly Labelled[]): readonly Labelled[] {
  if (known.length === 0 || known.length === all.length) return known;
  const named = new Set(known);
  const asks = new Map<string, number>();
  for (const [index, one] of all.entries()) {
    const isAsked = !named.has(one) && named.has(all[index + 1]!) && isQuestion(document, one.paragraph);
    if (isAsked) asks.set(one.label, (asks.get(one.label) ?? 0) + 1);
  }
  const [asker, times] = [...asks].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return times < again ? known : all.filter((one) => named.has(one) || one.label === asker);
}

/** The paragraph's last mark and what closes behind it. */
function lastOf({ text, paragraphs }: Document, paragraph: number): string {
  const { start, end } = paragraphs[paragraph]!;
  return text.slice(Math.max(start, end - longestEnd), end);
}

/** "MS. HALE", "SECRETARY DEVLIN" */
function isTitled(label: string): boolean {
  const [title = '', ...name] = label.toLowerCase().split(/\s+/);
  return inCapitals.test(label) && name.length > 0 && (honorifics.has(title) || roleNouns.has(title));
}

function isInterview(document: Document, turns: readonly Labelled[]): boolean {
  const speakers = new Set(turns.map(({ label }) => label));
  const answers = turns.filter((turn) => turn.answers);
  const isAlone = speakers.size < fewestSpeakers && answers.length === 0;
  if (turns.length < fewestTurns || (isAlone && !areAnswers(document, turns))) return false;
  // Questions that the writer answers, to nobody, are no interview.
  const isToSomebody = (turn: Labelled): boolean => hasWord(document, turn, turn.answers ? firstPerson : secondPerson);
  if (answers.length > 0 && !turns.some(isToSomebody)) return false;
  const share = (isSo: (turn: Labelled) => boolean): number => turns.filter(isSo).length / turns.length;
  return (
    share((turn) => isSentence(document, turn)) >= sentenceShare &&
    share((turn) => hasWord(document, turn, talk)) >= talkShare
  );
}

/** Whether the turns stand behind questions without a name before them. */
function areAnswers(document: Document, turns: readonly Labelled[]): boolean {
  const asked = turns.filter(({ paragraph }) => paragraph > 0 && isQuestion(document, paragraph - 1));
  return asked.length / turns.length >= answerShare;
}

function isQuestion(document: Document, paragraph: number): boolean {
  return questionEnd.test(lastOf(document, paragraph));
}

function hasWord({ words }: Document, { colon, end }: Labelled, pattern: RegExp): boolean {
  for (let at = colon + 1; at < end; at++) if (pattern.test(words[at]!)) return true;
  return false;
}

/** Whether the turn's first paragraph has some words and ends as sentences do: "Clinton: 1,769." does not. */
function isSentence(document: Document, { colon, end, paragraph }: Labelled): boolean {
  let count = 0;
  for (let at = colon + 1; at < end; at++) if (document.tokens[at]!.kind === 'word') count++;
  return count >= fewestWords && endsSentence(document, paragraph);
}

function endsSentence(document: Document, paragraph: number): boolean {
  return sentenceEnd.test(lastOf(document, paragraph));
}

/** The turns with the paragraphs that go on with them: those before the next speaker's, unless something else begins there. */
function withFurther(document: Document, named: readonly Labelled[], regular: readonly Labelled[]): Turn[] {
  const labels = new Set(regular.map(({ label }) => label));
  const haveQuestions = labels.size >= fewestSpeakers;
  const speakers = new Set([...labels].filter((label) => label.length > 1 && !roleNouns.has(label)));
  return named.map(({ speaker, colon, answers, paragraph }, index) => {
    const own = [paragraph];
    const behind = named[index + 1]?.paragraph ?? paragraph;
    // Where the questions have no name before them, they stand between the answers.
    const next = haveQuestions ? behind : behind - 1;
    const { start, end } = spanOf(document, speaker);
    const most = inCapitals.test(document.text.slice(start, end)) ? mostOfTranscript : mostFurther;
    if ((haveQuestions || isQuestion(document, next)) && next - paragraph - 1 <= most) {
      for (let further = paragraph + 1; further < next; further++) {
        if (isAside(document, further)) continue;
        if (!goesOn(document, further, speakers)) break;
        own.push(further);
      }
    }
    return { speaker, colon, answers, paragraphs: own };
  });
}

function isAside({ text, paragraphs }: Document, index: number): boolean {
  return aside.test(text.slice(paragraphs[index]!.start, paragraphs[index]!.end));
}

/** Whether a paragraph may go on with a turn: whole sentences, with no speaker of their own, and about none of the speakers. */
function goesOn(document: Document, index: number, speakers: ReadonlySet<string>): boolean {
  const { firstToken, endToken } = tokensOf(document, document.paragraphs[index]!);
  const words = document.words.slice(firstToken, endToken);
  if (!endsSentence(document, index) || words.slice(0, longestLabel).includes(':')) return false;
  return !words.some((word) => isCapitalized(word) && speakers.has(word.toLowerCase()));
}

/**
 * Who speaks, where the paragraph begins with that and a colon, or with "Q.", and goes on with more than words in marks;
 * where it has no more than that, the next paragraph is what is said.
 */
function labelled(document: Document, index: number): Labelled | null {
  const { text, words, tokens, paragraphs, headline } = document;
  const line = paragraphs[index]!;
  if (headline && contains(headline, line)) return null;
  const { firstToken, endToken: lineEnd } = tokensOf(document, line);
  const first = behindOpening(words, firstToken);
  const isLetter = letterWithStop.test(words[first] ?? '');
  // "Ana Ruiz  0:03", of a line
  const isTimed = clock.test(words[lineEnd - 1]!) && lineEnd - first <= longestLabel;
  const near = words.slice(first, Math.min(lineEnd, first + longestLabel));
  const colon = isLetter ? first : isTimed ? lineEnd - 1 : first + near.indexOf(':');
  if (colon <= first && !isLetter) return null;
  const isAlone = colon + 1 === lineEnd;
  const paragraph = paragraphs[isAlone ? index + 1 : index];
  if (!paragraph || (!isAlone && tokens[colon + 1]!.start === tokens[colon]!.end)) return null;
  const { endToken: end } = tokensOf(document, paragraph);
  // Those are found as quotes in marks are.
  if (opensMarks.test(words[colon + 1]!) && closesMarks.test(text[paragraph.end - 1]!)) return null;
  // "RUIZ (Harbour Board):"
  const office = words.slice(first, colon).findIndex((word) => /^(?:,|--|[–—])$/.test(word));
  // "Ana Ruiz -- Chief Executive:"
  const isOffice = office > 0 && roleNouns.has(words[colon - 1]!.toLowerCase());
  const last = isOffice ? first + office - 1 : beforeParty(words, colon - 1);
  const endToken = isLetter ? first + 1 : Math.max(first, last) + 1;
  if (!words.slice(first, endToken).every((word) => labelWord.test(word))) return null;
  const whole = words.slice(first, endToken).join(' ').toLowerCase();
  const label = numbered.test(whole) ? whole : words[endToken - 1]!.toLowerCase().replace(/\.$/, '');
  const answers = endToken === first + 1 && answer.test(label);
  return {
    speaker: { firstToken: first, endToken },
    colon,
    answers,
    label,
    paragraph: isAlone ? index + 1 : index,
    end,
  };
}

/** Behind the bullet or the time that a line may begin with: "• Ruiz:", "[00:01:23] Ruiz:". */
function behindOpening(words: readonly string[], first: number): number {
  if (bullet.test(words[first]!)) return first + 1;
  if (clock.test(words[first]!)) return first + 1;
  return /^[[(]$/.test(words[first]!) && clock.test(words[first + 1] ?? '') ? first + 3 : first;
}

/** The names without the initials of people that turns begin with: "LO:" is no organization where Lena Osei speaks. */
export function withoutInitials<T extends Named>(
  document: Document,
  turns: readonly Turn[],
  names: readonly T[],
): readonly T[] {
  const { text, words } = document;
  const labels = new Set(
    turns
      .filter(({ speaker }) => initials.test(words[speaker.firstToken]!))
      .map(({ speaker }) => spanOf(document, speaker).start),
  );
  if (labels.size === 0) return names;
  const people = names.filter(({ type }) => type === 'person');
  const known = new Set(people.map(({ start, end }) => initialsOf(text.slice(start, end))));
  return names.filter(({ type, start, end }) => {
    return type === 'person' || !labels.has(start) || !known.has(text.slice(start, end));
  });
}

/** "JN" of "Julia Norvik"; of one word nothing. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/);
  return words.length > 1 ? words.map(([letter]) => letter).join('') : '';
}

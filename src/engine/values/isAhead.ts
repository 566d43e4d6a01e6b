import { sentenceAt, type Document } from '../document';
import type { TokenRange } from '../segment/sentences';
import type { Span } from '../span';

const modals = new Set('will shall would could may might should must'.split(' '));
/** What is so on a date has still to come. */
const planned = new Set('due scheduled expected slated set planned upcoming'.split(' '));
/** Words that, before "to" and a verb, speak of what is still to come; after others ("declined to say") it has been. */
const leads = new Set(
  `is are due set scheduled expected slated plan plans planned planning agreed going hope hopes hoped want wants likely forecast ready
  about vow vows vowed promised pledged asked ordered told invited need needs`.split(/\s+/),
);
/** Those that do so with whom somebody asks before "to": "urged the firm to wait until July". */
const asking = new Set(
  'urge urges urged ask asks asked tell tells told order orders ordered beg begs begged press pressed call calls called want wants wanted'.split(
    ' ',
  ),
);
const longestAsked = 4;
/** The present tense of what is on the calendar: "the council meets on Friday". */
const events = new Set(
  `meets opens reopens begins starts ends runs plays closes expires returns holds votes resumes hosts visits travels faces
  concludes launches`.split(/\s+/),
);
/** So of many: "polls open on Friday". */
const eventsOfMany = new Set('meet open reopen begin start close expire return resume'.split(' '));
/** What stands between a date and the verb that it is when something "is". */
const on = new Set('on in at for from until till by the early late mid next'.split(' '));
/** What is done now for a day that is still to come: "called a strike for Friday", "postponed the vote until May". */
const arranging = new Set(
  'call calls called calling announce announces announced convened summoned fixed postponed delayed adjourned deferred rescheduled booked arranged'.split(
    ' ',
  ),
);
const stop = /^(?:[;:“”"()!?—–]|\.{2,})$/;
const reach = { back: 14, ahead: 7 };

/**
 * Whether the words around a date say that it is still to come: "will meet on Thursday", but "said on Thursday it would";
 * `null` where they do not tell.
 */
export function isAhead(document: Document, { firstToken, endToken, start }: TokenRange & Span): boolean | null {
  const { words, tags, sentences } = document;
  const sentence = sentences[sentenceAt(document, start)]!;
  let before = firstToken - 1;
  // "for 27 and 28 February"
  while (before > sentence.firstToken && /^(?:\d{1,2}|and|,|[-–])$/.test(words[before]!)) before--;
  const isFor = /^(?:for|until|till)$/.test(words[before]!);
  while (before > sentence.firstToken && on.has(words[before]!.toLowerCase())) before--;
  // "The vote is on 3 July"
  if (/^(?:is|are)$/.test(words[before]!)) return true;
  for (let at = firstToken - 1; at >= Math.max(sentence.firstToken, firstToken - reach.back); at--) {
    const word = words[at]!.toLowerCase();
    if (stop.test(word)) break;
    if (isFor && arranging.has(word)) return true;
    const told = tenseOf(document, at);
    if (told !== null) return told;
    if (planned.has(word)) return true;
    if (word === 'to' && tags[at + 1]!.has('Verb') && isStillToDo(document, at, sentence.firstToken)) return true;
  }
  for (let at = endToken; at < Math.min(sentence.endToken, endToken + reach.ahead); at++) {
    if (stop.test(words[at]!)) break;
    const told = tenseOf(document, at);
    if (told !== null) return told;
  }
  return null;
}

/** Whether what "to" begins is still to be done: "plans to", "urged it to". */
function isStillToDo({ words, tags }: Document, to: number, first: number): boolean {
  if (leads.has((words[to - 1] ?? '').toLowerCase())) return true;
  for (let at = to - 2; at >= Math.max(first, to - 1 - longestAsked); at--) {
    if (asking.has(words[at]!.toLowerCase())) return true;
    // "asked for help and used a rope to climb"
    if (tags[at]!.has('Verb') || stop.test(words[at]!) || words[at] === ',') return false;
  }
  return false;
}

/** Whether a verb speaks of what is to come (`true`) or has been; `null` of other words, and of those that do not tell. */
function tenseOf({ words, tags, tokens }: Document, at: number): boolean | null {
  const word = words[at]!.toLowerCase();
  // A capital tells the month from the verb.
  if ((modals.has(word) && words[at] !== 'May') || /['’]ll$|^won['’]t$/.test(word)) return true;
  // The tagger takes "The consultation on the building starts on 3 May" for many starts.
  const isEvent = events.has(word) && tokens[at]!.kind === 'word';
  if (isEvent && (!tags[at]!.has('Plural') || (words[at + 1] === 'on' && word.endsWith('s')))) return true;
  const isOfMany = eventsOfMany.has(word) && tags[at]!.has('Verb') && at > 0 && tags[at - 1]!.has('Plural');
  if (isOfMany || (/^takes?$/.test(word) && /^(?:effect|place|office)$/.test(words[at + 1] ?? ''))) return true;
  if (/^go(?:es)?$/.test(word) && words[at + 1] === 'on' && words[at + 2] === 'sale') return true;
  if (!tags[at]!.has('PastTense') && !tags[at]!.has('Participle')) return null;
  const before = words.slice(Math.max(0, at - 3), at).map((other) => other.toLowerCase());
  const passive = before.lastIndexOf('be');
  if (passive < 0)
    return before.includes('have') && before.some((other) => modals.has(other))
      ? false
      : planned.has(word)
        ? null
        : false;
  return before.slice(0, passive).some((other) => modals.has(other) || other === 'to' || planned.has(other));
}

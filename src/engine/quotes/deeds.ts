import { isPeopleNoun, isPersonNoun } from '../names/lexicon';
import { finite, type Grammar } from './clauseGrammar';
import { isNounCue, type Complement } from './complement';
import { reportingVerbs } from './reportingVerbs';

/** Verbs of which what somebody does, or does not, follows with "to". */
const deeds: ReadonlySet<string> = new Set(['learn', 'forget', 'remember', 'know']);

/** Whom something is done to. */
const someone = /^(?:him|her|them|me|us)$/;

/** Who is called for help. */
const helpers = /^(?:911|999|112|police|ambulance|paramedics|firefighters)$/;
const behindCall = /^(?:to|after|when|because|and|at|on|in|for|from|about|[.,;])$/;

/** What is done to what stands behind the verb, and not said of it. */
const handled = new Map(
  Object.entries({
    deny: 'request requests motion bail contract permit permission visa visas access entry parole petition application',
    raise: 'price prices target targets forecast forecasts rate rates tax taxes money stake funds cash',
    hear: 'petition petitions case cases appeal appeals plea pleas',
    dismiss: 'charge charges case cases suit suits lawsuit lawsuits appeal appeals motion petition indictment',
    sign: 'striker midfielder defender goalkeeper winger forward player bill law order lease contract agreement deal measure letter treaty pact',
  }).map(([lemma, words]) => [lemma, new Set(words.split(' '))]),
);

/** Verbs of finding, of things as well as of facts. */
const findings: ReadonlySet<string> = new Set(['find', 'discover', 'identify', 'spot', 'uncover', 'unearth']);
/** Subjects that find nothing but facts. */
const studies: ReadonlySet<string> = new Set(
  'study studies research survey poll report review analysis audit inquiry investigation trial court jury judge'.split(
    ' ',
  ),
);

/** Verbs whose object somebody else has said: "rejected suggestions that". */
const denials: ReadonlySet<string> = new Set('reject deny dismiss dispute refute rebut'.split(' '));

/** Who attacks and defends with more than words. */
const fighters: ReadonlySet<string> = new Set(
  `man men woman boy boys girl girls teenager teenagers youth youths gang mob robber robbers gunman gunmen attacker attackers
  assailant assailants intruder militant militants rebel rebels fighter fighters insurgents terrorists jihadists bandits
  pirates soldier soldiers troops forces army police officers settlers herders drone drones missiles warplanes jets dog dogs
  shark sharks bear bears elephant elephants`.split(/\s+/),
);

/** "Gunmen attacked the village", "Man who attacked neighbour jailed": whether it is done by whoever fights. */
function isFight({ lower }: Grammar, { lemma, firstToken, subject }: Complement['cue']): boolean {
  if (!/^(?:attack|defend)$/.test(lemma) || !subject) return false;
  const last = lower[subject.endToken - 1]!;
  return fighters.has(last === 'who' ? lower[firstToken - 2]! : last);
}

/** Whether nothing is said: "declined to answer", "learned to swim", "claimed 14 lives", "a dog called Rex can". */
export function isDeed(grammar: Grammar, complement: Complement): boolean {
  return (
    isFight(grammar, complement.cue) ||
    isAct(grammar, complement) ||
    isDoneToSomeone(grammar, complement) ||
    isDoneToThings(grammar, complement) ||
    isFound(grammar, complement) ||
    isSetPhrase(grammar, complement) ||
    isOfAnother(grammar, complement)
  );
}

/** What somebody does with, or without, a word: "declined to answer", "learned to swim", "claimed 14 lives". */
function isAct({ lower }: Grammar, { cue, pattern, start }: Complement): boolean {
  const { lemma, governor } = cue;
  const behind = lower.slice(start, start + 4);
  if (lemma === 'decline' || governor === 'decline') return true;
  if (deeds.has(lemma) && (pattern.includes('to') || behind[0] === 'how')) return true;
  if (lemma === 'claim') return behind.some((word) => /^(?:life|lives)$/.test(word));
  // "showed no emotion"
  return lemma === 'show' && behind.slice(0, 3).some((word) => /^(?:emotion|remorse|mercy)$/.test(word));
}

/** What is done to people: "welcoming them home", "banned him from driving". */
function isDoneToSomeone({ lower }: Grammar, { cue, pattern, start }: Complement): boolean {
  const { lemma, endToken } = cue;
  const joint = pattern.at(-1);
  if (lemma === 'ban' && joint === 'from') return true;
  // "tell friends from strangers"
  if (lemma === 'tell' && (lower[endToken] === 'apart' || joint === 'from')) return true;
  // "called 911 to report", "called the police after the fire", but "called the police a disgrace"
  const callee = lower[endToken] === 'the' ? endToken + 1 : endToken;
  if (lemma === 'call') return helpers.test(lower[callee] ?? '') && behindCall.test(lower[callee + 1] ?? '');
  // "a man suspected of theft"
  if (lemma === 'suspect') return pattern[0] === 'of';
  if (lemma === 'welcome') return someone.test(lower[endToken] ?? '');
  // "question him about his letters"
  if (lemma === 'question') return someone.test(lower[start]!);
  // "admitted him to hospital"
  return lemma === 'admit' && someone.test(lower[endToken] ?? '') && /^(?:to|into)$/.test(lower[endToken + 1] ?? '');
}

/** What is done to things: "denied a request for bail", "raised its target", "dismissed a charge", "signed a lease". */
function isDoneToThings({ classes, lower }: Grammar, { cue, pattern, start, verb = start }: Complement): boolean {
  // "recalls 20,000 cars"
  if (cue.lemma === 'recall' && classes[start] === 'number') return true;
  const things = handled.get(cue.lemma);
  const isClause = /^(?:that|clause|gerund)$/.test(pattern[0] ?? '');
  // "hears a petition filed by"
  const isDone = pattern[0] === 'clause' && lower[verb + 1] === 'by';
  if (!things || (isClause && !isDone)) return false;
  return lower.slice(cue.endToken, cue.endToken + 6).some((word) => things.has(word));
}

/** What is found and no fact: "Divers found the remains of a ship", but "officials found evidence that", "find no link". */
function isFound({ document, lower }: Grammar, { cue, pattern, start }: Complement): boolean {
  if (!findings.has(cue.lemma) || pattern[0] !== 'phrase' || lower[start] === 'no') return false;
  const finder = cue.subject ? lower[cue.subject.endToken - 1]! : '';
  if (studies.has(finder)) return false;
  // "Scientists find new species living in caves", over a report, but "study finds link"
  if (document.tokens[cue.firstToken]!.start < (document.headline?.end ?? 0)) return true;
  return (isPersonNoun(finder) || isPeopleNoun(finder)) && pattern.at(-1) !== 'that';
}

/** What verbs of saying mean in set phrases: "holds the key to", "It seemed that", "could help explain how". */
function isSetPhrase(
  { document, classes, lower }: Grammar,
  { cue, pattern, start, verb = start }: Complement,
): boolean {
  const { words } = document;
  const { firstToken, endToken, lemma, subject } = cue;
  const before = words[firstToken - 1] ?? '';
  if (lemma === 'name' || (lemma === 'call' && /^(?:modal|auxiliary)$/.test(classes[verb]!))) return true;
  // "a number listed for his parents"
  if (lemma === 'list' && pattern[0] === 'for' && !isNounCue(cue)) return true;
  // "To order a copy", "call your doctor"
  if (before === 'To' && lemma === 'order') return true;
  if (before === ',' && words[firstToken] === 'call' && pattern[0] !== 'for') return true;
  // "is due to announce the winner"
  if (lower[firstToken - 1] === 'to' && lower[firstToken - 2] === 'due') return true;
  // "speaking on condition that she not be named"
  const isTalk = /^(?:speak|comment|talk)$/.test(lemma);
  if (isTalk && /^on (?:the )?condition\b/.test(lower.slice(endToken, endToken + 3).join(' '))) return true;
  // "Commenting on the vote, Ana Ruiz said"
  if (words[firstToken] === 'Commenting' && lower[endToken] === 'on') return true;
  if (/^(?:seem|appear|happen|turn)$/.test(lemma) && subject && lower[subject.firstToken] === 'it') return true;
  if (/^help(?:s|ed|ing)?$/.test(lower[firstToken - 1] ?? '') || (lemma === 'hold' && pattern.at(-1) === 'to'))
    return true;
  // "Who said it:"
  return (lemma === 'read' && pattern[0] === 'phrase') || (classes[start + 1] === 'colon' && lower[start] === 'it');
}

/** What belongs to another verb or clause: "rejected suggestions that", "banned a film that mocked the king". */
function isOfAnother({ classes, lower }: Grammar, { cue, pattern, start }: Complement): boolean {
  const { lemma, governor } = cue;
  if (isNounCue(cue)) return denials.has(governor);
  if (pattern.includes('phrase') && pattern.at(-1) === 'that' && !reportingVerbs.has(lemma)) return true;
  // "The study, reported on Wednesday in the journal, suggests"
  if (lemma === 'report' && finite.has(classes[start]!)) return true;
  // "Those who testified urged"
  return pattern[0] === 'verb' && lower[cue.firstToken - 1] === 'who';
}

import { isPeopleNoun, isPersonNoun } from '../names/lexicon';
import { finite, type Grammar } from './clauseGrammar';
import { isNounCue, type Complement } from './complement';
import { reportingVerbs } from './reportingVerbs';

/** Verbs of which what somebody does, or does not, follows with "to". */
const deeds: ReadonlySet<string> = new Set(['learn', 'forget', 'remember', 'know']);

/** Whom something is done to. */
const someone = /^(?:him|her|them|me|us)$/;

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

/** What is done to things as well. */
const findings: ReadonlySet<string> = new Set(['find', 'discover', 'identify', 'spot', 'uncover', 'unearth']);
/** What finds nothing but facts. */
const studies: ReadonlySet<string> = new Set(
  'study studies research survey poll report review analysis audit inquiry investigation trial court jury judge'.split(
    ' ',
  ),
);

/** Whose object who does it has not said: "rejected suggestions that". */
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
export function isDeed(grammar: Grammar, { cue, pattern, start, verb = start }: Complement): boolean {
  const { document, classes, lower } = grammar;
  const { headline, tokens, words } = document;
  const { lemma, governor } = cue;
  if (isFight(grammar, cue)) return true;
  // "showed no emotion"
  if (lemma === 'show' && lower.slice(start, start + 3).some((word) => /^(?:emotion|remorse|mercy)$/.test(word)))
    return true;
  // "a number listed for his parents", "banned him from driving"
  if ((lemma === 'list' && pattern[0] === 'for' && !isNounCue(cue)) || (lemma === 'ban' && pattern.at(-1) === 'from'))
    return true;
  // "is due to announce the winner"
  if (lower[cue.firstToken - 1] === 'to' && lower[cue.firstToken - 2] === 'due') return true;
  if (isNounCue(cue) && denials.has(governor)) return true;
  if (lemma === 'name' || (lemma === 'call' && /^(?:modal|auxiliary)$/.test(classes[verb]!))) return true;
  // "To order a copy", "call your doctor"
  const before = words[cue.firstToken - 1];
  if (before === 'To' && lemma === 'order') return true;
  if (before === ',' && words[cue.firstToken] === 'call' && pattern[0] !== 'for') return true;
  // "Who said it:"
  if (classes[start + 1] === 'colon' && lower[start] === 'it') return true;
  // "speaking on condition that she not be named"
  const terms = lower.slice(cue.endToken, cue.endToken + 3).join(' ');
  if (/^(?:speak|comment|talk)$/.test(lemma) && /^on (?:the )?condition\b/.test(terms)) return true;
  // "Commenting on the vote, Ana Ruiz said"
  if (words[cue.firstToken] === 'Commenting' && lower[cue.endToken] === 'on') return true;
  // "welcoming them home"
  if (lemma === 'welcome' && someone.test(lower[cue.endToken] ?? '')) return true;
  // "question him about his letters"
  if (lemma === 'question' && someone.test(lower[start]!)) return true;
  // "tell friends from strangers"
  if (lemma === 'tell' && (lower[cue.endToken] === 'apart' || pattern.at(-1) === 'from')) return true;
  // "admitted him to hospital"
  const isTaken = lemma === 'admit' && someone.test(lower[cue.endToken] ?? '');
  if (isTaken && /^(?:to|into)$/.test(lower[cue.endToken + 1] ?? '')) return true;
  // "denied a request for bail", "raised its target", "dismissed a charge", "signed a lease"
  const things = handled.get(lemma);
  const isClause = /^(?:that|clause|gerund)$/.test(pattern[0] ?? '');
  const behind = lower.slice(cue.endToken, cue.endToken + 6);
  // "hears a petition filed by"
  const isDone = pattern[0] === 'clause' && lower[verb + 1] === 'by';
  if (things && (!isClause || isDone) && behind.some((word) => things.has(word))) return true;
  // "recalls 20,000 cars"
  if (lemma === 'recall' && classes[start] === 'number') return true;
  // "It seemed that"
  if (/^(?:seem|appear|happen|turn)$/.test(lemma) && cue.subject && lower[cue.subject.firstToken] === 'it') return true;
  // "could help explain how", "holds the key to"
  if (/^help(?:s|ed|ing)?$/.test(lower[cue.firstToken - 1] ?? '') || (lemma === 'hold' && pattern.at(-1) === 'to'))
    return true;
  if (lemma === 'read' && pattern[0] === 'phrase') return true;
  // "banned a film that mocked the king"
  const isRelative = pattern.includes('phrase') && pattern.at(-1) === 'that';
  if (isRelative && !isNounCue(cue) && !reportingVerbs.has(lemma)) return true;
  // "The study, reported on Wednesday in the journal, suggests"
  if (lemma === 'report' && finite.has(classes[start]!)) return true;
  // "Scientists find new species living in caves", over a report, but "find no link", "study finds link"
  const isHeadline = tokens[cue.firstToken]!.start < (headline?.end ?? 0);
  if (isHeadline && findings.has(lemma) && pattern[0] === 'phrase' && lower[start] !== 'no')
    return !(cue.subject && studies.has(lower[cue.subject.endToken - 1]!));
  // "Divers found the remains of a ship": people find things, but "officials found evidence that"
  const finder = cue.subject ? lower[cue.subject.endToken - 1]! : '';
  const isFinder = (isPersonNoun(finder) || isPeopleNoun(finder)) && !studies.has(finder);
  if (findings.has(lemma) && isFinder && pattern[0] === 'phrase' && pattern.at(-1) !== 'that' && lower[start] !== 'no')
    return true;
  // "Those who testified urged"
  if (pattern[0] === 'verb' && lower[cue.firstToken - 1] === 'who') return true;
  if (lemma === 'decline' || governor === 'decline') return true;
  if (deeds.has(lemma) && (pattern.includes('to') || /^how$/.test(lower[start]!))) return true;
  return lemma === 'claim' && lower.slice(start, start + 4).some((word) => /^(?:life|lives)$/.test(word));
}

import type { TokenRange } from '../segment/sentences';
import { bucket, formIn, mostPlaces, partIn, type FeatureBuffer } from './featureBuffer';
import { combine } from './hash';
import { acronymLetters, partOf, type TextContext } from './textContext';
import type { WordForm } from './wordForm';

/** Longer runs are not known as a whole. */
const longestKnownRun = 10;
/** The suffix of three characters, in a form's list. */
const ending = 2;

/** How many tokens before and behind a token its features look at. */
export const wordReach = 2;

/** A token and its surroundings, as the features look at them. */
interface Site {
  readonly context: TextContext;
  readonly token: number;
  readonly sentence: TokenRange;
  readonly form: WordForm;
  readonly before: WordForm;
  readonly behind: WordForm;
  readonly secondBefore: WordForm;
  readonly secondBehind: WordForm;
}

/**
 * The features of the linear model that a word alone gives to a token, standing `place` tokens from it (-2 to 2); `into`
 * is emptied first.
 */
export function linearWordFeatures(form: WordForm, place: number, into: FeatureBuffer): void {
  into.length = 0;
  into.add(1 + place + wordReach, form.lowerHash);
  for (const cluster of form.clusters) into.add(10 + place + wordReach, cluster);
  if (Math.abs(place) <= 1) into.add(20 + place, form.shortShape);
  if (Math.abs(place) === 1) into.add(24 + place, form.suffixes[ending] ?? 0);
  if (place !== 0) return;
  into.add(28, 0);
  into.add(29, form.hash);
  into.add(30, form.shape);
  for (let length = 0; length < form.prefixes.length; length++) {
    into.add(31 + length, form.prefixes[length]!);
    into.add(36 + length, form.suffixes[length]!);
  }
}

/** The other features of the linear model for a token of the sentence; `into` is emptied first. */
export function linearFeatures(context: TextContext, token: number, sentence: TokenRange, into: FeatureBuffer): void {
  const site: Site = {
    context,
    token,
    sentence,
    form: context.forms[token]!,
    before: formIn(context, sentence, token - 1),
    behind: formIn(context, sentence, token + 1),
    secondBefore: formIn(context, sentence, token - 2),
    secondBehind: formIn(context, sentence, token + 2),
  };
  into.length = 0;
  addPairs(site, into);
  addPlace(site, into);
  const run = context.runs[token];
  if (run) addRun(site, run, into);
  else addBetweenRuns(site, into);
  addPhrases(site, run, into);
  if (site.form.capitalized) addOtherPlaces(site, into);
}

/** Words, spellings and clusters beside each other. */
function addPairs({ form, before, behind, secondBefore, secondBehind }: Site, into: FeatureBuffer): void {
  const [left, word, right] = [before.lowerHash, form.lowerHash, behind.lowerHash];
  into.add(50, left, word);
  into.add(51, word, right);
  into.add(52, left, right);
  into.add(53, secondBefore.lowerHash, left);
  into.add(54, right, secondBehind.lowerHash);
  const [leftShape, shape, rightShape] = [before.shortShape, form.shortShape, behind.shortShape];
  into.add(55, leftShape, shape);
  into.add(56, shape, rightShape);
  into.add(57, combine(leftShape, shape), rightShape);
  into.add(60, shape, left);
  into.add(61, shape, right);
  for (let depth = 0; depth < form.clusters.length; depth++) {
    const own = form.clusters[depth]!;
    if (before.clusters.length > 0) into.add(64, before.clusters[depth] ?? 0, own);
    if (behind.clusters.length > 0) into.add(65, own, behind.clusters[depth] ?? 0);
  }
}

/** Where in its sentence and in the article the token stands, and whether spaces part it from its neighbours. */
function addPlace({ context, token, sentence, form }: Site, into: FeatureBuffer): void {
  const { tokens } = context.document;
  const start = startOf(context, token, sentence);
  const casing = context.casing[token]!;
  into.add(70, start, form.shortShape);
  into.add(71, casing, form.shortShape);
  into.add(72, casing * 4 + start, form.lowerHash);
  if (context.inHeadline[token]) into.add(73, form.shortShape);
  const gluedLeft = token > sentence.firstToken && tokens[token]!.start === tokens[token - 1]!.end;
  const gluedRight = token + 1 < sentence.endToken && tokens[token + 1]!.start === tokens[token]!.end;
  into.add(74, (gluedLeft ? 1 : 0) + (gluedRight ? 2 : 0), form.shortShape);
}

/** 1 for the first token of a sentence, 2 for the one behind an opening mark there, else 0. */
function startOf({ forms }: TextContext, token: number, { firstToken }: TokenRange): number {
  if (token === firstToken) return 1;
  return token === firstToken + 1 && forms[firstToken]!.punctuation ? 2 : 0;
}

/** The run of capitalised words that the token is part of: its head and first word, and what stands around it. */
function addRun({ context, token, sentence }: Site, run: TokenRange, into: FeatureBuffer): void {
  const { forms } = context;
  const part = partOf(token, run.firstToken, run.endToken);
  const head = forms[run.endToken - 1]!;
  const length = run.endToken - run.firstToken;
  const left = formIn(context, sentence, run.firstToken - 1).lowerHash;
  const right = formIn(context, sentence, run.endToken).lowerHash;
  const secondLeft = formIn(context, sentence, run.firstToken - 2).lowerHash;
  const secondRight = formIn(context, sentence, run.endToken + 1).lowerHash;
  into.add(80, head.lowerHash, part);
  into.add(81, forms[run.firstToken]!.lowerHash, part);
  into.add(82, left, part);
  into.add(83, right, part);
  into.add(84, Math.min(6, length), part);
  into.add(87, head.suffixes[ending] ?? 0, part);
  into.add(88, secondLeft, part);
  into.add(89, secondRight, part);
  if (length > 1 && length <= longestKnownRun) into.add(90, hashOf(forms, run), part);
  for (const cluster of head.clusters) into.add(91, cluster, part);
}

function hashOf(forms: readonly WordForm[], { firstToken, endToken }: TokenRange): number {
  let hash = 0;
  for (let token = firstToken; token < endToken; token++) hash = combine(hash, forms[token]!.lowerHash);
  return hash;
}

/** A token in small letters, or a mark: the ends of the runs on both sides of it, if near. */
function addBetweenRuns({ context, token, sentence, form }: Site, into: FeatureBuffer): void {
  const farthest = 3;
  let left = token - 1;
  while (left >= sentence.firstToken && left >= token - farthest && !context.runs[left]) left--;
  let right = token + 1;
  while (right < sentence.endToken && right <= token + farthest && !context.runs[right]) right++;
  const hasLeft = left >= Math.max(sentence.firstToken, token - farthest);
  const hasRight = right <= Math.min(sentence.endToken - 1, token + farthest);
  if (hasLeft) into.add(95, context.forms[left]!.lowerHash, form.lowerHash);
  if (hasRight) into.add(96, context.forms[right]!.lowerHash, form.lowerHash);
  if (hasLeft && hasRight) into.add(97, form.lowerHash, (token - left) * 4 + right - token);
}

/** The phrases of the lists at the token and near it, and those at the ends of its run. */
function addPhrases(
  { context, token, sentence, form, before, behind }: Site,
  run: TokenRange | undefined,
  into: FeatureBuffer,
): void {
  const { phrases } = context;
  for (let distance = -2; distance <= 2; distance++) {
    const near = token + distance;
    if (near < sentence.firstToken || near >= sentence.endToken) continue;
    for (const phrase of phrases[near]!) into.add(112 + distance, phrase);
  }
  for (const phrase of phrases[token]!) {
    into.add(115, phrase, form.shortShape);
    into.add(116, phrase, form.lowerHash);
    into.add(117, phrase, before.lowerHash);
    into.add(118, phrase, behind.lowerHash);
  }
  const all = hashAll(phrases[token]!);
  into.add(119, all);
  if (token > sentence.firstToken) into.add(120, hashAll(phrases[token - 1]!), all);
  if (token + 1 < sentence.endToken) into.add(121, all, hashAll(phrases[token + 1]!));
  if (!run) return;
  for (const phrase of phrases[run.endToken - 1]!) into.add(122, phrase, token === run.endToken - 1 ? 1 : 0);
  for (const phrase of phrases[run.firstToken]!) into.add(123, phrase, token === run.firstToken ? 1 : 0);
}

function hashAll(values: readonly number[]): number {
  let hash = 0;
  for (const value of values) hash = combine(hash, value);
  return hash;
}

/** What the rest of the article says of a capitalised word. */
function addOtherPlaces({ context, token, sentence, form }: Site, into: FeatureBuffer): void {
  const { forms, runs, phrases, uses, initials } = context;
  const { lowercase, capitalized, surely, places, longestRun } = uses.get(form.lower)!;
  const start = startOf(context, token, sentence);
  into.add(130, bucket(lowercase) * 8 + bucket(surely), start + context.casing[token]! * 4);
  into.add(131, bucket(capitalized));
  into.add(132, bucket(lowercase));
  into.add(133, bucket(surely), start);
  // Who is called by one word only, however often, is seldom a person.
  const length = Math.min(3, runs[token]!.endToken - runs[token]!.firstToken);
  into.add(147, longestRun ? 1 : 0, bucket(capitalized) * 4 + length);
  let seen = 0;
  for (const place of places) {
    if (place === token) continue;
    if (seen++ >= mostPlaces) break;
    const run = runs[place]!;
    const part = partOf(place, run.firstToken, run.endToken);
    if (place > 0) into.add(134, forms[place - 1]!.lowerHash);
    if (place + 1 < forms.length) into.add(135, forms[place + 1]!.lowerHash);
    into.add(136, part);
    if (run.endToken - run.firstToken > 1) {
      into.add(137, forms[run.endToken - 1]!.lowerHash, part);
      into.add(138, forms[run.firstToken]!.lowerHash, part);
    }
    if (run.firstToken > 0) into.add(139, forms[run.firstToken - 1]!.lowerHash);
    if (run.endToken < forms.length) into.add(140, forms[run.endToken]!.lowerHash);
    for (const phrase of phrases[run.firstToken]!) into.add(141, phrase, part);
  }
  if (longestRun && (token < longestRun.firstToken || token >= longestRun.endToken)) {
    const [first, last] = [forms[longestRun.firstToken]!, forms[longestRun.endToken - 1]!];
    const part = partIn(form, first, last);
    into.add(142, part, runs[token]!.endToken - runs[token]!.firstToken);
    into.add(143, last.lowerHash, part);
    into.add(144, first.lowerHash, part);
    for (const phrase of phrases[longestRun.firstToken]!) into.add(145, phrase, part);
    for (const cluster of first.clusters) into.add(146, cluster, part);
  }
  const explained = initials.get(acronymLetters(form));
  if (explained) {
    into.add(150, 0);
    into.add(151, forms[explained.endToken - 1]!.lowerHash);
    for (const phrase of phrases[explained.endToken - 1]!) into.add(152, phrase);
  }
}

import type { TokenRange } from '../segment/sentences';
import { bucket, formIn, mostPlaces, partIn, type FeatureBuffer } from './featureBuffer';
import { acronymLetters, partOf, type TextContext } from './textContext';
import type { WordForm } from './wordForm';

/** The features of the net that a word alone gives to its token; `into` is emptied first. */
export function netWordFeatures(form: WordForm, into: FeatureBuffer): void {
  into.length = 0;
  into.add(200, form.lowerHash);
  into.add(201, form.hash);
  into.add(202, form.shortShape);
  into.add(203, form.shape);
  if (!form.punctuation) {
    into.add(204, form.prefixes[1] ?? form.hash);
    into.add(205, form.prefixes[2] ?? form.hash);
    into.add(206, form.suffixes[1] ?? form.hash);
    into.add(207, form.suffixes[2] ?? form.hash);
    into.add(208, form.suffixes[3] ?? form.hash);
  }
  for (const cluster of form.clusters) into.add(209, cluster);
}

/** The other features of the net for any token of the sentence, candidate or not; `into` is emptied first. */
export function netFeatures(context: TextContext, token: number, sentence: TokenRange, into: FeatureBuffer): void {
  const { forms, runs, phrases, document } = context;
  const form = forms[token]!;
  into.length = 0;
  for (const phrase of phrases[token]!) into.add(210, phrase);
  into.add(211, context.casing[token]!, form.capitalized ? 1 : 0);
  if (token === sentence.firstToken) into.add(212, 0);
  else if (document.tokens[token]!.start === document.tokens[token - 1]!.end) into.add(213, 0);
  if (!form.capitalized) return;

  const { lowercase, capitalized, surely, places, longestRun } = context.uses.get(form.lower)!;
  into.add(214, bucket(lowercase));
  into.add(215, bucket(surely));
  into.add(216, bucket(capitalized));
  into.add(231, longestRun ? 1 : 0, bucket(capitalized));
  const run = runs[token]!;
  const part = partOf(token, run.firstToken, run.endToken);
  const length = run.endToken - run.firstToken;
  into.add(217, part, Math.min(6, length));
  if (length > 1) {
    into.add(218, forms[run.endToken - 1]!.lowerHash, part);
    into.add(219, forms[run.firstToken]!.lowerHash, part);
  }
  into.add(220, formIn(context, sentence, run.firstToken - 1).lowerHash);
  into.add(221, formIn(context, sentence, run.endToken).lowerHash);
  if (longestRun && (token < longestRun.firstToken || token >= longestRun.endToken)) {
    const [first, last] = [forms[longestRun.firstToken]!, forms[longestRun.endToken - 1]!];
    const inRun = partIn(form, first, last);
    into.add(222, inRun);
    into.add(223, last.lowerHash, inRun);
    into.add(224, first.lowerHash, inRun);
    for (const phrase of phrases[longestRun.firstToken]!) into.add(225, phrase, inRun);
    for (const cluster of first.clusters) into.add(226, cluster, inRun);
  }
  let seen = 0;
  for (const place of places) {
    if (place === token) continue;
    if (seen++ >= mostPlaces) break;
    if (place > 0) into.add(227, forms[place - 1]!.lowerHash);
    if (place + 1 < forms.length) into.add(228, forms[place + 1]!.lowerHash);
  }
  const explained = context.initials.get(acronymLetters(form));
  if (explained) {
    into.add(229, 0);
    into.add(230, forms[explained.endToken - 1]!.lowerHash);
  }
}

import type { Document } from '../../../../src/engine/document';
import type { NameMention } from '../../../../src/engine/names/mention';
import { segment } from '../../../../training/names/corpus';

const types: Readonly<Record<string, NameMention['type']>> = {
  p: 'person',
  o: 'organization',
  l: 'location',
  n: 'norp',
  m: 'misc',
  f: 'facility',
  c: 'percent',
  q: 'quantity',
};

/**
 * Takes the marks from a text in which names are marked by the first letter of their type, as in
 * "[p Julia Okoro] spoke."; `namesIn` gives the names as mentions, once the text is segmented; "[p? Julia Okoro]" is
 * doubtful.
 */
export function unmark(withMarks: string): {
  text: string;
  namesIn: (document: Document, confidence: number) => NameMention[];
} {
  const places: { start: number; end: number; type: NameMention['type']; doubtful: boolean }[] = [];
  let text = '';
  for (const part of withMarks.split(/(\[\w\?? [^\]]+\])/)) {
    const [, letter, doubt, name] = /^\[(\w)(\??) (.+)\]$/.exec(part) ?? [];
    const start = text.length;
    text += name ?? part;
    if (letter) places.push({ start, end: text.length, type: types[letter]!, doubtful: doubt !== '' });
  }
  const namesIn = ({ tokens }: Document, confidence: number): NameMention[] =>
    places.map(({ start, end, type, doubtful }) => {
      const firstToken = tokens.findIndex((token) => token.start === start);
      const endToken = tokens.findLastIndex((token) => token.end <= end) + 1;
      const kind = /^\p{Lu}{2,}$/u.test(text.slice(start, end)) && type !== 'person' ? 'acronym' : 'name';
      return { start, end, firstToken, endToken, type, kind, confidence: doubtful ? 0.4 : confidence };
    });
  return { text, namesIn };
}

/** A text with names marked "[o Norvik]", and those names, each so sure. */
export function marked(words: string, confidence: number): { document: Document; names: NameMention[] } {
  const { text, namesIn } = unmark(words);
  const document = segment(text);
  return { document, names: namesIn(document, confidence) };
}

export function told({ text }: Document, names: readonly NameMention[]): string[] {
  return names.map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
}

const bracketed = /\s*[([{<][^\])}>]*[\])}>]?/g;
const accents = /\p{M}+/gu;
/** Latin letters that no decomposition turns into ASCII, as newspapers write them. */
const foldings: Readonly<Record<string, string>> = Object.fromEntries(
  "ß:ss Æ:Ae æ:ae Œ:Oe œ:oe Ø:O ø:o Đ:D đ:d Ð:D ð:d Þ:Th þ:th Ł:L ł:l ı:i Ħ:H ħ:h Ə:A ə:a Ŋ:N ŋ:n ’:' ‘:' ʻ:' ʼ:'"
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** The phrase in ASCII, as a newspaper without accents prints it. */
export function fold(phrase: string): string {
  return phrase
    .normalize('NFD')
    .replace(accents, '')
    .replace(/[^\0-\x7f]/g, (letter) => foldings[letter] ?? letter);
}

/**
 * A phrase ready for a gazetteer: one space between words, no brackets and no punctuation around it. Undefined where it
 * can be no evidence of a name: of one letter, without a capital, or in another script.
 */
export function cleanPhrase(raw: string): string | undefined {
  const phrase = raw
    .normalize('NFC')
    .replace(bracketed, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/^["'“”‘’\s,;:*.-]+|["“”\s,;:*-]+$/g, '');
  if (phrase.length < 2 || phrase.length > 60 || !/\p{Lu}/u.test(phrase)) return undefined;
  return /^[\p{Script=Latin}\p{M}\p{Nd}\s'’‘ʻʼ.,&/!+-]+$/u.test(phrase) ? phrase : undefined;
}

/**
 * The raw phrases cleaned, each also in ASCII, sorted, each once. A form that `isNoName` holds of is left out: "Thê" as
 * a name of Vietnam may stay where its ASCII form is an English word.
 */
export function cleanPhrases(raw: Iterable<string>, isNoName: (phrase: string) => boolean = () => false): string[] {
  const phrases = new Set<string>();
  for (const candidate of raw) {
    for (const phrase of [cleanPhrase(candidate), cleanPhrase(fold(candidate))]) {
      if (phrase !== undefined) phrases.add(phrase);
    }
  }
  return [...phrases].filter((phrase) => !isNoName(phrase)).toSorted();
}

/** A name printed in capitals or in small letters as a newspaper writes it: "AL-BASHIR" is "Al-Bashir". */
export function nameCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’.-]|\bmc)\p{L}/gu, (letter) => letter.toUpperCase());
}

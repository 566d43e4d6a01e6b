import { wordsOf, type Document } from '../document';
import type { Candidate } from './candidates';
import type { Phrase } from './phrases';
import { isCapitalized, isTitleCase } from '../words';

const article = /^(?:the|an?)\s+(?=\S)/i;

/**
 * What the topic is called: of a name its fullest form, without the article unless it is part of a place's or work's name;
 * of other phrases the form that most places have, capitals that only a headline or a sentence's beginning gives put off.
 */
export function labelOf(document: Document, { entity, phrases }: Candidate): string {
  if (entity) {
    const name = entity.name.replace(/\s+/g, ' ');
    return entity.type === 'location' || entity.type === 'misc' ? name : name.replace(article, '');
  }
  const forms = new Map<string, number>();
  const plain = phrases.filter((phrase) => !isCapitalPlace(document, phrase));
  for (const phrase of plain.length > 0 ? plain : phrases) {
    const form = wordsOf(document, phrase);
    const label = plain.length > 0 ? form : inSmallLetters(document, phrase, form);
    forms.set(label, (forms.get(label) ?? 0) + 1);
  }
  return [...forms].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Whether a capital says nothing there. */
function isCapitalPlace({ sentences, headline }: Document, { sentence, token, start }: Phrase): boolean {
  return sentences[sentence]!.firstToken === token || (headline !== null && start < headline.end);
}

/** The form as it would be within a sentence, as far as that can be told: names keep their capitals. */
function inSmallLetters({ headline, tags }: Document, { start, token, first, named }: Phrase, form: string): string {
  const words = form.split(' ');
  const inHeadline = headline !== null && start < headline.end;
  const lower = (word: string): string => (isTitleCase(word) || /^\p{Lu}{5,}$/u.test(word) ? word.toLowerCase() : word);
  if (inHeadline) return named === null ? words.map(lower).join(' ') : form;
  const unknownName = tags[token]!.has('ProperNoun') || isCapitalized(words[1]);
  return first === 'name' || unknownName ? form : [lower(words[0]!), ...words.slice(1)].join(' ');
}

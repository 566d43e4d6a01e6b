import nlp from 'compromise/three';
import { nameCase } from './clean';
import { sourceOf } from './packages';

export const compromiseSource = sourceOf('compromise', 'MIT');

/** The words and phrases that compromise's lexicon has under one of the tags, as newspapers write them. */
export function loadTagged(...tags: string[]): string[] {
  const model: { one?: { lexicon?: Record<string, string | string[]> } } = nlp.model();
  return Object.entries(model.one?.lexicon ?? {})
    .filter(([, tagged]) => [tagged].flat().some((tag) => tags.includes(tag)))
    .map(([phrase]) => nameCase(phrase));
}

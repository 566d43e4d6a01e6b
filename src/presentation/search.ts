import type { Entity } from '../engine/model';

/**
 * The form of the entity's name that has the letters of the query in their order, whatever is between them and in
 * whichever case, as VS Code matches; the full name before the others. `undefined` where none has.
 */
export function findForm({ name, aliases }: Entity, query: string): string | undefined {
  const letters = query.toLowerCase().replace(/\s+/g, '').split('');
  return [name, ...aliases].find((form) => {
    let from = 0;
    return letters.every((letter) => {
      const at = form.toLowerCase().indexOf(letter, from);
      from = at + letter.length;
      return at >= 0;
    });
  });
}

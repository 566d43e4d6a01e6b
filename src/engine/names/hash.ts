/**
 * Hashes to 32 bits, alike everywhere: what the model knows of words and features is found under them. With a sign, since
 * numbers without may be too large for V8 to hold them but as objects.
 */

/** Of a text (FNV-1a with a last scramble). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return scramble(hash);
}

/** Of two numbers in that order. */
export function combine(first: number, second: number): number {
  const hash = Math.imul(first ^ 0x9e3779b1, 0x85ebca6b);
  return scramble(Math.imul(hash ^ (hash >>> 15) ^ second, 0xc2b2ae35));
}

function scramble(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return hash ^ (hash >>> 16);
}

/** The text as a string of its own, to be kept: what was cut from a longer text keeps the whole of that. */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

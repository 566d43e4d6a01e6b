/** The number that an option has, which must be whole and no less than `least`. */
export function wholeNumber(option: string, text: string, least = 1): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= Number.MAX_SAFE_INTEGER))
    throw new Error(`${option} must be a whole number of at least ${least}: ${text}`);
  return value;
}

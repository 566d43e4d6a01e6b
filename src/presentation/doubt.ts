/** Of what is left between the reader's minimum and certainty, how much a name or speaker must have not to look doubtful. */
const margin = 0.4;

/** Whether something so sure (0 to 1) is to be shown as doubtful to a reader who asks for `minimum`. */
export function isDoubtful(confidence: number, minimum: number): boolean {
  return confidence < minimum + margin * (1 - minimum);
}

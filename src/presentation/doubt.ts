/** How much surer than the reader's minimum a name or speaker must be not to look doubtful. */
const margin = 0.2;

/** Whether something so sure (0 to 1) is to be shown as doubtful to a reader who asks for `minimum`. */
export function isDoubtful(confidence: number, minimum: number): boolean {
  return confidence < minimum + margin;
}

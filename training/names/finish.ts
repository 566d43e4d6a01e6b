/** Goes through to the end of work that could be interrupted, and gives what it comes to. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Lets the extension host do whatever else is waiting. A timer, all there is in browsers, waits for a millisecond. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

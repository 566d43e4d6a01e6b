const waiting: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.addEventListener('message', () => waiting.shift()?.());
channel.port1.start();

/**
 * Lets the extension host do whatever else is waiting. In browsers, which have no `setImmediate`, by a message to itself:
 * timers wait for four milliseconds there.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
    } else {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    }
  });
}

const waiting: (() => void)[] = [];
/** In browsers, which have no `setImmediate`; a timer waits for four milliseconds there. */
const channel = typeof setImmediate === 'function' ? null : new MessageChannel();
channel?.port1.addEventListener('message', () => waiting.shift()?.());
channel?.port1.start();

/** Lets the extension host do whatever else is waiting. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (channel) {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    } else {
      setImmediate(resolve);
    }
  });
}

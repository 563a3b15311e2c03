const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/**
 * Called in an animation frame: runs something once that frame has been painted and the page can do
 * other work again. A message, because a timer may be held back for longer.
 */
export function afterPaint(work: () => void): void {
  waiting.push(work);
  channel.port2.postMessage(null);
}

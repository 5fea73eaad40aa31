/**
 * A queue for what the machine can only do a few of at a time. Whoever leaves hands the turn to the first in the
 * queue, so nobody slips in between.
 */
export function makeTurns() {
  const queue: (() => void)[] = [];
  let taken = 0;
  return {
    waiting: () => queue.length,
    /** Does the work as soon as fewer than `atOnce` are at it. */
    async take<T>(atOnce: number, work: () => Promise<T>): Promise<T> {
      if (taken >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
      else taken += 1;
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next) next();
        else taken -= 1;
      }
    },
  };
}

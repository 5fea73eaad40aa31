import { AsyncLocalStorage } from "node:async_hooks";

/** Milliseconds; of several questions on their way at once, the time that passes is counted once. */
export type Spent = { database: number; rendering: number; questions: number };

type Watch = { spent: Spent; underWay: number; since: number };

const watch = new AsyncLocalStorage<Watch>();

/** Notes in `spent` where the time of `work` goes. Only kept while a request asks for it (bin/bench). */
export function measuring<T>(spent: Spent, work: () => T): T {
  return watch.run({ spent, underWay: 0, since: 0 }, work);
}

/** Counts the time of `ask` as time spent in the database, if someone is measuring. */
export async function measuredQuestion<T>(ask: () => Promise<T>): Promise<T> {
  const watching = watch.getStore();
  if (!watching) return ask();
  watching.spent.questions++;
  if (watching.underWay++ === 0) watching.since = performance.now();
  try {
    return await ask();
  } finally {
    if (--watching.underWay === 0) watching.spent.database += performance.now() - watching.since;
  }
}

/** Counts the time of `draw` as time spent rendering, if someone is measuring. */
export async function measuredDrawing<T>(draw: () => Promise<T>): Promise<T> {
  const spent = watch.getStore()?.spent;
  if (!spent) return draw();
  const from = performance.now();
  try {
    return await draw();
  } finally {
    spent.rendering += performance.now() - from;
  }
}

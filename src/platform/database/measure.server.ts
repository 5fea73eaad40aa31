import { AsyncLocalStorage } from "node:async_hooks";

export type Spent = { database: number; rendering: number; total: number };

const watch = new AsyncLocalStorage<Spent>();

/** Where the time of a request goes, in milliseconds. Only kept while a request asks for it (bin/bench). */
export function measuring<T>(spent: Spent, work: () => T): T {
  return watch.run(spent, work);
}

/** Adds the time of `work` to its part of the ongoing request, if one is being measured. */
export function measured<T>(part: "database" | "rendering", work: () => T): T {
  const spent = watch.getStore();
  if (!spent) return work();
  const from = performance.now();
  const result = work();
  const done = () => {
    spent[part] += performance.now() - from;
  };
  if (result instanceof Promise) return result.finally(done) as T;
  done();
  return result;
}

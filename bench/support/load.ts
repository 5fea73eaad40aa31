import autocannon from "autocannon";
import { percentileOf, tenths } from "./numbers.ts";

/** Times in milliseconds. An error is a broken connection, a wait that was given up, or any answer but 2xx. */
export type Figures = {
  connections: number;
  reqPerSec: number;
  p50: number;
  p95: number;
  p99: number;
  errors: number;
};

/** Asks for one address over and over on so many connections. Runs here, so outside the program it measures. */
export function load(
  url: string,
  headers: Record<string, string>,
  connections: number,
  seconds: number,
): Promise<Figures> {
  const times: number[] = [];
  return new Promise((resolve, reject) => {
    const run = autocannon({ url, headers, connections, duration: seconds }, (failure, result) => {
      if (failure) return reject(failure);
      const percentile = (share: number) => tenths(percentileOf(times, share));
      resolve({
        connections,
        reqPerSec: Math.round(result["2xx"] / result.duration),
        p50: percentile(0.5),
        p95: percentile(0.95),
        p99: percentile(0.99),
        errors: result.errors + result.timeouts + result.non2xx,
      });
    });
    run.on("response", (_client, _status, _bytes, time) => times.push(time));
  });
}

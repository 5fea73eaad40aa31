/**
 * Lets each key through so many times at once, and then so many times a second: what keeps one phone from drowning
 * the others. Kept in memory, because it is about this machine's breath and nothing is lost by forgetting it.
 */
export function makeBucket({ burst, perSecond }: { burst: number; perSecond: number }) {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    /** Whether one more may pass now. `now` is milliseconds since 1970. */
    mayPass(key: string, now = Date.now()): boolean {
      const bucket = buckets.get(key) ?? { left: burst, at: now };
      const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
      if (buckets.size > 10_000) forgetFull(now);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1;
    },
  };

  /** Those who have been quiet for so long that they are full again need not be remembered. */
  function forgetFull(now: number): void {
    for (const [key, { left, at }] of buckets) {
      if (left + ((now - at) / 1000) * perSecond >= burst) buckets.delete(key);
    }
  }
}

import { Worker } from "node:worker_threads";

const [parent = "0", mostMemory = "0", ...rest] = process.argv.slice(2);

/** What else this hand was told as it was started. */
export const told: readonly string[] = rest;

/**
 * Makes this program a hand: it answers each order its parent sends, and may be killed at any moment. The parent
 * decides when the work ends, also when a whole process group is told to stop.
 */
export function serveNextDoor<Order, Answer>(answer: (order: Order) => Answer | Promise<Answer>): void {
  process.on("message", async (order: Order) => {
    const answered = await answer(order);
    process.send?.(answered);
  });
  process.on("SIGINT", () => {}).on("SIGTERM", () => {});
  process.on("disconnect", () => process.exit());
  watch();
}

/**
 * Hard work leaves the main thread no moment to look up; a thread beside it does. It ends the program when it holds
 * too much, and when the parent is gone, who is known by the id it gave itself: it may be gone before this is reached.
 */
function watch(): void {
  const isTooMuch = mostMemory === "0" ? "false" : `process.memoryUsage.rss() > ${Number(mostMemory)}`;
  const often = mostMemory === "0" ? 500 : 20;
  new Worker(
    `setInterval(() => {
       if (process.ppid !== ${Number(parent)} || ${isTooMuch}) process.kill(process.pid, "SIGKILL");
     }, ${often})`,
    { eval: true },
  ).unref();
}

import type pg from "pg";
import { PgBoss } from "pg-boss";

export type Job = {
  name: string;
  /** When it runs by itself, as cron in Danish time; and always when woken. */
  cron: string;
  run: () => Promise<unknown>;
};

export type Jobs = { wake(name: string): void; stop(): Promise<void> };

/**
 * Starts the work nobody waits for: mail, clearing up, reminders. The queue lies in the database, so that what
 * was asked for before a crash is done after it, and two programs never do the same thing twice.
 */
export async function startJobs(
  owner: pg.PoolConfig,
  jobs: readonly Job[],
  log: (sentence: string) => void,
): Promise<Jobs> {
  const boss = new PgBoss({ ...owner, max: 3, application_name: "vejviser-jobs" } as ConstructorParameters<
    typeof PgBoss
  >[0]);
  // The database may be away for a moment; pg-boss tries again by itself. Only the kind of trouble is logged.
  boss.on("error", (trouble) =>
    log(`Køen af opgaver melder: ${(trouble as { code?: string }).code ?? trouble.name}`),
  );
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, { policy: "short" });
    await boss.work(job.name, { pollingIntervalSeconds: 2 }, async () => {
      await job.run();
    });
    await boss.schedule(job.name, job.cron, null, { tz: "Europe/Copenhagen" });
  }
  return {
    wake: (name) => {
      boss
        .send(name, {})
        .catch(() => log(`Opgaven ${name} kom ikke i kø; den bliver taget ved næste runde.`));
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

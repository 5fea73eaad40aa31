import { spawn } from "node:child_process";
import { dirname } from "node:path";
import type { Account } from "./account.server.ts";
import type { Binaries } from "./binaries.server.ts";
import { hasRoom } from "./disk.server.ts";
import type { Refusal } from "./embedded-postgres.ts";

export const superuser = "postgres";
export const databaseName = "vejviser";

/** An empty folder the maker owns, and the name by which the maker gets there. */
export type Making = { binaries: Binaries; maker: Account; folder: string; name: string; password: string };

/** Fills the folder with a new cluster, the database in it, and the password of its superuser. */
export async function initialise(making: Making): Promise<Refusal | undefined> {
  return (await runInitdb(making)) ?? (await addDatabase(making));
}

/**
 * Sorting is by code point ("C.UTF-8" of PostgreSQL itself), because that is the same on every machine: with the
 * collations of the operating system or of ICU an upgrade of either silently breaks every text index, and a data
 * folder could not move to another machine. It is also the fastest, and still knows that æ is the small letter
 * of Æ. What people read in alphabetical order asks for it in the query: collate "da-x-icu".
 */
async function runInitdb({ binaries, maker, folder, name }: Making): Promise<Refusal | undefined> {
  for (const letters of letterLocales) {
    const made = await run(binaries.initdb, maker, folder, [
      `--pgdata=${name}`,
      `--username=${superuser}`,
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      `--lc-ctype=${letters}`,
      "--text-search-config=danish",
      "--data-checksums",
      // The socket lies in a folder of mode 0700; on loopback others on the machine can knock too.
      "--auth-local=trust",
      "--auth-host=scram-sha-256",
      "--no-instructions",
      ...tunable.flatMap((setting) => ["--set", setting]),
    ]);
    if (made.code === 0) return undefined;
    if (made.said.includes("invalid locale name")) continue;
    return whyNotMade(made.said, folder, maker);
  }
  throw new Error("initdb knows no locale, not even C");
}

/** What is a letter, for pg_trgm: it asks the operating system, and with plain C it drops æ, ø and å. */
const letterLocales = ["C.UTF-8", "en_US.UTF-8", "da_DK.UTF-8", "UTF-8", "C"];

/** Where we begin; whoever runs a large library may change them in postgresql.conf. */
const tunable = [
  "shared_buffers=128MB",
  "max_connections=60",
  "max_wal_size=256MB",
  "timezone=UTC",
  // Parallel queries take shared memory, of which a container has 64 MB; running out looks like a full disk.
  "max_parallel_workers_per_gather=0",
  "max_parallel_maintenance_workers=0",
];

/** In single-user mode: nobody can connect before everything is in place. */
async function addDatabase(making: Making): Promise<Refusal | undefined> {
  const { binaries, maker, folder, name, password } = making;
  const quiet = ["-c", "log_checkpoints=off", "-c", "log_min_error_statement=panic"];
  const args = ["--single", "-D", name, ...quiet, "template1"];
  const statements = `create database ${databaseName};\nalter role ${superuser} password '${password}';\n`;
  const added = await run(binaries.postgres, maker, folder, args, statements);
  // It goes on after a mistake and ends well all the same, so its words are what counts.
  const failed = added.code !== 0 || /ERROR|FATAL|PANIC/.test(added.said);
  return failed ? whyNotMade(added.said, folder, maker) : undefined;
}

/** The words of PostgreSQL about the account it may not look up; there is no code for it. */
const namelessAccount = "could not look up effective user ID";

function whyNotMade(said: string, making: string, maker: Account): Refusal {
  const folder = dirname(making);
  if (said.includes(namelessAccount)) return { refused: "account-without-name", uid: maker.uid };
  if (said.includes("No space left") || !hasRoom(folder)) return { refused: "disk-full", folder };
  return { refused: "would-not-start", folder, lastWords: said.trim().split("\n").slice(-5), log: "" };
}

function run(program: string, account: Account, cwd: string, args: string[], input = "") {
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    const child = spawn(program, args, { ...account.as, cwd, env: { LC_ALL: "C", PATH: process.env.PATH } });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    // A program that gives up early closes its input; its words and its code tell why.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said }));
  });
}

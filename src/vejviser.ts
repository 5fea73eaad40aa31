import { openAuth } from "#domains/access/auth.server.ts";
import { newOrganisationLink } from "#domains/access/opening.server.ts";
import { isKnown, signInLink } from "#domains/access/sign-in.server.ts";
import { readConfig } from "#platform/config.server.ts";
import { connectTo, openPools } from "#platform/database/database.server.ts";
import { runningDatabase } from "#platform/database/embedded/connection.server.ts";
import { openDatabase } from "#platform/database/open.server.ts";
import { keptSecret } from "#platform/secret.server.ts";

const usage = `bin/vejviser hjælper den, der passer serveren:

  bin/vejviser login-link NAVN@STED.DK   et link, der lukker en kollega ind én gang inden et kvarter
  bin/vejviser organisation              et link, der åbner et nyt bibliotek og dets første administrator

Vejviser må gerne køre imens.`;

process.exitCode = await run(process.argv.slice(2));

async function run([command, argument]: string[]): Promise<number> {
  if (command === "login-link" && argument) return withDatabase(() => printLoginLink(argument.toLowerCase()));
  if (command === "organisation") return withDatabase(async () => say(await newOrganisationLink()));
  (command ? console.error : console.log)(usage);
  return command ? 1 : 0;
}

async function printLoginLink(email: string): Promise<number> {
  const link = (await isKnown(email)) && (await signInLink(email));
  if (link) return say(link);
  console.error(`Ingen, der er med i Vejviser, har adressen ${email}.`);
  return 1;
}

/** Does the work beside a running Vejviser, or opens the database for as long as it takes. */
async function withDatabase(work: () => Promise<number>): Promise<number> {
  const config = readConfig(process.env);
  if ("mistakes" in config) return complain(config.mistakes);
  const running = config.databaseUrl ? undefined : runningDatabase(config.dataDir);
  const opened = running ? { owner: running, stop: async () => {} } : await openDatabase(config, () => {});
  if ("mistakes" in opened) return complain(opened.mistakes);
  const pools = openPools(opened.owner, 2);
  connectTo(pools);
  openAuth({ baseUrl: config.baseUrl, secret: config.sessionSecret ?? keptSecret(config.dataDir) });
  try {
    return await work();
  } finally {
    await pools.close();
    await opened.stop();
  }
}

function say(sentence: string): number {
  console.log(sentence);
  return 0;
}

function complain(sentences: string[]): number {
  for (const sentence of sentences) console.error(sentence);
  return 1;
}

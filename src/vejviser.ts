import { openAuth } from "#domains/access/auth.server.ts";
import { firstLink, newOrganisationLink } from "#domains/access/opening.server.ts";
import { isKnown, signInLink } from "#domains/access/sign-in.server.ts";
import { type Config, readConfig } from "#platform/config.server.ts";
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
  if (command === "organisation") return withDatabase(printOrganisationLink);
  (command ? console.error : console.log)(usage);
  return command ? 1 : 0;
}

async function printLoginLink(email: string): Promise<number> {
  const link = (await isKnown(email)) && (await signInLink(email));
  if (link) return say(link);
  console.error(`Ingen, der er med i Vejviser, har adressen ${email}.`);
  return 1;
}

/**
 * Without a mail server an administrator can read every link that is sent, also those of people who work in
 * another library as well. So a second library needs one.
 */
async function printOrganisationLink(config: Config): Promise<number> {
  const first = await firstLink();
  if (first || config.smtpUrl) return say(first ?? (await newOrganisationLink()));
  return complain(["Flere biblioteker i samme program kræver en mailserver. Sæt SMTP_URL først."]);
}

/** Does the work beside a running Vejviser, or opens the database for as long as it takes. */
async function withDatabase(work: (config: Config) => Promise<number>): Promise<number> {
  const config = readConfig(process.env);
  if ("mistakes" in config) return complain(config.mistakes);
  const running = config.databaseUrl ? undefined : runningDatabase(config.dataDir);
  const opened = running ? { owner: running, stop: async () => {} } : await openDatabase(config, () => {});
  if ("mistakes" in opened) return complain(opened.mistakes);
  const pools = openPools(opened.owner, 2);
  connectTo(pools);
  openAuth({ baseUrl: config.baseUrl, secret: config.sessionSecret ?? keptSecret(config.dataDir) });
  try {
    return await work(config);
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

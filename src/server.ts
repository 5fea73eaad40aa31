import { createServer, type Server } from "node:http";
import { join } from "node:path";
import * as build from "virtual:react-router/server-build";
import { getRequestListener } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createRequestHandler, RouterContextProvider } from "react-router";
import { auth, openAuth } from "#domains/access/auth.server.ts";
import {
  languageOf,
  memberContext,
  sessionContext,
  troubleContext,
  whoAsks,
} from "#domains/access/gate.server.ts";
import { firstLink } from "#domains/access/opening.server.ts";
import { type DemoPerson, demoContext, languageContext, visitorContext } from "#domains/access/visitor.ts";
import { ownCardAddress } from "#domains/boards/own-card.ts";
import { stopFlood } from "#domains/boards/table-flood.server.ts";
import { sinceIn, streamToMember, streamToParticipant } from "#domains/boards/table-stream.server.ts";
import { sheetAddress } from "#domains/community/sheet-address.ts";
import { openStatbank } from "#domains/community/statbank.server.ts";
import { openTiles } from "#domains/community/tiles.server.ts";
import { demoPeople, seedDemo } from "#domains/demo/demo.server.ts";
import { partnerSheetAddress } from "#domains/partners/partner-sheet-address.ts";
import { observationAddress } from "#domains/target-group/observation.ts";
import { type Config, readConfig } from "#platform/config.server.ts";
import { Unavailable } from "#platform/database/away.server.ts";
import { connectTo, openPools } from "#platform/database/database.server.ts";
import { isId } from "#platform/database/id.ts";
import { measuring, type Spent } from "#platform/database/measure.server.ts";
import { migrateDatabase } from "#platform/database/migrate.server.ts";
import { openDatabase } from "#platform/database/open.server.ts";
import { inOneReading } from "#platform/database/reading.server.ts";
import { startJobs } from "#platform/jobs/jobs.server.ts";
import { openNews } from "#platform/live/news.server.ts";
import { closeStreams } from "#platform/live/stream.server.ts";
import { openMail } from "#platform/mail/mail.server.ts";
import { keptSecret } from "#platform/secret.server.ts";
import { makeHttp, nonceContext } from "#platform/web/http.server.ts";
import { jobs } from "./jobs.ts";

const say = (sentence: string) => console.log(sentence);

/** What has been opened, and how each is put away, in the order they were opened. */
const opened: (() => Promise<unknown>)[] = [];
let leaving: Promise<never> | undefined;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void leave(0, "Vejviser er lukket. Alt er gemt."));
}
await start().catch((failure) => {
  // What is being put away under its hands fails, and has nothing to tell.
  if (!leaving) console.error(failure);
  return leave(1, "Vejviser kunne ikke starte.");
});

async function start(): Promise<void> {
  if (Number(process.versions.node.split(".")[0]) < 22) {
    return leave(
      1,
      `Vejviser kører på Node 24, men her er Node ${process.versions.node}. Start den med bin/start.`,
    );
  }
  const config = readConfig(process.env, process.argv);
  if ("mistakes" in config) return leave(1, ...config.mistakes);
  const database = await openDatabase(config, say);
  if ("mistakes" in database) return leave(1, ...database.mistakes);
  opened.push(database.stop);

  await migrateDatabase(database.owner);
  const pools = openPools(database.owner);
  opened.push(pools.close);
  connectTo(pools);
  openAuth({ baseUrl: config.baseUrl, secret: config.sessionSecret ?? keptSecret(config.dataDir) });
  const queue = await startJobs(database.owner, jobs, say);
  opened.push(queue.stop);
  openMail(config.smtpUrl, config.mailFrom, () => queue.wake("deliver-mail"));
  const news = await openNews(database.owner);
  opened.push(news.close);
  openStatbank({ baseUrl: config.statbankUrl });
  openTiles(config.tiles);
  if (config.demo) await seedDemo();
  const demo = config.demo ? await demoPeople() : [];

  const server = createServer(getRequestListener(makeApp(config, demo).fetch));
  opened.push(() => closeDoor(server));
  server.on("error", (trouble: NodeJS.ErrnoException) => {
    const why =
      trouble.code === "EADDRINUSE"
        ? `Port ${config.port} er optaget af et andet program. Vælg en anden med PORT=3001 bin/start.`
        : `Vejviser kan ikke lytte på port ${config.port} (${trouble.code}).`;
    void leave(1, why);
  });
  server.listen(config.port, config.host, async () => {
    database.announce({ port: config.port });
    say(`Vejviser er klar på ${config.baseUrl}`);
    const link = await firstLink();
    if (link) say(`Her er ingen endnu. Bliv den første administrator med dette link:\n${link}`);
  });
}

function makeApp(config: Config, demo: readonly DemoPerson[]) {
  const handle = createRequestHandler(build, "production");
  const secure = config.baseUrl.startsWith("https:");
  const app = makeHttp({
    clientFolder: join("build", "client"),
    secure,
    files: [sheetAddress, partnerSheetAddress, observationAddress, ownCardAddress],
    pictures: config.tiles && new URL(config.tiles.url).origin,
    tooOften: stopFlood,
    tooLarge: () => new Response("Det er mere, end der er plads til på én gang.", { status: 413 }),
  });
  // Passkeys speak with the door directly; everything else about signing in goes through our own pages.
  app.on(["GET", "POST"], "/api/auth/passkey/*", (c) => auth().handler(c.req.raw));
  app.get("/sund", (c) => c.text("ja"));
  // Streams go out on the plain answer: a room of a hundred and fifty is told of each note.
  app.get("/bord/:token/stroem", async (c) => {
    const since = sinceIn(c.req.header("last-event-id"), c.req.query("fra"));
    const begun = await streamToParticipant(c.req.param("token"), since, c.env.outgoing);
    return begun ? RESPONSE_ALREADY_SENT : c.body(null, 410);
  });
  app.get("/moeder/:meeting/stroem", async (c) => {
    const since = sinceIn(c.req.header("last-event-id"), c.req.query("fra"));
    const wall = c.req.query("til") === "skaerm";
    const id = c.req.param("meeting");
    const signedIn = isId(id) ? await whoAsks(c.req.raw) : undefined;
    const begun = signedIn && (await streamToMember(signedIn.member, id, { since, wall }, c.env.outgoing));
    return begun ? RESPONSE_ALREADY_SENT : c.body(null, 404);
  });
  app.all("*", async (c) => {
    const context = new RouterContextProvider();
    context.set(nonceContext, c.get("nonce"));
    context.set(visitorContext, {
      address: addressOf(
        getConnInfo(c).remote.address,
        config.trustedProxy && c.req.header("x-forwarded-for"),
      ),
      userAgent: c.req.header("user-agent") ?? "",
    });
    context.set(demoContext, demo);
    const answer = async () => {
      const signedIn = await whoAsks(c.req.raw).catch((trouble) => {
        if (trouble instanceof Unavailable) return trouble;
        throw trouble;
      });
      if (signedIn instanceof Unavailable) {
        context.set(troubleContext, signedIn);
      } else {
        context.set(memberContext, signedIn?.member ?? null);
        context.set(sessionContext, signedIn?.sessionId ?? null);
        context.set(languageContext, languageOf(c.req.raw, signedIn?.member));
      }
      const page = async () => {
        const found = await handle(c.req.raw, context);
        if (found.status !== 404 || found.body !== null) return found;
        // A document that is not there has no page of its own to say so.
        return handle(
          new Request(new URL("/findes-ikke", c.req.url), { headers: c.req.raw.headers }),
          context,
        );
      };
      const response = await (c.req.method === "GET" ? inOneReading(page) : page());
      if (signedIn && "renewed" in signedIn) {
        for (const value of signedIn.renewed?.getSetCookie() ?? [])
          response.headers.append("set-cookie", value);
      }
      return response;
    };
    if (!c.req.header("x-vejviser-measure") || !process.env.MEASURE) return answer();
    const spent: Spent = { database: 0, rendering: 0, questions: 0 };
    const from = performance.now();
    const response = await measuring(spent, answer);
    const total = performance.now() - from;
    response.headers.set(
      "Server-Timing",
      `db;dur=${spent.database};desc="${spent.questions}", render;dur=${spent.rendering}, total;dur=${total}`,
    );
    return response;
  });
  return app;
}

/** Who is asking, for slowing down guesses: the last address the trusted proxy has noted, else the connection's. */
function addressOf(connection: string | undefined, forwarded: string | false | undefined): string {
  return (forwarded || "").split(",").at(-1)?.trim() || (connection ?? "unknown");
}

/** Lets nobody in any more, and whoever is inside have their answer; after three seconds it is closed for good. */
function closeDoor(server: Server): Promise<void> {
  closeStreams();
  const tidy = setInterval(() => server.closeIdleConnections(), 50);
  const hurry = setTimeout(() => server.closeAllConnections(), 3000);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(tidy);
      clearTimeout(hurry);
      resolve();
    });
  });
}

/** Puts away what has been opened, the last first, and ends the program with a last word. Once. */
function leave(exitCode: number, ...lastWords: string[]): Promise<never> {
  leaving ??= (async () => {
    for (const putAway of opened.toReversed()) await putAway().catch(() => {});
    for (const sentence of lastWords) exitCode === 0 ? say(sentence) : console.error(sentence);
    process.exit(exitCode);
  })();
  return leaving;
}

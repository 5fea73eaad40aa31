import { randomBytes } from "node:crypto";
import { startApp } from "./app.ts";
import { addressOf, onServer, openTestServer } from "./test-server.ts";

/**
 * One PostgreSQL for all journeys, and two databases in it that theirs are copies of: an empty one, and one with the
 * demo library, which the built program itself has filled. Returns how it is put away.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await openTestServer();
  process.env.JOURNEY_SERVER = addressOf(server.connection, server.connection.database);
  process.env.JOURNEY_EMPTY = server.empty;
  const demo = `demo_${randomBytes(6).toString("hex")}`;
  await onServer(server.connection, `create database ${demo} template ${server.empty}`);
  const first = await startApp({
    demo: true,
    embedded: true,
    env: { DATABASE_URL: addressOf(server.connection, demo) },
  });
  await first.stop();
  process.env.JOURNEY_DEMO = demo;
  return async () => {
    await onServer(server.connection, `drop database ${demo} with (force)`);
    await server.stop();
  };
}

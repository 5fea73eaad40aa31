import type pg from "pg";
import { measuredQuestion } from "./measure.server.ts";

/** Has every question of a connection kept ready by PostgreSQL, and timed while someone is measuring. */
export function prepareQuestions(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  client.query = ((question: unknown, ...rest: unknown[]) =>
    measuredQuestion(() => query(named(question), ...rest))) as typeof client.query;
}

/** The name under which PostgreSQL keeps a question ready on each connection, by its text. */
const names = new Map<string, string>();

/** The same question with a name, so that it is read and planned once a connection and not every time. */
function named(question: unknown): unknown {
  if (typeof question !== "object" || question === null || !("text" in question)) return question;
  const { text, name } = question as { text: string; name?: string };
  if (name !== undefined) return question;
  // Our own questions are far fewer. Should a text hold something that changes, it must not fill the memory.
  if (!names.has(text) && names.size < 1000) names.set(text, `q${names.size}`);
  return { ...question, name: names.get(text) };
}

import { expect, test } from "vitest";
import { stopFlood } from "./table-flood.server.ts";

const table = (word: string, more = "") => `https://vejviser.example/bord/${word.padEnd(32, "x")}${more}`;
const sends = (url: string, method = "POST") =>
  stopFlood(new Request(url, { method, headers: { "accept-language": "ar" } }));

test("one hand that throws hundreds of notes is asked to wait, in its own tongue, and nobody else is", async () => {
  const flood = Array.from({ length: 300 }, () => sends(table("flod", "/send")));
  const stopped = flood.filter((answer) => answer !== undefined);
  expect(flood.length - stopped.length).toBeLessThan(60);
  expect(stopped[0]?.status).toBe(429);
  expect(await stopped[0]?.text()).toMatch(/[\u0600-\u06ff]/);
  // The same hand by the form of the page, and another hand by either.
  expect(sends(table("flod"))?.status).toBe(429);
  expect(sends(table("stille", "/send"))).toBeUndefined();
  expect(sends(table("stille"))).toBeUndefined();
});

test("whoever only reads, or is not at a table, is never stopped", () => {
  for (let times = 0; times < 300; times++) {
    expect(sends(table("laeser"), "GET")).toBeUndefined();
    expect(sends("https://vejviser.example/log-ind")).toBeUndefined();
  }
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#platform/database/id.ts";
import { type News, openNews } from "#platform/live/news.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting } from "../../../tests/support/live-table.ts";
import { follow } from "./hall.server.ts";
import { layNote } from "./notes.server.ts";

let database: TestDatabase;
let news: News;
beforeAll(async () => {
  database = await openTestDatabase();
  news = await openNews(database.owner);
});
afterAll(async () => {
  await news.close();
  await database.close();
});

test("whoever comes while the last one leaves still hears what happens", async () => {
  const leader = await openHouse({ name: "Mette Vig", email: "mette@hal.example" });
  const table = await holdMeeting(leader, ["round"]);
  const who = await table.join();
  const heard: string[] = [];
  const told = Promise.withResolvers<void>();
  const here = Promise.withResolvers<void>();
  const sits = Promise.withResolvers<void>();
  const last = follow(leader.organisationId, table.meetingId, {
    stream: { send: () => sits.resolve(), close: () => {} },
    leads: true,
    since: -1,
  });
  await sits.promise;
  // Two come in together, and the one who sat there goes as the first of them is greeted.
  follow(leader.organisationId, table.meetingId, {
    stream: { send: () => last(), close: () => {} },
    leads: true,
    since: 0,
  });
  const leave = follow(leader.organisationId, table.meetingId, {
    stream: {
      send: (_, message) => {
        heard.push(String(message));
        here.resolve();
        if (heard.join("").includes("Kaffe")) told.resolve();
      },
      close: () => {},
    },
    leads: true,
    since: 0,
  });
  await here.promise;
  await layNote(who, {
    id: newId(),
    boardId: table.boards[0] ?? "",
    tool: "round",
    slot: "",
    text: "Kaffe",
    age: 0,
    extra: {},
  });
  await told.promise;
  leave();
  expect(heard.length).toBeGreaterThan(1);
});

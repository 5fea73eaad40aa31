import { Jimp, JimpMime } from "jimp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { receiveOwnCard, removeOwnCard } from "#domains/boards/own-cards.server.ts";
import { receivePaperNote } from "#domains/boards/paper-laying.server.ts";
import { newId } from "#platform/database/id.ts";
import { printHtml } from "#platform/documents/html.server.ts";
import { closePdfPress, printPdf } from "#platform/documents/pdf.server.ts";
import { printWord } from "#platform/documents/word.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting } from "../../../tests/support/live-table.ts";
import { textOfPdf } from "../../../tests/support/printed.ts";
import { minutesReport } from "./minutes.report.ts";
import { readMinutes } from "./minutes.server.ts";
import { readMinutesPhotos } from "./minutes-photos.server.ts";

let database: TestDatabase;
let leader: Administrator;
beforeAll(async () => {
  database = await openTestDatabase();
  leader = await openHouse({ name: "Mette Vig", email: "mette@referatfoto.example" });
});
afterAll(async () => {
  closePdfPress();
  await database.close();
});

const photo = async () =>
  new File(
    [new Uint8Array(await new Jimp({ width: 120, height: 60, color: 0x8a6f4dff }).getBuffer(JimpMime.jpeg))],
    "felt.jpg",
    { type: "image/jpeg" },
  );

async function formOf(fields: Readonly<Record<string, string>>, name: string): Promise<FormData> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set(name, await photo());
  return form;
}

test("what was written on paper goes into the minutes, on the web, as PDF and in Word, with its words or that it is handwritten", async () => {
  const cardId = newId();
  const card = { id: cardId, title: "Stien", description: "En sti bag hallen.", nobody: "yes" };
  await receiveOwnCard(leader, await formOf(card, "photo"));
  const table = await holdMeeting(leader, ["round", "next-steps", "picture-cards"]);
  const who = await table.join();
  const lays = async (at: number, fields: Readonly<Record<string, string>>) => {
    const sent = { id: newId(), boardId: table.boards[at] ?? "", ...fields };
    expect(await receivePaperNote(who, await formOf(sent, "picture"))).toEqual({ kept: true });
  };
  await lays(0, { sheet: "guide-conversation", field: "answer-1" });
  await lays(0, { sheet: "guide-conversation", field: "answer-2", text: "Nøglen mangler" });
  await lays(1, { sheet: "next-steps", field: "what-1" });
  const minutes = await readMinutes(leader, table.meetingId);
  if (!minutes) throw new Error("There are no minutes");
  const { content } = minutes;
  expect(content.items[0]?.board?.notes.map(({ picture }) => picture)).toEqual([
    { width: 120, height: 60 },
    { width: 120, height: 60 },
  ]);
  expect(content.items[1]?.steps).toMatchObject([{ what: "", picture: { width: 120, height: 60 } }]);

  const photos = await readMinutesPhotos(leader, table.meetingId, content);
  expect(photos.size).toBe(3);
  const at = new Date("2026-11-20");
  const report = minutesReport({ language: "da", sender: "Strandby", content, number: 1, at, photos });
  const pdf = Buffer.from(await printPdf(report));
  expect(pdf.includes("/DCTDecode")).toBe(true);
  expect(textOfPdf(pdf)).toContain("Nøglen mangler");
  expect(textOfPdf(pdf)).toContain("Håndskrevet seddel");
  const html = printHtml(report, { nonce: "ord" });
  expect(html.match(/src="data:image\/jpeg;base64,/g)).toHaveLength(3);
  expect(html).toContain('alt="Håndskrevet seddel"');
  expect(Buffer.from(await printWord(report)).includes(".jpg")).toBe(true);

  // Minutes that are printed after a picture was taken away say that there was one.
  const without = minutesReport({ language: "da", sender: "Strandby", content, number: 1, at });
  expect(textOfPdf(Buffer.from(await printPdf(without)))).toContain("Håndskrevet seddel");
  expect(await removeOwnCard(leader, cardId)).toBe(true);
});

import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { forgetMeetings, removeMeeting, saveMeeting } from "#domains/meetings/meetings.server.ts";
import { deliverMail, openMail } from "#platform/mail/mail.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { type DateDesk, nothingMore, openDateDesk } from "../../../tests/support/date-desk.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { chooseDates } from "./found-dates.server.ts";
import { tellOfMovedMeetings } from "./found-news.server.ts";
import { noteAnswers } from "./poll-answers.server.ts";
import { forgetPolls } from "./polls.server.ts";

let database: TestDatabase;
let karen: Administrator;
let engagementId: string;
let desk: DateDesk;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen@fundet${house}.example` });
  engagementId = await beginEngagement(karen, newEngagementExample);
  desk = await openDateDesk(karen, engagementId);
});
afterAll(() => database.close());

const sql = (text: string, values: unknown[] = []) =>
  asOwner(database.owner, (owner) => owner.query(text, values));
const says = (voter: { id: string }, letters: string) =>
  noteAnswers(karen, desk.pollId, voter.id, { ...nothingMore, answers: desk.said(letters) });
/** Enough time has passed for a change to be told. */
const peace = () => new Date(Date.now() + 16 * 60_000);

describe("a meeting whose date was found", () => {
  let meetingId: string;
  const calendars = async () =>
    (
      await sql(
        "select calendar from mail where organisation_id = $1 and calendar is not null order by created_at",
        [karen.organisationId],
      )
    ).rows.map(({ calendar }) => String(calendar));
  beforeEach(async () => {
    const club = await desk.putOn("Klubben", { email: "kor@klubben.example" });
    await says(club, "y");
    [meetingId = ""] = (await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[0] ?? "" }])) ?? [];
  });

  test("that is moved is told once, a quarter of an hour later, under the same name and a higher number", async () => {
    await saveMeeting(karen, meetingId, { day: "2036-12-10", startsAt: "18:00", endsAt: "20:00" });
    await tellOfMovedMeetings();
    expect(await calendars()).toHaveLength(1);
    expect((await desk.poll()).found).toMatchObject([{ isUntold: true, sequence: 1, day: "2036-12-10" }]);
    await tellOfMovedMeetings(peace());
    await tellOfMovedMeetings(peace());
    const [first = "", second = "", ...more] = await calendars();
    expect(more).toEqual([]);
    const uid = /UID:\S+/.exec(first)?.[0] ?? "?";
    expect(second).toContain(uid);
    expect(second).toContain("SEQUENCE:1");
    expect(second).toContain("DTSTART:20361210T170000Z");
  });

  test("that is moved back before anybody was told is not spoken of", async () => {
    await saveMeeting(karen, meetingId, { startsAt: "18:00" });
    await saveMeeting(karen, meetingId, { startsAt: "19:00" });
    await tellOfMovedMeetings(peace());
    expect(await calendars()).toHaveLength(1);
  });

  test("whose agenda or room is written on is not spoken of", async () => {
    await saveMeeting(karen, meetingId, { room: "Stolene står i kælderen", bring: "Kager" });
    await tellOfMovedMeetings(peace());
    expect(await calendars()).toHaveLength(1);
  });

  test("that is taken away is called off, and called again when it is brought back", async () => {
    await removeMeeting(karen, meetingId);
    await tellOfMovedMeetings();
    expect(await calendars()).toHaveLength(1);
    await tellOfMovedMeetings(peace());
    await restore(karen, meetingId);
    await tellOfMovedMeetings(peace());
    const [, off = "", again = ""] = await calendars();
    expect(off).toContain("METHOD:CANCEL");
    expect(off).toContain("SEQUENCE:1");
    expect(again).toContain("METHOD:PUBLISH");
    expect(again).toContain("SEQUENCE:2");
  });

  test("that is over is not spoken of", async () => {
    await sql("update found_date set told_day = '2020-01-01' where meeting_id = $1", [meetingId]);
    await sql("update meeting set day = '2020-01-02' where id = $1", [meetingId]);
    await tellOfMovedMeetings(peace());
    expect(await calendars()).toHaveLength(1);
  });

  test("that is forgotten leaves the poll as it was", async () => {
    await removeMeeting(karen, meetingId);
    await sql("update removal set removed_at = removed_at - interval '31 days'");
    await forgetRemoved([forgetPolls, forgetMeetings]);
    expect((await desk.poll()).found).toMatchObject([{ meetingId: null, isOff: true, day: "2036-12-09" }]);
  });

  test("goes out as a calendar file that a mail program reads, and is kept no longer", async () => {
    const raw: Buffer[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          raw.push(Buffer.concat(chunks));
          done();
        });
      },
    });
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, "127.0.0.1", () => {
        const address = listening.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    openMail(`smtp://127.0.0.1:${port}`, "Vejviser <vejviser@vestervig.example>", () => {});
    try {
      await deliverMail();
    } finally {
      openMail(undefined, "", () => {});
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
    const arrived = await Promise.all(raw.map((one) => new PostalMime().parse(one)));
    const ours = arrived.find(
      ({ to, attachments }) => to?.[0]?.address === "kor@klubben.example" && attachments.length > 0,
    );
    const file = ours?.attachments.find(({ mimeType }) => mimeType === "application/ics");
    expect(new TextDecoder().decode(file?.content as ArrayBuffer)).toContain("METHOD:PUBLISH");
    expect(await calendars()).toEqual([]);
  });
});

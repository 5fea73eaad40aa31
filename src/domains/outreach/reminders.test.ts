import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { changeOwnSettings, endMembership } from "#domains/access/members.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement, removeEngagement } from "#domains/engagement/engagements.server.ts";
import { listContactPersons, saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { contactPersonExample, partnerExample } from "#domains/partners/partner.example.ts";
import { removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { deliverMail, listMail, openMail } from "#platform/mail/mail.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { attemptExample } from "./attempt.example.ts";
import type { AttemptFields } from "./attempt.ts";
import { listAttempts, mendAttempt, noteAttempt } from "./attempts.server.ts";
import { remindOfAttempts, setReminders, wantsReminders } from "./reminders.server.ts";

const theDay = "2026-12-04";

let database: TestDatabase;
let anna: Administrator;
let partnerId: string;
let engagementId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@paamindelser${house}.example` });
  partnerId = (await savePartner(anna, partnerExample)) ?? "";
  engagementId = await beginEngagement(anna, newEngagementExample);
  await asOwner(database.owner, (owner) => owner.query("delete from mail"));
});

const note = (fields: Partial<AttemptFields> = {}, about = partnerId) =>
  noteAttempt(anna, about, { ...attemptExample, engagementId, ...fields });
const mailTo = async (email: string) =>
  (await listMail(anna.organisationId)).filter(({ to }) => to === email);

describe("when the day has come", () => {
  test("whoever set it gets one mail with all of it, once", async () => {
    await note();
    const choir = (await savePartner(anna, { ...partnerExample, name: "Koret" })) ?? "";
    await note({ nextOn: "2026-12-01", engagementId: "" }, choir);
    await remindOfAttempts("2026-11-30");
    expect(await mailTo(anna.email)).toEqual([]);
    await remindOfAttempts(theDay);
    await remindOfAttempts(theDay);
    const [mail, ...more] = await mailTo(anna.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("2, du ville prøve igen");
    expect(mail?.text).toContain(`/partnere/${partnerId}/kontakt?forloeb=${engagementId}\n`);
    expect(mail?.text).toMatch(new RegExp(`Koret\\nhttp\\S+/partnere/${choir}/kontakt\\n`));
    expect(mail?.text).toContain("/indstillinger/paamindelser");
  });

  test("the mail names no contact person, and nothing of what was said", async () => {
    await saveContactPerson(anna, partnerId, contactPersonExample);
    const [person] = await listContactPersons(anna, partnerId);
    await note({ contactPersonId: person?.id ?? "", text: "ringede til Gudrun Tranekær, hun venter" });
    await remindOfAttempts(theDay);
    const [mail] = await mailTo(anna.email);
    expect(mail?.text).toContain("Agger Idrætsforening");
    for (const word of ["Gudrun", "Tranekær", "00 00 00 17", "hun venter"]) {
      expect(`${mail?.subject} ${mail?.text}`).not.toContain(word);
    }
  });

  test("it comes in the language of the one it is for", async () => {
    await changeOwnSettings(anna, { name: anna.name, title: "", language: "en", look: "system" });
    await note();
    await remindOfAttempts(theDay);
    expect(await mailTo(anna.email)).toMatchObject([{ subject: "One you wanted to try again" }]);
  });

  test("it goes to the one who did it, and each gets their own", async () => {
    const bo = await welcome(anna, { name: "Bo Lund", email: `bo@paamindelser${house}.example` });
    await note({ memberId: bo.id });
    await remindOfAttempts(theDay);
    expect(await mailTo(anna.email)).toEqual([]);
    expect((await mailTo(bo.email)).map(({ subject }) => subject)).toContain("Én, du ville prøve igen");
  });

  test("another day that is set later is reminded of too", async () => {
    await note();
    await remindOfAttempts(theDay);
    const [attempt] = await listAttempts(anna, partnerId);
    const id = attempt?.id ?? "";
    await mendAttempt(anna, partnerId, id, { ...attemptExample, engagementId, text: "rettet" });
    await remindOfAttempts("2026-12-20");
    expect(await mailTo(anna.email)).toHaveLength(1);
    await mendAttempt(anna, partnerId, id, { ...attemptExample, engagementId, nextOn: "2026-12-18" });
    await remindOfAttempts("2026-12-20");
    expect(await mailTo(anna.email)).toHaveLength(2);
  });

  test("it is sent once also when two programs remind at the same moment", async () => {
    await note();
    await Promise.all([remindOfAttempts(theDay), remindOfAttempts(theDay)]);
    expect(await mailTo(anna.email)).toHaveLength(1);
  });
});

describe("no mail is sent", () => {
  test("when a newer attempt has settled it", async () => {
    await note();
    await note({ day: "2026-11-20", outcome: "yes", nextOn: null });
    await remindOfAttempts(theDay);
    expect(await mailTo(anna.email)).toEqual([]);
  });

  test("to whoever would rather not, until they would again", async () => {
    expect(await wantsReminders(anna)).toBe(true);
    await setReminders(anna, false);
    await setReminders(anna, false);
    expect(await wantsReminders(anna)).toBe(false);
    await note();
    await remindOfAttempts(theDay);
    expect(await mailTo(anna.email)).toEqual([]);
    await setReminders(anna, true);
    await remindOfAttempts(theDay);
    expect(await mailTo(anna.email)).toHaveLength(1);
  });

  test("about what has been taken away, nor to somebody who has left", async () => {
    const bo = await welcome(anna, { name: "Bo Lund", email: `bo@paamindelser${house}.example` });
    const before = (await mailTo(bo.email)).length;
    const gone = (await savePartner(anna, { ...partnerExample, name: "Koret" })) ?? "";
    await note({ engagementId: "" }, gone);
    await removePartner(anna, gone);
    await note();
    await removeEngagement(anna, engagementId);
    await note({ engagementId: "", memberId: bo.id });
    await endMembership(anna, bo.id);
    await remindOfAttempts(theDay);
    expect(await mailTo(anna.email)).toEqual([]);
    expect(await mailTo(bo.email)).toHaveLength(before);
  });
});

test("the mail arrives at a real mail server, with its letters whole", async () => {
  const raw: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      stream.on("data", (chunk: Buffer) => raw.push(chunk));
      stream.on("end", () => done());
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  const address = listening.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    openMail(`smtp://127.0.0.1:${port}`, "Vejviser <vejviser@vestervig.example>", () => {});
    await note();
    await remindOfAttempts(theDay);
    expect(await deliverMail()).toBe(1);
    const arrived = await new PostalMime().parse(Buffer.concat(raw));
    expect(arrived).toMatchObject({ to: [{ address: anna.email }], subject: "Én, du ville prøve igen" });
    expect(arrived.text).toContain("Agger Idrætsforening");
    expect(arrived.html).toBeUndefined();
  } finally {
    openMail(undefined, "", () => {});
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, requestWith, visitor, welcome } from "../../../tests/support/houses.ts";
import { openAuth } from "./auth.server.ts";
import { languageOf, organisationCookie, whoAsks } from "./gate.server.ts";
import type { Administrator } from "./member.ts";
import { changeOwnSettings, changeRole, endMembership, resumeMembership } from "./members.server.ts";
import { colleagueExample } from "./opening.example.ts";
import { endSession, listOrganisations, listSessions, signInAs, signOut } from "./sign-in.server.ts";

let database: TestDatabase;
let karen: Administrator;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
});
afterAll(() => database.close());

describe("whoever is signed in", () => {
  test("is known by name, role and house at every request, as they are now", async () => {
    const aase = await welcome(karen, colleagueExample);
    const cookies = await signInAs(aase.email, visitor());
    expect(await memberBehind(cookies)).toMatchObject({
      name: "Åse Mørk",
      role: "employee",
      language: "da",
      look: "system",
    });
    await changeRole(karen, aase.id, "leader");
    await changeOwnSettings(aase, { name: "Åse Mørk Dahl", title: "", language: "en", look: "dark" });
    expect(await memberBehind(cookies)).toMatchObject({
      name: "Åse Mørk Dahl",
      role: "leader",
      language: "en",
      look: "dark",
      organisationName: karen.organisationName,
    });
  });

  test("is out when thirty days have gone by without a visit", async () => {
    const cookies = await signInAs(karen.email, visitor());
    await sessionsAge("29 days");
    expect(await memberBehind(cookies)).toBeDefined();
    const other = await signInAs(karen.email, visitor());
    await sessionsAge("31 days");
    expect(await memberBehind(other)).toBeUndefined();
  });

  test("stays in by coming back: the session is renewed once a day", async () => {
    const cookies = await signInAs(karen.email, visitor());
    expect((await whoAsks(requestWith(cookies)))?.renewed).toBeUndefined();
    await sessionsAge("25 days");
    const renewed = (await whoAsks(requestWith(cookies)))?.renewed;
    expect(renewed?.getSetCookie().join()).toMatch(/vejviser\.session_token=.*Max-Age=2592000/);
    await sessionsAge("25 days");
    expect(await memberBehind(cookies)).toBeDefined();
  });
});

describe("a cookie that is not ours", () => {
  test.each([
    ["with another signature", (cookie: string) => cookie.replace(/\.[^.]*$/, `.${"A".repeat(43)}%3D`)],
    ["with another session", (cookie: string) => cookie.replace(/=\w{6}/, "=abcdef")],
    ["without a signature", (cookie: string) => cookie.replace(/\.[^.]*$/, "")],
    ["cut short", (cookie: string) => cookie.slice(0, -6)],
    ["of nothing", () => "vejviser.session_token="],
    ["of a dot", () => "vejviser.session_token=."],
    ["that cannot be decoded", () => "vejviser.session_token=%E6%F8%"],
  ])("%s lets nobody in", async (_, tamper) => {
    const cookie = cookieOf(await signInAs(karen.email, visitor()));
    expect(await memberBehind(cookie)).toBeDefined();
    expect(await memberBehind(tamper(cookie))).toBeUndefined();
  });

  test("lets nobody in when it was signed with another secret", async () => {
    const settings = { baseUrl: "http://localhost:3000", secret: "a secret for tests that is long enough" };
    openAuth({ ...settings, secret: "a secret of somebody else's, also long enough" });
    const cookies = await signInAs(karen.email, visitor());
    openAuth(settings);
    expect(await memberBehind(cookies)).toBeUndefined();
  });

  test("of another kind that cannot be read is passed over", async () => {
    const cookies = await signInAs(karen.email, visitor());
    const signedIn = await whoAsks(requestWith(cookies, `${organisationCookie}=%`));
    expect(signedIn?.member).toEqual(karen);
    expect(languageOf(requestWith("vejviser.language=%"), undefined)).toBe("da");
  });
});

describe("the sessions of one person", () => {
  test("are listed with the machine they are on, and nobody else's", async () => {
    const bo = await welcome(karen, { name: "Bo Friis", email: "bo.friis@vestervig.example" });
    await signInAs(bo.email, { ...visitor(), userAgent: "Mozilla/5.0 (Android) Chrome/170.0" });
    const sessions = await listSessions(bo.accountId);
    expect(sessions.map((session) => session.userAgent)).toEqual([
      "Mozilla/5.0 (Android) Chrome/170.0",
      "Mozilla/5.0 Firefox/150.0",
    ]);
  });

  test("can be ended from another machine, which is out at once", async () => {
    const [here, there] = [await signInAs(karen.email, visitor()), await signInAs(karen.email, visitor())];
    const thereId = (await whoAsks(requestWith(there)))?.sessionId ?? "";
    await endSession(karen.accountId, thereId);
    expect(await memberBehind(there)).toBeUndefined();
    expect(await memberBehind(here)).toBeDefined();
  });

  test("cannot be ended by somebody else", async () => {
    const ida = await welcome(karen, { name: "Ida Holm", email: "ida.holm@vestervig.example" });
    const cookies = await signInAs(karen.email, visitor());
    const sessionId = (await whoAsks(requestWith(cookies)))?.sessionId ?? "";
    await endSession(ida.accountId, sessionId);
    expect(await memberBehind(cookies)).toBeDefined();
  });

  test("are not ended by what is no session at all", async () => {
    const cookies = await signInAs(karen.email, visitor());
    await endSession(karen.accountId, "ikke en session");
    expect(await memberBehind(cookies)).toBeDefined();
  });

  test("end by signing out, and the cookie is cleared", async () => {
    const cookies = await signInAs(karen.email, visitor());
    const cleared = await signOut(requestWith(cookies));
    expect(cleared.getSetCookie().join()).toMatch(/vejviser\.session_token=;.*Max-Age=0/);
    expect(await memberBehind(cookies)).toBeUndefined();
  });
});

describe("somebody who has been said goodbye to", () => {
  test("is out at once on every machine, and not in again by being taken back", async () => {
    const per = await welcome(karen, { name: "Per Lund", email: "per.lund@vestervig.example" });
    const machines = [await signInAs(per.email, visitor()), await signInAs(per.email, visitor())];
    await endMembership(karen, per.id);
    for (const cookies of machines) expect(await memberBehind(cookies)).toBeUndefined();
    expect(await listSessions(per.accountId)).toEqual([]);
    await resumeMembership(karen, per.id);
    for (const cookies of machines) expect(await memberBehind(cookies)).toBeUndefined();
    expect(await memberBehind(await signInAs(per.email, visitor()))).toEqual(per);
  });
});

describe("somebody at work in two houses", () => {
  test("comes in where they chose to be last, and nowhere they are not at work", async () => {
    const anne = await openHouse({
      name: "Anne Lund",
      email: "anne.lund@oddesund.example",
      organisationName: "Oddesund",
    });
    const bente = await openHouse({
      name: "Bente Krog",
      email: "bente.krog@thyboroen.example",
      organisationName: "Thyborøn",
    });
    await welcome(anne, { name: "Karen fra Vestervig", email: karen.email });
    expect(await listOrganisations(karen.accountId)).toEqual([
      { id: anne.organisationId, name: "Oddesund" },
      { id: karen.organisationId, name: karen.organisationName },
    ]);
    const cookies = await signInAs(karen.email, visitor());
    expect(await memberBehind(cookies, karen.organisationId)).toEqual(karen);
    expect(await memberBehind(cookies, anne.organisationId)).toMatchObject({
      name: "Karen fra Vestervig",
      role: "employee",
      organisationId: anne.organisationId,
    });
    for (const elsewhere of [bente.organisationId, "", "oddesund", "'; drop table member; --"]) {
      expect([karen.organisationId, anne.organisationId]).toContain(
        (await memberBehind(cookies, elsewhere))?.organisationId,
      );
    }
  });

  test("keeps the one when they leave the other", async () => {
    const [, anne] = await asOwner(database.owner, async (owner) => {
      const { rows } = await owner.query<{ id: string; organisation_id: string }>(
        "select id, organisation_id from member where account_id = $1 order by created_at",
        [karen.accountId],
      );
      return rows;
    });
    const oddesund = await memberBehind(await signInAs("anne.lund@oddesund.example", visitor()));
    await endMembership(oddesund as Administrator, anne?.id ?? "");
    const cookies = await signInAs(karen.email, visitor());
    expect(await memberBehind(cookies, anne?.organisation_id)).toEqual(karen);
    expect(await listOrganisations(karen.accountId)).toHaveLength(1);
  });
});

test("the language is the member's own, else the one chosen at the door, else Danish", () => {
  expect(languageOf(requestWith("vejviser.language=en"), karen)).toBe("da");
  expect(languageOf(requestWith("vejviser.language=en"), undefined)).toBe("en");
  expect(languageOf(requestWith("vejviser.language=de"), undefined)).toBe("da");
  expect(languageOf(requestWith(""), undefined)).toBe("da");
});

async function memberBehind(cookies: Headers | string, chosen = "") {
  return (
    await whoAsks(requestWith(cookies, chosen && `${organisationCookie}=${encodeURIComponent(chosen)}`))
  )?.member;
}

function cookieOf(cookies: Headers): string {
  return requestWith(cookies).headers.get("cookie") ?? "";
}

/** Lets the time of every session pass. */
function sessionsAge(time: string) {
  return asOwner(database.owner, (owner) =>
    owner.query(
      "update session set expires_at = expires_at - $1::interval, updated_at = updated_at - $1::interval",
      [time],
    ),
  );
}

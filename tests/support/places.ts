import { createHash, randomBytes } from "node:crypto";
import type { App } from "./app.ts";

/** What addresses in the demo are made of: ids, and words of links that nobody has used yet. */
export type Places = {
  forloeb: string;
  /** A conversation that was ended, with notes on the table. */
  round: string;
  /** A local community, and the word of a link that shows it to strangers. */
  place: string;
  share: string;
  /** A partner, somebody there, and another partner. */
  partner: string;
  contactPerson: string;
  otherPartner: string;
  opening: string;
  invitation: string;
};

/** Finds the places of the demo, and makes the links that lie in nobody's mail yet. */
export async function placesIn(app: App): Promise<Places> {
  const [forloeb] = await app.query("select id from engagement where name = 'Fædre og sønner'");
  const [round] = await app.query(
    "select id from round where engagement_id = $1 and kind = 'conversation' and ended_at is not null order by started_at",
    [forloeb?.id],
  );
  const lone = await enter(app, "/log-ind", { demo: "lone.brandt@strandby.example" });
  const guest = "ny.kollega@strandby.example";
  await post(app, "/kolleger", { do: "invite", email: guest, name: "Ny Kollega", role: "employee" }, lone);
  const [letter] = await app.query(`select text from mail where "to" = $1`, [guest]);
  const [place] = await app.query("select id from community where name = 'Nørre Sø'");
  await post(app, `/lokalsamfund/${place?.id}/del`, {}, lone);
  const [share] = await app.query("select token from community_share where ended_at is null");
  const [partner] = await app.query("select id from partner where name = 'Nørre Sø Idrætsforening'");
  const [other] = await app.query("select id from partner where name = 'Hallens Venner'");
  const [person] = await app.query("select id from contact_person where name = 'Gudmund Askær'");
  return {
    partner: String(partner?.id),
    otherPartner: String(other?.id),
    contactPerson: String(person?.id),
    place: String(place?.id),
    share: String(share?.token),
    forloeb: String(forloeb?.id),
    round: String(round?.id),
    opening: await makeOpening(app),
    invitation: /\/invitation\/(\S+)/.exec(String(letter?.text))?.[1] ?? "",
  };
}

/** The word of a link that opens one more organisation, as the program would print it for an empty database. */
export async function makeOpening(app: App): Promise<string> {
  const word = randomBytes(24).toString("base64url");
  const kept = createHash("sha256").update(word).digest("base64url");
  await app.query("insert into opening (id, token_hash) values (gen_random_uuid(), $1)", [kept]);
  return word;
}

/** Posts a form that lets somebody in, and returns the cookies they go on with. */
export async function enter(app: App, path: string, form: Record<string, string>): Promise<string> {
  const answer = await post(app, path, form);
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (answer.status !== 302 || cookies.length === 0)
    throw new Error(`${path} did not let in: ${answer.status}`);
  return cookies.join("; ");
}

/** A form as a browser without script sends it; a redirect is not followed. */
export function post(app: App, path: string, form: Record<string, string>, cookie = ""): Promise<Response> {
  return fetch(app.baseUrl + path, {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { origin: app.baseUrl, cookie },
    redirect: "manual",
  });
}

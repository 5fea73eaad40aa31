import { whoAsks } from "#domains/access/gate.server.ts";
import { acceptInvitation, invite } from "#domains/access/invitation.server.ts";
import { type Administrator, isAdministrator, type Member, type Role } from "#domains/access/member.ts";
import { beginningExample } from "#domains/access/opening.example.ts";
import { type Beginning, foundOrganisation } from "#domains/access/opening.server.ts";
import { signInAs } from "#domains/access/sign-in.server.ts";
import type { Visitor } from "#domains/access/visitor.ts";
import { listMail } from "#platform/mail/mail.server.ts";

let visitors = 0;

/** Somebody at a machine nobody has been heard from before, so that one test never uses up another's tries. */
export function visitor(): Visitor {
  visitors++;
  return {
    address: `10.0.${Math.floor(visitors / 250)}.${visitors % 250}`,
    userAgent: "Mozilla/5.0 Firefox/150.0",
  };
}

/** A request from a browser that was given these cookies; `more` are cookies it had already. */
export function requestWith(cookies: Headers | string, more = ""): Request {
  const kept =
    typeof cookies === "string"
      ? cookies
      : cookies
          .getSetCookie()
          .map((cookie) => cookie.split(";")[0])
          .join("; ");
  return new Request("http://localhost:3000/", {
    headers: { cookie: [kept, more].filter(Boolean).join("; ") },
  });
}

/** Signs somebody in and lets the gate say who they are. Throws when it lets nobody in. */
export async function enterAs(email: string): Promise<Member> {
  const signedIn = await whoAsks(requestWith(await signInAs(email, visitor())));
  if (!signedIn) throw new Error(`The gate did not let ${email} in`);
  return signedIn.member;
}

/** Opens a library; the one who runs it. */
export async function openHouse(beginning: Partial<Beginning> = {}): Promise<Administrator> {
  const whole = { ...beginningExample, ...beginning };
  await foundOrganisation(whole);
  const first = await enterAs(whole.email);
  if (!isAdministrator(first)) throw new Error("Whoever opens a library runs it");
  return first;
}

/** Invites a colleague, who uses the link in the mail and comes in. */
export async function welcome(
  administrator: Administrator,
  { name, email, role = "employee" }: { name: string; email: string; role?: Role },
): Promise<Member> {
  await invite(administrator, { email, name, role });
  const cookies = await acceptInvitation(await tokenFor(administrator, email), name, visitor());
  const signedIn = cookies && (await whoAsks(requestWith(cookies)));
  if (!signedIn) throw new Error(`${email} was not welcome`);
  return signedIn.member;
}

/** The last word of the address of the link in the newest mail to somebody. */
export async function tokenFor(administrator: Administrator, email: string): Promise<string> {
  const newest = (await listMail(administrator.organisationId)).find((mail) => mail.to === email);
  const token = /https?:\/\/\S+\/([\w-]+)/.exec(newest?.text ?? "")?.[1];
  if (!token) throw new Error(`There is no mail with a link to ${email}`);
  return token;
}

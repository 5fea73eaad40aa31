import { createHmac, timingSafeEqual } from "node:crypto";
import {
  createContext,
  data,
  type MiddlewareFunction,
  type RouterContextProvider,
  redirect,
} from "react-router";
import { askGate } from "#platform/database/database.server.ts";
import type { Language } from "#ui/words.ts";
import { auth, authSettings } from "./auth.server.ts";
import { type Administrator, isAdministrator, type Look, type Member, type Role } from "./member.ts";
import { languageCookie } from "./visitor.ts";

/** Who is asking, for the loaders and actions below the gate. Null on pages that anyone may see. */
export const memberContext = createContext<Member | null>(null);

/** Which of the member's sessions a request comes with. */
export const sessionContext = createContext<string | null>(null);

/** Why nobody could tell who is asking: the database is away. Below the gate that is said, and not "sign in". */
export const troubleContext = createContext<Response | null>(null);

/** The member the gate let in. Throws where a route was hung outside the gate by mistake. */
export function memberOf(context: Readonly<RouterContextProvider>): Member {
  const member = context.get(memberContext);
  if (!member) throw new Error("This route must lie below the gate");
  return member;
}

/** The administrator the gate let in; anyone else gets a kind 403. */
export function administratorOf(context: Readonly<RouterContextProvider>): Administrator {
  const member = memberOf(context);
  if (!isAdministrator(member)) throw data(null, { status: 403 });
  return member;
}

/** One gate for all pages of the house: whoever is not signed in is shown the door, and comes back afterwards. */
export const membersOnly: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const trouble = context.get(troubleContext);
  if (trouble) throw trouble;
  if (!context.get(memberContext)) {
    const { pathname, search } = new URL(request.url);
    const wanted = pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/") + search;
    throw redirect(wanted === "/" ? "/log-ind" : `/log-ind?videre=${encodeURIComponent(wanted)}`);
  }
  return next();
};

type Row = {
  session_id: string;
  updated_at: Date;
  id: string;
  account_id: string;
  organisation_id: string;
  organisation_name: string;
  name: string;
  email: string;
  role: Role;
  language: Language;
  look: Look;
};

export type SignedIn = { member: Member; sessionId: string; renewed: Headers | undefined };

/**
 * Whom a request comes from: its session, and the member that account is in the organisation last chosen.
 * Undefined without a valid session, or when its member has left. One question to the database, because every
 * page asks it; once a day the library behind the gate renews the session (`renewed` are cookies to send on).
 */
export async function whoAsks(request: Request): Promise<SignedIn | undefined> {
  const token = sessionTokenIn(request);
  if (!token) return undefined;
  const chosen = cookie(request, organisationCookie) ?? "";
  const [row] = await askGate<Row>({ name: "who-asks", text: whoAsksSql, values: [token, chosen] });
  if (!row) return undefined;
  const stale = Date.now() - row.updated_at.getTime() > 24 * 60 * 60 * 1000;
  const renewed = stale
    ? (await auth().api.getSession({ headers: request.headers, returnHeaders: true })).headers
    : undefined;
  return { member: mint(row), sessionId: row.session_id, renewed };
}

/** Which organisation someone with several was in last. */
export const organisationCookie = "vejviser.organisation";

const whoAsksSql = `
  select s.id as session_id, s.updated_at, m.id, m.account_id, m.organisation_id, m.name, m.email, m.role,
    m.language, m.look, o.name as organisation_name
  from session s
  join member m on m.account_id = s.account_id and m.ended_at is null
  join organisation o on o.id = m.organisation_id
  where s.token = $1 and s.expires_at > now()
  order by m.organisation_id::text = $2 desc, m.created_at desc
  limit 1`;

function mint(row: Row): Member {
  return {
    id: row.id,
    accountId: row.account_id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    name: row.name,
    email: row.email,
    role: row.role,
    language: row.language,
    look: row.look,
  } as Member;
}

/** The session's token out of its signed cookie (HMAC-SHA-256, as better-auth writes it), or undefined. */
function sessionTokenIn(request: Request): string | undefined {
  const signed =
    cookie(request, "__Secure-vejviser.session_token") ?? cookie(request, "vejviser.session_token");
  const dot = signed?.lastIndexOf(".") ?? -1;
  if (!signed || dot < 1) return undefined;
  const token = signed.slice(0, dot);
  const right = createHmac("sha256", authSettings().secret).update(token).digest();
  const given = Buffer.from(signed.slice(dot + 1), "base64");
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

function cookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = part.trim().split("=");
    if (key === name) return decoded(value.join("="));
  }
  return undefined;
}

/** Undefined when it was never encoded: a cookie is only a text that somebody sends. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The language to answer in: the member's own, else the one chosen on this machine, else Danish. */
export function languageOf(request: Request, member: Member | undefined): Language {
  return member?.language ?? (cookie(request, languageCookie) === "en" ? "en" : "da");
}

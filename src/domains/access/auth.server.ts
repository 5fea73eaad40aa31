import { AsyncLocalStorage } from "node:async_hooks";
import { passkey as passkeyPlugin } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { magicLink } from "better-auth/plugins/magic-link";
import { drizzle } from "drizzle-orm/node-postgres";
import { connectedPools } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { account, credential, passkey, session, verification } from "./account.table.ts";

export type AuthSettings = { baseUrl: string; secret: string };

/** A link to sign in works once, for a quarter of an hour (product.md L1). Seconds. */
export const linkLifetime = 15 * 60;
/** A session lasts thirty days from its last use; it is renewed once a day. Seconds. */
const sessionLifetime = 30 * 24 * 60 * 60;

type Auth = ReturnType<typeof makeAuth>;
let made: { auth: Auth; settings: AuthSettings } | undefined;

/** Opens the door with the address people come by and the secret that signs their cookies. Once, at start. */
export function openAuth(settings: AuthSettings): void {
  made = { auth: makeAuth(settings), settings };
}

/** The library that keeps accounts, sessions, links and passkeys. Only this folder uses it. */
export function auth(): Auth {
  if (!made) throw new Error("The door is not open yet");
  return made.auth;
}

export function authSettings(): AuthSettings {
  if (!made) throw new Error("The door is not open yet");
  return made.settings;
}

const expected = new AsyncLocalStorage<{ token?: string }>();

/** Makes a token that signs `email` in once, within a quarter of an hour. Undefined if nobody has that address. */
export async function makeSignInToken(email: string): Promise<string | undefined> {
  const caught: { token?: string } = {};
  await expected.run(caught, () => auth().api.signInMagicLink({ body: { email }, headers: new Headers() }));
  return caught.token;
}

function makeAuth({ baseUrl, secret }: AuthSettings) {
  const address = new URL(baseUrl);
  return betterAuth({
    appName: "Vejviser",
    baseURL: baseUrl,
    secret,
    database: drizzleAdapter(drizzle({ client: connectedPools().gate, casing: "snake_case" }), {
      provider: "pg",
      schema: { user: account, session, account: credential, verification, passkey },
    }),
    session: { expiresIn: sessionLifetime, updateAge: 24 * 60 * 60 },
    advanced: {
      cookiePrefix: "vejviser",
      useSecureCookies: address.protocol === "https:",
      database: { generateId: () => newId() },
    },
    telemetry: { enabled: false },
    logger: { level: "error", log: () => {} },
    plugins: [
      magicLink({
        disableSignUp: true,
        expiresIn: linkLifetime,
        storeToken: "hashed",
        // The mail is ours to write; the token is handed back to whoever asked for it in this very call.
        sendMagicLink: ({ token }) => {
          const caught = expected.getStore();
          if (caught) caught.token = token;
        },
      }),
      passkeyPlugin({ rpName: "Vejviser", rpID: address.hostname, origin: address.origin }),
    ],
  });
}

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** The address of the network interface to listen on; all of them unless told otherwise. */
  HOST: z.string().default("0.0.0.0"),
  /** Where everything that is kept lies: database, secret, log of the database. */
  DATA_DIR: z.string().default("./data"),
  /** A PostgreSQL server of your own (15 or newer). Without it Vejviser runs its own. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** smtp://user:password@host:587. Without it mails are kept and shown to the administrator. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender of all mail. */
  MAIL_FROM: z.string().default("Vejviser <vejviser@localhost>"),
  /** The address people write in their browser; links in mails begin with it. */
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Where the StatBank of Statistics Denmark is. */
  STATBANK_URL: z.url({ protocol: /^https?$/ }).default("https://api.statbank.dk/v1"),
  /** Pictures of the map, `https://host/{z}/{x}/{y}.png`. Without it no browser asks another host for anything. */
  TILE_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => ["{z}", "{x}", "{y}"].every((part) => url.includes(part)))
    .optional(),
  /** Who made those pictures, as they wish to be named; they belong together. */
  TILE_CREDIT: z.string().default(""),
  /** 1 when a reverse proxy of your own stands in front and sets X-Forwarded-For. */
  TRUSTED_PROXY: z.enum(["0", "1"]).default("0"),
  /** Signs cookies. Made and kept in the data folder when absent. */
  SESSION_SECRET: z.string().min(32).optional(),
});

const schema = settings.refine(({ TILE_URL, TILE_CREDIT }) => !TILE_URL || TILE_CREDIT, {
  path: ["TILE_CREDIT"],
});

export type Config = {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  baseUrl: string;
  sessionSecret: string | undefined;
  trustedProxy: boolean;
  statbankUrl: string;
  /** Where pictures of the map come from, and whom to name for them. */
  tiles: { url: string; credit: string } | undefined;
  /** An invented library, and sign-in by one press. Never together with real data. */
  demo: boolean;
};

/**
 * Reads the settings from the environment and a `.env` file beside the program (the environment wins).
 * Returns one Danish sentence a mistake instead of a configuration when something is not understood.
 */
export function readConfig(
  env: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): Config | { mistakes: string[] } {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = schema.safeParse(given);
  if (!read.success) {
    return {
      mistakes: [...new Set(read.error.issues.map((issue) => String(issue.path[0])))].map(
        (name) => `Indstillingen ${name} kan ikke læses: "${env[name] ?? ""}".`,
      ),
    };
  }
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    baseUrl: (data.BASE_URL ?? `http://localhost:${data.PORT}`).replace(/\/$/, ""),
    sessionSecret: data.SESSION_SECRET,
    trustedProxy: data.TRUSTED_PROXY === "1",
    statbankUrl: data.STATBANK_URL.replace(/\/$/, ""),
    tiles: data.TILE_URL ? { url: data.TILE_URL, credit: data.TILE_CREDIT } : undefined,
    demo: args.includes("--demo"),
  };
}

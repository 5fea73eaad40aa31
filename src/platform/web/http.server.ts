import { randomBytes } from "node:crypto";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { createContext } from "react-router";

/** The one-time word that lets our own scripts run, and nobody else's. */
export const nonceContext = createContext<string>("");

export type Env = { Variables: { nonce: string } };
/** The largest form that is read, in bytes. Files have a limit of their own where they are taken in. */
const largestForm = 2 * 1024 * 1024;

/**
 * The outer wall: security headers, files of the build, compression, and no form from another site. What a
 * request is about is decided inside. `secure` is whether people come by https.
 */
export function makeHttp(options: {
  clientFolder: string;
  secure: boolean;
  tooLarge: () => Response;
}): Hono<Env> {
  const app = new Hono<Env>();
  app.use(headers(options.secure));
  // Before the files too: half of what a first visit weighs is style and script.
  app.use(compress());
  app.use("/assets/*", longLived, serveStatic({ root: options.clientFolder }));
  for (const [address, path] of Object.entries(documentFonts))
    app.use(address, longLived, serveStatic({ path }));
  app.use("/*", serveStatic({ root: options.clientFolder }));
  app.use(csrf({ origin: (origin, c) => sameSite(origin, c.req.url, c.req.header("host")) }));
  app.use(bodyLimit({ maxSize: largestForm, onError: options.tooLarge }));
  return app;
}

// Documents read as web pages name their fonts by these addresses (platform/documents/html-style.ts).
const fonts = "node_modules/@fontsource-variable";
const documentFonts = {
  "/fonts/literata.woff2": `${fonts}/literata/files/literata-latin-wght-normal.woff2`,
  "/fonts/atkinson.woff2": `${fonts}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
};

/** Fingerprinted files never change, so a browser need not ask for them again. */
const longLived: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.ok) c.res.headers.set("Cache-Control", "public, max-age=31536000, immutable");
};

function headers(secure: boolean): MiddlewareHandler<Env> {
  const common = secureHeaders({
    strictTransportSecurity: secure ? "max-age=31536000; includeSubDomains" : false,
    xFrameOptions: "DENY",
    referrerPolicy: "same-origin",
    crossOriginOpenerPolicy: "same-origin",
    permissionsPolicy: { camera: ["self"], microphone: [], geolocation: [], payment: [] },
  });
  return async (c, next) => {
    const nonce = randomBytes(16).toString("base64");
    c.set("nonce", nonce);
    await common(c, next);
    if (!c.res.headers.has("Content-Security-Policy")) {
      c.res.headers.set("Content-Security-Policy", contentPolicy(nonce, secure));
    }
    // Pages hold what people have said; no cache between us and them may keep them.
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "private, no-store");
  };
}

/** No request goes to another host, and no script runs that does not carry this response's own word. */
export function contentPolicy(nonce: string, secure: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

function sameSite(origin: string, url: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === (host ?? new URL(url).host);
  } catch {
    return false;
  }
}

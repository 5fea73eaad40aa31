import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { type EntryContext, type RouterContextProvider, ServerRouter } from "react-router";
import { measured } from "#platform/database/measure.server.ts";
import { nonceContext } from "#platform/web/http.server.ts";

/**
 * Renders a page whole before the first byte goes out: our pages wait for nothing while they are drawn, and a
 * failure can still become an honest 500 page.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const nonce = loadContext.get(nonceContext);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return measured(
    "rendering",
    () =>
      new Promise((resolve, reject) => {
        let failure: unknown;
        const { pipe } = renderToPipeableStream(
          <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
          {
            nonce,
            onAllReady: () =>
              pipe(
                collect((html) =>
                  resolve(new Response(new Uint8Array(html), { status: failure ? 500 : status, headers })),
                ),
              ),
            onShellError: reject,
            onError: (error) => {
              failure = error;
            },
          },
        );
      }),
  );
}

function collect(done: (html: Buffer) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    write(chunk: Buffer, _encoding, next) {
      chunks.push(Buffer.from(chunk));
      next();
    },
    final(next) {
      done(Buffer.concat(chunks));
      next();
    },
  });
}

/** Only the kind of a failure and where in our code; never what somebody wrote. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  const { name, stack, cause } = error as Error & { cause?: { code?: string } };
  const where = (stack ?? "")
    .split("\n")
    .filter((line) => line.trim().startsWith("at "))
    .slice(0, 6)
    .join("\n");
  console.error(
    `${new Date().toISOString()} ${request.method} ${new URL(request.url).pathname.replace(/[0-9a-f-]{36}|(?<=\/)[A-Za-z]{32}/g, "…")} ${name}${cause?.code ? ` ${cause.code}` : ""}\n${where}`,
  );
}

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerLikeStatbank } from "#domains/community/statbank.example.ts";
import { openStatbank } from "#domains/community/statbank.server.ts";

/** Statistics Denmark is a stand-in in tests: none asks the world outside. */
export function standInForStatbank(): void {
  openStatbank({
    fetch: async (url, request) =>
      Response.json(answerLikeStatbank(String(url), JSON.parse(String(request?.body)))),
  });
}

/** A town that the stand-in knows. */
export const town = { level: "town", code: "26512340", name: "Nørre Sø" } as const;

/** The same stand-in as a server of its own, for a product that runs as it does in a library. */
export async function openStatbankServer(): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const answer = answerLikeStatbank(request.url ?? "", JSON.parse(body));
    response
      .writeHead(answer ? 200 : 400, { "content-type": "application/json" })
      .end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

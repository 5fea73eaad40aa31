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

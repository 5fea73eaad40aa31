import { createHash, randomBytes } from "node:crypto";
import type { App } from "./app.ts";

/** What addresses of the page between meetings in the demo are made of. */
export type BetweenPlaces = {
  /** A word nobody has seen yet, and the word of a link to the page. */
  betweenWord: string;
  betweenLink: string;
  /** An idea that came up at a meeting, and the note it came from. */
  heardIdea: string;
  heardNote: string;
};

/** Finds them, and makes the link that lies in nobody's mail. */
export async function betweenIn(app: App): Promise<BetweenPlaces> {
  const word = randomBytes(24).toString("base64url");
  await app.query(
    `insert into between_link (id, organisation_id, engagement_id, token_hash, expires_at)
      select gen_random_uuid(), p.organisation_id, p.engagement_id, $1, now() + interval '1 day' from between_page p`,
    [createHash("sha256").update(word).digest("base64url")],
  );
  const [unseen] = await app.query("select id from between_word where seen_at is null");
  const [onward] = await app.query(
    "select idea_id, contribution_id from note_onward where idea_id is not null",
  );
  return {
    betweenWord: String(unseen?.id),
    betweenLink: word,
    heardIdea: String(onward?.idea_id),
    heardNote: String(onward?.contribution_id),
  };
}

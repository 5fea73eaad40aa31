import { writeToUs } from "#domains/between/between-door.server.ts";
import { saveOwnWords } from "#domains/between/between-pages.server.ts";
import { listBetweenWords } from "#domains/between/between-words.server.ts";
import { carryWord } from "#domains/logbook/words-to-logbook.server.ts";
import { newId } from "#platform/database/id.ts";
import { betweenWordFor, openBetweenDesk } from "./between-desk.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { visitor } from "./houses.ts";

/** The page partners read between meetings. What is put into a furnished house, and where to find it. */
export type FurnishedBetween = {
  /** A forløb with a page and an open link, and somebody at a partner it can be mailed to. */
  betweenEngagementId: string;
  betweenPersonId: string;
  /** A word nobody has seen, and one that lies in the logbook. */
  betweenWordId: string;
  carriedWordId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishBetween(place: string, house: FurnishedHouse): Promise<FurnishedBetween> {
  const { administrator } = house;
  const desk = await openBetweenDesk(administrator);
  const { engagementId } = desk;
  await desk.nugget(0, await desk.write(0, `Der er stille i ${place}`));
  const email = `kor@${place.toLowerCase()}.example`;
  const betweenPersonId = await desk.ask(`Koret i ${place}`, `Ea fra ${place}`, email);
  await desk.finish();
  await saveOwnWords(administrator, engagementId, { part: "next", text: `Vi ses i ${place}`, was: "" });
  const word = await betweenWordFor(administrator, engagementId);
  const write = async (text: string) => {
    const sentAs = newId();
    await writeToUs(word, { name: `Ea fra ${place}`, text, sentAs }, "da", visitor());
    return sentAs;
  };
  const carriedWordId = await write(`Nøglen til ${place} er væk`);
  const entry = { day: "2026-11-14", text: `Nøglen til ${place} er væk` };
  await carryWord(administrator, engagementId, carriedWordId, entry);
  const betweenWordId = await write(`Nøglen til ${place} er fundet`);
  if ((await listBetweenWords(administrator, engagementId)).length !== 2) throw new Error("No words came");
  return { betweenEngagementId: engagementId, betweenPersonId, betweenWordId, carriedWordId };
}

import { makeToken } from "#domains/access/token.server.ts";
import { exploringExample, ideaExample } from "#domains/ideas/idea.example.ts";
import { saveDraft, sendAnswer } from "#domains/ideas/idea-answers.server.ts";
import { addWord, receiveIdea, withdrawIdea } from "#domains/ideas/idea-door.server.ts";
import { addIntroduction, saveCarrying, saveExploring } from "#domains/ideas/idea-help.server.ts";
import { setNotice } from "#domains/ideas/idea-notices.server.ts";
import { joinEngagement } from "#domains/ideas/idea-outcomes.server.ts";
import { readIdeaPage, saveIdeaPage } from "#domains/ideas/idea-page.server.ts";
import { newId } from "#platform/database/id.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { visitor } from "./houses.ts";

/** Ideas from citizens. What is put into a furnished house, and where to find it. */
export type FurnishedIdea = { ideaId: string; answerDraftId: string; introductionId: string };

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishIdea(place: string, house: FurnishedHouse): Promise<FurnishedIdea> {
  const { administrator, communityId, engagementId } = house;
  await setNotice(administrator, true);
  await saveIdeaPage(administrator, {
    open: "yes",
    intro: `Skriv til ${place}`,
    communityIds: [communityId],
  });
  const { slug = "" } = await readIdeaPage(administrator);
  const told = {
    text: `Et byttebord i ${place}`,
    forWhom: `Alle i ${place}`,
    place,
    helpWanted: `Et bord i ${place}`,
    firstName: `Lis fra ${place}`,
    contact: `lis@${place.toLowerCase()}.example`,
  };
  const send = async () => {
    const stamp = { id: newId(), word: makeToken(), at: 0 };
    const received = { stamp, fields: { ...ideaExample, ...told }, language: "da", trapped: false } as const;
    await receiveIdea(slug, received, visitor());
    return stamp;
  };
  const gone = await send();
  await withdrawIdea(gone.word, visitor());
  const { id: ideaId, word } = await send();
  await addWord(word, { word: `Også børnene i ${place}` }, visitor());
  await sendAnswer(administrator, ideaId, { text: `Tak fra ${place}` });
  const answerDraftId = newId();
  await saveDraft(administrator, ideaId, { text: `Kladde i ${place}`, sentAs: answerDraftId });
  await saveExploring(administrator, ideaId, { ...exploringExample, what: `Et bord i ${place}` });
  await saveCarrying(administrator, ideaId, { carriedNow: `Lis i ${place}`, carriedLater: place });
  await joinEngagement(administrator, ideaId, { engagementId, note: `Hører til i ${place}` });
  const introductionId = newId();
  await addIntroduction(administrator, ideaId, {
    who: `Lis og hallen i ${place}`,
    day: "2026-11-10",
    sentAs: introductionId,
  });
  return { ideaId, answerDraftId, introductionId };
}

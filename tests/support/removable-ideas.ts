import type { Administrator } from "#domains/access/member.ts";
import { makeToken } from "#domains/access/token.server.ts";
import { ideaExample, ideaPageExample } from "#domains/ideas/idea.example.ts";
import { receiveIdea } from "#domains/ideas/idea-door.server.ts";
import { addIntroduction, removeIntroduction } from "#domains/ideas/idea-help.server.ts";
import { readIdeaPage, saveIdeaPage } from "#domains/ideas/idea-page.server.ts";
import { findIdea, listIdeas, removeIdea } from "#domains/ideas/ideas.server.ts";
import { newId } from "#platform/database/id.ts";
import { visitor } from "./houses.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Ideas from citizens. How each is made, listed and taken away. */
export const ideaRemovables = (who: () => Administrator): Removables => ({
  idea: {
    make: () => sendIdea(who()),
    ids: async () => idsOf(await listIdeas(who())),
    remove: (id) => removeIdea(who(), id),
  },
  "idea-introduction": {
    make: async () => {
      const { id } = await sendIdea(who());
      await addIntroduction(who(), id, { who: "Lis og hallen", day: "2026-11-10" });
    },
    ids: async () => idsOf((await onlyIdea(who()))?.introductions ?? []),
    remove: async (id) => removeIntroduction(who(), (await onlyIdea(who()))?.id ?? "", id),
  },
});

/** Opens the page of a house, and a citizen writes there. What the citizen holds in hand afterwards. */
export async function sendIdea(
  member: Administrator,
  {
    fields = {},
    trapped = false,
    from = visitor(),
  }: { fields?: Partial<typeof ideaExample>; trapped?: boolean; from?: ReturnType<typeof visitor> } = {},
): Promise<{ id: string; word: string }> {
  if (!(await readIdeaPage(member)).open) await saveIdeaPage(member, ideaPageExample);
  const { slug = "" } = await readIdeaPage(member);
  const stamp = { id: newId(), word: makeToken(), at: Date.now() };
  const refused = await receiveIdea(
    slug,
    { stamp, fields: { ...ideaExample, ...fields }, language: "da", trapped },
    from,
  );
  if (refused) throw new Error(refused.refused);
  return stamp;
}

async function onlyIdea(member: Administrator) {
  const [one] = await listIdeas(member);
  return one && findIdea(member, one.id);
}

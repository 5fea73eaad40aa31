import { expect, test } from "../support/fixtures.ts";
import { filledIn, isPage } from "../support/visit.ts";
import { allVisits } from "../support/visits.ts";

/** Words that stand on nearly every Danish page and on no English one: those of the frame and of common buttons. */
const danish = />(Overblik|Gem|Fjern|Søg|Tilbage|Udskriv|Rediger|Annuller|Vis alle)</;

test("whoever reads English gets every page in English", async ({ demo, places, signedInAs }) => {
  const callers = {
    Mette: await signedInAs("Mette"),
    Birgit: await signedInAs("Birgit"),
    Lone: await signedInAs("Lone"),
  };
  await demo.query("update member set language = 'en'");
  try {
    for (const visit of allVisits.filter(isPage)) {
      if (visit.as === "nobody" || visit.after) continue;
      const answer = await callers[visit.as].page.request.get(filledIn(visit.at, places), {
        maxRedirects: 0,
      });
      expect(answer.status(), visit.at).toBe(visit.status ?? 200);
      const page = await answer.text();
      // What a partner is shown is looked at in the partner's own tongue.
      const [, asked = "en"] = /[?&]sprog=(\w+)/.exec(visit.at) ?? [];
      expect(/<html[^>]* lang="(\w+)"/.exec(page)?.[1], visit.at).toBe(asked);
      expect(danish.exec(page)?.[1], visit.at).toBeUndefined();
    }
  } finally {
    await demo.query("update member set language = 'da'");
  }
});

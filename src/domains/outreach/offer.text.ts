import { countedFirst } from "#ui/counted.ts";
import { words } from "#ui/words.ts";

/** The words about what runs by itself: what it is, what it asks, where it stands. */
export const offerText = words(
  {
    lead: (offers: number, out: number) => {
      const all = `${countedFirst(offers, "da")} tilbud.`;
      if (out === 0) return `${all} Ingen af dem står ude lige nu.`;
      return `${all} ${countedFirst(out, "da")} står ude lige nu.`;
    },
    empty: "Hvad kan stå der, når I er kørt?",
    emptyBody:
      "En reol, man bytter bøger i. En kuffert med spil. Noget, der kører selv, så nogen har glæde af jer, også de dage I ikke er der. Skriv det første op.",
    add: "Skriv et tilbud op",
    needs: "Det kræver",
    edit: "Ret tilbuddet",
    now: "Står nu",
    standsAt: "Står hos",
    standsIn: "Står i",
    other: "Har stået, eller skal stå",
    nowhere: "Står ikke ude lige nu.",
    place: "Sæt det et sted hen",
    since: (day: string) => `siden ${day}`,
    span: (since: string, until: string) => `${since} – ${until}`,
    fromDay: (day: string) => `fra ${day}`,
    home: "Hentet hjem i dag",
    somewhere: "Et sted, der ikke er her mere",
    fields: {
      name: "Hvad kalder I det?",
      what: "Hvad er det?",
      needs: "Hvad kræver det af dem, der har det stående?",
      needsHint: "Et hjørne, en stikkontakt, en, der retter bøgerne op.",
      partnerId: "Hos hvilken partner?",
      communityId: "I hvilket lokalsamfund?",
      since: "Siden hvornår?",
      until: "Til hvornår?",
      untilHint: "Lad stå tomt, så længe det bliver stående.",
      note: "Hvordan går det?",
      noteHint: "Også hvem der ser til det. En rolle er nok.",
    },
  },
  {
    lead: (offers: number, out: number) => {
      const all = `${countedFirst(offers, "en")} ${offers === 1 ? "offer" : "offers"}.`;
      if (out === 0) return `${all} None of them stands anywhere just now.`;
      return `${all} ${countedFirst(out, "en")} ${out === 1 ? "stands" : "stand"} somewhere just now.`;
    },
    empty: "What can stand there when you have left?",
    emptyBody:
      "A shelf for swapping books. A suitcase of games. Something that runs by itself, so that somebody has joy of you also on the days you are not there. Write down the first.",
    add: "Write down an offer",
    needs: "What it asks",
    edit: "Change the offer",
    now: "Stands now",
    standsAt: "Stands with",
    standsIn: "Stands in",
    other: "Has stood, or will stand",
    nowhere: "Stands nowhere just now.",
    place: "Put it somewhere",
    since: (day: string) => `since ${day}`,
    span: (since: string, until: string) => `${since} – ${until}`,
    fromDay: (day: string) => `from ${day}`,
    home: "Fetched home today",
    somewhere: "A place that is no longer here",
    fields: {
      name: "What do you call it?",
      what: "What is it?",
      needs: "What does it ask of those who have it standing?",
      needsHint: "A corner, a socket, somebody who straightens the books.",
      partnerId: "With which partner?",
      communityId: "In which local community?",
      since: "Since when?",
      until: "Until when?",
      untilHint: "Leave it empty for as long as it stays.",
      note: "How is it going?",
      noteHint: "Also who looks after it. A role will do.",
    },
  },
);

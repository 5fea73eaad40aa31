import { words } from "#ui/words.ts";
import type { Carrier, TaskRole } from "./task.ts";

type Hands = { carrier: Carrier; partner: string; who: string };

/** "Nørre Sø Idrætsforening (hallens udvalg)", "hallens udvalg", or the kind of hands when nobody is named. */
function named(kinds: Record<Carrier, string>, { carrier, partner, who }: Hands): string {
  const whose = partner || (carrier === "partner" && who ? "" : kinds[carrier]);
  return whose && who ? `${whose} (${who})` : whose || who;
}

/** As it begins a sentence. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);

const danish: Record<Carrier, string> = {
  library: "biblioteket",
  partner: "en partner",
  volunteers: "frivillige",
  citizens: "borgerne selv",
};
const english: Record<Carrier, string> = {
  library: "the library",
  partner: "a partner",
  volunteers: "volunteers",
  citizens: "the citizens themselves",
};

/** The words of a task and of those who carry it: what every room that speaks of tasks needs. */
export const taskText = words(
  {
    /** Who carries, as it stands in a sentence. */
    carriedBy: (hands: Hands) => named(danish, hands),
    kinds: danish,
    /** The same, as something to choose between. */
    choice: {
      kinds: {
        library: "Biblioteket",
        partner: "Andre, der ikke står på listen",
        volunteers: "Frivillige",
        citizens: "Borgerne selv",
      } satisfies Record<Carrier, string>,
    },
    today: (who: string) => `I dag: ${who}`,
    from: (day: string, who: string) => `fra ${day}: ${who}`,
    roles: {
      performs: "Udfører",
      advises: "Rådspørges",
      hears: "Orienteres",
    } satisfies Record<TaskRole, string>,
    carries: "Ansvarlig",
    refused: {
      carrier: "Vælg, hvem der bærer opgaven.",
      future: "Den dag er ikke kommet endnu. Det, der skal ske senere, kan I planlægge.",
      past: "Den dag er gået. Vælg en dag, der kommer.",
      laterFrom: "Skriv, fra hvilken dag de tager over.",
      why: "Skriv kort, hvorfor den er kommet tilbage til jer. Det hjælper jer, når I ser tilbage.",
    },
  },
  {
    carriedBy: (hands: Hands) => named(english, hands),
    kinds: english,
    choice: {
      kinds: {
        library: "The library",
        partner: "Others, not on the list",
        volunteers: "Volunteers",
        citizens: "The citizens themselves",
      },
    },
    today: (who: string) => `Today: ${who}`,
    from: (day: string, who: string) => `from ${day}: ${who}`,
    roles: { performs: "Does it", advises: "Is asked", hears: "Is told" },
    carries: "Answers for it",
    refused: {
      carrier: "Choose who carries the task.",
      future: "That day has not come yet. What is to happen later can be planned.",
      past: "That day has gone. Choose one that is coming.",
      laterFrom: "Write from which day they take over.",
      why: "Write in a few words why it has come back to you. It will help when you look back.",
    },
  },
);

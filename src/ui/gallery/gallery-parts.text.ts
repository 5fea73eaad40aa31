import { words } from "../words.ts";

/** Examples for the smaller parts. */
export const partShowText = words(
  {
    question: {
      card: "Hvem har allerede nøglen til det hus, vi gerne vil ind i?",
      page: "Hvad skal der til, for at en far kommer af sted en lørdag?",
      stage: "Hvad ville I savne, hvis det holdt op?",
      agreed: "Vi møder op til lørdagstræningen to gange, før vi foreslår noget.",
      by: "Talt igennem 14. november af Mette, Jens og formanden",
    },
    lists: {
      section: "Vi venter på",
      sectionAside: "tre svar",
      waiting: "siden 12. november",
      lines: [
        {
          said: "Formanden spørger sin bestyrelse. De mødes 4. december.",
          small: "Fædre og sønner · kontakt: Jens",
        },
        { said: "Sundhedsplejen finder en dag i januar.", small: "Babycafé · tre datoer foreslået" },
      ],
      oneOnly: "Når der kun er én",
      many: "Når der er tres",
      manyLine: (n: number) => `Partner nummer ${n} har svaret, at de gerne vil høre mere til foråret.`,
      rooms: [
        "Trin 3B",
        "Mennesker",
        "Partnere",
        "Møder",
        "Logbog",
        "Forventningsafstemninger",
        "Den røde tråd",
      ],
      roomsLabel: "Rum",
      unfold: "Tilføj en mere",
      unfolded: "Det, man kun skal se, når man har brug for det.",
    },
    buttons: {
      looks: ["Gem", "Skriv et svar alene", "tal igen", "Fjern for altid"],
      big: "Begynd samtalen",
      busy: "Sender …",
      long: "Send invitationen til alle samarbejdspartnere i sundhedsplejen",
      focus: "Gå herhen med tabulatortasten for at se, hvordan fokus ser ud.",
    },
    notes: {
      short: "Kaffe, der er stærk nok",
      nugget: "Hvis fædrene selv bestemmer hvad, så kommer de. Ikke endnu et program fra kommunen.",
      arabic: "أن يكون هناك من يتكلم العربية",
      long: "Forventningsafstemningssamtalerne med landdistriktsudviklingskoordinatoren er gået godt",
      by: "Formanden",
      edit: "ret",
      waiting: "venter på bestyrelsen",
      tags: ["alle", "tredje sektor", "uformel", "offentlig", "privat", "kommunal"],
    },
    time: {
      timer: "To stille minutter",
      over: "Tiden er gået",
      names: ["Mette", "Jens", "Amina", "Karen Margrethe", "Bent"],
    },
    empty: {
      title: "Her kommer menneskerne",
      about:
        "Skriv dem ned, I har talt med, også dem ved kaffemaskinen. Næste gang nogen spørger, hvem der kender formanden, står svaret her.",
      action: "Skriv den første",
      line: "Gå ud med et spørgsmål. Svaret må gerne være et, I ikke havde tænkt på.",
      errorTitle: "Den side er her ikke",
      error: "Måske er den flyttet, måske er linket knækket på vejen.",
      errorAction: "Til byggeklodserne",
    },
  },
  {
    question: {
      card: "Who already holds the key to the house we would like to enter?",
      page: "What does it take for a father to come along on a Saturday?",
      stage: "What would you miss if it stopped?",
      agreed: "We turn up at Saturday practice twice before we suggest anything.",
      by: "Talked through 14 November by Mette, Jens and the chairman",
    },
    lists: {
      section: "We are waiting for",
      sectionAside: "three answers",
      waiting: "since 12 November",
      lines: [
        {
          said: "The chairman is asking his board. They meet on 4 December.",
          small: "Fathers and sons · contact: Jens",
        },
        {
          said: "The health visitors will find a day in January.",
          small: "Baby café · three dates suggested",
        },
      ],
      oneOnly: "When there is only one",
      many: "When there are sixty",
      manyLine: (n: number) =>
        `Partner number ${n} has answered that they would like to hear more in the spring.`,
      rooms: [
        "Step 3B",
        "People",
        "Partners",
        "Meetings",
        "Logbook",
        "Expectation alignments",
        "The red thread",
      ],
      roomsLabel: "Rooms",
      unfold: "Add another",
      unfolded: "What one only needs to see when one needs it.",
    },
    buttons: {
      looks: ["Save", "Write an answer alone", "talk again", "Remove for good"],
      big: "Start the conversation",
      busy: "Sending …",
      long: "Send the invitation to all partners in the health visiting service",
      focus: "Come here with the tab key to see what focus looks like.",
    },
    notes: {
      short: "Coffee that is strong enough",
      nugget: "If the fathers decide what, they will come. Not another programme from the municipality.",
      arabic: "أن يكون هناك من يتكلم العربية",
      long: "The conversations with the rural development coordinator about expectations went well",
      by: "The chairman",
      edit: "edit",
      waiting: "waiting for the board",
      tags: ["all", "third sector", "informal", "public", "private", "municipal"],
    },
    time: {
      timer: "Two silent minutes",
      over: "Time is up",
      names: ["Mette", "Jens", "Amina", "Karen Margrethe", "Bent"],
    },
    empty: {
      title: "This is where the people come",
      about:
        "Write down those you have talked to, also those by the coffee machine. The next time someone asks who knows the chairman, the answer is here.",
      action: "Write the first",
      line: "Go out with a question. The answer may well be one you had not thought of.",
      errorTitle: "That page is not here",
      error: "It may have moved, or the link may have broken on the way.",
      errorAction: "To the building blocks",
    },
  },
);

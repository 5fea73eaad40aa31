import { words } from "#ui/words.ts";
import type { StationContent, StationWords } from "./station.ts";

/** Step 3A: somebody has an idea; help it stand, and let go in time. (V3A) */
export const enablement: StationWords = words<StationContent>(
  {
    name: "Hjælp til selvhjælp",
    shortName: "Hjælp til selvhjælp",
    lead: "Idéen er ikke jeres, og det er en god nyhed. Hjælp den på benene, og slip den i tide.",
    purpose: [
      "Nogen i byen ved godt, hvad de vil. De ved bare ikke, hvor man begynder, hvem man spørger, eller om det overhovedet kan lade sig gøre. Lige der kan I være til nytte. At finde ud af ting sammen med folk er jo jeres fag.",
      "Faren er, at I er for flinke. I tager en opgave, fordi det går hurtigst sådan, og så en til. Et halvt år efter er det jeres arrangement, og den dag I trækker jer, falder det sammen.",
      "Så spørg hver gang: Er der nogen her, der kan gøre det uden os om et år? Er svaret nej, så gør det mindre, eller gør det sammen med en, der vil lære det.",
    ],
    how: [
      {
        key: "3a.h1",
        text: "Lyt til idéen, og sig, hvad I godt kan lide ved den.",
        more: "Lad dem fortælle færdig, før nogen siger ordet budget.",
      },
      {
        key: "3a.h2",
        text: "Bed dem fortælle, hvad idéen er, og hvad den skal gøre godt for.",
        more: "Hvordan ser en almindelig aften ud, når det virker? Hvem ville savne det, hvis det holdt op?",
      },
      {
        key: "3a.h3",
        text: "Tegn et billede af dem, idéen er til, og skriv, hvad I ved om dem.",
        more: "»Alle« er svært at invitere. Hvem er den første, der kommer, hvad laver hun ellers om torsdagen, og hvem følges hun med?",
      },
      {
        key: "3a.h4",
        text: "Skriv op, hvad der skal til, og hvor de ønsker hjælp.",
        more: "I kan tænke idéen videre, få den organiseret, finde deltagere, give aktiviteten en form, fortælle om den eller kende nogen. Hjælp med det, de beder om, og lad resten ligge.",
      },
      {
        key: "3a.h5",
        text: "Spørg, om det er en enkelt gang eller noget, der skal vare ved.",
        more: "Til en enkelt aften er det nok med en god plakat. Skal det vare ved, må mindst to i byen have en nøgle.",
      },
      {
        key: "3a.h6",
        text: "Sæt dem i forbindelse med nogen, der kan bære med.",
        more: "Skolen, en forening, jeres egne frivillige eller naboen, der har forstand på strøm. Gå gerne med til det første møde.",
      },
      {
        key: "3a.h7",
        text: "Skriv, hvem der har hver opgave nu, og hvem der har den bagefter.",
        more: "Det er det, forankring betyder. Står der biblioteket begge steder, mangler I en at give opgaven til.",
      },
      {
        key: "3a.h8",
        text: "Sæt en dato for, hvornår I trækker jer, og sig den højt.",
        more: "Så ved alle, hvornår de skal kunne selv. I må gerne komme til kaffe bagefter.",
      },
    ],
    questions: [
      {
        key: "3a.q1",
        text: "Hvem har brug for idéen, og hvordan kan den komme tættere på dem?",
        help: [
          "Hvad har de selv sagt, at de mangler?",
          "Hvad findes der i forvejen, som ligner?",
          "Hvad kan vi skære væk og stadig have det bedste?",
          "Hvad kunne vi prøve af på en enkelt aften?",
        ],
      },
      {
        key: "3a.q2",
        text: "Hvordan hjælper vi uden at tage over?",
        help: [
          "Hvad siger vi nej til, selv om vi godt kunne?",
          "Hvem skriver mailen, og hvis navn står under?",
          "Hvordan opdager vi, at vi er ved at løbe med idéen?",
          "Hvornår er vi færdige?",
        ],
      },
      {
        key: "3a.q3",
        text: "Hvem ellers kunne have lyst til at være med?",
        help: [
          "Hvem nævner de selv?",
          "Hvem har lokalet, bilen eller telefonnummeret?",
          "Hvem kender de samme mennesker?",
          "Hvem er der aldrig nogen, der spørger?",
        ],
      },
    ],
    outcome:
      "En idé, der stadig er deres. En kort liste over, hvem der gør hvad, både nu og når I er gået. Og en dato, hvor biblioteket siger farvel og tak.",
  },
  {
    name: "Backing a local idea",
    shortName: "Backing a local idea",
    lead: "The idea isn’t yours, and that is good news. Help it to its feet, and let go in time.",
    purpose: [
      "Somebody in town knows what they want to do. They just don’t know where to start, who to ask, or whether it can be done at all. That is where you come in. Finding things out together with people is your trade, after all.",
      "The danger is being too nice. You take on a task because it is quicker that way, and then one more. Six months later it is your event, and the day you step back it falls apart.",
      "So ask every time: could someone here do this without us a year from now? If not, make it smaller, or do it together with someone who wants to learn.",
    ],
    how: [
      {
        key: "3a.h1",
        text: "Listen to the idea, and say what you like about it.",
        more: "Let them finish before anyone says the word budget.",
      },
      {
        key: "3a.h2",
        text: "Ask them what the idea is, and what good it should do.",
        more: "What does an ordinary evening look like when it works? Who would miss it if it stopped?",
      },
      {
        key: "3a.h3",
        text: "Sketch the people it is for, and note what you know about them.",
        more: "‘Everyone’ is hard to invite. Who is the first to come, what else does she do on Thursdays, and who comes with her?",
      },
      {
        key: "3a.h4",
        text: "List what it will take, and where they would like help.",
        more: "You can develop the idea, get it organised, find people to take part, give the activity a shape, tell others about it, or know someone. Help with what they ask for and leave the rest.",
      },
      {
        key: "3a.h5",
        text: "Ask whether it happens once or is meant to last.",
        more: "For a single evening a good poster is enough. If it is meant to last, at least two people in town need a key.",
      },
      {
        key: "3a.h6",
        text: "Put them in touch with someone who can share the load.",
        more: "The school, a club, your own volunteers, or the neighbour who is good with electrics. Do come along to the first meeting.",
      },
      {
        key: "3a.h7",
        text: "Write down who has each task now, and who will have it afterwards.",
        more: "That is what taking root means. If it says library in both places, you still need someone to hand the task to.",
      },
      {
        key: "3a.h8",
        text: "Set a date for when you step back, and say it out loud.",
        more: "Then everyone knows when they will be on their own. You can still come round for coffee.",
      },
    ],
    questions: [
      {
        key: "3a.q1",
        text: "Who needs this idea, and how can it come closer to them?",
        help: [
          "What have they told us is missing?",
          "What is there already that looks like it?",
          "What could we cut and still keep the best part?",
          "What could we try out in a single evening?",
        ],
      },
      {
        key: "3a.q2",
        text: "How do we help without taking over?",
        help: [
          "What do we say no to, even though we could do it?",
          "Who writes the email, and who signs it?",
          "How will we notice that we are running off with the idea?",
          "When are we done?",
        ],
      },
      {
        key: "3a.q3",
        text: "Who else might like to join in?",
        help: [
          "Who do they mention themselves?",
          "Who has the room, the car or the phone number?",
          "Who knows the same people?",
          "Who never gets asked?",
        ],
      },
    ],
    outcome:
      "An idea that is still theirs. A short list of who does what, both now and when you have gone. And a date when the library says goodbye and thank you.",
  },
);

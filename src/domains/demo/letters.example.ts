import type { Delivery, LetterAnswer, LetterKind } from "#domains/outreach/letter.ts";
import type { PersonKey, StrategyKey } from "./library.example.ts";
import type { Deed } from "./story.ts";
import type { When } from "./story-time.ts";

/** A letter of the demo, whom it was for, and what came back. */
export type LetterStory = Deed & {
  engagement: string;
  kind: LetterKind;
  title: string;
  challenge: string;
  body: string;
  strategy: StrategyKey;
  quote: string;
  meeting: string;
  answerBy: When;
  sender: PersonKey;
  recipients: readonly {
    partner: string;
    /** The name of the contact person it is for. */
    person?: string;
    delivery: Delivery;
    /** Nothing while it is not sent. */
    sent?: Deed;
    answer?: { at: When; answer: LetterAnswer; word: string; laterOn?: When; notedBy?: PersonKey };
  }[];
};

export const letterStories: readonly LetterStory[] = [
  {
    at: "-2 tue 9:40",
    by: "mette",
    engagement: "Fædre og sønner",
    kind: "invitation",
    title: "Vil I hjælpe med at forstå fædrene ved boldbanen?",
    challenge: "Hvordan får fædre og drenge på 5–7 år gode stunder sammen, når hverdagen er fuld?",
    body: "I ser fædrene på tidspunkter, hvor de færreste af os gør det. I ved, hvornår de har travlt, og hvornår de bliver stående.\n\nKom og fortæl. Vi spørger jer og et par andre om at mødes en times tid i hallens cafeteria. Formålet er kun ét: at blive klogere sammen på, hvad der kunne gøre en lørdag bedre for en far og hans dreng. Der ligger ingen plan på bordet, og I lover ikke noget ved at komme.",
    strategy: "families",
    quote: "Forældre skal have bedre tid med deres børn, også de forældre, vi sjældent ser.",
    meeting: "En torsdag sidst på eftermiddagen i hallens cafeteria. Vi finder dagen sammen.",
    answerBy: "2 fri 12:00",
    sender: "mette",
    recipients: [
      {
        partner: "Børnehuset Tumlehøj",
        delivery: "paper",
        sent: { at: "-1 mon 13:10", by: "mette" },
        answer: {
          at: "-2 days 16:20",
          answer: "yes",
          word: "Ja tak. Torsdage passer godt, hvis det er efter halv fem. Så kan to af os komme.",
        },
      },
      {
        partner: "Ungdomsskolen i Strandby",
        delivery: "paper",
        sent: { at: "-1 mon 13:15", by: "mette" },
        answer: {
          at: "-3 days 10:05",
          answer: "no",
          word: "Vi har vores egen far og søn-dag i marts og kan ikke nå mere i år. Send dem gerne til os.",
        },
      },
      {
        partner: "Hallens Venner",
        delivery: "paper",
        sent: { at: "-1 mon 13:20", by: "mette" },
        answer: {
          at: "-1 days 18:40",
          answer: "later",
          word: "Bestyrelsen mødes først igen til januar. Spørg os, når vi har holdt møde.",
          laterOn: "8 mon 12:00",
          notedBy: "jens",
        },
      },
      {
        partner: "Nørre Sø Idrætsforening",
        person: "Tove Rismark",
        delivery: "mail",
        sent: { at: "-1 mon 13:30", by: "mette" },
      },
    ],
  },
  {
    at: "-1 days 14:10",
    by: "birgit",
    engagement: "Fædre og sønner",
    kind: "leader",
    title: "Fædre med drenge i Nørre Sø: må jeg låne lidt af jeres tid?",
    challenge: "Hvordan får fædre og drenge på 5–7 år gode stunder sammen, når hverdagen er fuld?",
    body: "Jeres medarbejdere møder fædrene på en anden måde end mine. Det, de ved, kan ingen andre fortælle.\n\nJeg vil bede dig om én ting: at en eller to hos jer får timer til at være med. Det er ét møde på halvanden time, og måske ét til. Formålet er at blive klogere sammen på, hvad der kunne give en far og hans dreng en bedre lørdag. Der er ikke besluttet noget på forhånd, og du siger ikke ja til andet end mødet.\n\nRing endelig, hvis du vil vide mere, før du svarer.",
    strategy: "villages",
    quote: "Byerne udenfor Strandby skal have steder at mødes og kræfter til at drive dem.",
    meeting: "Vi finder en dag, der passer jer.",
    answerBy: "3 fri 12:00",
    sender: "birgit",
    recipients: [
      { partner: "Nørre Sø Skole", person: "Inger Lysdal", delivery: "mail" },
      { partner: "Pædagogisk rådgivning", delivery: "paper" },
    ],
  },
];

import { words } from "#ui/words.ts";
import type { StationContent, StationWords } from "./station.ts";

/** Step 3C: partners inside the municipality; easy to reach, worth disagreeing with. (V3C) */
export const structuralPartnership: StationWords = words<StationContent>(
  {
    name: "Det strukturelle samarbejde",
    shortName: "Strukturelt samarbejde",
    lead: "I arbejder for den samme kommune, så døren er let at åbne. Brug kræfterne på at blive enige, når I er kommet indenfor.",
    purpose: [
      "Børnehaven, skolen, hjemmeplejen, sundhedsplejen og klimateamet har allerede kontakt med de mennesker, I gerne vil møde. De ved, hvem det er, og hvordan man når dem. Derfor går der sjældent længe, før I sidder ved det samme bord.",
      "Men det, der går let, kan også gå i ring. Man kender hinanden, og så gør man, som man plejer. Alle har travlt, og så glemmer man at spørge, hvad borgerne får ud af det.",
      "Så tag de svære ting først: hvad I hver især vil, hvem der kommer med konceptet, og hvor mange timer der er. En leder skal have sagt god for timerne, ellers er de der ikke.",
    ],
    how: [
      {
        key: "3c.h1",
        text: "Lav et overblik over, hvem i kommunen der kunne være med.",
        more: "Spørg på rådhuset. Der sidder gerne en, der kan hele huset udenad og kan give jer et navn i stedet for en fælles postkasse.",
      },
      {
        key: "3c.h2",
        text: "Bed jeres leder ringe til deres leder.",
        more: "Ti minutter mellem to ledere kan spare jer for lang tids venten.",
      },
      {
        key: "3c.h3",
        text: "Tal om, hvilken slags samarbejde der er godt for jer begge.",
        more: "En fast aftale, et enkelt forløb, eller at I bare lærer af hinanden. Sig også, hvad I ikke er ude efter.",
      },
      {
        key: "3c.h4",
        text: "Skriv hver for sig, hvad I ønsker, at borgerne får ud af det.",
        more: "Læg de to sedler ved siden af hinanden. Dér, hvor de er forskellige, skal I begynde at tale.",
      },
      {
        key: "3c.h5",
        text: "Del arbejdet, og læg de timer på bordet, I hver især har.",
        more: "Har sundhedsplejersken en time om måneden, så er det den time, I planlægger efter.",
      },
      {
        key: "3c.h6",
        text: "Aftal, hvem der kommer med konceptet, og giv hinanden lov til at sige imod.",
        more: "Bed den anden part pege på tre svage steder. Gør det, mens alt stadig kan laves om.",
      },
      {
        key: "3c.h7",
        text: "Se vanerne efter, hvis I har arbejdet sammen før.",
        more: "Hvad ville I gøre, hvis I mødte hinanden for første gang i dag?",
      },
    ],
    questions: [
      {
        key: "3c.q1",
        text: "Hvem i kommunen kan gøre en forskel for netop dem, vi tænker på?",
        help: [
          "Hvem ser dem hver uge?",
          "Hvem har dem med i planen for i år?",
          "Hvem har vi et mobilnummer på?",
          "Hvem plejer man at glemme?",
        ],
      },
      {
        key: "3c.q2",
        text: "Hvad har vi med i bagagen fra sidst, vi arbejdede sammen?",
        help: [
          "Hvad gik så godt, at vi vil have det igen?",
          "Hvor gik det i stå, og hvad gjorde vi så?",
          "Hvad blev aldrig sagt?",
          "Er vi nye for hinanden, hvad har vi så hørt?",
        ],
      },
      {
        key: "3c.q3",
        text: "Hvad lader vi ligge, hvad tager vi med, og hvad laver vi om?",
        help: [
          "Hvilken vane kan ingen længere forklare?",
          "Hvem fandt på det, og må man sige det imod?",
          "Hvad har andre prøvet, som vi kan lære af?",
        ],
      },
      {
        key: "3c.q4",
        text: "Hvorfor vil vi det her, og hvorfor vil de?",
        help: [
          "Hvad bliver de målt på?",
          "Hvad håber vi på, som vi ikke har sagt?",
          "Hvor trækker vi hver sin vej?",
          "Hvad får borgerne, som ingen af os kan give alene?",
        ],
      },
      {
        key: "3c.q5",
        text: "Hvordan bliver vi enige om opgaver, tid og penge, før vi går i gang?",
        help: [
          "Hvor mange timer er der, og hvem har sagt ja til dem?",
          "Hvem tager den, når en af os er syg?",
          "Hvad gør vi, hvis det tager dobbelt så lang tid?",
          "Hvornår ser vi på aftalen igen?",
        ],
      },
    ],
    outcome:
      "En kort aftale, som lederne på begge sider kender: hvad borgerne skal have ud af det, hvem der gør hvad, hvor mange timer det tager, og hvornår I ser på den igen.",
  },
  {
    name: "Structural partnership within the municipality",
    shortName: "Structural partnership",
    lead: "You work for the same municipality, so the door opens easily. Save your strength for agreeing once you are inside.",
    purpose: [
      "The nursery, the school, home care, the health visitors and the climate team are already in touch with the people you would like to meet. They know who they are and how to reach them. So it rarely takes long before you are sitting at the same table.",
      "But what runs smoothly can also run in circles. You know each other, so you do what you always do. Everyone is busy, so nobody asks what the residents get out of it.",
      "Take the hard things first, then: what each of you wants, who comes up with the concept, and how many hours there are. Unless a manager has agreed to the hours, they don’t exist.",
    ],
    how: [
      {
        key: "3c.h1",
        text: "Map out who in the municipality might join in.",
        more: "Ask at the town hall. There is usually someone who knows the place by heart and can give you a name instead of a shared inbox.",
      },
      {
        key: "3c.h2",
        text: "Ask your manager to ring their manager.",
        more: "Ten minutes between two managers can spare you a long wait.",
      },
      {
        key: "3c.h3",
        text: "Talk about what kind of partnership would be good for you both.",
        more: "A standing arrangement, a one-off, or simply learning from each other. Say what you are not after, too.",
      },
      {
        key: "3c.h4",
        text: "Write down, each on your own, what you want residents to gain.",
        more: "Lay the two notes side by side. Where they differ is where to start talking.",
      },
      {
        key: "3c.h5",
        text: "Share out the work, and put on the table the hours each of you has.",
        more: "If the health visitor has one hour a month, then that is the hour you plan around.",
      },
      {
        key: "3c.h6",
        text: "Agree who comes up with the concept, and allow each other to object.",
        more: "Ask the other side to point out three weak spots. Do it while everything can still be changed.",
      },
      {
        key: "3c.h7",
        text: "Look your habits over if you have worked together before.",
        more: "What would you do if you had met for the first time today?",
      },
    ],
    questions: [
      {
        key: "3c.q1",
        text: "Who in the municipality can make a difference to the people we have in mind?",
        help: [
          "Who sees them every week?",
          "Who has them in this year’s plan?",
          "Whose mobile number do we have?",
          "Who tends to get forgotten?",
        ],
      },
      {
        key: "3c.q2",
        text: "What are we carrying with us from last time we worked together?",
        help: [
          "What went so well that we want it again?",
          "Where did it get stuck, and what did we do then?",
          "What was never said?",
          "If we are new to each other, what have we heard?",
        ],
      },
      {
        key: "3c.q3",
        text: "What do we leave, what do we keep, and what do we change?",
        help: [
          "Which habit can nobody explain any more?",
          "Who came up with it, and may one disagree?",
          "What have others tried that we can learn from?",
        ],
      },
      {
        key: "3c.q4",
        text: "Why do we want this, and why do they?",
        help: [
          "What are they measured on?",
          "What are we hoping for that we haven’t said?",
          "Where do we pull in different directions?",
          "What will residents get that neither of us can give alone?",
        ],
      },
      {
        key: "3c.q5",
        text: "How do we agree on tasks, time and money before we start?",
        help: [
          "How many hours are there, and who has agreed to them?",
          "Who steps in when one of us is ill?",
          "What do we do if it takes twice as long?",
          "When do we look at the agreement again?",
        ],
      },
    ],
    outcome:
      "A short agreement known to the managers on both sides: what residents should get out of it, who does what, how many hours it takes, and when you look at it again.",
  },
);

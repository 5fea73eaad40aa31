import { words } from "#ui/words.ts";
import type { StationContent, StationWords } from "./station.ts";

/** Step 3B: no idea yet; make a frame, and find the idea together inside it. (V3B) */
export const coCreation: StationWords = words<StationContent>(
  {
    name: "Samskabelse med lokale aktører",
    shortName: "Samskabelse",
    lead: "I har ikke idéen endnu, og det er meningen. Lav en ramme, I kan stå inde for, og find på noget sammen indenfor den.",
    purpose: [
      "Her er ingen færdig idé at hjælpe på vej. Der er nogle mennesker, I er ved at lære at kende, og noget, I sammen er nysgerrige på. Idéerne kommer, når I ved nok om dem, det er til for.",
      "Det er fristende at spørge: »Hvad kunne I tænke jer?« Men det lover mere, end nogen kan holde. Beder folk om en svømmehal, må I sige nej, og så går luften af ballonen. Indenfor en tydelig ramme er det lettere at finde på noget, der kan blive til noget.",
      "Begynd med noget, folk selv har vist lyst til, og som I ved noget om. I skal hverken gemme jeres faglighed væk eller bære det hele. Føles det som et ekstra job oven i de andre, så er arbejdet ikke delt endnu.",
    ],
    how: [
      {
        key: "3b.h1",
        text: "Find de relationer frem, I allerede har.",
        more: "Hvem faldt I i snak med på trin 2? Hvor så I nogen, der allerede har det godt sammen? Begynd dér.",
      },
      {
        key: "3b.h2",
        text: "Bliv enige hjemme om, hvad I kan give af tid og faglighed.",
        more: "Tre timer om ugen til og med maj er et godt svar. »Vi ser på det« er ikke et svar endnu.",
      },
      {
        key: "3b.h3",
        text: "Skriv rammen: formål, form og ambition.",
        more: "Et enkelt ark er nok. Skriv formålet som et spørgsmål. Skriv ambitionen, så man kan se den for sig: en aften, en sæson eller noget, der bliver.",
      },
      {
        key: "3b.h4",
        text: "Tal om roller, så værdien er tydelig for dem, der bruger deres fritid.",
        more: "I er på arbejde, og de kunne være hjemme. Spørg, hvad der skal til, for at det også bliver en god aften for dem.",
      },
      {
        key: "3b.h5",
        text: "Sig forventningerne højt: arbejdsdeling, penge og opfølgning.",
        more: "Hvem betaler kaffen? Hvem låser? Hvem ringer rundt, når der er gået tre uger? Det er let at spørge om nu og svært om et halvt år.",
      },
      {
        key: "3b.h6",
        text: "Lær menneskene at kende, før I samler idéer.",
        more: "Kommer den gode idé med det samme, så skriv den ned, læg den til side, og spørg en gang til om hverdagen.",
      },
      {
        key: "3b.h7",
        text: "Prøv noget lille af, mens I stadig er i tvivl.",
        more: "En lørdag formiddag med seks mennesker kan flytte jer mere end ét møde til.",
      },
    ],
    questions: [
      {
        key: "3b.q1",
        text: "Hvilke fællesskaber kan vi slutte os til med det, vi er gode til?",
        help: [
          "Hvad er vi gode til, hvis andre skal sige det?",
          "Hvad går folk op i, uden at nogen beder dem?",
          "Hvem mødes i forvejen, og hvornår?",
          "Hvad ville gøre deres aften lidt bedre?",
        ],
      },
      {
        key: "3b.q2",
        text: "Hvordan gør vi det klart, hvad vi vil, og hvem der gør hvad?",
        help: [
          "Hvilken sætning om formålet kan alle nikke til?",
          "Hvad ligger fast, og hvad er helt åbent?",
          "Hvem bestemmer, når vi er uenige?",
          "Hvad tror de andre, at vi kommer med?",
        ],
      },
      {
        key: "3b.q3",
        text: "Hvem har kræfter til at følge op, hvis det bliver til noget?",
        help: [
          "Hvad sker der ugen efter?",
          "Hvor længe kan vi love at være med?",
          "Hvad giver vi slip på, hvis det vokser?",
          "Hvem kan tage over, og ved de det?",
        ],
      },
      {
        key: "3b.q4",
        text: "Hvor stort tør vi drømme, og hvad er realistisk?",
        help: [
          "Hvad er det mindste, der stadig ville være godt?",
          "Hvad kan vi nå med de timer, vi har?",
          "Hvad ville vi være stolte af om et år?",
        ],
      },
    ],
    outcome:
      "En ramme på et enkelt ark, som alle rundt om bordet kan sige ja til: hvad I vil, hvem der gør hvad, hvad det koster, og hvornår I ser på det igen. Og den første dato, hvor I prøver noget.",
  },
  {
    name: "Co-creation with local people",
    shortName: "Co-creation",
    lead: "You haven’t got the idea yet, and that’s the point. Make a frame you can stand by, and come up with something together inside it.",
    purpose: [
      "There is no finished idea here to help along. There are some people you are getting to know, and something you are all curious about. The ideas come once you know enough about the people they are for.",
      "It is tempting to ask, ‘What would you like?’ But that promises more than anyone can keep. If people ask for a swimming pool you have to say no, and the air goes out of the room. With a clear frame it is easier to think of something that can actually happen.",
      "Begin with something people have already shown an interest in, and that you know something about. You needn’t hide your expertise, and you needn’t carry it all. If it feels like another job on top of the rest, the work hasn’t been shared yet.",
    ],
    how: [
      {
        key: "3b.h1",
        text: "Start from the people you already know.",
        more: "Who did you get talking to in step 2? Where did you see people who already enjoy each other’s company? Begin there.",
      },
      {
        key: "3b.h2",
        text: "Agree among yourselves what you can give in time and skills.",
        more: "Three hours a week until the end of May is a good answer. ‘We’ll see’ isn’t an answer yet.",
      },
      {
        key: "3b.h3",
        text: "Write the frame: purpose, form and ambition.",
        more: "A single sheet will do. Word the purpose as a question, and the ambition so that people can picture it: an evening, a season, or something that stays.",
      },
      {
        key: "3b.h4",
        text: "Talk about roles, so the value is plain to those giving their spare time.",
        more: "You are at work, and they could be at home. Ask what would make it a good evening for them too.",
      },
      {
        key: "3b.h5",
        text: "Say your expectations out loud: who does what, money and follow-up.",
        more: "Who pays for the coffee? Who locks up? Who rings round when three weeks have gone by? Easy to ask now, hard in six months.",
      },
      {
        key: "3b.h6",
        text: "Get to know the people before you collect ideas.",
        more: "If the good idea turns up at once, write it down, put it aside, and ask about everyday life once more.",
      },
      {
        key: "3b.h7",
        text: "Try something small while you are still in doubt.",
        more: "A Saturday morning with six people can take you further than another meeting.",
      },
    ],
    questions: [
      {
        key: "3b.q1",
        text: "Which groups could we join, bringing what we are good at?",
        help: [
          "What would others say we are good at?",
          "What do people care about without being asked?",
          "Who meets already, and when?",
          "What would make their evening a little better?",
        ],
      },
      {
        key: "3b.q2",
        text: "How do we make it clear what we want, and who does what?",
        help: [
          "Which sentence about the purpose can everyone nod to?",
          "What is settled, and what is wide open?",
          "Who decides when we disagree?",
          "What do the others think we are bringing?",
        ],
      },
      {
        key: "3b.q3",
        text: "Who has the energy to follow up if this comes to something?",
        help: [
          "What happens the week after?",
          "How long can we promise to be around?",
          "What do we let go of if it grows?",
          "Who could take over, and do they know?",
        ],
      },
      {
        key: "3b.q4",
        text: "How big dare we dream, and what is realistic?",
        help: [
          "What is the smallest thing that would still be good?",
          "What can we manage in the hours we have?",
          "What would make us proud a year from now?",
        ],
      },
    ],
    outcome:
      "A frame on a single sheet that everyone round the table can say yes to: what you want, who does what, what it costs, and when you look at it again. And the first date on which you try something.",
  },
);

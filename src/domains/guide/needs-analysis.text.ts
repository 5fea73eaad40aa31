import { words } from "#ui/words.ts";
import type { StationContent, StationWords } from "./station.ts";

/** Step 1: is there a need in this place, and is it ours to meet? (V1) */
export const needsAnalysis: StationWords = words<StationContent>(
  {
    name: "Behovsanalyse",
    shortName: "Behovsanalyse",
    lead: "I ved ikke endnu, om stedet har brug for jer. Undersøg det med åbne øjne, og vær klar til et nej.",
    purpose: [
      "Det er let at forelske sig i en lille by og begynde at lægge planer. Vent lidt med det. Brug først nogle uger på at lære stedet at kende: hvem der bor der, hvad de er sammen om, og hvad de har fået til at virke uden jer.",
      "Noget kan slås op. Noget ligger i bibliotekets egne tal. Resten får I kun at vide ved at tage derud og snakke med folk. I skal ikke vide alt, bare nok til at vælge med god samvittighed.",
      "Til sidst tager I stilling. Kan biblioteket gøre en forskel her? Skal det vente? Eller er der en anden, det ligger mere lige for? Alle tre svar er gode, når I kan sige hvorfor.",
    ],
    how: [
      {
        key: "1.h1",
        text: "Find ud af, hvor mange der bor på stedet, og hvem de er.",
        more: "Se på alder og familier og på, hvem der flytter til og fra. Danmarks Statistik har tallene. Skolelederen ved, hvad de dækker over.",
      },
      {
        key: "1.h2",
        text: "Skriv op, hvad der allerede sker i byen, og hvem der står bag.",
        more: "Foreninger, koncerter, byfester og kommunens egne huse: skole, børnehave, plejehjem. Tæl dem, og skriv, hvilken slags de er. Otte fodboldhold og intet kor siger også noget.",
      },
      {
        key: "1.h3",
        text: "Se efter, hvor folk mødes, og hvad de bruger stederne til.",
        more: "Forsamlingshuset står måske tomt til hverdag, mens snakken går ved kaffemaskinen i hallen.",
      },
      {
        key: "1.h4",
        text: "Spørg, hvor man hører nyt, og hvem der bruger hvad.",
        more: "Hvem skriver i byens Facebookgruppe, og hvem læser kun med? Hvor hører de andre nyt? Nogle steder er det stadig opslagstavlen hos købmanden.",
      },
      {
        key: "1.h5",
        text: "Slå op i jeres egne tal, hvordan stedet bruger biblioteket i dag.",
        more: "Er der flittige lånere, selv om de har langt til jer? Kommer nogen til jeres arrangementer? Få lån kan skyldes afstand, travlhed eller noget helt tredje, så spørg, før I tolker.",
      },
      {
        key: "1.h6",
        text: "Tag derud, og snak med folk, hvor de alligevel er.",
        more: "Ved købmanden, ved hallen, når børnene bliver hentet. Spørg til hverdagen, før I spørger til biblioteket. Hvad går de op i, hvem føler de sig hjemme hos, og hvad savner de?",
      },
      {
        key: "1.h7",
        text: "Sæt jer et sted i en time, og læg mærke til, hvad folk gør.",
        more: "Hvem kommer sammen, hvem kommer alene, og hvad bruger de af det, der er? Hold det, I ser, og det, I tror, hver for sig.",
      },
      {
        key: "1.h8",
        text: "Tag en beslutning, og skriv grunden, navnene og datoen ned.",
        more: "Vi går i gang, vi venter, eller en anden er bedre til det. Om et år er der nogen, der gerne vil vide hvorfor, og til den tid kan ingen huske det.",
      },
    ],
    questions: [
      {
        key: "1.q1",
        text: "Hvad er det for et sted, og hvad holder det sammen?",
        help: [
          "Hvem bor her, og hvem er lige flyttet til?",
          "Hvilke foreninger, fester og hold er folk stolte af?",
          "Hvor mødes man, og hvor hører man nyt?",
          "Hvem bruger biblioteket, og hvem gør ikke?",
        ],
      },
      {
        key: "1.q2",
        text: "Hvad mangler folk for at finde sammen, og hvor ved vi det fra?",
        help: [
          "Hvem har sagt det, og med hvilke ord?",
          "Hvad er der allerede nok af?",
          "Hvem står udenfor, og vil de gerne ind?",
          "Hvad sker der, hvis ingen gør noget?",
        ],
      },
      {
        key: "1.q3",
        text: "Hvorfor skulle det være os, og hvem kunne gøre det bedre?",
        help: [
          "Hvad kan vi, som ingen andre her kan?",
          "Hvem stoler folk på i forvejen?",
          "Hvad ville byen sige til, at vi kom?",
          "Hvem giver vi det videre til, hvis det ikke er os?",
        ],
      },
    ],
    outcome:
      "En beslutning, I kan stå ved: Vi går i gang, vi venter, eller en anden tager den. Den står skrevet med grund, navne og dato, og I må gerne tage den om.",
  },
  {
    name: "Needs analysis",
    shortName: "Needs analysis",
    lead: "You don’t know yet whether this place needs you. Go and look with open eyes, and be ready for a no.",
    purpose: [
      "It is easy to fall for a small town and start making plans. Hold off for a bit. Spend a few weeks getting to know the place first: who lives there, what they do together, and what they have already made work without you.",
      "Some of it can be looked up. Some of it is in the library’s own figures. The rest you only learn by going there and talking to people. You needn’t know everything, just enough to choose with a clear conscience.",
      "Then you make up your minds. Can the library make a difference here? Should it wait? Or is there someone better placed? All three are good answers, as long as you can say why.",
    ],
    how: [
      {
        key: "1.h1",
        text: "Find out how many people live there, and who they are.",
        more: "Look at ages and families, and at who is moving in and who is leaving. Statistics Denmark has the numbers. The head teacher knows what is behind them.",
      },
      {
        key: "1.h2",
        text: "List what already goes on in town, and who is behind it.",
        more: "Clubs, concerts, summer fairs, and what the municipality runs itself: the school, the nursery, the care home. Count them and note what kind they are. Eight football teams and no choir tells you something too.",
      },
      {
        key: "1.h3",
        text: "See where people meet, and what they use those places for.",
        more: "The village hall may stand empty all week while everyone talks by the coffee machine at the sports centre.",
      },
      {
        key: "1.h4",
        text: "Ask where people hear the news, and who uses what.",
        more: "Who posts in the town’s Facebook group, and who only reads it? Where does everybody else hear things? In some places it is still the noticeboard at the shop.",
      },
      {
        key: "1.h5",
        text: "Check your own figures: how does this place use the library today?",
        more: "Are there keen borrowers even though you are a long way off? Does anyone come to your events? Few loans can mean distance, busy lives or something else entirely, so ask before you explain.",
      },
      {
        key: "1.h6",
        text: "Go there, and talk to people where they already are.",
        more: "Outside the shop, at the sports centre, at school pick-up time. Ask about everyday life before you ask about the library. What do they care about, where do they feel at home, what do they miss?",
      },
      {
        key: "1.h7",
        text: "Sit somewhere for an hour and notice what people do.",
        more: "Who comes together, who comes alone, and what do they use of what there is? Keep what you see apart from what you think it means.",
      },
      {
        key: "1.h8",
        text: "Decide, and write down the reason, the names and the date.",
        more: "We start, we wait, or someone else is better placed. A year from now somebody will want to know why, and by then nobody will remember.",
      },
    ],
    questions: [
      {
        key: "1.q1",
        text: "What kind of place is this, and what holds it together?",
        help: [
          "Who lives here, and who has just moved in?",
          "Which clubs, fairs and teams are people proud of?",
          "Where do people meet, and where do they hear the news?",
          "Who uses the library, and who doesn’t?",
        ],
      },
      {
        key: "1.q2",
        text: "What would help people find each other here, and how do we know?",
        help: [
          "Who told us, and in what words?",
          "What is there already plenty of?",
          "Who is on the outside, and do they want to come in?",
          "What happens if nobody does anything?",
        ],
      },
      {
        key: "1.q3",
        text: "Why should it be us, and who could do it better?",
        help: [
          "What can we do that nobody else here can?",
          "Who do people already trust?",
          "What would the town say if we turned up?",
          "If it isn’t us, who do we pass it on to?",
        ],
      },
    ],
    outcome:
      "A decision you can stand by: we start, we wait, or someone else takes it on. It is written down with reason, names and date, and you can always decide again.",
  },
);

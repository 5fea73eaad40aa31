import { words } from "#ui/words.ts";
import type { StationContent, StationWords } from "./station.ts";

/** Step 2: go out, be met, and find those who open doors. (V2) */
export const firstContact: StationWords = words<StationContent>(
  {
    name: "Den første kontakt",
    shortName: "Den første kontakt",
    lead: "Ingen derude venter på jer endnu. Tag et godt spørgsmål med, og bliv længe nok til at høre svaret.",
    purpose: [
      "Jo længere der er til nærmeste filial, jo færre kommer forbi. For dem, der bliver væk, er biblioteket stadig det, de husker fra skolen: et rum med bøger. Det billede kan ingen folder lave om på. Det ændrer sig først, når folk har mødt jer.",
      "Billedet kan også sidde fast hjemme hos jer selv. Nogle kolleger glæder sig til at komme ud. For andre føles det som at gå fra deres fag. Tag begge dele alvorligt.",
      "Nogle gange er det klart, hvem I skal have fat i. Handler det om småbørn, så ring til lederen af børnehaven. Andre gange må I spørge jer frem til den, alle de andre nævner.",
    ],
    how: [
      {
        key: "2.h1",
        text: "Pluk den lavthængende frugt: Ring til dem, I allerede kan få øje på.",
        more: "Foreningerne, skolen, børnehaven, kirken, forsamlingshuset. Kender en kollega formanden, så lad kollegaen ringe.",
      },
      {
        key: "2.h2",
        text: "Skyd med spredehagl, så alle hører, at I gerne vil komme.",
        more: "Lokalavisen, byens Facebookgruppe og hjemmeside, sedler og plakater, kommunens intranet. Skriv, hvem man kan ringe til, og lad det være et menneske med navn og nummer.",
      },
      {
        key: "2.h3",
        text: "Mød op til generalforsamlinger, og bed om fem minutter.",
        more: "I lokalrådet, i grundejerforeningen, i hallen. Brug det ene minut på at sige, hvem I er. Brug de fire på at spørge.",
      },
      {
        key: "2.h4",
        text: "Efterlys en nøgleperson, hvis I ikke selv kan få øje på en.",
        more: "Slut hver samtale med at spørge, hvem I ellers skal snakke med. Når det samme navn kommer for tredje gang, så ring til det.",
      },
      {
        key: "2.h5",
        text: "Vær med, hvor der alligevel sker noget.",
        more: "Sommerfesten, loppemarkedet, borgermødet. Hjælp med at stille stole op, for det er der, man falder i snak.",
      },
      {
        key: "2.h6",
        text: "Flyt arbejdspladsen ud for en dag.",
        more: "Et bord i hallens cafeteria, en computer og en kande kaffe er nok. Kom igen på samme ugedag, så folk kan regne med jer.",
      },
      {
        key: "2.h7",
        text: "Tal hjemme om, hvad det gør ved jeres fag at arbejde ude.",
        more: "Lad dem, der er i tvivl, sige det højt, og tag dem med en dag. At finde frem, fortælle og lytte er bibliotekets fag, også i en sportshal.",
      },
      {
        key: "2.h8",
        text: "Skriv ned, hvad I har lovet, og hvem I venter på.",
        more: "En formand skal som regel spørge sin bestyrelse først. Aftal, hvornår I ringer igen.",
      },
    ],
    questions: [
      {
        key: "2.q1",
        text: "Hvad har vi at gøre godt med, når vi tager ud?",
        help: [
          "Hvor mange timer om ugen, helt ærligt?",
          "Hvem har lyst, og hvem er god til det?",
          "Hvad kan vi tage med: bogbus, spil, kaffebord?",
          "Hvem passer det derhjemme imens?",
        ],
      },
      {
        key: "2.q2",
        text: "Hvad kan vi lade stå, som kører videre, når vi er kørt?",
        help: [
          "En læsekreds, der får bøgerne i en kasse?",
          "Spil, værktøj eller en udstilling, der kan bo i hallen?",
          "Hvem har nøglen, og hvem fylder op?",
          "Hvad har vi før lånt ud, som passede sig selv?",
        ],
      },
      {
        key: "2.q3",
        text: "Hvordan arbejder vi sammen med frivillige, så de får lyst til at blive?",
        help: [
          "Hvad får de selv ud af det?",
          "Hvornår på ugen kan de?",
          "Hvem ringer de til, når noget går galt?",
          "Hvad må vi aldrig læsse over på dem?",
        ],
      },
      {
        key: "2.q4",
        text: "Hvem åbner døre her, og hvem af os kender dem?",
        help: [
          "Hvilket navn har vi hørt mere end én gang?",
          "Hvem kommer i de hjem, vi ikke kommer i?",
          "Hvem kan gå i god for os?",
        ],
      },
      {
        key: "2.q5",
        text: "Hvem inviterer vi først: nogle få udvalgte eller hele byen?",
        help: [
          "Hvad bliver lettere, hvis vi er få?",
          "Hvem bliver kede af ikke at være spurgt?",
          "Hvad gør vi, hvis der kommer tre? Og hvis der kommer firs?",
        ],
      },
    ],
    outcome:
      "En håndfuld mennesker, der ved, hvem I er, og har lyst til at tale videre. En liste over, hvem I har talt med, og hvem I venter på. Og en fornemmelse af, om vejen går til 3A, 3B eller 3C.",
  },
  {
    name: "First contact",
    shortName: "First contact",
    lead: "Nobody out there is waiting for you yet. Bring a good question, and stay long enough to hear the answer.",
    purpose: [
      "The further it is to the nearest branch, the fewer people drop in. To those who stay away, the library is still what they remember from school: a room full of books. No leaflet will change that picture. Meeting you might.",
      "The same picture can be stuck in your own building. Some colleagues can’t wait to get out. To others it feels like leaving the profession. Take both seriously.",
      "Sometimes it is plain who to ask. If it is about toddlers, ring the head of the nursery. At other times you have to ask around until you find the one everybody mentions.",
    ],
    how: [
      {
        key: "2.h1",
        text: "Pick the low-hanging fruit: ring the people you can already see.",
        more: "The clubs, the school, the nursery, the church, the village hall. If a colleague knows the chair, let the colleague make the call.",
      },
      {
        key: "2.h2",
        text: "Spread the word far and wide, so everyone hears you would like to come.",
        more: "The local paper, the town’s Facebook group and website, flyers and posters, the municipal intranet. Say who to call, and let it be a person with a name and a number.",
      },
      {
        key: "2.h3",
        text: "Turn up at annual general meetings and ask for five minutes.",
        more: "The village council, the residents’ association, the sports centre. Use one minute to say who you are. Use the other four to ask.",
      },
      {
        key: "2.h4",
        text: "Put out a call for a key person if you can’t spot one yourselves.",
        more: "End every conversation by asking who else you should talk to. When the same name comes up a third time, ring it.",
      },
      {
        key: "2.h5",
        text: "Join in where something is happening anyway.",
        more: "The summer fair, the jumble sale, the public meeting. Help put out the chairs. That is where people get talking.",
      },
      {
        key: "2.h6",
        text: "Move your desk out for a day.",
        more: "A table in the sports centre café, a laptop and a pot of coffee will do. Come back on the same weekday, so people can count on you.",
      },
      {
        key: "2.h7",
        text: "Talk among yourselves about what working outside does to your profession.",
        more: "Let the doubters say it out loud, and take them along for a day. Finding things out, telling and listening are library work, in a sports hall too.",
      },
      {
        key: "2.h8",
        text: "Write down what you have promised, and who you are waiting for.",
        more: "A chair usually has to ask the committee first. Agree when you will ring again.",
      },
    ],
    questions: [
      {
        key: "2.q1",
        text: "What have we got to work with when we go out?",
        help: [
          "How many hours a week, honestly?",
          "Who would like to, and who is good at it?",
          "What can we bring: the book bus, games, a coffee table?",
          "Who minds things at home meanwhile?",
        ],
      },
      {
        key: "2.q2",
        text: "What can we leave behind that keeps going once we have left?",
        help: [
          "A reading group that gets its books in a crate?",
          "Games, tools or an exhibition that could live at the sports centre?",
          "Who holds the key, and who tops it up?",
          "What have we lent before that looked after itself?",
        ],
      },
      {
        key: "2.q3",
        text: "How do we work with volunteers so that they want to stay?",
        help: [
          "What do they get out of it themselves?",
          "When in the week are they free?",
          "Who do they ring when something goes wrong?",
          "What must we never unload on them?",
        ],
      },
      {
        key: "2.q4",
        text: "Who opens doors here, and which of us knows them?",
        help: [
          "Which name have we heard more than once?",
          "Who visits the homes we don’t?",
          "Who can vouch for us?",
        ],
      },
      {
        key: "2.q5",
        text: "Who do we invite first: a chosen few or the whole town?",
        help: [
          "What gets easier if we are few?",
          "Who would mind not being asked?",
          "What do we do if three come? And if eighty come?",
        ],
      },
    ],
    outcome:
      "A handful of people who know who you are and would like to keep talking. A list of who you have spoken to and who you are waiting for. And a sense of whether the path leads to 3A, 3B or 3C.",
  },
);

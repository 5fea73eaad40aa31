import { words } from "#ui/words.ts";
import type { StationContent, StationWords } from "./station.ts";

/** Step 4: tell it before, so people come, and after, so it is seen. (V4) */
export const communication: StationWords = words<StationContent>(
  {
    name: "Formidling",
    shortName: "Formidling",
    lead: "Fortæl om det to gange: før, så folk kommer, og bagefter, så byen opdager, hvad I kan sammen.",
    purpose: [
      "De fleste ved, at man kan låne bøger hos jer. Færre har opdaget, at biblioteket også kan få et fællesskab i gang. Det ser man ikke udefra, før nogen fortæller det.",
      "Før gælder det om at få folk til at komme. Bagefter gælder det dem, der ikke kom. De skal høre, hvad I lavede, og hvem I lavede det med, så de kan tænke: Dem kunne vi også ringe til.",
      "Det behøver ikke være jer, der fører ordet. Partneren kender sine folk og ved, hvad der får dem op af sofaen. I skal bare have aftalt det, før plakaten bliver trykt.",
    ],
    how: [
      {
        key: "4.h1",
        text: "Aftal, hvem der er afsender, hvem der skriver, og hvem der sælger billetter.",
        more: "Lad gerne partneren skrive invitationen. Den fra fodboldtræneren bliver læst, også af dem, der springer kommunens over.",
      },
      {
        key: "4.h2",
        text: "Find ud af, hvor jeres målgruppe hører nyt, også udenfor jeres egne kanaler.",
        more: "Spørg tre af dem, hvor de hørte om det sidste, de gik til.",
      },
      {
        key: "4.h3",
        text: "Led efter fællesskaber, der kunne have lyst til at komme.",
        more: "Koret, strikkeklubben, gymnastikholdet. Inviter dem samlet, for det er lettere at gå ind ad en ny dør, når man er flere.",
      },
      {
        key: "4.h4",
        text: "Vælg nogle få kanaler i byen, og gør det ordentligt.",
        more: "Husstandsdeling når også dem, der ikke er på nettet. Plakater skal hænge, hvor man alligevel står og venter. På et borgermøde kan I få ordet i to minutter.",
      },
      {
        key: "4.h5",
        text: "Saml et lille netværk af ambassadører, der siger det videre.",
        more: "Fem mennesker, der hver siger det til ti, er en god begyndelse. Giv dem en sætning at sige og noget at have i hånden.",
      },
      {
        key: "4.h6",
        text: "Skriv i nyhedsbreve, i byens Facebookgruppe og i nabobyernes.",
        more: "Spørg den, der styrer gruppen, først. Der er ikke langt til nabobyen, når man har lyst til at komme.",
      },
      {
        key: "4.h7",
        text: "Tilbyd lokalradioen en snak, og send avisen en pressemeddelelse.",
        more: "Lad en fra byen fortælle, så lytter byen efter.",
      },
      {
        key: "4.h8",
        text: "Vis bagefter, hvad der skete, i billeder, lyd og folks egne ord.",
        more: "Billeder fra dagen, en kort podcast, tre linjer om, hvad det blev til. Spørg om lov først. Skriv, hvem man ringer til, hvis man selv går med en idé.",
      },
    ],
    questions: [
      {
        key: "4.q1",
        text: "Hvor støder folk på det, og hvad får dem til at blive stående?",
        help: [
          "Hvor ser de det på nettet?",
          "Hvor i byen går de forbi hver uge?",
          "Hvad skal der stå, hvis de kun læser én linje?",
          "Hvornår bestemmer de sig?",
        ],
      },
      {
        key: "4.q2",
        text: "Hvilke grupper kan vi skrive i, og hvor må plakaten hænge?",
        help: [
          "Hvem styrer gruppen, og hvem af os spørger?",
          "Hos købmanden, i hallen, hos lægen, i busskuret?",
          "Hvad med nabobyernes grupper?",
          "Hvem går en tur med plakaterne?",
        ],
      },
      {
        key: "4.q3",
        text: "Hvor tydelige skal vi selv være, og hvorfor?",
        help: [
          "Hvad bliver bedre af, at vores navn er med?",
          "Kunne det holde nogen væk?",
          "Hvem skal vide, at vi var med: naboen, foreningen, byrådet?",
          "Hvad må folk gerne tænke om os bagefter?",
        ],
      },
      {
        key: "4.q4",
        text: "Hvordan får byens egne folk lyst til at fortælle det videre?",
        help: [
          "Hvem bliver der lyttet til?",
          "Hvad kan vi give dem: en tekst, et billede, ti plakater?",
          "Hvem skal skrive invitationen?",
          "Hvem fortæller om det bagefter?",
        ],
      },
    ],
    outcome:
      "En enkel plan: hvem der siger hvad til hvem, hvor og hvornår, både før og efter. Og mindst én i byen, som fortæller om det uden at være blevet bedt om det.",
  },
  {
    name: "Communication",
    shortName: "Communication",
    lead: "Tell people twice: before, so people come, and afterwards, so the town finds out what you can do together.",
    purpose: [
      "Most people know they can borrow books from you. Fewer have noticed that the library can also get a community going. It doesn’t show from outside until somebody says so.",
      "Before, it is about getting people to come. Afterwards, it is about those who didn’t. They should hear what you did, and with whom, so that they might think: we could ring them too.",
      "You needn’t do the talking. Your partner knows their own people and what will get them off the sofa. Just settle it before the poster goes to print.",
    ],
    how: [
      {
        key: "4.h1",
        text: "Agree whose name is on it, who writes, and who sells tickets.",
        more: "Do let your partner write the invitation. The one from the football coach gets read, even by those who skip the municipality’s.",
      },
      {
        key: "4.h2",
        text: "Find out where your target group hears things, not only in your own channels.",
        more: "Ask three of them where they heard about the last thing they went to.",
      },
      {
        key: "4.h3",
        text: "Look for the groups that might like to come.",
        more: "The choir, the knitting club, the gym class. Invite them together, because a new door is easier to walk through in company.",
      },
      {
        key: "4.h4",
        text: "Choose a few channels in town, and use them well.",
        more: "A leaflet through every door reaches those who aren’t online too. Posters belong where people stand waiting anyway. At a public meeting you can have the floor for two minutes.",
      },
      {
        key: "4.h5",
        text: "Gather a small network of ambassadors who pass it on.",
        more: "Five people who each tell ten make a good start. Give them a line to say and something to hold.",
      },
      {
        key: "4.h6",
        text: "Write in newsletters, in the town’s Facebook group and in the neighbouring towns’.",
        more: "Ask whoever runs the group first. The next town isn’t far if you feel like coming.",
      },
      {
        key: "4.h7",
        text: "Offer local radio a chat, and send the paper a press release.",
        more: "Let someone from the town do the telling, and the town will listen.",
      },
      {
        key: "4.h8",
        text: "Show afterwards what happened, in pictures, sound and people’s own words.",
        more: "Pictures from the day, a short podcast, three lines on what came of it. Ask permission first. Say who to ring if you have an idea of your own.",
      },
    ],
    questions: [
      {
        key: "4.q1",
        text: "Where will people come across it, and what makes them stop?",
        help: [
          "Where do they see it online?",
          "Where in town do they pass every week?",
          "What should it say if they only read one line?",
          "When do they make up their minds?",
        ],
      },
      {
        key: "4.q2",
        text: "Which groups can we post in, and where may the poster hang?",
        help: [
          "Who runs the group, and which of us asks?",
          "At the shop, the sports centre, the surgery, the bus shelter?",
          "What about the neighbouring towns’ groups?",
          "Who goes for a walk with the posters?",
        ],
      },
      {
        key: "4.q3",
        text: "How visible should we be ourselves, and why?",
        help: [
          "What gets better if our name is on it?",
          "Could it keep anyone away?",
          "Who should know we took part: the neighbour, the club, the politicians?",
          "What would we like people to think of us afterwards?",
        ],
      },
      {
        key: "4.q4",
        text: "What would make local people want to pass it on?",
        help: [
          "Who do people listen to?",
          "What can we give them: a text, a picture, ten posters?",
          "Who should write the invitation?",
          "Who tells the story afterwards?",
        ],
      },
    ],
    outcome:
      "A simple plan: who says what to whom, where and when, both before and after. And at least one person in town who talks about it without being asked to.",
  },
);

import { type Words, words } from "#ui/words.ts";

/** The places where a word about the method helps. */
export type HintKey =
  | "emptyForloeb"
  | "newForloeb"
  | "emptyRound"
  | "beforeConversation"
  | "silentMinutes"
  | "beforeDecision"
  | "noNeed"
  | "waiting"
  | "nobodyCame"
  | "chooseWay"
  | "chooseSeveralWays"
  | "pause"
  | "closing"
  | "agreedSentence"
  | "printedCards"
  | "emptyTeam";

/** What an experienced colleague would say just there; two or three sentences, shown on the page itself. */
export const hints: Words<Record<HintKey, string>> = words<Record<HintKey, string>>(
  {
    emptyForloeb:
      "Her er ingen forløb endnu. Begynd med et sted, I er nysgerrige på, og et spørgsmål, I ikke kender svaret på.",
    newForloeb:
      "Et sted og et spørgsmål er nok til at begynde. Vælg et navn, som folk i byen selv ville bruge. Resten kan I rette, når I ved mere.",
    emptyRound:
      "I har ikke talt om trinnet endnu. Sæt en halv time af, lav kaffe, og tag ét spørgsmål ad gangen.",
    beforeConversation:
      "Aftal, hvem der skriver, så alle andre kan snakke. I må gerne ende et andet sted, end I begyndte.",
    silentMinutes:
      "To minutter, hvor ingen taler, så de hurtige ikke svarer for alle. Skriv det første, I tænker, også hvis det er et nyt spørgsmål.",
    beforeDecision:
      "Tag en runde om bordet, før I bestemmer jer. Hvad hælder I hver især til, og hvad er I i tvivl om? Skriv tvivlen med.",
    noNeed:
      "I fandt ikke noget, der manglede. Det er et godt resultat, for nu bruger ingen kræfter på et tilbud, byen ikke har brug for. Fortæl dem, I talte med, hvad I fandt ud af.",
    waiting:
      "At vente hører med. En bestyrelse mødes, når den mødes. Send en hilsen i mellemtiden, så de ved, at I stadig er der.",
    nobodyCame:
      "Ingen kom. Det sker, også for dem, der har gjort det længe. Spørg en af dem, I havde håbet på, hvad der ville have gjort det lettere, og prøv igen.",
    chooseWay:
      "Har nogen i byen allerede idéen, så gå ad 3A. Skal I finde på den sammen, så gå ad 3B. Sidder partneren i kommunen, så gå ad 3C. I kan altid vælge om.",
    chooseSeveralWays:
      "I må gerne gå ad flere veje på én gang. Aftal, hvem der holder øje med hver af dem, så ingen partner sidder og venter på jer.",
    pause:
      "Et forløb må gerne hvile. Skriv, hvad I venter på, og sig det til dem, der ellers ville undre sig.",
    closing:
      "Sig tak til dem, der var med, og fortæl dem, hvad det blev til. Skriv, hvem der bærer det nu, og hvad I ville gøre anderledes en anden gang.",
    agreedSentence:
      "Én sætning, som alle ved bordet kan nikke til. Er I uenige, så skriv det. Det er også et svar.",
    printedCards:
      "Klip kortene ud, og læg dem med teksten nedad. Den, der trækker et kort, læser højt og svarer sidst.",
    emptyTeam:
      "Vær helst to. Så er der en at tænke højt sammen med, og en, der kender tråden, hvis den anden er syg eller får nyt job.",
  },
  {
    emptyForloeb:
      "Nothing has begun here yet. Start with a place you are curious about and a question you don’t know the answer to.",
    newForloeb:
      "A place and a question are enough to begin with. Choose a name that people in town would use themselves. You can put the rest right when you know more.",
    emptyRound:
      "You haven’t talked about this step yet. Set aside half an hour, make coffee, and take one question at a time.",
    beforeConversation:
      "Agree who writes, so that everyone else can talk. You are welcome to end up somewhere other than where you began.",
    silentMinutes:
      "Two minutes when nobody speaks, so the quick ones don’t answer for everybody. Write the first thing you think of, even if it is another question.",
    beforeDecision:
      "Go round the table once before you decide. Which way does each of you lean, and what are you unsure of? Write the doubts down too.",
    noNeed:
      "You found nothing missing. That is a good result: nobody will now spend their strength on something the town doesn’t need. Tell the people you talked to what you found.",
    waiting:
      "Waiting is part of it. A committee meets when it meets. Send a greeting in the meantime, so they know you are still there.",
    nobodyCame:
      "Nobody came. It happens, even to those who have done this for years. Ask one of the people you had hoped for what would have made it easier, and try again.",
    chooseWay:
      "If someone in town already has the idea, take 3A. If you are going to find it together, take 3B. If your partner is part of the municipality, take 3C. You can always choose again.",
    chooseSeveralWays:
      "You may take several ways at once. Agree who keeps an eye on each, so that no partner is left waiting for you.",
    pause:
      "It is fine to let the work rest. Write down what you are waiting for, and tell anyone who might wonder.",
    closing:
      "Thank the people who took part, and tell them what came of it. Write down who carries it now, and what you would do differently another time.",
    agreedSentence:
      "One sentence that everyone at the table can nod to. If you disagree, write that. It is an answer too.",
    printedCards:
      "Cut out the cards and lay them face down. Whoever draws a card reads it aloud and answers last.",
    emptyTeam:
      "Be at least two if you can. Then there is someone to think out loud with, and someone who knows the thread if the other is ill or changes jobs.",
  },
);

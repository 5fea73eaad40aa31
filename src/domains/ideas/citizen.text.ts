import { words } from "#ui/words.ts";

/** The words a citizen meets: the page for ideas, and one's own. Short, plain, and no promise we do not keep. */
export const citizenText = words(
  {
    page: {
      title: "Har du en idé?",
      intro:
        "Måske mangler der noget, hvor du bor. Måske ved du, hvad det kunne være. Skriv det her. Et menneske på biblioteket læser det og svarer dig.",
      places: (places: string) => `Det må gerne handle om ${places}.`,
      text: "Hvad er din idé?",
      textHint: "Et par linjer er nok. Den behøver ikke være tænkt færdig.",
      rest: "Resten kan du springe over",
      forWhom: "Hvem er den for?",
      forWhomHint: "For eksempel de unge i byen, nye naboer eller dem, der spiser alene.",
      place: "Hvor?",
      helpWanted: "Hvad kunne du bruge hjælp til?",
      helpWantedHint: "Et sted at være, nogle hænder eller en, der kender nogen.",
      firstName: "Dit fornavn",
      contact: "Din e-mail eller dit telefonnummer",
      contactHint: (days: number) =>
        `Du får et link, hvor du kan læse svaret. Vil du også have besked, så skriv her, hvor vi kan nå dig. Vi bruger det kun til at svare og sletter det ${days} dage efter svaret.`,
      trap: "Lad det her felt stå tomt",
      care: "Skriv ikke om andres private forhold, og skriv aldrig et CPR-nummer.",
      send: "Send idéen",
      closed: "Siden er lukket lige nu",
      closedBody: (organisation: string) =>
        `${organisation} tager ikke imod idéer her lige nu. Kig forbi biblioteket, og fortæl den til en af dem, der er der.`,
      withdrawn: "Din idé er slettet, og alt, hvad der hørte til, er væk. Tak, fordi du skrev.",
      tooSoon: "Det gik meget hurtigt. Tryk på »Send idéen« en gang til.",
      stale: "Siden har ligget åben længe. Det, du skrev, står her stadig. Tryk på »Send idéen« en gang til.",
      contactProblem: "Skriv en e-mail som navn@sted.dk eller et telefonnummer, eller lad feltet stå tomt.",
      tooOften:
        "Der er sendt mange idéer herfra på kort tid. Vent et kvarter, og prøv igen. Det, du skrev, står her stadig.",
      what: "Hvad sker der med det, jeg skriver?",
      whatBody: (organisation: string) => [
        `Det er ${organisation}, der læser det, og kun dem, der arbejder der. Det bliver ikke vist for andre.`,
        "Vi bruger det til at svare dig og til at hjælpe idéen på vej. Du behøver ikke sige, hvem du er.",
        "Du får et link, som kun du har. Det virker i et år. På den side kan du læse svaret, skrive mere og trække idéen tilbage, så den bliver slettet.",
      ],
    },
    own: {
      title: "Din idé",
      thanks: "Tak for din idé",
      thanksLead: (organisation: string) =>
        `Nu ligger den hos ${organisation}. Et menneske læser den og svarer dig her på siden.`,
      link: "Gem dit link",
      linkAbout: (day: string) =>
        `Det er den eneste vej tilbage hertil, og kun du har den. Den virker til ${day}. Læg siden som bogmærke, eller send adressen til dig selv.`,
      stands: "Sådan står det",
      states: {
        new: "Vi har fået din idé. Et menneske læser den og svarer dig.",
        exploring: "Vi har læst din idé og ser på, hvad den kunne blive til.",
        became: "Vi er gået i gang med at hjælpe din idé på vej.",
        joined: "Din idé er kommet med i noget, vi er i gang med.",
        declined: "Vi kan ikke selv hjælpe din idé på vej. Læs hvorfor, og hvor du kan gå hen.",
      },
      mailToo: "Vi sender dig en mail, når der er svar.",
      callToo: "Vi ringer eller skriver til dit nummer, når der er svar.",
      what: "Det, du skrev",
      forWhom: "For",
      place: "Hvor",
      helpWanted: "Hjælp til",
      letters: "Det, vi har skrevet sammen",
      you: "Dig",
      more: "Skriv mere",
      moreHint: "Er der noget, vi skal vide? Eller et svar til os?",
      send: "Send",
      enough: "Der er skrevet så meget her, at det er bedre at mødes. Kig forbi biblioteket, eller ring.",
      sentWord: "Det er sendt.",
      withdraw: "Træk idéen tilbage",
      withdrawBody:
        "Så sletter vi idéen, det vi har skrevet sammen, dit navn og hvor vi kan nå dig. Det kan ikke laves om. Er vi begyndt på noget på grund af idéen, kan det fortsætte, og det, vi selv har skrevet om arbejdet, bliver stående.",
      withdrawDo: "Ja, slet min idé",
      gone: "Her er ikke noget at se",
      goneBody:
        "Linket er for gammelt, lukket eller knækket på vejen. Har du fået det i en mail, så prøv at kopiere hele adressen. Ellers spørg på biblioteket.",
    },
  },
  {
    page: {
      title: "Do you have an idea?",
      intro:
        "Perhaps something is missing where you live. Perhaps you know what it could be. Write it here. A person at the library reads it and answers you.",
      places: (places: string) => `It may well be about ${places}.`,
      text: "What is your idea?",
      textHint: "A few lines are enough. It need not be thought through.",
      rest: "You may skip the rest",
      forWhom: "Who is it for?",
      forWhomHint: "For example the young people in town, new neighbours or those who eat alone.",
      place: "Where?",
      helpWanted: "What could you use help with?",
      helpWantedHint: "Somewhere to be, some hands or somebody who knows somebody.",
      firstName: "Your first name",
      contact: "Your e-mail or telephone number",
      contactHint: (days: number) =>
        `You get a link where you can read the answer. If you would like to be told as well, write where we can reach you. We use it only to answer and delete it ${days} days after the answer.`,
      trap: "Leave this field empty",
      care: "Do not write about other people’s private lives, and never a CPR number.",
      send: "Send the idea",
      closed: "The page is closed just now",
      closedBody: (organisation: string) =>
        `${organisation} does not take ideas here just now. Drop by the library and tell it to somebody there.`,
      withdrawn:
        "Your idea has been deleted, and everything that belonged to it is gone. Thank you for writing.",
      tooSoon: "That was very quick. Press “Send the idea” once more.",
      stale:
        "The page has been open for a long time. What you wrote is still here. Press “Send the idea” once more.",
      contactProblem:
        "Write an e-mail address such as name@place.dk or a telephone number, or leave it empty.",
      tooOften:
        "Many ideas have been sent from here in a short time. Wait a quarter of an hour and try again. What you wrote is still here.",
      what: "What happens to what I write?",
      whatBody: (organisation: string) => [
        `${organisation} reads it, and only those who work there. It is shown to nobody else.`,
        "We use it to answer you and to help the idea along. You need not say who you are.",
        "You get a link that only you have. It works for a year. On that page you can read the answer, write more and withdraw the idea, so that it is deleted.",
      ],
    },
    own: {
      title: "Your idea",
      thanks: "Thank you for your idea",
      thanksLead: (organisation: string) =>
        `It is now with ${organisation}. A person reads it and answers you here on this page.`,
      link: "Keep your link",
      linkAbout: (day: string) =>
        `It is the only way back here, and only you have it. It works until ${day}. Bookmark the page, or send the address to yourself.`,
      stands: "How it stands",
      states: {
        new: "We have received your idea. A person reads it and answers you.",
        exploring: "We have read your idea and are looking at what it could become.",
        became: "We have begun to help your idea along.",
        joined: "Your idea has become part of something we are doing.",
        declined: "We cannot help your idea along ourselves. Read why, and where you can turn.",
      },
      mailToo: "We send you a mail when there is an answer.",
      callToo: "We call or text your number when there is an answer.",
      what: "What you wrote",
      forWhom: "For",
      place: "Where",
      helpWanted: "Help with",
      letters: "What we have written together",
      you: "You",
      more: "Write more",
      moreHint: "Is there anything we should know? Or an answer to us?",
      send: "Send",
      enough: "So much has been written here that it is better to meet. Drop by the library, or call.",
      sentWord: "It has been sent.",
      withdraw: "Withdraw the idea",
      withdrawBody:
        "Then we delete the idea, what we have written together, your name and where we can reach you. It cannot be undone. If we have begun something because of the idea, that may go on, and what we have written about the work ourselves stays.",
      withdrawDo: "Yes, delete my idea",
      gone: "There is nothing to see here",
      goneBody:
        "The link is too old, closed or was broken on the way. If you had it in a mail, try to copy the whole address. Otherwise ask at the library.",
    },
  },
);

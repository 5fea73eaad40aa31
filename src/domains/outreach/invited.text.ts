import { words } from "#ui/words.ts";

/** What an invited guest reads around the letter. Short, so that it is understood on a telephone. */
export const invitedText = words(
  {
    to: (name: string) => `Til ${name}`,
    from: (name: string) => `Venlig hilsen ${name}`,
    meeting: "Hvor og hvornår",
    quoteFrom: (name: string) => `Fra »${name}«`,
    question: "Hvad siger I?",
    byDay: (day: string) => `Svar gerne senest ${day}.`,
    answers: {
      yes: "Ja, vi vil gerne være med",
      no: "Nej tak, ikke denne gang",
      later: "Spørg mig senere",
    },
    laterOn: "Hvornår må vi spørge igen?",
    laterOnHint: "Lad den stå tom, hvis I ikke ved det.",
    word: "Et par ord tilbage",
    wordHint: "For eksempel hvilke dage der passer jer.",
    send: "Send svaret",
    change: "Ret svaret",
    changeAbout: (day: string) => `I kan ændre svaret til ${day}.`,
    given: {
      yes: (day: string) => `I svarede ja ${day}.`,
      no: (day: string) => `I svarede nej tak ${day}.`,
      later: (day: string) => `I bad ${day} om at blive spurgt senere.`,
    },
    again: (day: string) => `Vi spørger igen ${day}.`,
    thanks: { yes: "Tak. Vi glæder os.", no: "Tak, fordi I svarede.", later: "Tak. Vi spørger igen." },
    next: {
      yes: (name: string) =>
        `${name} ringer eller skriver til jer, så vi kan finde en dag. I skal ikke gøre mere.`,
      no: "Det er godt at vide, og vi spørger ikke mere om det her. I skal ikke gøre mere.",
      later: (day: string) => `Det gør vi ${day}. I skal ikke gøre mere.`,
      laterSomeday: "Det haster ikke. I skal ikke gøre mere.",
    },
    human: (name: string, email: string) => `Vil I hellere tale med et menneske? Skriv til ${name}: ${email}`,
    passed: "Den dag er gået. Vælg en, der kommer.",
    enough: "I har svaret mange gange nu. Skriv eller ring til os i stedet.",
    gone: "Brevet er her ikke mere",
    goneBody:
      "Linket er for gammelt, eller det er blevet lukket. Har I noget på hjerte, så skriv eller ring til dem, I fik brevet fra. De vil gerne høre fra jer.",
    title: "Et brev til jer",
    theLetter: "Brevet",
  },
  {
    to: (name: string) => `To ${name}`,
    from: (name: string) => `Kind regards, ${name}`,
    meeting: "Where and when",
    quoteFrom: (name: string) => `From “${name}”`,
    question: "What do you say?",
    byDay: (day: string) => `Please answer by ${day}.`,
    answers: {
      yes: "Yes, we would like to take part",
      no: "No thank you, not this time",
      later: "Ask me later",
    },
    laterOn: "When may we ask again?",
    laterOnHint: "Leave it empty if you do not know.",
    word: "A few words back",
    wordHint: "For instance which days suit you.",
    send: "Send the answer",
    change: "Change the answer",
    changeAbout: (day: string) => `You can change your answer until ${day}.`,
    given: {
      yes: (day: string) => `You answered yes on ${day}.`,
      no: (day: string) => `You answered no thank you on ${day}.`,
      later: (day: string) => `On ${day} you asked to be asked later.`,
    },
    again: (day: string) => `We will ask again on ${day}.`,
    thanks: {
      yes: "Thank you. We look forward to it.",
      no: "Thank you for answering.",
      later: "Thank you. We will ask again.",
    },
    next: {
      yes: (name: string) => `${name} will ring or write to you to find a day. You need do nothing more.`,
      no: "That is good to know, and we will not ask about this again. You need do nothing more.",
      later: (day: string) => `We will do so on ${day}. You need do nothing more.`,
      laterSomeday: "There is no hurry. You need do nothing more.",
    },
    human: (name: string, email: string) =>
      `Would you rather talk to a human being? Write to ${name}: ${email}`,
    passed: "That day has passed. Choose one that is coming.",
    enough: "You have answered many times now. Write or ring us instead.",
    gone: "The letter is no longer here",
    goneBody:
      "The link is too old, or it has been shut. If there is something you want to say, write or ring those you had the letter from. They would like to hear from you.",
    title: "A letter to you",
    theLetter: "The letter",
  },
);

import { words } from "#ui/words.ts";

/** The words for the house's own picture cards. */
export const ownCardText = words(
  {
    title: "Jeres egne",
    lead: "Et foto herfra kan åbne en samtale, ingen tegning kan: stien bag hallen, bænken ved kiosken, døren man går forbi. Jeres egne kort ligger efter de tegnede på telefonerne og på papiret.",
    none: "I har ingen endnu.",
    add: "Læg et foto i bunken",
    photo: "Fotoet",
    photoHint: "Af et sted eller en ting. JPEG eller PNG.",
    tooBig: "Billedet fylder mere end 12 MB. Vælg et mindre, eller tag et nyt.",
    faces:
      "Er der ansigter på billedet? Se godt efter, før det gemmes: Kortet bliver vist for alle ved bordet. Kan nogen kendes på ansigt, tøj eller ryg, så tag et nyt, hvor de ikke er med.",
    preview: "Kortet, du er ved at lægge i bunken",
    nobody: "Ingen kan genkendes på billedet",
    name: "Titel",
    nameHint: "Det, man kan se, med et par ord: »Stien bag hallen«.",
    description: "Hvad viser billedet?",
    descriptionHint: "En linje til den, der ikke kan se det.",
    save: "Læg i bunken",
    saved: "Kortet ligger i bunken.",
    remove: "Tag det ud",
    removeOf: (title: string) => `Tag det ud: ${title}`,
    gone: "Kortet er taget ud af bunken",
    problems: {
      none: "Vælg et foto. Det kommer ikke med tilbage, når noget andet skal rettes.",
      nobody: "Sæt et hak, når du har set efter. Kan nogen kendes, så vælg et andet foto.",
      broken: "Billedet kan ikke åbnes. Der er plads til JPEG og PNG. Vælg et andet, eller tag et nyt.",
      many: (most: number) => `Der er ${most} egne kort, og det er nok til et bord. Tag et ud først.`,
    },
  },
  {
    title: "Your own",
    lead: "A photo from here can open a conversation no drawing can: the path behind the hall, the bench by the kiosk, the door one walks past. Your own cards lie after the drawn ones on the phones and on paper.",
    none: "You have none yet.",
    add: "Lay a photo in the deck",
    photo: "The photo",
    photoHint: "Of a place or a thing. JPEG or PNG.",
    tooBig: "The picture is larger than 12 MB. Choose a smaller one, or take a new one.",
    faces:
      "Are there faces in the picture? Look closely before it is kept: the card is shown to everybody at the table. If anybody can be known by face, clothes or back, take a new one without them.",
    preview: "The card you are about to lay in the deck",
    nobody: "Nobody can be recognised in the picture",
    name: "Title",
    nameHint: "What one can see, in a few words: »The path behind the hall«.",
    description: "What does the picture show?",
    descriptionHint: "One line for somebody who cannot see it.",
    save: "Lay in the deck",
    saved: "The card lies in the deck.",
    remove: "Take it out",
    removeOf: (title: string) => `Take it out: ${title}`,
    gone: "The card was taken out of the deck",
    problems: {
      none: "Choose a photo. It does not come back by itself when something else is mended.",
      nobody: "Tick the box when you have looked. If anybody can be recognised, choose another photo.",
      broken: "The picture cannot be opened. JPEG and PNG will do. Choose another, or take a new one.",
      many: (most: number) =>
        `There are ${most} cards of your own, and that is enough for a table. Take one out first.`,
    },
  },
);

import { words } from "#ui/words.ts";

/** The words about partners that come from a spreadsheet. */
export const partnerSheetText = words(
  {
    title: "Partnere fra et regneark",
    lead: "Har I allerede skrevet op, hvem der har været med i hvad? Tag arket ind. I ser hver partner, før noget bliver gemt.",
    bring: "Tag et ark ind",
    about:
      "En række for hver partner i hvert forløb: hvem de er, og hvilken sektor de hører til. Gerne også målgruppe, bibliotek og forløb. Står den samme partner flere gange, bliver det til én.",
    people:
      "Navne, mail og telefonnumre på mennesker kommer ikke med. Skriv dem op hos partneren bagefter, så alle kan se, hvor længe I gemmer dem.",
    link: "Tag partnere ind fra et regneark",
    fields: {
      partner: "Partner",
      sector: "Sektor",
      engagement: "Forløb",
      targetGroup: "Målgruppe",
      library: "Bibliotek",
    },
    noPartner: "Her mangler partnerens navn. Er cellen slået sammen med en anden, så skil dem ad.",
    noSector: "Hvilken sektor? Skriv offentlig, privat, tredje eller uformel.",
    reachesSomebody:
      "Her står en mailadresse eller et telefonnummer. Skriv det op hos partneren, og tag det ud af arket.",
    tooMany: (most: number) => `Der er plads til ${most} rækker ad gangen. Del arket i to.`,
    personal: (headings: string) =>
      `${headings} handler om mennesker og er smidt væk. Skriv dem op hos partneren bagefter, så alle kan se, hvor længe I gemmer dem.`,
    brings: (partners: number, engagements: number, targetGroups: number) =>
      [
        partners === 1 ? "1 ny partner" : `${partners} nye partnere`,
        engagements === 1 ? "1 nyt forløb" : `${engagements} nye forløb`,
        targetGroups === 1 ? "1 ny målgruppe" : `${targetGroups} nye målgrupper`,
      ] as const,
    bringsAbout: (things: string) => `Det giver ${things}.`,
    bringsNothing: "Partnere, forløb og målgrupper har I alle sammen i forvejen.",
    withoutEngagement: (count: number) =>
      count === 1
        ? "Én række nævner intet forløb. Partneren kommer med, men står ikke i oversigten endnu."
        : `${count} rækker nævner intet forløb. Partnerne kommer med, men står ikke i oversigten endnu.`,
    there: (count: number) =>
      count === 1 ? "Én partner har I i forvejen" : `${count} partnere har I i forvejen`,
    isThere: "findes allerede. Rækken lægges til den.",
    areThere: (rows: number) => `findes allerede. ${rows} rækker lægges til den.`,
    calledHere: (name: string) => `Her står »${name}«.`,
    like: "Er det den samme?",
    likeAbout: "Det kan kun I vide. De kommer ind hver for sig, og I kan slå dem sammen bagefter.",
    alikeNow: "Det kan kun I vide. Se dem ved siden af hinanden, og slå dem sammen, hvis de er de samme.",
    looksLike: (one: string, other: string) => `${one} ligner ${other}`,
    inSheet: "som også står i arket",
    inHouse: "som I har i forvejen",
    done: {
      overview: "Se, hvem der har været med i hvad",
      list: "Se partnerne",
      another: "Tag et ark mere ind",
      undo: "Fortryd, og tag det ud igen",
      undoAbout:
        "Så bliver det, arket bragte med sig, fjernet igen. Det, nogen har skrevet videre på, bliver. I kan hente resten tilbage i 30 dage.",
    },
    undone: "Arket er taget ud igen.",
  },
  {
    title: "Partners from a spreadsheet",
    lead: "Have you already written down who took part in what? Bring the sheet in. You see every partner before anything is saved.",
    bring: "Bring a sheet in",
    about:
      "A row for each partner in each forløb: who they are, and which sector they belong to. Target group, library and forløb too, if you have them. A partner named more than once becomes one.",
    people:
      "People’s names, mail and telephone numbers are not brought in. Write them down with the partner afterwards, so that everybody can see how long you keep them.",
    link: "Bring partners in from a spreadsheet",
    fields: {
      partner: "Partner",
      sector: "Sector",
      engagement: "Forløb",
      targetGroup: "Target group",
      library: "Library",
    },
    noPartner: "The partner’s name is missing here. If the cell is merged with another, part them.",
    noSector: "Which sector? Write public, private, third or informal.",
    reachesSomebody:
      "Here is a mail address or a telephone number. Write it down with the partner, and take it out of the sheet.",
    tooMany: (most: number) => `There is room for ${most} rows at a time. Part the sheet in two.`,
    personal: (headings: string) =>
      `${headings}: about people, and thrown away. Write them down with the partner afterwards, so that everybody can see how long you keep them.`,
    brings: (partners: number, engagements: number, targetGroups: number) =>
      [
        partners === 1 ? "1 new partner" : `${partners} new partners`,
        engagements === 1 ? "1 new forløb" : `${engagements} new forløb`,
        targetGroups === 1 ? "1 new target group" : `${targetGroups} new target groups`,
      ] as const,
    bringsAbout: (things: string) => `That makes ${things}.`,
    bringsNothing: "You have all these partners, forløb and target groups already.",
    withoutEngagement: (count: number) =>
      count === 1
        ? "One row names no forløb. The partner is brought in, but is not in the overview yet."
        : `${count} rows name no forløb. The partners are brought in, but are not in the overview yet.`,
    there: (count: number) =>
      count === 1 ? "One partner you have already" : `${count} partners you have already`,
    isThere: "is here already. The row is added to it.",
    areThere: (rows: number) => `is here already. ${rows} rows are added to it.`,
    calledHere: (name: string) => `The sheet says “${name}”.`,
    like: "Is it the same one?",
    likeAbout: "Only you can know. They are brought in one by one, and you can merge them afterwards.",
    alikeNow: "Only you can know. See them side by side, and merge them if they are the same.",
    looksLike: (one: string, other: string) => `${one} looks like ${other}`,
    inSheet: "which is in the sheet too",
    inHouse: "which you have already",
    done: {
      overview: "See who took part in what",
      list: "See the partners",
      another: "Bring another sheet in",
      undo: "Undo, and take it out again",
      undoAbout:
        "Then what the sheet brought is taken away again. What somebody has written on since stays. You can bring the rest back for 30 days.",
    },
    undone: "The sheet has been taken out again.",
  },
);

import { words } from "#ui/words.ts";

/** The words of the overview of who took part in what. */
export const overviewText = words(
  {
    title: "Hvem har været med i hvad",
    lead: (partners: number, engagements: number) =>
      `${partners === 1 ? "Én partner" : `${partners} partnere`} i ${engagements === 1 ? "ét forløb" : `${engagements} forløb`}.`,
    empty: "Her er ingen endnu",
    emptyBody:
      "Når en partner kommer med i et forløb, står de her, ordnet efter målgruppe, bibliotek, forløb og sektor. Det er den liste, man bliver bedt om, når året er gået.",
    toEngagements: "Gå til forløbene",
    targetGroup: "Målgruppe",
    library: "Bibliotek",
    engagement: "Forløb",
    sector: "Sektor",
    partner: "Samarbejdspartner",
    all: "Alle",
    show: "Vis",
    none: "Ingen passer på det.",
    clear: "Vis alt",
    caption: "Partnere efter målgruppe, bibliotek, forløb og sektor",
    take: "Tag den med",
    excel: "Excel",
    csv: "CSV",
    word: "Word",
    pdf: "PDF",
    bySector: "Sådan fordeler de sig",
    count: "Antal",
    unsaid: "–",
  },
  {
    title: "Who took part in what",
    lead: (partners: number, engagements: number) =>
      `${partners === 1 ? "One partner" : `${partners} partners`} in ${engagements === 1 ? "one forløb" : `${engagements} forløb`}.`,
    empty: "Nobody here yet",
    emptyBody:
      "When a partner joins a forløb they stand here, sorted by target group, library, forløb and sector. It is the list one is asked for when the year is over.",
    toEngagements: "Go to the forløb",
    targetGroup: "Target group",
    library: "Library",
    engagement: "Forløb",
    sector: "Sector",
    partner: "Partner",
    all: "All",
    show: "Show",
    none: "Nobody fits that.",
    clear: "Show everything",
    caption: "Partners by target group, library, forløb and sector",
    take: "Take it along",
    excel: "Excel",
    csv: "CSV",
    word: "Word",
    pdf: "PDF",
    bySector: "How they spread",
    count: "Count",
    unsaid: "–",
  },
);

import type { CardSheet, DocumentDescription } from "./document.ts";

const relationDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 170" font-family="Atkinson Hyperlegible Next, sans-serif" font-size="13" fill="#1d2a30">
<g stroke="#b9b09f" stroke-width="2" stroke-linecap="round"><path d="M210 85 92 42"/><path d="M210 85 330 40"/><path d="M210 85 330 130"/><path d="M210 85 92 130" stroke-dasharray="1 7"/></g>
<circle cx="210" cy="85" r="34" fill="#49682f"/><text x="210" y="82" text-anchor="middle" fill="#ffffff" font-weight="600">Thomas</text><text x="210" y="98" text-anchor="middle" fill="#ffffff">38 år</text>
<g text-anchor="middle"><circle cx="92" cy="42" r="8" fill="#14586b"/><text x="92" y="24">Fodboldtræneren</text><circle cx="330" cy="40" r="8" fill="#14586b"/><text x="330" y="22">Morfar i nabobyen</text><circle cx="330" cy="130" r="8" fill="#6c3f63"/><text x="330" y="156">Sundhedsplejen</text><circle cx="92" cy="130" r="8" fill="#ffffff" stroke="#8c8474" stroke-width="2"/><text x="92" y="156">De andre fædre</text></g>
</svg>`;

/** A filled-in guide of an invented place; it holds every kind of block. */
export const documentExample: DocumentDescription = {
  title: "Fædre og sønner i Nørre Sø",
  language: "da",
  subtitle: "Hvordan får fædre og drenge på 5–7 år gode stunder sammen, når hverdagen er fuld?",
  sender: "Strandby Bibliotekerne",
  date: "20. november 2026",
  facts: [
    { label: "Lokalsamfund", value: "Nørre Sø, 1.140 indbyggere" },
    { label: "Målgruppe", value: "Fædre med sønner på 5–7 år" },
    { label: "Vi arbejder sammen", value: "Mette og Amina fra biblioteket, Jens fra idrætsforeningen" },
    { label: "Begyndte", value: "12. august 2026" },
  ],
  blocks: [
    {
      kind: "paragraph",
      text: "Det begyndte med et tal, der undrede os: Der bor 96 drenge under skolealderen og i indskolingen i Nørre Sø, og kun ni af dem låner bøger. Men når bogbussen holder ved hallen om lørdagen, står fædrene der alligevel og venter på, at træningen slutter.\n\nSå vi tog kaffe med og spurgte, hvad de venter på.",
    },
    { kind: "heading", level: 1, text: "Behovsanalyse", mark: "1", tone: "fjord" },
    { kind: "heading", level: 2, text: "Hvad vi ved om byen" },
    {
      kind: "table",
      caption: "Mødesteder i Nørre Sø, og hvem der kommer der",
      header: [["Sted", "Hvornår", "Hvem kommer", "Fædre på en uge"]],
      rowNames: true,
      rows: [
        ["Hallen", "Hverdage og lørdag formiddag", "Fodbold, gymnastik, spejdere", "45"],
        ["Forsamlingshuset", "Når det er lejet ud", "Fællesspisning den første torsdag", "12"],
        ["Købmanden", "Hver dag 7–20", "Alle, men ingen bliver stående", "60"],
        ["Legepladsen ved søen", "I godt vejr", "Forældre med de mindste", "<5"],
      ],
    },
    {
      kind: "note",
      text: "Talt på to almindelige uger i september. Tal under fem skrives <5, så ingen kan kendes.",
    },
    { kind: "question", text: "Hvor er fædrene i forvejen, og hvad laver de, mens de venter?" },
    {
      kind: "answers",
      answers: [
        { text: "Ved hallen. De står i hver sin bil med telefonen. To af dem kender hinanden.", by: "Amina" },
        {
          text: "De yngste drenge er færdige før de store. Den halve time er der ingen, der bruger.",
          by: "Jens",
        },
        {
          text: "Jeg ville gerne læse højt, men jeg ved ikke, hvad man tager til en, der kun vil høre om traktorer.",
        },
      ],
    },
    {
      kind: "agreed",
      text: "Den halve time ved hallen er vores. Vi skal ikke lokke nogen hen på biblioteket.",
      attribution: "Talt igennem 3. oktober af Mette, Jens og Amina",
    },
    {
      kind: "quote",
      text: "Jeg har tit tænkt, at vi skulle lave noget. Jeg vidste bare ikke, hvem jeg skulle sige det til.",
      by: "Far til to, ved hallen",
    },
    { kind: "heading", level: 1, text: "Samskabelse", mark: "3B", tone: "moss" },
    {
      kind: "paragraph",
      text: "Vi har ingen færdig idé, og det er meningen. Rammen er klar: en halv time, et sted fædrene kommer i forvejen, og noget, de selv bestemmer over.",
    },
    { kind: "heading", level: 2, text: "Gør sådan" },
    {
      kind: "checklist",
      items: [
        { text: "Find de relationer frem, I allerede har", done: true },
        { text: "Bliv enige hjemme om, hvad I kan give af tid og faglighed", done: true },
        { text: "Skriv rammen: formål, form og hvor stort I tør tænke", done: false },
        { text: "Tal om roller, så det er tydeligt, hvad de frivillige får ud af det", done: false },
      ],
    },
    { kind: "heading", level: 2, text: "Mennesker omkring Thomas" },
    {
      kind: "drawing",
      svg: relationDrawing,
      alt: "Thomas på 38 år i midten. Streger går til fodboldtræneren, morfar i nabobyen og sundhedsplejen. En prikket streg går til de andre fædre, som han ikke kender endnu.",
      width: 128,
      caption: "Prikket streg: en relation, der mangler. Thomas er en persona, skrevet efter seks samtaler.",
    },
    { kind: "heading", level: 3, text: "Det kan han bidrage med" },
    {
      kind: "list",
      items: [
        "Han har nøgle til klubhuset og kan lave kaffe.",
        "Han ved, hvilke drenge der holder sig for sig selv.",
        "Han tager gerne ordet, når der er noget at bygge, og nødig, når der skal holdes møde.",
      ],
    },
    { kind: "question", text: "Har vi kræfter til at følge op, hvis det bliver til noget?" },
    {
      kind: "agreed",
      text: "Ja, to timer om ugen frem til juni. Derefter skal nogen i byen bære det.",
      attribution: "Talt igennem 14. november af Mette, Jens og formanden for idrætsforeningen",
    },
    { kind: "pageBreak" },
    { kind: "heading", level: 1, text: "Det strukturelle samarbejde", mark: "3C", tone: "plum" },
    { kind: "heading", level: 2, text: "Hvem gør hvad" },
    {
      kind: "table",
      caption: "Opgaver nu, og når biblioteket trækker sig",
      header: [["Opgave", "Nu", "Efter 1. juni", "Timer om ugen"]],
      rowNames: true,
      rows: [
        ["Åbne klubhuset", "Jens", "Fædrene på skift", "0,5"],
        ["Bøger og ting i kassen", "Amina", "Bogbussen fylder op hver fjerde uge", "1,5"],
        ["Fortælle nye familier om det", "Sundhedsplejen", "Sundhedsplejen", "0,5"],
      ],
    },
    {
      kind: "facts",
      facts: [
        { label: "Afsender", value: "Idrætsforeningen. Biblioteket står som medarrangør." },
        { label: "Penge", value: "3.000 kr. til kaffe og materialer, halvt fra hver" },
        { label: "Vi ser på det igen", value: "9. april 2027 i klubhuset, kl. 19.00" },
      ],
    },
  ],
};

/** Five question cards for the same place: one page is full, the next has empty places. */
export const cardSheetExample: CardSheet = {
  title: "Spørgsmålskort til Nørre Sø",
  language: "da",
  size: "a6",
  cards: [
    {
      mark: "1",
      tone: "fjord",
      station: "Behovsanalyse",
      question: "Hvor mødes folk i forvejen, og hvem ser vi aldrig?",
      help: ["Tænk på en almindelig tirsdag.", "Hvem kender nogen, vi ikke kender?"],
      footer: "Fædre og sønner i Nørre Sø",
    },
    {
      mark: "2",
      tone: "sand",
      station: "Den første kontakt",
      question: "Hvem skal høre fra os først?",
      help: ["Hvem siger de andre, at vi skal tale med?", "Hvad kan vi lade blive stående hos dem?"],
      footer: "Fædre og sønner i Nørre Sø",
    },
    {
      mark: "3B",
      tone: "moss",
      station: "Samskabelse",
      question: "Hvor stort tør vi drømme, og hvad kan vi holde til en våd torsdag i februar?",
      help: ["Hvad er det mindste, der stadig er værd at gøre?", "Hvem gør det, når I ikke er her?"],
      footer: "Fædre og sønner i Nørre Sø",
    },
    {
      mark: "3C",
      tone: "plum",
      station: "Strukturelt samarbejde",
      question: "Hvad vil de gerne opnå, som vi kan hjælpe med?",
      help: ["Hvad bliver de målt på?", "Hvad gik godt og skidt sidste gang?"],
      footer: "Fædre og sønner i Nørre Sø",
    },
    {
      mark: "4",
      tone: "fjord",
      station: "Formidling",
      question: "Hvem fortæller det bedst, så fædrene får lyst?",
      help: ["Hvor kigger de, når de vil vide, hvad der sker?"],
      footer: "Fædre og sønner i Nørre Sø",
    },
  ],
};

import type { PersonaStories } from "./persona-story.ts";

/** Three drafts of one father by three colleagues, and the one they agreed on, with what they did not agree on. */
export const fathersPersonas: PersonaStories = {
  drafts: [
    {
      by: "mette",
      at: "-3 mon 9:40",
      name: "Thomas",
      age: "38",
      headline: "Elektriker, far til Albert på seks og ny i byen",
      quote: "Jeg skal bare vide, hvad vi skal lave. Så kommer vi.",
      portrait: "man-beard",
      traits: {
        drives: {
          kind: "everyday",
          text: "Kører drengen til træning og venter i bilen imens.",
          sources: ["nineCars", "gateTwo"],
        },
        hands: { kind: "want", text: "Vil bygge noget sammen med drengen.", sources: ["soapboxDrawing"] },
        evening: {
          kind: "challenge",
          text: "Har travlt, til drengen sover, og dårlig samvittighed bagefter.",
        },
        joining: {
          kind: "barrier",
          text: "Vil gerne være med, men ikke stå på en liste.",
          sources: ["shiftFather"],
        },
        toolbox: { kind: "contribution", text: "Har værktøj derhjemme og låner det gerne ud." },
        silent: { kind: "channel", text: "Læser med i byens gruppe, men skriver aldrig selv." },
      },
    },
    {
      by: "jens",
      at: "-3 tue 15:10",
      name: "Kim",
      age: "41",
      headline: "Kører lastbil og kender vejene bedre end naboerne",
      quote: "Har I en hammer, så har jeg ti minutter.",
      portrait: "man-moustache",
      traits: {
        window: {
          kind: "everyday",
          text: "Holder ved boldbanen hver lørdag med ruden rullet halvt ned.",
          sources: ["nineCars"],
        },
        measures: {
          kind: "interest",
          text: "Læner sig ind over, når noget skal tegnes og måles op.",
          sources: ["soapboxDrawing"],
        },
        quiet: {
          kind: "want",
          text: "Vil helst slippe for at snakke og hellere se på det samme som de andre.",
          sources: ["nineCars", "gateTwo"],
        },
        receipt: {
          kind: "contribution",
          text: "Tegner det på en kvittering, så de andre kan se med.",
          sources: ["soapboxDrawing"],
        },
        saturday: {
          kind: "moment",
          text: "Lørdag mellem ti og tolv, mens drengene spiller.",
          sources: ["nineCars", "gateTwo"],
        },
        shifts: {
          kind: "barrier",
          text: "Vagterne skifter, så han lover ikke noget fast.",
          sources: ["shiftFather"],
        },
      },
    },
    {
      by: "amina",
      at: "-3 wed 11:25",
      name: "Rasmus",
      age: "34",
      headline: "Har sin søn hver anden uge og vil gerne bruge den godt",
      quote: "Man vil jo ikke være den eneste, der dukker op.",
      portrait: "young-man-hood",
      traits: {
        weeks: { kind: "everyday", text: "Har drengen hver anden uge og planlægger resten uden om." },
        company: {
          kind: "want",
          text: "Vil gerne tale med andre fædre og skriver selv til dem, når han har en time.",
          sources: ["shiftFather"],
        },
        alone: { kind: "challenge", text: "Er bange for at være den eneste, der kommer." },
        promise: {
          kind: "barrier",
          text: "Kan ikke love en fast dag, for arbejdet kommer først.",
          sources: ["shiftFather"],
        },
        faces: {
          kind: "network",
          text: "Kender de andres biler, men ikke deres navne.",
          sources: ["nineCars"],
        },
        books: { kind: "library", text: "Troede, at biblioteket kun var bøger." },
      },
    },
  ],
  common: [
    {
      by: "mette",
      at: "-3 thu 9:00",
      name: "Thomas",
      age: "38",
      headline: "Elektriker, far til Albert på seks og ny i Nørre Sø",
      quote: "Jeg skal bare vide, hvad vi skal lave. Så kommer vi.",
      portrait: "man-beard",
      traits: {
        waits: {
          kind: "everyday",
          text: "Kører, henter og venter. Lørdag formiddag sidder han i bilen ved boldbanen.",
          of: ["drives", "window"],
        },
        build: {
          kind: "want",
          text: "Vil bygge noget sammen med drengen.",
          of: ["hands"],
          sources: ["boards"],
        },
        noTalk: {
          kind: "want",
          text: "Vil helst slippe for at snakke og hellere have noget at se på eller holde i.",
          of: ["quiet"],
          contradicts: "talk",
        },
        talk: {
          kind: "want",
          text: "Vil gerne tale med andre fædre og skriver selv til dem, når han har en time.",
          of: ["company"],
        },
        guilt: {
          kind: "challenge",
          text: "Har travlt, til drengen sover, og dårlig samvittighed bagefter.",
          of: ["evening"],
        },
        noPromise: {
          kind: "barrier",
          text: "Kan ikke love en fast dag. Vagterne skifter, og arbejdet kommer først.",
          of: ["shifts", "promise"],
        },
        noList: {
          kind: "barrier",
          text: "Vil gerne være med, men ikke stå på en liste.",
          of: ["joining"],
        },
        tools: {
          kind: "contribution",
          text: "Deler værktøj med de andre uden at spørge.",
          of: ["toolbox"],
          sources: ["boards"],
        },
        key: { kind: "contribution", text: "Tager gerne nøglen, hvis én han kender, spørger ham." },
        onlyBooks: { kind: "library", text: "Troede, at biblioteket kun var bøger.", of: ["books"] },
        tenToTwelve: {
          kind: "moment",
          text: "Lørdag mellem ti og tolv, mens drengene spiller.",
          of: ["saturday"],
        },
      },
      relations: [
        { name: "Albert på seks", kind: "family", closeness: 1 },
        { name: "Alberts mor", kind: "family", closeness: 1, note: "Holder styr på ugens aftaler." },
        { name: "Elfirmaet og sjakket", kind: "firm", closeness: 1 },
        {
          name: "Farmor og farfar",
          kind: "family",
          closeness: 2,
          note: "Bor en time væk og kommer i ferierne.",
        },
        { name: "De andre fædre i bilerne", kind: "neighbour", closeness: 2, note: "Man nikker." },
        { name: "Hende i kiosken", kind: "neighbour", closeness: 2, note: "Ved, hvem der mangler nogen." },
        { name: "Drengenes træner", kind: "volunteer", closeness: 2 },
        { name: "Nørre Sø Skole", kind: "department", closeness: 2, register: true },
        { name: "Nørre Sø Idrætsforening", kind: "association", closeness: 2, register: true },
        { name: "Spejderne i skoven", kind: "association", closeness: 3, register: true },
        { name: "Den pensionerede tømrer for enden af vejen", kind: "volunteer", closeness: 3 },
        { name: "Bogbussen om lørdagen", kind: "department", closeness: 3, note: "Holder der alligevel." },
      ],
      versions: [
        { at: "-3 thu 9:00", by: "mette", reason: "", without: ["key", "onlyBooks", "guilt", "tools"] },
        {
          at: "-1 sat 13:30",
          by: "jens",
          reason: "Formanden så arket og rettede to ting.",
          worded: { waits: "Kører, henter og venter i bilen." },
          without: ["key"],
        },
      ],
    },
  ],
  dropped: ["weeks", "receipt"],
};

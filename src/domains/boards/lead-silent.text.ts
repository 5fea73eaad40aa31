import { counted } from "#ui/counted.ts";
import type { Language } from "#ui/words.ts";
import { words } from "#ui/words.ts";

const sheetsDa = (count: number) => (count === 1 ? "1 ark" : `${count} ark`);
const sheetsEn = (count: number) => (count === 1 ? "1 sheet" : `${count} sheets`);

/** Sheets that go round in silence, as the one who leads asks for them and sends them on. */
export const leadSilentText = words(
  {
    form: "Hvordan skriver I?",
    forms: {
      free: { label: "Frit", about: "Hver skriver, så meget de vil, på hver sin telefon." },
      silent: {
        label: "I stilhed: arkene går rundt",
        about:
          "Hver skriver op til tre idéer på et ark. Så går arket videre, og den næste bygger på. Ingen navne.",
      },
    },
    passes: "Hvor mange gange skal de rundt?",
    passesHint: "Seks er det sædvanlige. Er I færre, så skriv, hvor mange I er.",
    ready: (sheets: number) =>
      sheets === 0 ? "Ingen har taget et ark endnu." : `${sheetsDa(sheets)} er klar.`,
    readyAbout:
      "Arkene ligger på telefonerne, så snart folk er kommet hertil. Kald alle hertil, hvis nogen mangler.",
    round: (pass: number, passes: number) => `Runde ${pass} af ${passes}`,
    out: (sheets: number, notes: number) =>
      `${sheetsDa(sheets)} er ude med ${notes === 1 ? "1 idé" : `${notes} idéer`} i alt.`,
    waiting: (count: number) =>
      count === 1
        ? "Én er kommet til og får et ark, når de går videre."
        : `${sentence(counted(count, "da"))} er kommet til og får et ark, når de går videre.`,
    secret: "Hver ser kun arket foran sig. I ser ikke, hvad der står.",
    minutes: "Minutter til hver runde",
    auto: "Send videre af sig selv, når tiden er gået",
    autoHint: "Så længe denne side er åben.",
    begin: "Begynd første runde",
    pass: "Send arkene videre",
    show: "Vis alle ark nu",
    allSeen: (sheets: number) =>
      `Med ${sheetsDa(sheets)} har alle nu haft alle ark. I kan tage en runde til eller vise dem.`,
    last: "Det er sidste runde. Vis arkene, når I er klar.",
    wallReady: (sheets: number) =>
      sheets === 0 ? "Tag et ark på telefonen." : `${sheetsDa(sheets)} er klar`,
    wallOut: (sheets: number) => `${sheetsDa(sheets)} går rundt i stilhed`,
  },
  {
    form: "How do you write?",
    forms: {
      free: { label: "Freely", about: "Everybody writes as much as they like, each on their own phone." },
      silent: {
        label: "In silence: the sheets go round",
        about:
          "Everybody writes up to three ideas on a sheet. Then the sheet goes on, and the next builds on it. No names.",
      },
    },
    passes: "How many times round?",
    passesHint: "Six is usual. If you are fewer, write how many you are.",
    ready: (sheets: number) =>
      sheets === 0 ? "Nobody has taken a sheet yet." : `${sheetsEn(sheets)} ready.`,
    readyAbout:
      "The sheets lie on the phones as soon as people have come here. Call everybody here if someone is missing.",
    round: (pass: number, passes: number) => `Round ${pass} of ${passes}`,
    out: (sheets: number, notes: number) =>
      `${sheetsEn(sheets)} going round, with ${notes === 1 ? "1 idea" : `${notes} ideas`} in all.`,
    waiting: (count: number) =>
      count === 1
        ? "One has come and gets a sheet when they go on."
        : `${sentence(counted(count, "en"))} have come and get a sheet when they go on.`,
    secret: "Everybody sees only the sheet in front of them. You do not see what stands there.",
    minutes: "Minutes for each round",
    auto: "Send them on by itself when the time is up",
    autoHint: "As long as this page is open.",
    begin: "Begin the first round",
    pass: "Send the sheets on",
    show: "Show all sheets now",
    allSeen: (sheets: number) =>
      `With ${sheetsEn(sheets)} everybody has now had them all. You can take another round or show them.`,
    last: "This is the last round. Show the sheets when you are ready.",
    wallReady: (sheets: number) =>
      sheets === 0 ? "Take a sheet on your phone." : `${sheetsEn(sheets)} ready`,
    wallOut: (sheets: number) => `${sheetsEn(sheets)} going round in silence`,
  },
);

/** How a board where sheets go round works, in one sentence. */
export function silentSentence(passes: number, language: Language): string {
  const count = counted(passes, language);
  return language === "da"
    ? `Arkene går rundt i stilhed ${passes === 1 ? "én gang" : `${count} gange`}; hver ser kun arket foran sig, og ingen får nogensinde at vide, hvem der skrev`
    : `The sheets go round in silence ${passes === 1 ? "once" : `${count} times`}; everybody sees only the sheet in front of them, and nobody ever gets to know who wrote`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { type Language, words } from "#ui/words.ts";
import type { PaperTool } from "./paper-sheet.ts";

/** What each tool is called on paper, what one does with the sheet, and what its fields are for. */
type ToolWords = {
  title: string;
  about: string;
  /** What a field is called wherever it is met. */
  fields: Readonly<Record<string, (number: number) => string>>;
  /** What stands above it on the sheet, where that is something else. */
  labels?: Readonly<Record<string, (number: number) => string>>;
};

const numbered = (text: string) => (number: number) => `${number} · ${text}`;
const only = (text: string) => () => text;

export const paperSheetText = words(
  {
    photograph:
      "Når arket er skrevet: Læg det fladt i godt lys. Tag et billede lige ovenfra, så alle fire hjørner er med.",
    noNames: "Skriv ikke navne på rigtige mennesker.",
    question: "Spørgsmålet",
    meeting: "Møde",
    date: "Dato",
    place: "Sted",
    several: "Ark til at skrive på",
    tools: {
      "picture-cards": {
        title: "Billedkort",
        about: "Vælg to kort hver: ét for det svære og ét for det, I ønsker. Skriv kort, hvad I så i dem.",
        fields: { hard: numbered("Det svære"), wish: numbered("Ønsket") },
      },
      persona: {
        title: "Persona",
        about: "Et menneske, vi finder på sammen. Byg på det, I har set og hørt.",
        fields: {
          portrait: only("Tegning"),
          name: only("Opdigtet navn og alder, og noget, der kunne være sagt"),
          everyday: only("Hverdag"),
          interest: only("Interesser"),
          want: only("Ønsker"),
          challenge: only("Det er svært"),
          barrier: only("Det står i vejen"),
          contribution: only("Kan bidrage med"),
          network: only("Netværk"),
          library: only("Biblioteket og kommunen"),
        },
      },
      "service-journey": {
        title: "Servicerejse",
        about: "Hvad sker der, fra først til sidst? Skriv én ting i hvert felt, og tegn, hvordan det føltes.",
        fields: {
          step: numbered("Det sker"),
          feeling: only(
            "Sådan føltes det: Tegn en linje, højt oppe når det er godt, langt nede når det er svært",
          ),
          reason: numbered("Det skyldtes"),
        },
      },
      brainwriting: {
        title: "Tre idéer ad gangen",
        about:
          "Skriv tre idéer i den første tomme række uden at tale sammen. Send arket videre til den næste.",
        fields: {
          question: only("Vores spørgsmål: Hvordan får vi …?"),
          idea: (number) => `Række ${rowOf(number)}, idé ${placeIn(number)}`,
        },
        labels: { idea: (number) => (placeIn(number) === 1 ? `Række ${rowOf(number)}` : "") },
      },
      barriers: {
        title: "Hvad står i vejen?",
        about: "Begynd med det, I ønsker. Gæt så på, hvad der holder det tilbage, og hvorfor.",
        fields: {
          future: only("Sådan ser det ud, når det er lykkedes"),
          barrier: numbered("Vi tror, at … står i vejen, fordi …"),
        },
      },
      storyboard: {
        title: "Storyboard",
        about:
          "Seks billeder af en ny dag. Tændstikmænd er gode nok. Skriv under hvert billede, hvad der sker.",
        fields: {
          frame: (number) => `Billede ${number}`,
          caption: (number) => `Teksten til billede ${number}`,
        },
      },
      brainstorm: {
        title: "Idéer",
        about: "Én idé i hvert felt. Store og små, kloge og tossede.",
        fields: { note: (number) => `Idé ${number}` },
        labels: { note: String },
      },
      "guide-conversation": {
        title: "Samtale",
        about: "Skriv hver jeres svar først. Læs dem højt, og find en sætning, I kan være enige om.",
        fields: { answer: (number) => `Svar ${number}`, agreed: only("Det er vi enige om") },
      },
      "next-steps": {
        title: "Hvem gør hvad?",
        about: "Én ting i hver linje. Den, der har skrevet sig på, har sagt ja.",
        fields: {
          what: (number) => `Det skal gøres, ${number}`,
          who: (number) => `Hvem, ${number}`,
          when: (number) => `Hvornår, ${number}`,
        },
        labels: { what: only("Det skal gøres"), who: only("Hvem"), when: only("Hvornår") },
      },
    } satisfies Record<PaperTool, ToolWords> as Readonly<Record<PaperTool, ToolWords>>,
  },
  {
    photograph:
      "When the sheet is filled in: lay it flat in good light. Take a picture from straight above, with all four corners in it.",
    noNames: "Do not write the names of real people.",
    question: "The question",
    meeting: "Meeting",
    date: "Date",
    place: "Place",
    several: "Sheets to write on",
    tools: {
      "picture-cards": {
        title: "Picture cards",
        about:
          "Choose two cards each: one for what is hard and one for what you wish for. Say briefly what you saw in them.",
        fields: { hard: numbered("What is hard"), wish: numbered("The wish") },
      },
      persona: {
        title: "Persona",
        about: "Somebody we make up together. Build on what you have seen and heard.",
        fields: {
          portrait: only("Drawing"),
          name: only("An invented name and age, and something they might say"),
          everyday: only("Everyday life"),
          interest: only("What they care about"),
          want: only("Wishes and needs"),
          challenge: only("What is hard"),
          barrier: only("What stands in the way"),
          contribution: only("What they can give others"),
          network: only("The people around"),
          library: only("The library and the municipality"),
        },
      },
      "service-journey": {
        title: "Service journey",
        about: "What happens, from first to last? One thing in each box, and draw how it felt.",
        fields: {
          step: numbered("This happens"),
          feeling: only("How it felt: draw a line, high where it is good, low where it is hard"),
          reason: numbered("Because of"),
        },
      },
      brainwriting: {
        title: "Three ideas at a time",
        about: "Write three ideas in the first empty row, without talking. Pass the sheet on.",
        fields: {
          question: only("Our question: How do we get …?"),
          idea: (number) => `Row ${rowOf(number)}, idea ${placeIn(number)}`,
        },
        labels: { idea: (number) => (placeIn(number) === 1 ? `Row ${rowOf(number)}` : "") },
      },
      barriers: {
        title: "What stands in the way?",
        about: "Begin with what you wish for. Then guess what holds it back, and why.",
        fields: {
          future: only("What it looks like when it has worked"),
          barrier: numbered("We think … stands in the way, because …"),
        },
      },
      storyboard: {
        title: "Storyboard",
        about: "Six pictures of a new day. Stick figures will do. Write below each what happens.",
        fields: {
          frame: (number) => `Picture ${number}`,
          caption: (number) => `The words for picture ${number}`,
        },
      },
      brainstorm: {
        title: "Ideas",
        about: "One idea in each box. Large and small, wise and silly.",
        fields: { note: (number) => `Idea ${number}` },
        labels: { note: String },
      },
      "guide-conversation": {
        title: "Conversation",
        about: "Write your own answers first. Read them aloud, and find a sentence you can agree on.",
        fields: { answer: (number) => `Answer ${number}`, agreed: only("What we agree on") },
      },
      "next-steps": {
        title: "Who does what?",
        about: "One thing on each line. Whoever stands there has said yes.",
        fields: {
          what: (number) => `To be done, ${number}`,
          who: (number) => `Who, ${number}`,
          when: (number) => `When, ${number}`,
        },
        labels: { what: only("To be done"), who: only("Who"), when: only("When") },
      },
    },
  },
);

/** Ideas are counted along the rows, three to each. */
const rowOf = (number: number) => Math.ceil(number / 3);
const placeIn = (number: number) => ((number - 1) % 3) + 1;

/** What a field of a sheet is called, for whoever meets it away from the sheet. */
export function fieldName(language: Language, tool: PaperTool, id: string): string {
  const cut = id.lastIndexOf("-");
  return paperSheetText[language].tools[tool].fields[id.slice(0, cut)]?.(Number(id.slice(cut + 1))) ?? id;
}

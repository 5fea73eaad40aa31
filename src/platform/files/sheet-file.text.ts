import { words } from "#ui/words.ts";
import { largestSheet, mostColumns, mostRows, type SheetRefusal } from "./sheet-file.ts";

const megabytes = largestSheet / 1024 / 1024;

/** Why a file could not be read, and what to do about it. */
export const sheetFileText = words(
  {
    refusals: {
      "not-sheet": "Det er ikke et regneark, vi kan læse. Gem det som Excel (.xlsx) eller CSV, og prøv igen.",
      "old-excel": "Det er den gamle slags Excel-fil. Åbn den, gem den som .xlsx, og prøv igen.",
      "open-document": "Det er et ark fra LibreOffice. Gem det som Excel (.xlsx) eller CSV, og prøv igen.",
      protected: "Arket er låst med en adgangskode. Tag koden af, gem det, og prøv igen.",
      damaged: "Filen er gået i stykker undervejs. Åbn den, gem den igen, og prøv med den nye.",
      empty: "Der står ikke noget i arket.",
      "no-headings":
        "Vi kan ikke finde overskrifterne. Skriv en linje øverst med, hvad hver kolonne er, for eksempel »Navn« og »Adresse«.",
      "cpr-headings":
        "I overskrifterne står der noget, der ligner et CPR-nummer. Det gemmer Vejviser aldrig. Tag det ud, og prøv igen.",
      "too-many-rows": `Der er flere end ${mostRows / 1000}.000 rækker. Del arket i flere, og tag ét ad gangen.`,
      "too-many-columns": `Der er flere end ${mostColumns} kolonner. Behold dem, I skal bruge, og prøv igen.`,
      "too-long": "En af cellerne er meget lang. Er der et anførselstegn for lidt? Ret den, og prøv igen.",
      "too-big": `Filen fylder for meget. Der er plads til ${megabytes} MB. Tag billeder og ark ud, I ikke skal bruge, eller gem arket som CSV.`,
      "too-heavy": "Filen er for tung at læse. Gem kun det ark, I skal bruge, som CSV, og prøv igen.",
      busy: "Her bliver læst mange ark lige nu. Vent et øjeblik, og prøv igen.",
    } satisfies Record<SheetRefusal, string>,
  },
  {
    refusals: {
      "not-sheet": "This is not a spreadsheet we can read. Save it as Excel (.xlsx) or CSV and try again.",
      "old-excel": "This is the old kind of Excel file. Open it, save it as .xlsx and try again.",
      "open-document": "This is a LibreOffice sheet. Save it as Excel (.xlsx) or CSV and try again.",
      protected: "The sheet is locked with a password. Take it off, save the sheet and try again.",
      damaged: "The file broke on its way. Open it, save it again and try with the new one.",
      empty: "There is nothing in the sheet.",
      "no-headings":
        "We cannot find the headings. Write a line at the top saying what each column is, for example “Name” and “Address”.",
      "cpr-headings":
        "The headings hold something that looks like a CPR number. Vejviser never stores one. Take it out and try again.",
      "too-many-rows": `There are more than ${mostRows / 1000},000 rows. Split the sheet and bring in one part at a time.`,
      "too-many-columns": `There are more than ${mostColumns} columns. Keep those you need and try again.`,
      "too-long": "One of the cells is very long. Is a quotation mark missing? Mend it and try again.",
      "too-big": `The file is too large. There is room for ${megabytes} MB. Take out pictures and sheets you do not need, or save it as CSV.`,
      "too-heavy": "The file is too heavy to read. Save only the sheet you need, as CSV, and try again.",
      busy: "Many sheets are being read just now. Wait a moment and try again.",
    },
  },
);

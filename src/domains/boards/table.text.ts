import type { Said } from "#ui/tongues.ts";
import { tableAr } from "./table-ar.text.ts";
import { tableDa } from "./table-da.text.ts";
import { tableDe } from "./table-de.text.ts";
import { tableEn } from "./table-en.text.ts";
import { tablePl } from "./table-pl.text.ts";
import { tableTr } from "./table-tr.text.ts";
import { tableUk } from "./table-uk.text.ts";
import type { TableWords } from "./table-words.ts";

/** What participants read, in every tongue. */
export const tableText: Said<TableWords> = {
  da: tableDa,
  en: tableEn,
  uk: tableUk,
  ar: tableAr,
  de: tableDe,
  tr: tableTr,
  pl: tablePl,
};

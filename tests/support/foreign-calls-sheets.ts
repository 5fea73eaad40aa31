import { actOnSheet } from "#domains/community/sheet-acts.server.ts";
import { importerFor } from "#domains/community/sheet-importers.server.ts";
import { lookAtSheet } from "#domains/community/sheet-preview.server.ts";
import { takeSheet } from "#domains/community/sheet-taking.server.ts";
import * as sheets from "#domains/community/sheets.server.ts";
import { partnerImporter } from "#domains/partners/partner-imports.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Calls } from "./foreign-calls.ts";
import { associations } from "./sheets.ts";

const given = () => ({
  ...associations,
  id: newId(),
  fileName: "liste.csv",
  sheet: { headings: ["Navn"], rows: [{ number: 2, cells: ["Koret"] }] },
});

function order(what: string): FormData {
  const form = new FormData();
  form.set("do", what);
  return form;
}

/** Spreadsheets on their way in. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const sheetCalls: Calls = {
  foreign: {
    keepSheet: (member, { communityId }) => sheets.keepSheet(member, communityId, given()),
    listSheets: (member, { communityId }) => sheets.listSheets(member, communityId),
    findSheet: [
      (member, { communityId, sheetId = "" }) => sheets.findSheet(member, communityId, sheetId),
      (member, { sheetId = "" }, { communityId }) => sheets.findSheet(member, communityId, sheetId),
      (member, { partnerSheetId = "" }) => sheets.findSheet(member, null, partnerSheetId),
    ],
    lookAtSheet: [
      (member, { communityId, sheetId = "" }) => lookAtSheet(member, communityId, sheetId),
      (member, { sheetId = "" }, { communityId }) => lookAtSheet(member, communityId, sheetId),
    ],
    mapSheet: [
      (member, { communityId, sheetId = "" }) => sheets.mapSheet(member, communityId, sheetId, { name: 1 }),
      (member, { sheetId = "" }, { communityId }) =>
        sheets.mapSheet(member, communityId, sheetId, { name: 1 }),
    ],
    actOnSheet: [
      (member, { communityId, sheetId = "" }) =>
        actOnSheet(member, communityId, sheetId, { form: order("drop"), room: "/" }),
      (member, { partnerSheetId = "" }) =>
        actOnSheet(member, null, partnerSheetId, {
          form: order("drop"),
          room: "/",
          importer: partnerImporter,
        }),
    ],
    dropSheet: [
      (member, { communityId, sheetId = "" }) => sheets.dropSheet(member, communityId, sheetId),
      (member, { sheetId = "" }, { communityId }) => sheets.dropSheet(member, communityId, sheetId),
    ],
    // Last: that it is under way is told beside the transaction, so it stands when the rest is undone.
    takeSheet: [
      (member, { sheetId = "" }, { communityId }) => takeSheet(member, communityId, sheetId),
      (member, { communityId, sheetId = "" }) => takeSheet(member, communityId, sheetId),
    ],
  },
  own: { importerFor: (member) => importerFor(member, { purpose: "library-use", registerKind: null }) },
};

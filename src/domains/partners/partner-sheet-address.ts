import { largestSheet } from "#platform/files/sheet-file.ts";

/** Where a sheet of partners is sent to (routes.ts), and how many bytes may be: the file, and what a form puts around it. */
export const partnerSheetAddress = {
  path: /^\/partnere\/indlaes$/,
  most: largestSheet + 64 * 1024,
  saysSo: true,
} as const;

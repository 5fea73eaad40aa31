import * as links from "#domains/between/between-links.server.ts";
import * as pages from "#domains/between/between-pages.server.ts";
import { previewBetween } from "#domains/between/between-preview.server.ts";
import * as words from "#domains/between/between-words.server.ts";
import { entryExample } from "#domains/logbook/logbook.example.ts";
import { carryWord, findCarried, findWord } from "#domains/logbook/words-to-logbook.server.ts";
import { listFinishedMeetings } from "#domains/minutes/minutes-versions.server.ts";
import type { Calls } from "./foreign-calls.ts";

const own = { part: "said" as const, text: "Tak for sidst", was: "" };
/** That there was nothing to write on is said as "gone". */
const written = async (outcome: Promise<pages.Wrote>) => (await outcome).kind !== "gone";

/** The page partners read between meetings. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const betweenCalls: Calls = {
  foreign: {
    readBetween: (member, { betweenEngagementId = "" }) => pages.readBetween(member, betweenEngagementId),
    previewBetween: (member, { betweenEngagementId = "" }) => previewBetween(member, betweenEngagementId),
    saveOwnWords: (member, { betweenEngagementId = "" }) =>
      written(pages.saveOwnWords(member, betweenEngagementId, own)),
    setShowsMinutes: (member, { betweenEngagementId = "" }) =>
      pages.setShowsMinutes(member, betweenEngagementId, false),
    listBetweenReaders: (member, { betweenEngagementId = "" }) =>
      links.listBetweenReaders(member, betweenEngagementId),
    makeBetweenLink: (member, { betweenEngagementId = "" }) =>
      links.makeBetweenLink(member, betweenEngagementId),
    mailBetween: (member, { betweenEngagementId = "", betweenPersonId = "" }) =>
      links.mailBetween(member, betweenEngagementId, { personIds: [betweenPersonId] }),
    closeBetweenLinks: (member, { betweenEngagementId = "" }) =>
      links.closeBetweenLinks(member, betweenEngagementId),
    listBetweenWords: (member, { betweenEngagementId = "" }) =>
      words.listBetweenWords(member, betweenEngagementId),
    findBetweenWord: [
      (member, { betweenEngagementId = "", betweenWordId = "" }) =>
        words.findBetweenWord(member, betweenEngagementId, betweenWordId),
      (member, { betweenWordId = "" }, { betweenEngagementId = "" }) =>
        words.findBetweenWord(member, betweenEngagementId, betweenWordId),
    ],
    markBetweenWordSeen: [
      (member, { betweenEngagementId = "", betweenWordId = "" }) =>
        words.markBetweenWordSeen(member, betweenEngagementId, betweenWordId),
      (member, { betweenWordId = "" }, { betweenEngagementId = "" }) =>
        words.markBetweenWordSeen(member, betweenEngagementId, betweenWordId),
    ],
    removeBetweenWord: [
      (member, { betweenEngagementId = "", betweenWordId = "" }) =>
        words.removeBetweenWord(member, betweenEngagementId, betweenWordId),
      (member, { betweenWordId = "" }, { betweenEngagementId = "" }) =>
        words.removeBetweenWord(member, betweenEngagementId, betweenWordId),
    ],
    findWord: (member, { betweenEngagementId = "", betweenWordId = "" }) =>
      findWord(member, betweenEngagementId, betweenWordId),
    findCarried: (member, { betweenEngagementId = "", carriedWordId = "" }) =>
      findCarried(member, betweenEngagementId, carriedWordId),
    carryWord: [
      (member, { betweenEngagementId = "", betweenWordId = "" }) =>
        carryWord(member, betweenEngagementId, betweenWordId, entryExample),
      (member, { betweenWordId = "" }, { betweenEngagementId = "" }) =>
        carryWord(member, betweenEngagementId, betweenWordId, entryExample),
    ],
    listFinishedMeetings: (member, { betweenEngagementId = "" }) =>
      listFinishedMeetings(member, betweenEngagementId),
  },
  own: { listUnreadWords: words.listUnreadWords },
};

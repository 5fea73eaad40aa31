import type { Member } from "#domains/access/member.ts";
import { listDueAgreements } from "#domains/agreements/agreements.server.ts";
import { readLibraryGrowth } from "#domains/agreements/anchoring.server.ts";
import { listUnreadWords } from "#domains/between/between-words.server.ts";
import { listOpenPolls } from "#domains/dates/polls.server.ts";
import { listEngagements } from "#domains/engagement/engagements.server.ts";
import { readGuide } from "#domains/guide/content.server.ts";
import { readPaths } from "#domains/guide/path.server.ts";
import { principleOf } from "#domains/guide/principle.ts";
import { listOpenSentences } from "#domains/guide/rounds.server.ts";
import { openingWords } from "#domains/ideas/idea.ts";
import { listWaitingIdeas } from "#domains/ideas/ideas.server.ts";
import { listMeetingsBetween } from "#domains/meetings/meetings.server.ts";
import { listNewAnswers } from "#domains/outreach/letter-answers.server.ts";
import { listOutings } from "#domains/outreach/outings.server.ts";
import { openThreads } from "#domains/outreach/threads.server.ts";
import { hourOf, today } from "#ui/dates.ts";
import { overviewOf } from "./overview.ts";

/** More lines than these, and one no longer takes them in; the rest stand in their forløb. */
const mostThreads = 5;
const week = 7 * 24 * 60 * 60 * 1000;

export type OverviewOfDay = Awaited<ReturnType<typeof readOverviewOfDay>>;

/** All that the page one comes home to has to say to one member today (product.md G5). */
export async function readOverviewOfDay(member: Member) {
  const engagements = await listEngagements(member);
  const ids = engagements.map(({ id }) => id);
  const mine = engagements.filter(
    ({ state, team }) => state.kind !== "closed" && team.some(({ id }) => id === member.id),
  );
  const [paths, guide, open, ideas, outings, meetings, threads, answers, followUps, polls, words, growth] =
    await Promise.all([
      readPaths(member, ids),
      readGuide(member),
      listOpenSentences(member),
      listWaitingIdeas(member),
      listOutings(member, { from: today(), to: today(Date.now() + week) }),
      listMeetingsBetween(member, { from: today(), to: today(Date.now() + 2 * week) }),
      openThreads(member),
      listNewAnswers(member),
      listDueAgreements(member),
      listOpenPolls(member),
      listUnreadWords(member),
      readLibraryGrowth(
        member,
        mine.map(({ id }) => id),
      ),
    ]);
  const known = engagements.map((one) => ({ ...one, path: paths.get(one.id) ?? [] }));
  return {
    name: member.name.split(" ")[0],
    hour: hourOf(),
    today: today(),
    line: principleOf(`${member.id}${today()}`, member.language).line,
    any: known.length > 0,
    /** What one had set a day for, and the day has come; and what waits still. */
    due: threads.filter(({ nextOn }) => nextOn !== null && nextOn <= today()),
    threads: threads.filter(({ nextOn }) => nextOn === null || nextOn > today()).slice(0, mostThreads),
    answers,
    /** Agreements that the two said they would look at again by now. */
    followUps,
    /** Dates that are looked for, and how many have answered. */
    polls,
    /** What partners have written between meetings that nobody has read. */
    words,
    ideas: ideas.map(({ id, text, waitingSince }) => ({
      id,
      words: openingWords(text),
      since: waitingSince,
    })),
    meetings,
    // The newest comes first, and the nearest is the last of them.
    outing: outings.at(-1),
    growing: mine.flatMap(({ id, name }) => {
      const grown = growth.get(id);
      return grown ? [{ id, name, grown }] : [];
    }),
    all: known
      .filter((one) => one.state.kind !== "closed")
      .map(({ id, name, question, places }) => ({ id, name, question, places })),
    ...overviewOf(member.id, known, open, guide, Date.now()),
  };
}

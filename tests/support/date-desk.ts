import type { Member } from "#domains/access/member.ts";
import { nobodyExample, pollDaysExample, pollExample } from "#domains/dates/date-poll.example.ts";
import type { Answer, PollFields, VotersFields } from "#domains/dates/date-poll.ts";
import { addDates } from "#domains/dates/poll-dates.server.ts";
import type { Voter } from "#domains/dates/poll-rows.server.ts";
import { makeVoterLink } from "#domains/dates/poll-sending.server.ts";
import { addVoters, listAskable } from "#domains/dates/poll-voters.server.ts";
import { beginPoll, findPoll, type Poll } from "#domains/dates/polls.server.ts";
import { saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { saveParticipation } from "#domains/partners/participations.server.ts";
import {
  contactPersonExample,
  participationExample,
  partnerExample,
} from "#domains/partners/partner.example.ts";
import type { Sector } from "#domains/partners/partner.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { listMail } from "#platform/mail/mail.server.ts";

/** A poll in a forløb, begun with three dates and nobody asked, and what one does about it in a test. */
export async function openDateDesk(member: Member, engagementId: string, fields: Partial<PollFields> = {}) {
  const pollId = (await beginPoll(member, engagementId, { ...pollExample, ...fields })) ?? "";
  await addDates(member, pollId, pollDaysExample);
  const poll = async (): Promise<Poll> => {
    const found = await findPoll(member, engagementId, pollId);
    if (!found) throw new Error("The poll is not there");
    return found;
  };
  const dateIds = (await poll()).dates.map(({ id }) => id);
  const ask = (fields: Partial<VotersFields>) => addVoters(member, pollId, { ...nobodyExample, ...fields });
  const named = async (name: string): Promise<Voter> => {
    const found = (await poll()).voters.find(({ partner, person, colleague, who, name: own }) =>
      [partner, person, colleague, who, own].includes(name),
    );
    if (!found) throw new Error(`Nobody called ${name} is asked`);
    return found;
  };
  return {
    pollId,
    dateIds,
    poll,
    ask,
    named,
    /** A partner of the forløb with somebody there, who is asked. */
    async putOn(
      name: string,
      person: { name?: string; email?: string; phone?: string; sector?: Sector; must?: boolean } = {},
    ): Promise<Voter> {
      const { must, sector = "third", ...own } = person;
      const partnerId = (await savePartner(member, { ...partnerExample, name, sector })) ?? "";
      await saveParticipation(member, engagementId, { ...participationExample, partnerId });
      await saveContactPerson(member, partnerId, {
        ...contactPersonExample,
        name: `${name}s formand`,
        email: "",
        phone: "",
        ...own,
      });
      const { partners } = (await listAskable(member, pollId)) ?? { partners: [] };
      const key = partners.find((one) => one.partnerId === partnerId)?.key ?? "";
      await ask({ ask: [key], must: must ? [key] : [], rule: (await poll()).rule });
      return named(name);
    },
    /** The word of a new link of somebody's own. */
    async wordFor(voterId: string): Promise<string> {
      return (await makeVoterLink(member, pollId, voterId))?.split("/").at(-1) ?? "";
    },
    /** Answers to the dates in their order: `y`, `m`, `n`, and `.` for none. */
    said(letters: string): Map<string, Answer> {
      const words: Record<string, Answer> = { y: "yes", m: "maybe", n: "no" };
      const given = new Map<string, Answer>();
      for (const [index, id] of dateIds.entries()) {
        const answer = words[letters[index] ?? "."];
        if (answer) given.set(id, answer);
      }
      return given;
    },
    async mails() {
      const all = await listMail(member.organisationId);
      return all.filter(({ text }) => text.includes("/dato/"));
    },
  };
}
export type DateDesk = Awaited<ReturnType<typeof openDateDesk>>;

/** What comes with answers where nothing does. */
export const nothingMore = { name: "", word: "", waitingFor: "", waitingUntil: "" };

/** The words of the links in a mail. */
export const linkIn = (text: string): string => /\/dato\/([\w-]{32})/.exec(text)?.[1] ?? "";

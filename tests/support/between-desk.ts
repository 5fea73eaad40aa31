import type { Member } from "#domains/access/member.ts";
import { makeBetweenLink } from "#domains/between/between-links.server.ts";
import { doBoardDeed } from "#domains/boards/deeds.server.ts";
import { setBoard } from "#domains/boards/leading.server.ts";
import { receive } from "#domains/boards/receiving.server.ts";
import { addGuest } from "#domains/meetings/guests.server.ts";
import type { ItemKind } from "#domains/meetings/meeting.ts";
import { findMeeting } from "#domains/meetings/meetings.server.ts";
import { finishMinutes } from "#domains/minutes/minutes-versions.server.ts";
import { listContactPersons, saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { contactPersonExample, partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { holdMeeting } from "./live-table.ts";

/** A meeting that has been held, in a forløb of its own, and what one does about it in a test. */
export async function openBetweenDesk(
  member: Member,
  kinds: readonly ItemKind[] = ["brainstorm", "next-steps"],
) {
  const table = await holdMeeting(member, kinds);
  const { meetingId, boards } = table;
  const place = (line: number) => ({ meetingId, boardId: boards[line] ?? "" });
  const open = { anonymity: "named", hidden: false, dots: 3, severalDots: true } as const;
  for (const [line, boardId] of boards.entries()) if (boardId) await setBoard(member, place(line), open);
  const lis = await table.join({ name: "Lis Holm" });
  return {
    table,
    lis,
    place,
    open,
    engagementId: (await findMeeting(member, meetingId))?.engagementId ?? "",
    /** Lays a note on the board of a line, as a phone would; its id. */
    async write(line: number, text: string, more: Record<string, string> = {}): Promise<string> {
      const id = newId();
      const form = new FormData();
      const tool = kinds[line] ?? "";
      const fields = { do: "note", id, boardId: boards[line] ?? "", tool, text, ...more };
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const kept = await receive(lis, form);
      if (!("kept" in kept)) throw new Error(`The note was not kept: ${JSON.stringify(kept)}`);
      return id;
    },
    nugget: (line: number, noteId: string) =>
      doBoardDeed(member, place(line), { kind: "nugget", noteIds: [noteId], is: true }),
    finish: () => finishMinutes(member, meetingId),
    /** A partner with somebody there, who is asked to the meeting; the id of the person. */
    async ask(partner: string, person: string, email: string): Promise<string> {
      const partnerId = (await savePartner(member, { ...partnerExample, name: partner })) ?? "";
      await saveContactPerson(member, partnerId, { ...contactPersonExample, name: person, email });
      const [known] = await listContactPersons(member, partnerId);
      const contactPersonId = known?.id ?? "";
      await addGuest(member, meetingId, { kind: "partner", partnerId, contactPersonId });
      return contactPersonId;
    },
  };
}
export type BetweenDesk = Awaited<ReturnType<typeof openBetweenDesk>>;

/** The word of a new link to the page of a forløb. */
export async function betweenWordFor(member: Member, engagementId: string): Promise<string> {
  return (await makeBetweenLink(member, engagementId))?.split("/").at(-1) ?? "";
}

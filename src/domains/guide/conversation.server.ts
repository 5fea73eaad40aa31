import type { Member } from "#domains/access/member.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { conversationText } from "./conversation.text.ts";
import { agreedSchema, answerSchema, silence } from "./round.ts";
import {
  addAnswer,
  agree,
  changeAnswer,
  endRound,
  findRound,
  markNugget,
  removeAnswer,
  setSilence,
} from "./rounds.server.ts";

/** `apart`: everyone at the table has a field of their own. */
type Place = { engagementId: string; roundId: string; number: number; apart: boolean };
type Done = { to: string } | { saved: string } | (Problems & { at: string });

/**
 * Does what somebody at the table has asked for: put an answer down, mend it, agree, be silent, go on. Answers
 * with where to go, what was saved, or what needs another look. An unknown wish, or a question or answer that is
 * not part of this round, is a 404.
 */
export async function takePart(member: Member, place: Place, form: FormData): Promise<Done> {
  const round = await findRound(member, place.engagementId, place.roundId);
  const question = round?.questions[place.number - 1];
  if (!round || !question) throw notFound();
  const at = (number: number, after = "") => {
    const search = [place.apart ? "felter" : "", after].filter(Boolean).join("&");
    return `/forloeb/${place.engagementId}/samtale/${round.id}/${number}${search && `?${search}`}`;
  };
  const here = { to: at(place.number) };
  const answerId = form.get("answerId");
  switch (form.get("do")) {
    case "answer": {
      const read = readForm(answerSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: "answer" };
      await addAnswer(member, round.id, question.key, read.value);
      return here;
    }
    case "change": {
      const read = readForm(answerSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: String(answerId) };
      return found(await changeAnswer(member, round.id, read.value.answerId, read.value.text), here);
    }
    case "nugget":
    case "no-nugget":
      return found(
        isId(answerId) && (await markNugget(member, round.id, answerId, form.get("do") === "nugget")),
        here,
      );
    case "remove":
      return found(isId(answerId) && (await removeAnswer(member, round.id, answerId)), {
        to: at(place.number, `fjernet=${answerId}`),
      });
    case "silence":
    case "more-silence": {
      const from =
        form.get("do") === "silence" ? Date.now() : Math.max(Date.now(), round.silentUntil?.getTime() ?? 0);
      await setSilence(member, round.id, new Date(from + (form.get("do") === "silence" ? silence : 60_000)));
      return here;
    }
    case "end-silence":
      await setSilence(member, round.id, null);
      return here;
    case "agree":
    case "previous":
    case "next":
    case "finish":
      return goOn();
    default:
      throw notFound();
  }

  async function goOn(): Promise<Done> {
    // While the room is silent there is no sentence to save, only a place to go.
    if (form.has("agreed") && round && question) {
      const read = readForm(agreedSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: "agreed" };
      const { agreed, was = question.agreed } = read.value;
      const isOwn = agreed !== was && agreed !== question.agreed;
      if (isOwn && question.agreed !== was) return meanwhile(agreed, question.agreed);
      if (isOwn) await agree(member, round.id, question.key, agreed);
    }
    if (!round || form.get("do") === "agree") return { saved: new Date().toISOString() };
    if (form.get("do") === "finish") {
      await endRound(member, round.id);
      return { to: `/forloeb/${place.engagementId}/trin/${round.station}?gemt` };
    }
    if (round.silentUntil) await setSilence(member, round.id, null);
    return { to: at(place.number + (form.get("do") === "next" ? 1 : -1)) };
  }

  /** Two windows have written each their sentence. Both are shown, and whoever sends again means it. */
  function meanwhile(agreed: string, newer: string): Done {
    const { meanwhile } = conversationText[member.language];
    return { problems: { agreed: meanwhile(newer) }, typed: { agreed, was: newer }, at: "agreed" };
  }
}

function found(was: boolean, then: { to: string }): { to: string } {
  if (!was) throw notFound();
  return then;
}

const notFound = () => new Response(null, { status: 404 });

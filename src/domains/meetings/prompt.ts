import { z } from "zod";
import { longText, sentAs } from "#platform/web/fields.ts";
import type { ItemKind } from "./meeting.ts";

/** The lines of an agenda that can ask the table several questions, one after another (S6.7, A2). */
export const askingKinds = ["development-questions", "guide-conversation"] as const satisfies ItemKind[];
export const asksSeveral = (kind: ItemKind): kind is (typeof askingKinds)[number] =>
  (askingKinds as readonly ItemKind[]).includes(kind);

/** The most questions on one line: a table that is asked more has long since stopped answering. */
export const mostPrompts = 20;

const words = longText(400).min(1);

/** A question of one's own for the table. */
export const ownPromptSchema = z.object({ text: words, sentAs });
/** New words for a question that is asked. */
export const promptWordsSchema = z.object({ text: words });
/** What is ticked among what is offered: development questions by their ids, questions of the guide by their keys. */
export const promptPicksSchema = z.object({ pick: z.array(z.string()).default([]) });

import { z } from "zod";
import { seats } from "#domains/access/seat.ts";
import { tongues } from "#ui/tongues.ts";
import { limits, mostHeads } from "./board.ts";

/** What somebody says when they sit down. Nothing of it is asked for: no name, no address, no account (F3). */
export const joiningSchema = z.object({
  name: z.string().trim().max(limits.name).default(""),
  tongue: z.enum(tongues).default("da"),
  seat: z.enum(seats).default("phone"),
  /** How many they hold the pen for, themselves included. */
  heads: z.coerce.number().int().min(1).max(mostHeads).catch(1),
  tableName: z.string().trim().max(limits.table).default(""),
});
export type JoiningFields = z.output<typeof joiningSchema>;

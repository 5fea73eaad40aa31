import { customType, timestamp, uuid } from "drizzle-orm/pg-core";
import { newId } from "./id.ts";

/** The columns nearly every table begins with. */
export const id = () =>
  uuid()
    .primaryKey()
    .$defaultFn(() => newId());
export const moment = () => timestamp({ withTimezone: true, mode: "date" });
export const now = () => moment().notNull().defaultNow();

/** Bytes as they are: a picture. */
export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => "bytea" });

/** Text in the order of its code points on every database, so that the beginning of a word is a stretch of an index. */
export const codePointText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

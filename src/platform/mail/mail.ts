/** A mail as it is written: one subject line and plain text, which every screen reader and old phone can show. */
export type MailText = { subject: string; text: string };
export type OutgoingMail = MailText & { to: string };

/** A mail as it is written: one subject line and plain text, which every screen reader and old phone can show. */
export type MailText = { subject: string; text: string };
/** `calendar` is a calendar file that goes along (RFC 5545); its own METHOD says whether it invites or cancels. */
export type OutgoingMail = MailText & { to: string; calendar?: string | null };

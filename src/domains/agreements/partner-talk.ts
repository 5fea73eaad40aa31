/** What one asks a partner who has hold of the group (P5). */
export const talkQuestions = ["group", "channels", "formats", "needs", "works", "next"] as const;
export type TalkQuestion = (typeof talkQuestions)[number];

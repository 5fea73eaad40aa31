/** What there is to go out with: hours of work, people who would like to, and things to bring. */
export const resourceKinds = ["hours", "person", "thing"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

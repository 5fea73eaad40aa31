import type { Seat } from "#domains/access/seat.ts";
import type { ItemKind } from "#domains/meetings/meeting.ts";
import type { Tongue } from "#ui/tongues.ts";
import type { Anonymity } from "./board.ts";

/** A sentence with a number in it (#), in each form a language has for it (Unicode CLDR); `other` where no other fits. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What is wrong with what somebody sent. */
export type RefusalWords = Record<
  "slow" | "closed" | "full" | "over" | "gone" | "too-many" | "unreadable",
  string
>;

/** All that a participant reads. A name in braces stands for what is put in. */
export type TableWords = {
  door: {
    codeTitle: string;
    codeLead: string;
    code: string;
    go: string;
    wrong: string;
    tooOften: string;
    full: string;
    /** {house} */
    invites: string;
    nothingAsked: string;
    name: string;
    nameHint: string;
    /** {name} */
    offered: string;
    more: string;
    seat: string;
    seats: Record<Seat, string>;
    heads: string;
    headsHint: string;
    tableName: string;
    tableHint: string;
    join: string;
  };
  dead: { title: string; body: string; go: string };
  over: { title: string; body: string };
  kinds: Record<ItemKind, string>;
  /** {number} */
  meeting: string;
  people: Counted;
  /** Who gets to see it and whether the name is kept, in one sentence. */
  promise: Record<Anonymity, { private: string; open: string }>;
  write: {
    note: string;
    lay: string;
    laid: string;
    what: string;
    who: string;
    when: string;
    why: string;
    slots: Record<"hard" | "wish", { choose: string; name: string }>;
    layCard: string;
    /** {count} */
    chosen: string;
    another: string;
    closed: string;
    nothing: string;
  };
  mine: {
    title: string;
    kept: string;
    sending: string;
    waiting: string;
    reword: string;
    lift: string;
    lifted: string;
    back: string;
    save: string;
    leave: string;
    drop: string;
    two: string;
    keepThis: string;
    takeOther: string;
  };
  lying: {
    title: string;
    empty: string;
    hidden: Counted;
    finished: Counted;
    shown: string;
    fresh: Counted;
    heap: string;
    loose: string;
    late: string;
    nugget: string;
    own: string;
  };
  translate: { open: string; title: string; tongue: string; text: string; save: string };
  vote: {
    title: string;
    secret: string;
    oneEach: string;
    /** {table}, {heads}, {all} */
    forTable: string;
    ownTable: string;
    /** {left}, {all} */
    left: string;
    /** {what} */
    more: string;
    /** {what} */
    less: string;
    own: Counted;
    total: Counted;
    closed: string;
  };
  bar: {
    finished: string;
    isFinished: string;
    notYet: string;
    timer: string;
    /** {clock} */
    until: string;
    timeUp: string;
  };
  room: { elsewhere: string; gathered: string; goAlong: string; agenda: string; here: string };
  me: {
    title: string;
    welcome: string;
    link: string;
    linkAbout: string;
    copy: string;
    copied: string;
    save: string;
    saved: string;
  };
  net: { offline: string; sent: string; elsewhere: Counted };
  refused: RefusalWords;
  /** Two of them are a name for whoever wants none of their own. */
  nature: readonly string[];
  /** {one}, {other} */
  twoOfNature: string;
};

/** A sentence with what stands in braces put in. */
export function filled(sentence: string, told: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(told[name] ?? whole));
}

const rules = new Map<Tongue, Intl.PluralRules>();

/** A sentence with its number put in, in the form the language has for it. */
export function countedIn(tongue: Tongue, forms: Counted, count: number): string {
  const rule = rules.get(tongue) ?? new Intl.PluralRules(tongue);
  rules.set(tongue, rule);
  return (forms[rule.select(count)] ?? forms.other).replace("#", String(count));
}

/** How much lies on a board whose notes are turned down, and how many have finished with it. */
export function countsIn(
  tongue: Tongue,
  { lying }: { lying: Pick<TableWords["lying"], "hidden" | "finished" | "empty"> },
  { notes, finished }: { notes: number; finished: number },
): string {
  if (notes + finished === 0) return lying.empty;
  const told = [countedIn(tongue, lying.hidden, notes)];
  if (finished > 0) told.push(countedIn(tongue, lying.finished, finished));
  return `${told.join(tongue === "ar" ? "، " : ", ")}.`;
}

import { counted } from "#ui/counted.ts";
import { joinNames } from "#ui/names.ts";
import { words } from "#ui/words.ts";
import type { ResourceKind } from "./outing.ts";

type Sum = Record<ResourceKind, number>;

/** The words about what the house has to go out with, and what that comes to. */
export const resourceText = words(
  {
    empty: "Hvad kan I gå ud med?",
    emptyBody:
      "Timer, mennesker og ting. Det er lettere at sige ja til en sommerfest, når I ved, hvem der gerne vil, og hvor kaffekanden står.",
    sum: ({ hours, person, thing }: Sum) => {
      const parts = [
        hours > 0 && `${counted(hours, "da")} ${hours === 1 ? "time" : "timer"} om måneden`,
        thing > 0 && `${counted(thing, "da")} ting at tage med`,
        person > 0 && `${counted(person, "da")}, der gerne vil med ud`,
      ].filter((part) => part !== false);
      return parts.length === 0 ? "" : `I har ${joinNames(parts, "da")}.`;
    },
    kinds: { hours: "Timer", person: "Mennesker", thing: "Ting" } satisfies Record<ResourceKind, string>,
    noneOf: {
      hours: "Ingen timer er skrevet op endnu.",
      person: "Ingen er skrevet op endnu.",
      thing: "Ingen ting er skrevet op endnu.",
    } satisfies Record<ResourceKind, string>,
    amount: (kind: ResourceKind, amount: number | null) =>
      kind === "hours"
        ? amount === null
          ? ""
          : `${amount} ${amount === 1 ? "time" : "timer"} om måneden`
        : (amount ?? 1) === 1
          ? ""
          : `${amount} ${kind === "thing" ? "stk." : "mennesker"}`,
    add: "Skriv noget op",
    fields: {
      kind: "Hvad er det?",
      kinds: {
        hours: "Timer, vi har sat af",
        person: "Nogen, der gerne vil med ud",
        thing: "Noget, vi kan tage med",
      } satisfies Record<ResourceKind, string>,
      name: "Hvad eller hvem?",
      nameHint: "Om mennesker er en rolle nok: »to læsevenner fra Vestermose«.",
      amount: "Hvor meget?",
      amountHint: "Timer om måneden, eller hvor mange I har af det.",
      note: "Noget, der er godt at vide",
    },
  },
  {
    empty: "What can you go out with?",
    emptyBody:
      "Hours, people and things. It is easier to say yes to a summer party when you know who would like to go, and where the coffee pot is.",
    sum: ({ hours, person, thing }: Sum) => {
      const parts = [
        hours > 0 && `${counted(hours, "en")} ${hours === 1 ? "hour" : "hours"} a month`,
        thing > 0 && `${counted(thing, "en")} ${thing === 1 ? "thing" : "things"} to bring`,
        person > 0 && `${counted(person, "en")} who would like to come along`,
      ].filter((part) => part !== false);
      return parts.length === 0 ? "" : `You have ${joinNames(parts, "en")}.`;
    },
    kinds: { hours: "Hours", person: "People", thing: "Things" } satisfies Record<ResourceKind, string>,
    noneOf: {
      hours: "No hours have been written down yet.",
      person: "Nobody has been written down yet.",
      thing: "No things have been written down yet.",
    } satisfies Record<ResourceKind, string>,
    amount: (kind: ResourceKind, amount: number | null) =>
      kind === "hours"
        ? amount === null
          ? ""
          : `${amount} ${amount === 1 ? "hour" : "hours"} a month`
        : (amount ?? 1) === 1
          ? ""
          : `${amount} ${kind === "thing" ? "of them" : "people"}`,
    add: "Write something down",
    fields: {
      kind: "What is it?",
      kinds: {
        hours: "Hours we have set aside",
        person: "Somebody who would like to come along",
        thing: "Something we can bring",
      } satisfies Record<ResourceKind, string>,
      name: "What or who?",
      nameHint: "Of people a role will do: »two reading friends from Vestermose«.",
      amount: "How much?",
      amountHint: "Hours a month, or how many you have of it.",
      note: "Something good to know",
    },
  },
);

import { counted, countedFirst } from "#ui/counted.ts";
import { joinNames } from "#ui/names.ts";
import { words } from "#ui/words.ts";
import type { GuestAdvice } from "./guest.ts";
import type { GuestKind } from "./meeting.ts";

/** What a piece of advice is told of the meeting it is about. */
type AtTable = { heads: number; entries: number; who: string };
type Advice = Record<GuestAdvice, (at: AtTable) => string>;
const da = (count: number) => counted(count, "da");
const en = (count: number) => counted(count, "en");

/** The words about who is asked to a meeting, and who came. */
export const guestText = words(
  {
    title: "Hvem",
    empty: "Hvem ved noget om dem, I tænker på?",
    emptyBody:
      "Til et første møde er to eller tre indgange til målgruppen nok: en forening, en forvaltning, en, de stoler på. Bliv højst ti om bordet, så når alle at sige noget. En af jer er med uden at lede.",
    atTable: (heads: number, entries: number) => {
      const people = heads === 1 ? "Én er bedt med" : `${countedFirst(heads, "da")} om bordet`;
      const ways =
        entries === 0
          ? ""
          : entries === 1
            ? ". Én af dem er en indgang til målgruppen"
            : `. ${countedFirst(entries, "da")} af dem er indgange til målgruppen`;
      return `${people}${ways}.`;
    },
    adviceTitle: "Værd at tænke over",
    advice: {
      "too-few": ({ heads }) =>
        `I er ${heads < 2 ? "meget få" : `kun ${da(heads)}`} om bordet. Fra tre begynder folk at svare hinanden og ikke kun jer.`,
      "too-many": ({ heads }) =>
        `I bliver ${da(heads)}. Over ti når de stille ikke at sige noget. Kunne det blive til to møder?`,
      "few-entries": ({ entries }) =>
        entries === 0
          ? "Ingen af dem er sat som indgang til målgruppen. Bed to eller tre, der møder dem i hverdagen, så I taler om mennesker og ikke om tal."
          : "Der er kun én indgang til målgruppen. Med to eller tre hører I om mere end én hverdag.",
      "many-entries": ({ entries }) =>
        `Der er ${da(entries)} indgange til målgruppen. Det bliver let til mange dagsordener på én gang. Gem gerne nogle til næste møde.`,
      "leads-and-takes-part": ({ who }) =>
        `${who} skal både lede og være med. Det er svært på én gang. Kan en anden lede?`,
      "nobody-of-us": () =>
        "Ingen af jer er med uden at lede. En, der bare sidder med, hører det, som den, der leder, ikke når at høre.",
      "nobody-leads": () => "Der står ikke, hvem der leder mødet. Det kan også være en udefra.",
      "nobody-decides": () =>
        "Ingen af dem er sat til at måtte sige ja. Så går der let en måned, mens de spørger hjemme. Hvem ville kunne bestemme noget?",
    } as Advice,
    toLead: "Vælg, hvem der leder",
    listTitle: "De er bedt med",
    listTitleAfter: "De var bedt med",
    from: (person: string, partner: string) => `${person} fra ${partner}`,
    kinds: {
      partner: "Bed en partner med",
      citizens: "Bed borgere med",
      colleague: "Bed en kollega med",
    } satisfies Record<GuestKind, string>,
    noPartners: "Der er ingen partnere i forløbet endnu.",
    toPartners: "Find nogen under Partnere",
    fields: {
      partner: "Hvem?",
      memberId: "Hvem af jer?",
      who: "Hvem er de?",
      heads: "Hvor mange?",
      isEntry: "En indgang til målgruppen",
      mayDecide: "Må sige ja på deres vegne",
      tryNext: "Hvad vil I prøve næste gang?",
    },
    partnerHint: "Vælg en person, eller lad partneren selv finde en.",
    anybody: (partner: string) => `${partner}: den, de sender`,
    whoHint: "Skriv en rolle og ingen navne: »to mødre fra Hedelund«.",
    entryHint: "De møder målgruppen i hverdagen og kan bringe et spørgsmål videre.",
    decideHint: "Så behøver de ikke spørge hjemme først.",
    add: "Sæt på listen",
    adding: "Sætter på…",
    edit: "Ret",
    save: "Gem",
    saving: "Gemmer…",
    remove: "Tag af listen",
    entry: "indgang til målgruppen",
    decides: "må sige ja",
    takesPart: "er med uden at lede",
    leads: "leder mødet",
    heads: (count: number) => `${count} personer`,
    gone: "En partner, I har fjernet",
    someone: "En kollega",
    problems: {
      "which-partner": "Vælg, hvem I vil bede med.",
      "which-colleague": "Vælg en kollega.",
      "which-citizens": "Skriv, hvem det er, med en rolle.",
      heads: "Skriv et helt tal fra 0 til 100.",
    },
    came: {
      title: "Hvem kom?",
      hint: "Sæt hak ved dem, der var der. Det er ikke for at holde øje med nogen. Det viser, hvem I mangler at høre.",
      who: "De kom",
      howMany: (name: string) => `Hvor mange kom? ${name}`,
      save: "Gem, hvem der kom",
      nobody: "Ingen kom",
      nobodyTitle: "Ingen kom. Det sker.",
      nobodyBody:
        "Nu ved I, at det ikke var dagen, stedet eller måden. De fleste, der er lykkedes med et møde, har holdt et, hvor ingen kom.",
      said: (came: number, asked: number) =>
        came >= asked
          ? `${countedFirst(came, "da")} kom.`
          : `${countedFirst(came, "da")} kom, af ${da(asked)} I havde bedt med.`,
      missing: (names: readonly string[]) =>
        `${capital(joinNames(names, "da"))} var der ikke. Hvad skulle der til? Det er et opkald værd.`,
      tryNextHint: "En anden dag, et andet sted, en anden vej ind. Ét forsøg ad gangen.",
      edit: "Ret, hvem der kom",
      again: "Begynd et nyt møde",
    },
  },
  {
    title: "Who",
    empty: "Who knows something about those you have in mind?",
    emptyBody:
      "For a first meeting two or three ways in to the target group are enough: an association, a department, somebody they trust. Be ten at the most around the table, so that all get to speak. One of you takes part without leading.",
    atTable: (heads: number, entries: number) => {
      const people = heads === 1 ? "One is asked" : `${countedFirst(heads, "en")} at the table`;
      const ways =
        entries === 0
          ? ""
          : entries === 1
            ? ". One of them is a way in to the target group"
            : `. ${countedFirst(entries, "en")} of them are ways in to the target group`;
      return `${people}${ways}.`;
    },
    adviceTitle: "Worth a thought",
    advice: {
      "too-few": ({ heads }) =>
        `You are ${heads < 2 ? "very few" : `only ${en(heads)}`} at the table. From three on people begin to answer each other and not only you.`,
      "too-many": ({ heads }) =>
        `You will be ${en(heads)}. Above ten the quiet ones do not get to speak. Could it become two meetings?`,
      "few-entries": ({ entries }) =>
        entries === 0
          ? "None of them is set as a way in to the target group. Ask two or three who meet them in everyday life, so that you talk about people and not about figures."
          : "There is only one way in to the target group. With two or three you hear of more than one kind of day.",
      "many-entries": ({ entries }) =>
        `There are ${en(entries)} ways in to the target group. That easily becomes many agendas at once. Keep some for the next meeting.`,
      "leads-and-takes-part": ({ who }) =>
        `${who} is to lead and to take part. That is hard at once. Could somebody else lead?`,
      "nobody-of-us": () =>
        "None of you takes part without leading. Somebody who just sits with them hears what whoever leads has no time to hear.",
      "nobody-leads": () => "It does not say who leads the meeting. It can be somebody from outside too.",
      "nobody-decides": () =>
        "None of them is set as somebody who may say yes. A month easily goes by while they ask at home. Who could decide something?",
    } as Advice,
    toLead: "Choose who leads",
    listTitle: "They are asked",
    listTitleAfter: "They were asked",
    from: (person: string, partner: string) => `${person} from ${partner}`,
    kinds: {
      partner: "Ask a partner",
      citizens: "Ask citizens",
      colleague: "Ask a colleague",
    },
    noPartners: "There are no partners in the forløb yet.",
    toPartners: "Find some under Partners",
    fields: {
      partner: "Who?",
      memberId: "Who of you?",
      who: "Who are they?",
      heads: "How many?",
      isEntry: "A way in to the target group",
      mayDecide: "May say yes on their behalf",
      tryNext: "What will you try next time?",
    },
    partnerHint: "Choose a person, or let the partner find one.",
    anybody: (partner: string) => `${partner}: whoever they send`,
    whoHint: "Write a role and no names: “two mothers from Hedelund”.",
    entryHint: "They meet the target group in everyday life and can carry a question on.",
    decideHint: "Then they need not ask at home first.",
    add: "Put on the list",
    adding: "Putting…",
    edit: "Change",
    save: "Save",
    saving: "Saving…",
    remove: "Take off the list",
    entry: "way in to the target group",
    decides: "may say yes",
    takesPart: "takes part without leading",
    leads: "leads the meeting",
    heads: (count: number) => `${count} people`,
    gone: "A partner you have removed",
    someone: "A colleague",
    problems: {
      "which-partner": "Choose whom you want to ask.",
      "which-colleague": "Choose a colleague.",
      "which-citizens": "Write who they are, by a role.",
      heads: "Write a whole number from 0 to 100.",
    },
    came: {
      title: "Who came?",
      hint: "Tick those who were there. It is not to keep an eye on anybody. It shows whom you have yet to hear.",
      who: "They came",
      howMany: (name: string) => `How many came? ${name}`,
      save: "Save who came",
      nobody: "Nobody came",
      nobodyTitle: "Nobody came. It happens.",
      nobodyBody:
        "Now you know that it was not the day, the place or the way. Most people who made a meeting work have held one where nobody came.",
      said: (came: number, asked: number) =>
        came >= asked
          ? `${countedFirst(came, "en")} came.`
          : `${countedFirst(came, "en")} came, of ${en(asked)} you had asked.`,
      missing: (names: readonly string[]) =>
        `${capital(joinNames(names, "en"))} ${names.length === 1 ? "was" : "were"} not there. What would it have taken? It is worth a call.`,
      tryNextHint: "Another day, another place, another way in. One try at a time.",
      edit: "Change who came",
      again: "Begin a new meeting",
    },
  },
);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

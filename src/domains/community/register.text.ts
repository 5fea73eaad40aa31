import { words } from "#ui/words.ts";
import type { Certainty, RegisterKind } from "./register.ts";

/** The words about the five lists of a place. */
export const registerText = words(
  {
    about: "Det, I har fundet ud af, på fem lister. Skriv hellere lidt, I er sikre på, end meget, I gætter.",
    kinds: {
      association: "Foreninger",
      institution: "Institutioner",
      event: "Begivenheder",
      "meeting-place": "Mødesteder",
      channel: "Kanaler",
    } satisfies Record<RegisterKind, string>,
    one: {
      association: "en forening",
      institution: "en institution",
      event: "en begivenhed",
      "meeting-place": "et mødested",
      channel: "en kanal",
    } satisfies Record<RegisterKind, string>,
    add: (one: string) => `Tilføj ${one}`,
    name: "Navn",
    what: "Hvad er det?",
    used: {
      association: "Hvem samler den, og hvornår?",
      institution: "Hvem kommer der?",
      event: "Hvornår, og hvem kommer?",
      "meeting-place": "Hvordan bliver det brugt, og af hvem?",
      channel: "Hvem skriver, og hvem læser?",
    } satisfies Record<RegisterKind, string>,
    certainty: "Hvor sikre er I?",
    certainties: { seen: "Set selv", told: "Fortalt af en, der ved det", heard: "Kun hørt" } satisfies Record<
      Certainty,
      string
    >,
    source: "Hvor ved I det fra?",
    sourceHint: "Rollen er nok, for eksempel »formanden« eller »kommunens foreningsliste«.",
    save: "Gem",
    saving: "Gemmer …",
    edit: "Ret",
    remove: "Fjern",
    asPartner: "Som partner",
    partners: "Se, hvem I kan ringe til",
    none: "Ingen på listen endnu.",
  },
  {
    about:
      "What you have found out, on five lists. Better a little that you are sure of than a lot that you guess.",
    kinds: {
      association: "Associations",
      institution: "Institutions",
      event: "Events",
      "meeting-place": "Meeting places",
      channel: "Channels",
    },
    one: {
      association: "an association",
      institution: "an institution",
      event: "an event",
      "meeting-place": "a meeting place",
      channel: "a channel",
    },
    add: (one: string) => `Add ${one}`,
    name: "Name",
    what: "What is it?",
    used: {
      association: "Whom does it gather, and when?",
      institution: "Who comes there?",
      event: "When, and who comes?",
      "meeting-place": "How is it used, and by whom?",
      channel: "Who writes, and who reads?",
    },
    certainty: "How sure are you?",
    certainties: { seen: "Seen it ourselves", told: "Told by someone who knows", heard: "Only heard" },
    source: "How do you know?",
    sourceHint: "The role is enough, for example “the chairman” or “the municipality’s list”.",
    save: "Save",
    saving: "Saving …",
    edit: "Change",
    remove: "Remove",
    asPartner: "As a partner",
    partners: "See whom you can ring",
    none: "Nothing on the list yet.",
  },
);

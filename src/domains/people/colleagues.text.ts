import { words } from "#ui/words.ts";

/** The words about the people at work in the house. */
export const colleaguesText = words(
  {
    title: "Kolleger",
    lead: (count: number) =>
      count === 1
        ? "Her er kun dig endnu. Inviter en, du kan tænke højt sammen med."
        : `I er ${count}, der er med.`,
    roles: { administrator: "Administrator", leader: "Leder", employee: "Medarbejder" },
    roleAbout: {
      administrator: "Inviterer, retter biblioteket og kan se, hvem der gjorde hvad.",
      leader: "Ser det hele og åbner døre.",
      employee: "Fører forløb sammen med de andre.",
    },
    you: "dig",
    change: "Ret",
    role: "Rolle",
    save: "Gem",
    end: "Sig farvel",
    endAbout: "Så kan vedkommende ikke længere komme ind. Det, de har skrevet, bliver stående.",
    ended: (name: string) => `${name} kan ikke længere komme ind.`,
    undo: "Fortryd",
    inviteTitle: "Inviter en kollega",
    email: "E-mail",
    name: "Navn",
    nameHint: "Så kan brevet begynde med »Hej …«.",
    invite: "Send invitationen",
    inviting: "Sender …",
    invited: "Inviteret",
    invitedLine: (by: string, ago: string) => `Inviteret af ${by} ${ago}. Har ikke svaret endnu.`,
    withdraw: "Tag den tilbage",
    expired: "Invitationen er for gammel. Send en ny.",
    refusals: {
      "already-here": "Den adresse hører til en, der allerede er med.",
      "last-administrator": "Der skal være mindst én administrator. Gør en anden til administrator først.",
      "not-found": "Den kollega er her ikke længere.",
    },
  },
  {
    title: "Colleagues",
    lead: (count: number) =>
      count === 1
        ? "It is only you so far. Invite someone to think aloud with."
        : `There are ${count} of you.`,
    roles: { administrator: "Administrator", leader: "Manager", employee: "Employee" },
    roleAbout: {
      administrator: "Invites, looks after the library’s details and can see who did what.",
      leader: "Sees the whole and opens doors.",
      employee: "Runs forløb together with the others.",
    },
    you: "you",
    change: "Change",
    role: "Role",
    save: "Save",
    end: "Say goodbye",
    endAbout: "They can no longer come in. What they have written stays.",
    ended: (name: string) => `${name} can no longer come in.`,
    undo: "Undo",
    inviteTitle: "Invite a colleague",
    email: "E-mail",
    name: "Name",
    nameHint: "So that the letter can begin with “Hello …”.",
    invite: "Send the invitation",
    inviting: "Sending …",
    invited: "Invited",
    invitedLine: (by: string, ago: string) => `Invited by ${by} ${ago}. Has not answered yet.`,
    withdraw: "Take it back",
    expired: "The invitation is too old. Send a new one.",
    refusals: {
      "already-here": "That address belongs to someone who is already here.",
      "last-administrator":
        "There must be at least one administrator. Make somebody else administrator first.",
      "not-found": "That colleague is no longer here.",
    },
  },
);

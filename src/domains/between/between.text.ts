import { countedFirst } from "#ui/counted.ts";
import { words } from "#ui/words.ts";

/** The words of colleagues around the page the partners read between meetings. */
export const betweenText = words(
  {
    title: "Mellem møderne",
    back: "Møder",
    lead: "Partnerne har travlt med deres eget. Den her side holder tråden varm: Den skriver sig selv af det, I allerede har skrevet ned, og I sætter jeres egne ord over.",
    line: "Partnernes side mellem møderne",
    lineAbout: "Det, der blev sagt, det, der sker nu, og det, vi venter på",
    unread: (count: number) =>
      count === 1 ? "Et ulæst ord fra en partner" : `${countedFirst(count, "da")} ulæste ord fra partnerne`,
    news: "Partnerne har skrevet",
    since: (day: string) => `siden ${day}`,
    earlier: "Det har partnerne skrevet før",
    someone: "En partner",
    from: (name: string, day: string) => `${name}, ${day}`,
    inTongue: (tongue: string) => `skrevet på ${tongue.toLowerCase()}`,
    seen: "Den er set",
    toLogbook: "Læg den i logbogen",
    answer: "Svar på siden",
    remove: "Fjern",
    removeAbout: "I kan hente det tilbage i 30 dage.",
    labelOf: (day: string) => `Ord fra en partner, ${day}`,
    ownOf: { said: "Om det, der blev sagt", next: "Om det, der sker nu", waiting: "Om det, vi venter på" },
    write: "Skriv jeres egne ord",
    mend: "Ret jeres egne ord",
    ownHint: "Et par linjer, som I ville sige det over en kop kaffe. De står øverst i afsnittet.",
    save: "Gem",
    saving: "Gemmer…",
    changed:
      "En kollega har gemt imens. Deres ord står herunder, og dine står stadig i feltet. Gem igen, hvis dine skal stå i stedet, eller gem begge.",
    now: "Det har kollegaen skrevet",
    saveBoth: "Gem begge",
    written: (who: string, when: string) => `${who} skrev på siden ${when}.`,
    silent: {
      said: "Her kommer guldkorn, beslutninger og det, der fik flest prikker, når referatet af et møde er færdigt.",
      next: "Her kommer det næste møde og det, hver især har lovet, når de er skrevet ned.",
      waiting: "Her kommer datoer, I leder efter, og aftaler, der venter på svar.",
    },
    stays: (what: string) => `I har aftalt: »${what}« Læs siden igennem, før I sender den.`,
    minutes: {
      shown: "Hele referatet kan læses fra siden.",
      hidden: "Kun det korte kan læses. Referatet selv er ikke med.",
      show: "Lad dem læse hele referatet",
      hide: "Vis kun det korte",
    },
    share: "Send siden",
    preview: "Se den, som partnerne ser den",
    shareAbout: "Siden følger med, når der sker noget. Partnerne læser den uden adgangskode, på syv sprog.",
    who: "Hvem får en mail?",
    noAddress: "ingen mailadresse",
    nobody:
      "Ingen kontaktpersoner er bedt med til et møde endnu. I kan stadig lave et link og give det videre.",
    mail: "Send dem siden",
    mailing: "Sender…",
    mailed: (count: number) =>
      count === 0
        ? "Ingen fik en mail. De, I valgte, har fået den, eller har ingen adresse."
        : count === 1
          ? "Én mail er på vej."
          : `${countedFirst(count, "da")} mails er på vej.`,
    pickOne: "Vælg mindst én.",
    make: "Lav et link",
    made: "Linket er lavet. Det vises kun nu, så kopiér det med det samme:",
    open: (count: number, until: string) =>
      count === 1
        ? `Ét link er åbent, til ${until}.`
        : `${countedFirst(count, "da")} links er åbne, det længste til ${until}.`,
    noneOpen: "Ingen links er åbne.",
    close: "Luk alle links",
    closeAbout: "De, der har et link, kan ikke længere åbne siden. I kan sende nye.",
    paper: "På papir",
    pdf: "PDF",
    word: "Word",
    web: "Til skærmen",
  },
  {
    title: "Between the meetings",
    back: "Meetings",
    lead: "Partners are busy with their own. This page keeps the thread warm: it writes itself from what you have written down already, and you put your own words above.",
    line: "The partners’ page between the meetings",
    lineAbout: "What was said, what happens now, and what we are waiting for",
    unread: (count: number) =>
      count === 1
        ? "One unread word from a partner"
        : `${countedFirst(count, "en")} unread words from partners`,
    news: "The partners have written",
    since: (day: string) => `since ${day}`,
    earlier: "What the partners have written before",
    someone: "A partner",
    from: (name: string, day: string) => `${name}, ${day}`,
    inTongue: (tongue: string) => `written in ${tongue}`,
    seen: "It has been seen",
    toLogbook: "Put it in the logbook",
    answer: "Answer on the page",
    remove: "Remove",
    removeAbout: "You can bring it back for 30 days.",
    labelOf: (day: string) => `A word from a partner, ${day}`,
    ownOf: { said: "About what was said", next: "About what happens now", waiting: "About what we wait for" },
    write: "Write your own words",
    mend: "Change your own words",
    ownHint: "A couple of lines, as you would say it over coffee. They stand first in the part.",
    save: "Save",
    saving: "Saving…",
    changed:
      "A colleague has saved meanwhile. Their words stand below, and yours are still in the field. Save again if yours are to stand instead, or save both.",
    now: "Your colleague has written",
    saveBoth: "Save both",
    written: (who: string, when: string) => `${who} wrote on the page ${when}.`,
    silent: {
      said: "Nuggets, decisions and what got the most dots come here when the minutes of a meeting are finished.",
      next: "The next meeting and what each has promised come here when they are written down.",
      waiting: "Dates you are looking for and agreements that wait for an answer come here.",
    },
    stays: (what: string) => `You have agreed: “${what}” Read the page through before you send it.`,
    minutes: {
      shown: "All the minutes can be read from the page.",
      hidden: "Only the short version can be read. The minutes themselves are not there.",
      show: "Let them read all the minutes",
      hide: "Show only the short version",
    },
    share: "Send the page",
    preview: "See it as the partners do",
    shareAbout:
      "The page follows along when something happens. Partners read it without a password, in seven languages.",
    who: "Who gets a mail?",
    noAddress: "no e-mail address",
    nobody: "No contact persons have been asked to a meeting yet. You can still make a link and pass it on.",
    mail: "Send them the page",
    mailing: "Sending…",
    mailed: (count: number) =>
      count === 0
        ? "Nobody got a mail. Those you chose have had it, or have no address."
        : count === 1
          ? "One mail is on its way."
          : `${countedFirst(count, "en")} mails are on their way.`,
    pickOne: "Choose at least one.",
    make: "Make a link",
    made: "The link is made. It is shown only now, so copy it at once:",
    open: (count: number, until: string) =>
      count === 1
        ? `One link is open, until ${until}.`
        : `${countedFirst(count, "en")} links are open, the longest until ${until}.`,
    noneOpen: "No links are open.",
    close: "Close all links",
    closeAbout: "Those who have a link can no longer open the page. You can send new ones.",
    paper: "On paper",
    pdf: "PDF",
    word: "Word",
    web: "For the screen",
  },
);

import { counted, countedFirst } from "#ui/counted.ts";
import { joinNames } from "#ui/names.ts";
import { words } from "#ui/words.ts";
import type { Returns } from "./campaign-returns.ts";

/** What came of it in a sentence or two: how many ways, how many came back, how many partners it gave. */
function summaryDa({ ways, sent, back, partners }: Returns): string {
  if (ways === 0) return "Der er ikke valgt nogen veje ud endnu.";
  const out = `${countedFirst(ways, "da")} ${ways === 1 ? "vej" : "veje"} ud`;
  if (sent === 0) return `${out}. Ingen af dem er prøvet endnu.`;
  const used = sent === ways ? "" : `, ${counted(sent, "da")} er prøvet`;
  const returned = `${countedFirst(back, "da")} ${back === 0 ? "har svaret endnu" : "har meldt sig"}`;
  const made =
    partners === 0
      ? ""
      : `, og det blev til ${counted(partners, "da")} ${partners === 1 ? "partner" : "partnere"}`;
  return `${out}${used}. ${returned}${made}.`;
}

function summaryEn({ ways, sent, back, partners }: Returns): string {
  if (ways === 0) return "No ways out have been chosen yet.";
  const out = `${countedFirst(ways, "en")} ${ways === 1 ? "way" : "ways"} out`;
  if (sent === 0) return `${out}. None of them has been tried yet.`;
  const used = sent === ways ? "" : `, ${counted(sent, "en")} tried`;
  const returned = back === 0 ? "Nobody has answered yet" : `${countedFirst(back, "en")} came back`;
  const made =
    partners === 0
      ? ""
      : `, and ${counted(partners, "en")} ${partners === 1 ? "partner" : "partners"} came of it`;
  return `${out}${used}. ${returned}${made}.`;
}

/** The words about scattered word: what is said, by which ways, and what came back. */
export const campaignText = words(
  {
    title: "Spredehagl",
    lead: "Sig det samme mange steder på én gang. Skriv ned, hvad der kommer tilbage, så ved I det til næste gang.",
    begin: "Begynd et spredehagl",
    all: "Alle spredehagl",
    empty: "Hvem skal høre, at I gerne vil komme?",
    emptyBody:
      "Her siger I det samme mange steder på én gang: i gruppen på Facebook, på tavlen hos købmanden, i fem minutter på en generalforsamling. Bagefter kan I se, hvilken vej der kom nogen ad. Kom der ingen, er det også godt at vide.",
    from: (day: string) => `Fra ${day}.`,
    summary: summaryDa,
    /** Which way brought most, and which none; nothing while nothing can be compared. */
    verdict: ({ most, none }: Returns) => {
      if (most.length === 0) return "";
      const best = `Flest kom der gennem ${joinNames(most, "da")}.`;
      if (none.length === 0) return best;
      return `${best} Der er ikke kommet nogen gennem ${joinNames(none, "da", 3)}. Det er godt at vide.`;
    },
    fields: {
      name: "Hvad kalder I det?",
      message: "Det siger vi",
      messageHint: "Den samme ordlyd alle steder: hvem I er, hvad I gerne vil, og hvordan man svarer.",
      startsOn: "Fra hvornår?",
      communityId: "Hvor?",
      communityHint: "Så kan I tage stedets kanaler med ét tryk.",
      nowhere: "Ikke ét bestemt sted",
    },
    save: "Gem",
    saving: "Gemmer …",
    edit: "Ret",
    remove: "Læg væk",
    message: "Det siger vi",
    noMessage: "I har ikke skrevet endnu, hvad I vil sige.",
    characters: (count: number) => (count === 1 ? "1 tegn" : `${count} tegn`),
    copy: "Kopiér teksten",
    copied: "Kopieret. Nu kan du sætte den ind.",
    notCopied: "Det gik ikke. Markér teksten, og kopiér den selv.",
    ways: "Veje ud",
    noWays: "Vælg den første herunder.",
    sentOn: (day: string) => `Sendt ${day}`,
    notSent: "Ikke sendt endnu",
    nothingYet: "Der er ikke kommet noget tilbage endnu",
    sentToday: "Sendt i dag",
    count: (count: number) => (count === 0 ? "Ingen" : count === 1 ? "Én" : String(count)),
    became: "Det blev til",
    cameBack: "Skriv, hvad der kom tilbage",
    channel: {
      name: "Hvor bliver det sagt?",
      how: "Hvordan gør I det der?",
      howHint: "Et opslag, en seddel, fem minutter på et møde.",
      sentOn: "Hvornår blev det sendt?",
      sentHint: "Lad stå tomt, til det er sket.",
    },
    reply: {
      day: "Hvornår?",
      count: "Hvor mange skrev, ringede eller kom?",
      countHint: "Skriv 0, hvis ingen gjorde.",
      text: "Hvad kom der tilbage?",
      textHint: "Med få ord, og uden navne på borgere.",
      partnerId: "Kom der en partner af det?",
      noPartner: "Nej, ikke endnu",
      newPartner: "Står de der ikke?",
      addPartner: "Tilføj en partner",
    },
    listed: (place: string) => `Kanaler i ${place}`,
    listedNone: (place: string) => `Der er ikke skrevet nogen kanaler op for ${place} endnu.`,
    toRegisters: "Skriv stedets kanaler op",
    moreRegisters: "Skriv flere op",
    allTaken: "I har taget dem alle med.",
    take: "Tag med",
    before: (campaigns: number, back: number) => {
      const times = campaigns === 1 ? "Brugt én gang før" : `Brugt ${counted(campaigns, "da")} gange før`;
      return `${times}: ${back === 0 ? "ingen meldte sig" : `${counted(back, "da")} meldte sig`}`;
    },
    otherPlace: "Kanaler i et andet sted",
    show: "Vis",
    own: "Skriv en anden vej ud",
    returns: "Det kom der tilbage",
    returnsTable: "Så mange meldte sig ad hver vej",
    wayHead: "Vej ud",
    backHead: "Kom tilbage",
    none: "ingen",
    files: "Tag det med",
    excel: "Excel",
    csv: "CSV",
    word: "Word",
    pdf: "PDF",
    heads: {
      way: "Vej ud",
      how: "Sådan",
      sent: "Sendt",
      day: "Dag",
      count: "Antal",
      text: "Det kom der tilbage",
      partner: "Partner",
    },
  },
  {
    title: "Scattered word",
    lead: "Say the same thing in many places at once. Write down what comes back, and you will know for next time.",
    begin: "Scatter the word",
    all: "All scattered words",
    empty: "Who should hear that you would like to come?",
    emptyBody:
      "Here you say the same thing in many places at once: in the Facebook group, on the board in the shop, in five minutes at a general meeting. Afterwards you can see which way somebody came. If nobody did, that is worth knowing too.",
    from: (day: string) => `From ${day}.`,
    summary: summaryEn,
    verdict: ({ most, none }: Returns) => {
      if (most.length === 0) return "";
      const best = `Most came by ${joinNames(most, "en")}.`;
      if (none.length === 0) return best;
      return `${best} Nobody has come by ${joinNames(none, "en", 3)}. That is worth knowing.`;
    },
    fields: {
      name: "What do you call it?",
      message: "What we say",
      messageHint: "The same wording everywhere: who you are, what you would like, and how to answer.",
      startsOn: "From when?",
      communityId: "Where?",
      communityHint: "Then the channels of the place can be taken along with one press.",
      nowhere: "No particular place",
    },
    save: "Save",
    saving: "Saving …",
    edit: "Change",
    remove: "Put away",
    message: "What we say",
    noMessage: "You have not yet written what you want to say.",
    characters: (count: number) => (count === 1 ? "1 character" : `${count} characters`),
    copy: "Copy the text",
    copied: "Copied. Now you can paste it.",
    notCopied: "That did not work. Mark the text and copy it yourself.",
    ways: "Ways out",
    noWays: "Pick the first one below.",
    sentOn: (day: string) => `Sent ${day}`,
    notSent: "Not sent yet",
    nothingYet: "Nothing has come back yet",
    sentToday: "Sent today",
    count: (count: number) => (count === 0 ? "Nobody" : count === 1 ? "One" : String(count)),
    became: "It became",
    cameBack: "Write what came back",
    channel: {
      name: "Where is it said?",
      how: "How do you do it there?",
      howHint: "A notice, a slip of paper, five minutes at a meeting.",
      sentOn: "When was it sent?",
      sentHint: "Leave it empty until it is done.",
    },
    reply: {
      day: "When?",
      count: "How many wrote, rang or came?",
      countHint: "Write 0 if nobody did.",
      text: "What came back?",
      textHint: "In few words, and without names of citizens.",
      partnerId: "Did a partner come of it?",
      noPartner: "No, not yet",
      newPartner: "Are they not there?",
      addPartner: "Add a partner",
    },
    listed: (place: string) => `Channels in ${place}`,
    listedNone: (place: string) => `No channels have been written down for ${place} yet.`,
    toRegisters: "Write down the channels of the place",
    moreRegisters: "Write down more",
    allTaken: "You have taken them all along.",
    take: "Take along",
    before: (campaigns: number, back: number) => {
      const times = campaigns === 1 ? "Used once before" : `Used ${counted(campaigns, "en")} times before`;
      return `${times}: ${back === 0 ? "nobody answered" : `${counted(back, "en")} answered`}`;
    },
    otherPlace: "Channels in another place",
    show: "Show",
    own: "Write down another way out",
    returns: "What came back",
    returnsTable: "How many came back by each way",
    wayHead: "Way out",
    backHead: "Came back",
    none: "nobody",
    files: "Take it along",
    excel: "Excel",
    csv: "CSV",
    word: "Word",
    pdf: "PDF",
    heads: {
      way: "Way out",
      how: "How",
      sent: "Sent",
      day: "Day",
      count: "Number",
      text: "What came back",
      partner: "Partner",
    },
  },
);

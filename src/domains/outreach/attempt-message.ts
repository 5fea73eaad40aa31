import type { AttemptFields, Outcome, TypedAttempt, Way } from "./attempt.ts";
import { nextDayIn } from "./attempt-day.ts";

/** What a short message was understood to say; what it does not say is left out. */
export type Understood = { way?: Way; outcome?: Outcome; nextOn?: string };

/**
 * Reads a message of a line or two, Danish or English: how somebody was reached for, what came of it, and the day
 * it is taken up again, seen from `today` (`2026-11-20`). Only a suggestion: whoever wrote it has the last word.
 */
export function readMessage(message: string, today: string): Understood {
  const text = ` ${message
    .toLowerCase()
    .replace(/[»«"“”]/g, " ")
    .replace(/\s+/g, " ")} `;
  const way = wayIn(text);
  const outcome = outcomes.find(({ signs }) => signs.test(text))?.outcome;
  const nextOn = nextDayIn(message, today);
  return { ...(way && { way }), ...(outcome && { outcome }), ...(nextOn && { nextOn }) };
}

/**
 * What was typed with what the message says put in where a field was left to it. Undefined when nothing says how
 * somebody was reached for; somebody who was reached without a word of what came of it was talked to.
 */
export function withMessageRead(typed: TypedAttempt, today: string): AttemptFields | undefined {
  const { dayMeant, ...rest } = typed;
  const understood = readMessage(typed.text, today);
  const way = typed.way || understood.way;
  if (!way) return undefined;
  return {
    ...rest,
    way,
    outcome: typed.outcome || understood.outcome || "talked",
    day: typed.day || today,
    nextOn: typed.nextOn || (dayMeant ? null : (understood.nextOn ?? null)),
  };
}

/**
 * The message as it is read after the sentence that says how it was done: without the word or two that only say so
 * again, and ended as a sentence is.
 */
export function restOfMessage(message: string): string {
  const rest = message.replace(
    /^(?:jeg |vi |i )?(?:ringede|ringet|mailede|skrev|skrev en mail|skrev en besked|sendte en mail|sendte en sms|sendte et brev|kiggede forbi|called|rang|phoned|mailed|e-mailed|emailed|texted|stopped by|dropped in)\s*[,.;:–-]\s*/i,
    "",
  );
  const said = rest || message;
  return said.charAt(0).toLocaleUpperCase("da") + said.slice(1) + (/[\p{L}\d]$/u.test(said) ? "." : "");
}

/** What was done first in the message is how it was done; what is only spoken of counts when nothing else does. */
function wayIn(text: string): Way | undefined {
  const first = (signs: readonly (readonly [Way, RegExp])[]) =>
    signs
      .map(([way, sign]) => ({ way, at: text.search(sign) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at)[0]?.way;
  return first(doneBy) ?? first(spokenOf);
}

const doneBy: readonly (readonly [Way, RegExp])[] = [
  [
    "phone",
    sign(
      "ringede|ringet|ringedes|opkald|telefon\\p{L}*|tlf\\.?|telefonsvarer|tog den ikke|fik fat i|fik ikke fat|called|rang|phoned|voicemail|phone|on the phone|no answer",
    ),
  ],
  [
    "message",
    sign(
      "sms|sms'ede|smsede|messenger|whatsapp|facebook|sendte en besked|skrev en besked|lagde en besked på|texted|text message|dm|sent a message",
    ),
  ],
  ["mail", sign("mail|mails|mailen|mailede|mailet|e-mail|e-mailede|email|emailed|e-mailed|mailed")],
  ["letter", sign("brev|brevet|brevkort|posten|letter|postcard|by post")],
  [
    "visit",
    sign(
      "kiggede forbi|kiggede ind|gik forbi|gik ind|kørte forbi|cyklede forbi|var forbi|forbi|besøgte|besøg|på besøg|bankede på|mødte op hos|var hos|stopped by|dropped in|dropped by|called in|visited|visit|knocked",
    ),
  ],
  [
    "meeting",
    sign(
      "mødtes|mødte|møde med|holdt møde|var til møde|kaffe med|drak kaffe|kaffemøde|stødte på|ingen kom|der kom ingen|ingen dukkede op|ingen mødte op|kom ikke|met|meeting with|had a meeting|had coffee|coffee with|ran into|bumped into|nobody came|no one came|nobody showed up|no one showed up",
    ),
  ],
];

const spokenOf: readonly (readonly [Way, RegExp])[] = [
  [
    "phone",
    sign(
      "ring|ringer|ringe|besked|svarede ikke|ingen svar|ingen svarede|call|calls|didn't answer|did not answer",
    ),
  ],
  ["mail", sign("skrev|svarede|wrote|replied")],
  ["meeting", sign("møde|kaffe|meeting|coffee")],
];

/** In the order they are looked for: what is still open weighs more than what was half said. */
const outcomes: readonly { outcome: Outcome; signs: RegExp }[] = [
  {
    outcome: "nobody-came",
    signs: sign(
      "ingen kom(?! til telefonen)|der kom ingen|kom ingen|ingen dukkede op|ingen mødte op|(?:de|han|hun) (?:kom|dukkede|mødte) ikke(?: op)?|nobody came|no one came|nobody showed up|no one showed up|nobody turned up|(?:they|he|she) didn't (?:come|show up|turn up)",
    ),
  },
  {
    outcome: "waiting",
    signs: sign(
      "venter|afventer|vender tilbage|vender retur|melder tilbage|giver besked|giver lyd|tænker over|tænke over|tænker lige|overvejer|hverken ja eller nej|ikke sagt (?:ja|nej)|ikke svaret|skal (?:lige |først )?(?:spørge|vende|tale med|snakke med|tage det op|tage den op|have det op|have det med)|tager det (?:op|med)|tager den (?:op|med)|spørger (?:bestyrelsen|lederen|de andre)|bestyrelsen (?:skal|mødes|svarer)|ringer tilbage|skriver tilbage|hører fra|waiting|gets? back|getting back|will think|thinking (?:about|it)|needs? to ask|has to ask|have to ask|asks? the board|lets? us know|calls? back|neither yes nor no",
    ),
  },
  {
    outcome: "no",
    signs: sign(
      "nej tak|nej|vil ikke|ville ikke|ikke interesser\\p{L}+|afslog|takkede nej|ikke noget for dem|har ikke lyst|no thanks|no thank you|said no|says no|declined|not interested|not for them|does(?:n't| not) want|do(?:n't| not) want|turned (?:us|it) down|no(?= ?[,.;!]| $)",
    ),
  },
  {
    outcome: "yes",
    signs: sign(
      "ja tak|ja|(?:vil|ville) (?:meget |rigtig |godt |frygtelig )?gerne(?! (?:tænke|vente|vide|høre|have|ringes|se))|vil godt|er med|med på den|er klar|takkede ja|slog til|kommer gerne|lovede|i hus|said yes|says yes|yes|they're in|agreed|will join|would love to|happy to|on board",
    ),
  },
  {
    outcome: "try-again",
    signs: sign(
      "prøv(?:er)? (?:det |dem |ham |hende )?igen|prøver (?:dem |ham |hende )?(?:på )?(?:mandag|tirsdag|onsdag|torsdag|fredag|i morgen)|ring(?:er)? (?:\\p{L}+ )?igen|ingen svar|ingen svarede|svarede ikke|svarer ikke|tog den ikke|tog ikke telefonen|ingen tog|ikke hjemme|lagde (?:en )?besked|telefonsvarer|optaget|fik ikke fat|traf (?:dem |ham |hende )?ikke|ingen kom til telefonen|på ferie|er syg|try again|no answer|didn't answer|did not answer|not in|not home|not there|voicemail|left a message|busy|on holiday|call again",
    ),
  },
];

/** Whole words only: »jagt« is no »ja«, and »nejlikker« no »nej«. */
function sign(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, "u");
}

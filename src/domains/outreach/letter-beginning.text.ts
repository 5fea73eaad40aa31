import { words } from "#ui/words.ts";
import type { LetterKind } from "./letter.ts";

/** What the beginning of a letter is made of; the names as they stand in the forløb. */
export type Told = { question: string; targetGroup: string; place: string };

type Begun = { title: string; challenge: string; body: string; meeting: string };

/** "Fædre med drenge" in the middle of a sentence. */
const within = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase("da") + name.slice(1) : name;
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);

/**
 * The good words a letter begins with: of what you see and know, of what is ours together, and of why we meet. All of
 * it may be rewritten.
 */
export const letterBeginning = words<(kind: LetterKind, told: Told) => Begun>(
  (kind, { question, targetGroup, place }) => {
    const people = within(targetGroup) || "dem, det handler om";
    const there = place ? ` i ${place}` : "";
    if (kind === "leader")
      return {
        title: capital(`${people}${there}: må jeg låne lidt af jeres tid?`),
        challenge: question,
        body: `Jeres medarbejdere møder ${people} på en anden måde end mine. Det, de ved, kan ingen andre fortælle.

Jeg vil bede dig om én ting: at en eller to hos jer får timer til at være med. Det er ét møde på halvanden time, og måske ét til. Formålet er at blive klogere sammen på, hvordan hverdagen kan blive bedre. Der er ikke besluttet noget på forhånd, og du siger ikke ja til andet end mødet.

Ring endelig, hvis du vil vide mere, før du svarer.`,
        meeting: "Vi finder en dag, der passer jer.",
      };
    return {
      title: capital(`vil I hjælpe med at forstå ${people}${there}?`),
      challenge: question,
      body: `I kender ${people} fra en side, som de færreste ser. I ved, hvad der fylder, og hvad I selv har prøvet.

Kom og fortæl. Vi spørger jer og nogle få andre om at mødes en times tid over en kop kaffe. Formålet er kun ét: at blive klogere sammen på, hvordan hverdagen kan blive bedre. Der ligger ingen plan på bordet, og I lover ikke noget ved at komme.`,
      meeting: "Vi finder en dag og et sted, der passer jer.",
    };
  },
  (kind, { question, targetGroup, place }) => {
    const people = within(targetGroup) || "the people this is about";
    const there = place ? ` in ${place}` : "";
    if (kind === "leader")
      return {
        title: capital(`${people}${there}: may I borrow a little of your time?`),
        challenge: question,
        body: `Your staff meet ${people} in another way than mine do. What they know, nobody else can tell.

I ask one thing of you: that one or two of your people be given hours to take part. It is one meeting of an hour and a half, and perhaps one more. The purpose is to become wiser together on how everyday life can be better. Nothing has been decided, and you say yes to nothing but the meeting.

Do ring me if you want to know more before you answer.`,
        meeting: "A day that suits you will be found.",
      };
    return {
      title: capital(`will you help to understand ${people}${there}?`),
      challenge: question,
      body: `You know ${people} from a side that few get to see. You know what matters, and what you have tried yourselves.

Come and tell. We ask you and a few others to meet for an hour over a cup of coffee. There is one purpose: to become wiser together on how everyday life can be better. No plan lies on the table, and you promise nothing by coming.`,
      meeting: "A day and a place that suit you will be found.",
    };
  },
);

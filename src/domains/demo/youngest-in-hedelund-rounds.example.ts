import type { StoryRound } from "./story.ts";

export const youngestInHedelundRounds: StoryRound[] = [
  {
    at: "-18 thu 10:00",
    by: "amina",
    station: "1",
    present: ["amina", "mette", "birgit", "sundhedsplejersken", "en far på barsel"],
    talk: {
      "1.q1": {
        said: [
          [
            "sundhedsplejersken",
            "Her bliver født omkring tres børn om året, og jeg kan nå dem alle sammen på cykel.",
          ],
          ["amina", "Der står altid mindst to barnevogne ved legepladsen bag kirken."],
          [
            "en far på barsel",
            "Facebookgruppen hedder noget med mødre. Jeg tog mig sammen i en uge, før jeg turde søge om at komme ind.",
            "nugget",
          ],
        ],
        agreed: "I Hedelund finder man nok de andre, når man først har fundet den første.",
      },
      "1.q2": {
        said: [
          [
            "mette",
            "Vi har talt efter. Der er 31 ting at gå til for de mindste i en almindelig uge.",
            "nugget",
          ],
          ["sundhedsplejersken", "Til åbent hus hos dagplejen sidder der fire. Der er plads til femten."],
          [
            "en far på barsel",
            "Må man komme der? Jeg troede, man skulle have et barn i dagplejen.",
            "nugget",
          ],
          [
            "amina",
            "Af de tolv, vi har spurgt, er der én, der mangler noget. Hun mangler nogen at følges med.",
          ],
        ],
        agreed: "Der er nok at gå til. Det, der mangler, er nogen, der siger, at man er velkommen.",
      },
      "1.q3": {
        said: [
          ["birgit", "Jeg var ellers godt i gang med at forelske mig i en babycafé."],
          [
            "amina",
            "Dagplejen har gulv, legetøj og kaffe. Vi har tre trin op og en elevator, der skal overtales.",
          ],
          ["sundhedsplejersken", "Jeg kommer i alle hjemmene. Det tager mig et halvt minut at sige."],
        ],
        agreed: "Dagplejen gør det bedre, end vi kan. Vi hjælper med, at folk finder derhen.",
      },
    },
  },
];

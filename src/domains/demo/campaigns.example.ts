import type { Deed } from "./story.ts";
import type { When } from "./story-time.ts";

/** A way out of the demo: from the place's list of channels when it is `listed`; without `sent` it is only meant. */
export type ChannelStory = {
  name: string;
  listed?: true;
  how: string;
  sent?: When;
  back?: readonly (Deed & { count: number; text: string; partner?: string })[];
};

export type CampaignStory = Deed & {
  engagement: string;
  place: string;
  name: string;
  message: string;
  channels: readonly ChannelStory[];
};

/** The word that went before the Saturday without a programme. */
export const campaignStories: readonly CampaignStory[] = [
  {
    at: "-3 mon 9:40",
    by: "mette",
    engagement: "Fædre og sønner",
    place: "Nørre Sø",
    name: "Lørdagen uden program",
    message:
      "Har du en dreng på 5–7 år og en lørdag formiddag?\n\nVi lægger brædder, hamre og søm ved boldbanen i Nørre Sø på lørdag klokken 10. Der er ikke noget program, og det koster ikke noget. Stig ud, hvis du har lyst. Bliv i bilen, til kaffen er klar, hvis du hellere vil det.\n\nVed du, hvem der ellers skulle være der? Så sig det til ham, eller ring til os.\n\nMette, Jens og Amina fra biblioteket",
    channels: [
      {
        name: "Nørre Sø nu",
        listed: true,
        how: "Gruppe på Facebook. De to, der styrer den, lagde det op om aftenen",
        sent: "-3 tue 20:15",
        back: [
          {
            at: "-3 wed 9:10",
            by: "mette",
            count: 14,
            text: "Fjorten mødre skrev en fars navn under opslaget. Ingen fædre skrev selv.",
            partner: "Mødrene bag »Nørre Sø nu«",
          },
          {
            at: "-2 sat 13:20",
            by: "jens",
            count: 2,
            text: "To fædre sagde, at de var blevet sendt afsted.",
          },
        ],
      },
      {
        name: "Opslagstavlen i kiosken",
        listed: true,
        how: "Et A4 ved siden af kaffemaskinen",
        sent: "-3 wed 11:00",
        back: [
          {
            at: "-2 sat 12:40",
            by: "jens",
            count: 1,
            text: "En morfar havde læst den og tog sin egen hammer med.",
          },
          {
            at: "-1 sat 10:05",
            by: "jens",
            count: 1,
            text: "Hende bag disken ryddede en krog til værktøjskassen.",
            partner: "Kiosken ved hallen",
          },
        ],
      },
      {
        name: "Sedlen i skoletasken",
        how: "Skolelederen sendte den med hjem i 0. og 1. klasse",
        sent: "-3 thu 8:00",
        back: [
          {
            at: "-2 sat 13:15",
            by: "amina",
            count: 4,
            text: "Fire drenge havde selv fundet sedlen og spurgt, om de måtte.",
          },
        ],
      },
      {
        name: "Ni sedler under ni vinduesviskere",
        how: "Jens gik rundt med dem, mens de sad i bilerne",
        sent: "-3 sat 10:30",
        back: [
          {
            at: "-2 sat 13:10",
            by: "jens",
            count: 3,
            text: "Tre af de ni stod der igen, og de var ude af bilen.",
          },
        ],
      },
      { name: "Strandby Ugeblad", how: "En notits på side 14", sent: "-3 wed 14:00" },
      { name: "Kommunens intranet", how: "Et opslag til kolleger, der bor i Nørre Sø", sent: "-3 mon 15:30" },
    ],
  },
];

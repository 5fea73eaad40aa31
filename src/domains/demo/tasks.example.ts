import type { TaskCircle } from "./task-stories.ts";

const club = "Nørre Sø Idrætsforening";
const fathers = "Fædrene ved boldbanen";
const association = "Kirkehøj Borgerforening";

/** A Saturday that the fathers carry more and more of; the boards came back to us for two weeks in between. */
const saturdays: TaskCircle = {
  engagement: "Fædre og sønner",
  tasks: [
    {
      text: "Holde med bussen ved boldbanen",
      by: "jens",
      turns: [{ at: "-13 sat 10:00", carrier: "library", who: "bussen" }],
    },
    {
      text: "Lave kaffe",
      by: "jens",
      turns: [
        { at: "-13 sat 10:00", carrier: "library", who: "bussen" },
        {
          at: "-3 sat 10:30",
          carrier: "partner",
          partner: fathers,
          note: "De tog kanden ud af hånden på os. Vi gav slip.",
        },
      ],
      parts: [{ role: "hears", who: "uddeleren", partner: "Brugsen i Nørre Sø" }],
    },
    {
      text: "Få sedlen med hjem i tasken",
      by: "mette",
      turns: [{ at: "-11 thu 10:00", carrier: "partner", partner: "Nørre Sø Skole" }],
    },
    {
      text: "Passe bålet",
      by: "amina",
      turns: [{ at: "-9 fri 8:40", carrier: "partner", partner: "Spejderne i skoven", who: "lederne" }],
      ended: "-7 sat 14:00",
    },
    {
      text: "Låse op om lørdagen",
      by: "mette",
      turns: [{ at: "-8 thu 21:45", carrier: "library", note: "Vi låner nøglen og bringer den tilbage." }],
      later: { carrier: "partner", partner: club, who: "bestyrelsen", from: "3 sat 9:30" },
      parts: [
        { role: "advises", who: "kassereren", partner: club },
        { role: "hears", who: "kiosken" },
      ],
      agreedWith: club,
    },
    {
      text: "Skaffe brædder",
      by: "mette",
      turns: [
        { at: "-6 mon 13:20", carrier: "partner", partner: "Faren med sæbekassebilerne" },
        {
          at: "-4 thu 16:10",
          carrier: "library",
          note: "Han har fået skiftende vagter og kan ikke love noget.",
        },
        { at: "-2 sat 13:15", carrier: "partner", partner: fathers, who: "de to med trailer" },
      ],
    },
    {
      text: "Passe på værktøjskassen",
      by: "jens",
      turns: [
        { at: "-6 mon 13:30", carrier: "library", who: "bussen" },
        {
          at: "-1 sat 10:05",
          carrier: "partner",
          partner: "Kiosken ved hallen",
          note: "Den må stå bag disken.",
        },
      ],
      later: { carrier: "partner", partner: fathers, from: "22 sat 10:00" },
      agreedWith: "Kiosken ved hallen",
    },
    {
      text: "Minde om, at det er lørdag",
      by: "mette",
      turns: [{ at: "-3 sat 12:00", carrier: "library" }],
    },
    {
      text: "Rydde op bagefter",
      by: "jens",
      turns: [{ at: "-2 sat 13:10", carrier: "citizens", who: "dem, der er der" }],
      parts: [{ role: "performs", who: "drengene" }],
    },
  ],
};

/** Mondays that were well carried, and where a little has come to us since the day nobody came. */
const mondays: TaskCircle = {
  engagement: "Mandag formiddag på landet",
  tasks: [
    {
      text: "Finde et sted",
      by: "torben",
      turns: [{ at: "-33 mon 13:00", carrier: "library" }],
      ended: "-30 thu 10:15",
    },
    {
      text: "Låse forsamlingshuset op",
      by: "torben",
      turns: [{ at: "-30 thu 10:15", carrier: "partner", partner: association, who: "den, der bor nærmest" }],
      agreedWith: association,
    },
    {
      text: "Sige det videre i døren",
      by: "torben",
      turns: [{ at: "-29 mon 10:00", carrier: "partner", partner: "Hjemmeplejen Vest" }],
    },
    {
      text: "Lave kaffe",
      by: "torben",
      turns: [
        { at: "-7 mon 9:00", carrier: "partner", partner: association },
        { at: "-3 mon 9:00", carrier: "library", note: "De er fem, og de er trætte. Vi tog den denne gang." },
      ],
      later: { carrier: "volunteers", who: "dem, der alligevel kommer tidligt", from: "4 mon 9:00" },
      agreedWith: association,
    },
    {
      text: "Hente dem, der ikke kører",
      by: "jens",
      turns: [{ at: "-7 mon 9:00", carrier: "partner", partner: "Landsbybussen", who: "chaufførerne" }],
      parts: [{ role: "advises", who: "kørselslederen", partner: "Landsbybussen" }],
    },
    {
      text: "Tage imod ved døren",
      by: "jens",
      turns: [{ at: "-7 mon 9:00", carrier: "library" }],
    },
    {
      text: "Ringe rundt ugen før",
      by: "emre",
      turns: [
        { at: "-6 mon 8:00", carrier: "partner", partner: "Telefonkæden i Kirkehøj" },
        {
          at: "-2 thu 15:30",
          carrier: "library",
          note: "Telefonkæden ringer til sine egne. Vi tog de elleve, der ikke står i den.",
        },
      ],
      parts: [{ role: "advises", who: "den, der har listen", partner: "Telefonkæden i Kirkehøj" }],
    },
    {
      text: "Stille borde op og vaske af",
      by: "torben",
      turns: [{ at: "-5 mon 11:40", carrier: "citizens", who: "dem, der er der" }],
    },
    {
      text: "Have kortene med",
      by: "torben",
      turns: [{ at: "-5 mon 11:40", carrier: "citizens" }],
    },
    {
      text: "Holde styr på, hvem der kører med hvem",
      by: "emre",
      turns: [{ at: "-2 thu 15:45", carrier: "library" }],
    },
  ],
};

/** What was left when we had gone home: others do it, and a pile of cards lies on our desk. */
const openHouse: TaskCircle = {
  engagement: "De mindste i Hedelund",
  tasks: [
    {
      text: "Sige det videre hjemme hos folk",
      by: "amina",
      turns: [
        { at: "-18 thu 11:45", carrier: "partner", partner: "Sundhedsplejen", who: "sundhedsplejerskerne" },
      ],
    },
    {
      text: "Holde åbent hus om onsdagen",
      by: "amina",
      turns: [{ at: "-17 mon 12:00", carrier: "partner", partner: "Dagplejens legestue" }],
    },
    {
      text: "Trykke kortene",
      by: "amina",
      turns: [{ at: "-16 tue 13:10", carrier: "library" }],
      ended: "-15 fri 12:05",
    },
    {
      text: "Have kort liggende, hvor man alligevel venter",
      by: "amina",
      turns: [
        { at: "-15 fri 12:05", carrier: "library", who: "skranken" },
        { at: "-14 mon 10:00", carrier: "partner", partner: "Caféen på torvet", who: "ved kassen" },
      ],
    },
    {
      text: "Svare på, hvad der er at gå til",
      by: "amina",
      turns: [{ at: "-15 fri 12:00", carrier: "library", who: "skranken" }],
    },
    {
      text: "Låne stole ud",
      by: "amina",
      turns: [{ at: "-12 wed 9:30", carrier: "partner", partner: "Hedelund Kirke" }],
    },
  ],
};

export const taskCircles: readonly TaskCircle[] = [saturdays, mondays, openHouse];

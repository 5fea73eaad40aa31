import type { TaskCircle } from "./task-stories.ts";

const club = "Nørre Sø Idrætsforening";
const kiosk = "Kiosken ved hallen";
const association = "Kirkehøj Borgerforening";

/** A Saturday that the fathers and the kiosk carry more and more of; the boards came back to us in between. */
const saturdays: TaskCircle = {
  engagement: "Fædre og sønner",
  tasks: [
    {
      text: "Holde med bussen ved boldbanen",
      by: "jens",
      turns: [{ at: "-13 sat 10:00", carrier: "library", who: "bussen" }],
    },
    {
      text: "Have kaffe klar klokken ti",
      by: "jens",
      turns: [
        { at: "-13 sat 10:05", carrier: "library", who: "bussen" },
        {
          at: "-1 sat 12:50",
          carrier: "partner",
          partner: kiosk,
          who: "ejeren",
          note: "Der er alligevel kaffe på kanden.",
        },
      ],
      parts: [{ role: "hears", who: "uddeleren", partner: "Brugsen i Nørre Sø" }],
      agreedWith: kiosk,
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
      text: "Låse klubhuset op om lørdagen",
      by: "mette",
      turns: [{ at: "-8 thu 21:45", carrier: "library", note: "Vi låner nøglen og bringer den tilbage." }],
      parts: [
        { role: "advises", who: "kassereren", partner: club },
        { role: "hears", who: "kiosken", partner: kiosk },
      ],
      agreedWith: club,
    },
    {
      text: "Købe brædder og skruer",
      by: "mette",
      turns: [
        { at: "-6 mon 13:20", carrier: "partner", partner: "Faren med sæbekassebilerne" },
        {
          at: "-4 thu 16:10",
          carrier: "library",
          who: "bussen",
          note: "Han har fået skiftende vagter og kan ikke love noget.",
        },
      ],
      later: { carrier: "citizens", who: "fædrene på skift", from: "22 sat 10:00" },
      agreedWith: kiosk,
    },
    {
      text: "Låse værktøjskassen op og i",
      by: "jens",
      turns: [{ at: "-6 mon 13:30", carrier: "library", who: "bussen" }],
      later: { carrier: "citizens", who: "fædrene på skift", from: "14 sat 10:00" },
      parts: [{ role: "performs", who: "de drenge, der kommer først" }],
      agreedWith: kiosk,
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
    {
      text: "Hente brædder",
      by: "mette",
      turns: [
        {
          at: "-2 sat 13:15",
          carrier: "partner",
          partner: "Fædrene ved boldbanen",
          who: "de to med trailer",
        },
      ],
    },
    {
      text: "Have værktøjskassen stående i ugens løb",
      by: "jens",
      turns: [{ at: "-1 sat 10:05", carrier: "partner", partner: kiosk, who: "bag disken" }],
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

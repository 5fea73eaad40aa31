import type { StoryRound } from "./story.ts";

export const mondayMorningRounds: StoryRound[] = [
  {
    at: "-31 tue 13:00",
    by: "torben",
    station: "1",
    present: ["torben", "jens", "formanden for borgerforeningen", "en hjemmehjælper"],
    talk: {
      "1.q1": {
        said: [
          [
            "formanden for borgerforeningen",
            "Her bor 155, når alle er hjemme. Man vinker til alle biler. Også til de forkerte.",
          ],
          ["en hjemmehjælper", "Dem, jeg kommer hos, ser mest mig. Og jeg har travlt."],
          ["jens", "Bussen holder i tyve minutter, og de sidste ti går med at sige farvel.", "nugget"],
        ],
        agreed: "Man vinker til hinanden, men man sætter sig ikke ned sammen.",
      },
      "1.q2": {
        said: [
          ["torben", "Et sted. Skolen er lukket, og forsamlingshuset bliver mest brugt til fester."],
          [
            "formanden for borgerforeningen",
            "Der skal være varmt, og stolene skal være til at komme op af igen.",
          ],
        ],
        agreed: "De mangler et sted at være til hverdag.",
      },
      "1.q3": {
        said: [
          ["formanden for borgerforeningen", "Vi er fem i bestyrelsen, og vi er trætte. Så kom I bare."],
          ["torben", "I Vestermose har vi kaffe og gode stole nok. Der er bare fjorten kilometer derind."],
        ],
        agreed: "Vi begynder, fordi borgerforeningen er træt og gerne vil have følge.",
      },
    },
  },
  {
    at: "-9 tue 10:00",
    by: "torben",
    station: "1",
    present: ["torben", "emre", "en hjemmehjælper", "et pensioneret landpostbud"],
    talk: {
      "1.q1": {
        said: [
          [
            "et pensioneret landpostbud",
            "Før kunne jeg se på skorstenen, hvem der var hjemme. Nu er der ingen, der kommer op ad indkørslerne mere.",
            "nugget",
          ],
          ["emre", "Alle hører nyt i telefonen. Altså den slags telefon, man taler i."],
        ],
        agreed: "Der er langt mellem husene, og det er telefonen, der holder forbindelsen.",
      },
      "1.q2": {
        said: [
          [
            "et pensioneret landpostbud",
            "Stedet er der jo. Det står tomt hver mandag. Men man går ikke alene ind ad en dør, når man ikke ved, hvem der sidder bag den.",
            "nugget",
          ],
          [
            "en hjemmehjælper",
            "De siger, at de ikke gider. Tit er det, fordi de ikke har nogen at køre med.",
          ],
          ["torben", "Sidst skrev vi, at de manglede et sted. Det var vist mest os, der manglede et."],
        ],
        agreed: "Stedet har de. De mangler nogen at følges med derhen.",
      },
      "1.q3": {
        said: [
          [
            "emre",
            "Vi kan ringe. Det lyder af lidt, men der er ikke andre, der gør det uden at ville sælge noget.",
          ],
          ["en hjemmehjælper", "Jeg kan ikke tage dem med i bilen, og det ville jeg ellers gerne."],
          ["torben", "Borgerforeningen kunne gøre det bedre. Om et år."],
        ],
        agreed:
          "Vi kan ringe rundt og sætte folk sammen i biler, indtil borgerforeningen har kræfter til det.",
      },
    },
  },
  {
    at: "-5 tue 14:00",
    by: "torben",
    station: "2",
    present: ["torben", "jens", "emre"],
    talk: {
      "2.q1": {
        said: [
          [
            "jens",
            "Bussen fra ni til elleve hver anden mandag, hvis Lille Hede vil bytte med Kirkehøj. Det vil de.",
          ],
          ["torben", "Og mig. Jeg kan både brygge kaffe og tie stille."],
          ["emre", "En telefon og en time torsdagen før."],
        ],
        agreed: "Hver anden mandag fra ni til elleve: bussen, to mand og en time i telefonen torsdagen før.",
      },
      "2.q2": {
        said: [
          ["torben", "Nøglen hænger hos naboen til forsamlingshuset. Den har hængt der i tredive år."],
          ["jens", "Spillekort og krydsord i en kasse. Ikke en folder."],
        ],
        agreed: "En kasse med kaffe, kort og krydsord. Naboen har nøglen i forvejen.",
      },
      "2.q3": {
        said: [
          ["emre", "Jeg har fundet to, der gerne vil køre. Den ene kun, hvis hunden må komme med."],
          [
            "torben",
            "Vi har ikke spurgt dem, hvad de selv vil have ud af det. Det skal vi gøre, før vi skriver noget her.",
          ],
        ],
      },
    },
  },
  {
    at: "-2 wed 15:20",
    by: "emre",
    station: "2",
    alone: true,
    present: ["emre"],
    talk: {
      "2.q4": {
        said: [
          ["emre", "Landpostbuddet. Han har ingen titel mere, men det er altid hans navn, der kommer først."],
        ],
      },
    },
  },
];

import type { StoryRound } from "./story.ts";

export const fathersAndSonsRounds: StoryRound[] = [
  {
    at: "-11 wed 19:00",
    by: "mette",
    station: "1",
    present: ["mette", "jens", "amina", "skolelederen", "en bedstefar"],
    talk: {
      "1.q1": {
        said: [
          [
            "skolelederen",
            "Her flytter børnefamilier til, fordi husene er til at betale. De kender ingen, når de kommer. Et år efter kender de hele klassen og ikke naboen.",
          ],
          [
            "jens",
            "Boldbanen om lørdagen. Der holder ni biler, og der bliver ikke sagt et ord, før nogen er uenig med dommeren.",
          ],
          [
            "en bedstefar",
            "Da jeg var dreng, var det brugsen. Nu er det hallen. Men i hallen skal man jo have et ærinde.",
            "nugget",
          ],
          [
            "amina",
            "I Facebookgruppen er det mødrene, der skriver. Fædrene læser med. Det siger de selv, hvis man spørger.",
          ],
        ],
        agreed:
          "Skolen og hallen holder sammen på Nørre Sø, og har man ikke et ærinde dér, møder man ikke nogen.",
      },
      "1.q2": {
        said: [
          [
            "mette",
            "Syv af de ni fædre, vi har snakket med, siger det samme: De kører og henter og venter. De laver ikke noget sammen med drengen.",
          ],
          [
            "en bedstefar",
            "Min søn har travlt, til drengen sover. Så har han dårlig samvittighed resten af aftenen.",
          ],
          [
            "skolelederen",
            "De kommer, når der er noget at lave med hænderne. Til kaffe og snak bliver de hjemme.",
            "nugget",
          ],
          ["jens", "De mangler ikke flere tilbud. De mangler en grund til at stige ud af bilen."],
        ],
        agreed:
          "Fædrene mangler en grund til at stige ud af bilen og lave noget sammen med drengen. Det siger syv ud af ni.",
      },
      "1.q3": {
        said: [
          ["amina", "Vi holder der i forvejen med bussen, og vi vil ikke have nogen meldt ind i noget."],
          ["skolelederen", "Hvis skolen inviterer, bliver det et forældremøde."],
          ["jens", "Idrætsforeningen kunne. Men den mangler allerede folk til det, den har."],
          ["en bedstefar", "Jeg troede, I kun havde bøger. Det er ikke ment som kritik."],
        ],
        agreed:
          "Vi begynder, fordi vi er der hver lørdag og ikke vil have nogen meldt ind. Vi gør det sammen med idrætsforeningen og ikke ved siden af den.",
      },
    },
  },
  {
    at: "-7 tue 15:30",
    by: "mette",
    station: "2",
    present: ["mette", "jens", "amina", "en far fra 0. klasse"],
    talk: {
      "2.q1": {
        said: [
          ["jens", "Bussen hver lørdag fra ti til tolv. Den er der alligevel."],
          [
            "mette",
            "To timer om ugen til Jens og to til mig. Engang sagde vi tre. Så blev vi trætte, og det blev til én.",
          ],
          ["amina", "Jeg kan tage den første lørdag i måneden. De andre har jeg lovet væk derhjemme."],
        ],
        agreed:
          "Bussen hver lørdag fra ti til tolv. Mette og Jens har to timer om ugen hver, og Amina kommer den første lørdag i måneden.",
      },
      "2.q2": {
        said: [
          [
            "en far fra 0. klasse",
            "En kasse med værktøj i klubhuset. Ikke legetøj. Rigtigt værktøj.",
            "nugget",
          ],
          [
            "jens",
            "Vores bogkasse fra sidste år står der endnu. Der er ikke én tegneserie tilbage, så nogen må have været glad for den.",
          ],
        ],
        agreed: "En kasse med rigtigt værktøj og en bogkasse i klubhuset, som nogen i byen har nøglen til.",
      },
      "2.q3": {
        said: [
          [
            "en far fra 0. klasse",
            "Spørg ikke, om vi vil være frivillige. Spørg, om vi vil holde i den anden ende.",
            "nugget",
          ],
          ["mette", "Hvis vi siger fra starten, hvornår det slutter, tør folk sige ja."],
          ["amina", "Man skal kunne blive væk en lørdag uden at skulle forklare sig."],
        ],
        agreed: "Vi beder om én hånd ad gangen, og man må gerne blive væk.",
      },
      "2.q4": {
        said: [
          ["jens", "Formanden. Jeg plejer at hjælpe ham med at kridte banen op."],
          [
            "en far fra 0. klasse",
            "Og hende i kiosken. Hun ved altid, hvem der mangler nogen at følges med.",
          ],
          ["mette", "Skolelederen nævnte de samme to, uden at vi havde spurgt."],
        ],
        agreed: "Formanden for idrætsforeningen, som Jens kender, og hende i kiosken, som alle kender.",
      },
      "2.q5": {
        said: [
          ["amina", "De seks, der allerede stiger ud af bilen."],
          ["en far fra 0. klasse", "Kommer der firs, bliver jeg hjemme."],
          [
            "mette",
            "Spørger vi hele byen, kommer dem, der altid kommer. Dem er jeg også glad for, men ikke her.",
          ],
        ],
        agreed:
          "Først de seks fædre, der stiger ud. Andre må gerne komme, men vi hænger ikke plakater op endnu.",
      },
    },
  },
  {
    at: "-6 thu 14:10",
    by: "mette",
    station: "3a",
    alone: true,
    present: ["mette"],
    talk: {
      "3a.q1": {
        said: [
          [
            "mette",
            "Seks fædre har skrevet sig på. Ingen af dem har bygget noget siden sløjd, og det er vist det, der trækker.",
          ],
        ],
      },
      "3a.q2": {
        said: [
          [
            "mette",
            "Vi finder et værksted, men vi skruer ikke. Hans navn står på beskeden til de andre, ikke vores.",
          ],
        ],
      },
    },
  },
  {
    at: "-1 sat 12:10",
    by: "mette",
    station: "3b",
    present: ["mette", "jens", "amina", "formanden"],
    talk: {
      "3b.q1": {
        said: [
          [
            "jens",
            "Fodbolden har drengene om lørdagen, og spejderne har dem om tirsdagen. Vi behøver ikke finde på en dag mere.",
          ],
          ["formanden", "Kom til os. Vi har lys, toilet og en kaffemaskine, der larmer."],
          [
            "amina",
            "Vi er gode til at finde ud af ting sammen med folk. Her er det mere værd end vores hylder.",
          ],
        ],
        agreed: "Fodboldens lørdagstræning og spejderne har drengene i forvejen. Vi kommer til dem.",
      },
      "3b.q2": {
        said: [
          ["formanden", "Sig det, som det er: Det er ikke fodbold, og det er ikke skole."],
          ["mette", "Lørdag, banen og to timer ligger fast. Alt andet er åbent."],
          ["jens", "Er vi uenige, så bestemmer den far, der har lørdagen.", "nugget"],
        ],
        agreed: "Tid og sted ligger fast. Hvad vi laver, bestemmer den far, der har lørdagen.",
      },
      "3b.q3": {
        said: [
          ["mette", "Vi har to timer om ugen til og med {29 month}. Det har Birgit sagt ja til."],
          ["formanden", "Nøglen skal bestyrelsen sige god for. Den kan jeg ikke love på egen hånd."],
          ["amina", "Ugen efter ringer jeg til dem, der var der. Jeg ringer. Jeg skriver ikke en mail."],
        ],
        agreed: "Ja, to timer om ugen frem til {29 month}. Derefter skal nogen i byen bære det.",
      },
      "3b.q4": {
        said: [
          ["jens", "Én god lørdag om måneden er nok. Hellere lille og sikkert."],
          [
            "formanden",
            "Hvis fædrene selv bestemmer hvad, så kommer de. Ikke endnu et program fra kommunen.",
            "nugget",
          ],
          ["mette", "Vi må ikke love noget til efter {29 month}."],
          ["amina", "Bussen kan stå ved banen. Så er vi der, hvor de er."],
        ],
      },
    },
  },
];

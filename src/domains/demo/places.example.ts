import type { CommunityFields } from "#domains/community/community.ts";
import type { AgeKey } from "#domains/community/figure.ts";
import type { RegisterFields } from "#domains/community/register.ts";

/**
 * A place as the demo library knows it. Years count back from the newest, the year the story is told in; sources may
 * hold dates as stories do ("{-13 month}").
 */
export type PlaceStory = Omit<CommunityFields, "nearestBranchId" | "latitude" | "longitude"> & {
  nearest: string;
  /** Residents and households, the newest last. */
  residents: readonly number[];
  households: readonly number[];
  ages: Readonly<Partial<Record<AgeKey, number>>>;
  registers: readonly RegisterFields[];
};

const entry = (
  kind: RegisterFields["kind"],
  name: string,
  what: string,
  used: string,
  certainty: RegisterFields["certainty"],
  source: string,
): RegisterFields => ({ kind, name, what, used, address: "", contact: "", certainty, source });

/** The three places of the demo's three forløb, each known as well as the story has come. */
export const places: readonly PlaceStory[] = [
  {
    name: "Nørre Sø",
    kind: "town",
    municipalityCode: "",
    nearest: "Hovedbiblioteket",
    distance: 9,
    notes:
      "Husene er til at betale, så her flytter børnefamilier til. Alt, hvad der sker, sker mellem skolen og hallen. Lørdag formiddag holder der ni biler ved boldbanen med en far i hver.",
    residents: [948, 971, 1003, 1026, 1060, 1088],
    households: [391, 398, 409, 417, 428, 437],
    ages: { "0-6": 122, "7-17": 173, "18-29": 98, "30-49": 331, "50-66": 214, "67-79": 108, "80+": 42 },
    registers: [
      entry(
        "association",
        "Nørre Sø Idrætsforening",
        "fodbold, gymnastik og badminton",
        "Halvdelen af byens børn, mest lørdag formiddag",
        "told",
        "formanden",
      ),
      entry(
        "association",
        "Spejderne i skoven",
        "",
        "Tirsdag aften, tyve børn og fire voksne",
        "seen",
        "besøg i {-9 month}",
      ),
      entry(
        "institution",
        "Nørre Sø Skole",
        "til og med 6. klasse",
        "Alle kommer her, og alle skal videre klokken fire",
        "told",
        "skolelederen",
      ),
      entry("institution", "Børnehuset Tumlehøj", "", "", "heard", ""),
      entry(
        "event",
        "Sommerfesten",
        "anden lørdag i juni",
        "Her kommer også dem, der ellers ikke kommer til noget",
        "told",
        "en bedstefar",
      ),
      entry(
        "meeting-place",
        "Hallen",
        "",
        "Fyldt til klokken otte. Man skal have et ærinde for at være der",
        "seen",
        "tre lørdage i {-13 month}",
      ),
      entry(
        "meeting-place",
        "Boldbanen",
        "med et skur",
        "Ni biler lørdag formiddag. Fædrene bliver siddende",
        "seen",
        "tre lørdage i {-13 month}",
      ),
      entry(
        "channel",
        "Nørre Sø nu",
        "gruppe på Facebook",
        "Mødrene skriver, fædrene læser med",
        "told",
        "dem selv",
      ),
      entry("channel", "Opslagstavlen i kiosken", "", "", "seen", "besøg i {-13 month}"),
    ],
  },
  {
    name: "Kirkehøj",
    kind: "village",
    municipalityCode: "",
    nearest: "Vestermose Bibliotek",
    distance: 14.5,
    notes:
      "Gårde og huse langs én vej og en kirke midt i. Bogbussen kommer hver anden mandag. De fleste er over tres, og de færreste kører efter mørkets frembrud.",
    residents: [171, 168, 166, 161, 158, 155],
    households: [88, 88, 87, 86, 85, 85],
    ages: { "0-6": 5, "7-17": 9, "18-29": 6, "30-49": 22, "50-66": 47, "67-79": 46, "80+": 20 },
    registers: [
      entry(
        "association",
        "Kirkehøj Borgerforening",
        "",
        "Tre aftener om året og et juletræ",
        "told",
        "kassereren",
      ),
      entry(
        "meeting-place",
        "Forsamlingshuset",
        "",
        "Mest til fester. Om mandagen står det tomt, og naboen har nøglen",
        "told",
        "landpostbuddet",
      ),
      entry(
        "meeting-place",
        "Konfirmandstuen",
        "",
        "Tom mandag til torsdag, og der er varme på",
        "seen",
        "besøg i {-10 month}",
      ),
      entry(
        "channel",
        "Kirkebladet",
        "fire gange om året",
        "Det bliver læst, også bagsiden",
        "told",
        "graveren",
      ),
    ],
  },
  {
    name: "Hedelund",
    kind: "district",
    municipalityCode: "",
    nearest: "Hedelund Bibliotek",
    distance: 0.4,
    notes:
      "Vi ledte efter et hul og fandt et landkort: Her er 31 tilbud til de mindste i forvejen. Det, der manglede, var, at nogen viste vej mellem dem.",
    residents: [4210, 4265, 4301, 4388, 4402, 4471],
    households: [1980, 2001, 2015, 2044, 2050, 2077],
    ages: { "0-6": 412, "7-17": 560, "18-29": 690, "30-49": 1271, "50-66": 820, "67-79": 503, "80+": 215 },
    registers: [
      entry(
        "institution",
        "Dagplejens legestue",
        "",
        "Onsdag formiddag, nu tretten familier",
        "told",
        "dagplejepædagogen",
      ),
      entry(
        "institution",
        "Sundhedsplejen",
        "",
        "Åbent hus den første torsdag",
        "told",
        "sundhedsplejersken",
      ),
      entry(
        "meeting-place",
        "Kirkens kælder",
        "",
        "Babysalmesang og kaffe bagefter, som er det egentlige",
        "seen",
        "to besøg i {-21 month}",
      ),
      entry(
        "event",
        "Legepladsens fødselsdag",
        "i maj",
        "Alle med barnevogn i miles omkreds",
        "heard",
        "en mor på biblioteket",
      ),
      entry(
        "channel",
        "Barselsgrupperne",
        "på Messenger",
        "Startes på hospitalet og lever et år",
        "told",
        "tre mødre",
      ),
    ],
  },
];

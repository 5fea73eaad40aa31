import { words } from "#ui/words.ts";

/** The words of the frame: where one can go, and what is said when that fails. */
export const frameText = words(
  {
    places: {
      overview: "Overblik",
      communities: "Lokalsamfund",
      targetGroups: "Målgrupper",
      engagements: "Forløb",
      ideas: "Idéer",
      partners: "Partnere",
      guide: "Vejviseren",
      colleagues: "Kolleger",
      organisation: "Biblioteket",
      removed: "Fjernet for nylig",
      mail: "Post",
      audit: "Hvem gjorde hvad",
    },
    saved: "Gemt",
    removed: (label: string) => `»${label}« er fjernet.`,
    undo: "Fortryd",
    restored: "Det er tilbage igen.",
    errors: {
      403: {
        title: "Her har kun administratorer nøgle",
        body: "Det er ikke dig, den er gal med. Spørg en administrator hos jer, hvis du har brug for at komme ind.",
        action: "Til overblikket",
      },
      404: {
        title: "Den side er her ikke",
        body: "Måske er den flyttet, måske er linket knækket på vejen. Du kan begynde fra overblikket, så finder vi den.",
        action: "Til overblikket",
      },
      413: {
        title: "Det var for meget på én gang",
        body: "Teksten er længere, end vi kan tage imod. Gå tilbage, del den i to, og prøv igen. Det, du skrev, står der stadig.",
        action: "Til overblikket",
      },
      429: {
        title: "Vent et lille kvarter",
        body: "Der er blevet prøvet mange gange på kort tid, så døren holder pause. Prøv igen om et kvarter.",
        action: "Til forsiden",
      },
      offline: {
        title: "Intet net lige nu",
        body: "Siden kan ikke hentes, før der er net igen. Det, du har skrevet, ligger i din browser og kommer frem, når du er tilbage.",
        action: "Prøv igen",
      },
      500: {
        title: "Der gik noget galt hos os",
        body: "Det er ikke noget, du har gjort. Gå et skridt tilbage, og prøv igen. Det, du har skrevet, ligger stadig i din browser.",
        action: "Til overblikket",
      },
      503: {
        title: "Databasen holder en lille pause",
        body: "Den kommer af sig selv igen om et øjeblik. Det sidste, du skrev, er ikke gemt endnu, men det står stadig på siden, når du går tilbage.",
        action: "Prøv overblikket",
      },
      507: {
        title: "Der er ikke mere plads på disken",
        body: "Alt, hvad der er gemt, er i god behold, men der kan ikke gemmes mere, før der er ryddet op. Sig det til den, der passer serveren. Det, du skrev, står stadig på siden, når du går tilbage.",
        action: "Prøv overblikket",
      },
    },
  },
  {
    places: {
      overview: "Overview",
      communities: "Places",
      targetGroups: "Target groups",
      engagements: "Forløb",
      ideas: "Ideas",
      partners: "Partners",
      guide: "The guide",
      colleagues: "Colleagues",
      organisation: "The library",
      removed: "Recently removed",
      mail: "Mail",
      audit: "Who did what",
    },
    saved: "Saved",
    removed: (label: string) => `“${label}” has been removed.`,
    undo: "Undo",
    restored: "It is back.",
    errors: {
      403: {
        title: "Only administrators have a key here",
        body: "You have done nothing wrong. Ask an administrator at your library if you need to come in.",
        action: "To the overview",
      },
      404: {
        title: "That page is not here",
        body: "It may have moved, or the link may have broken on the way. Start from the overview and we will find it.",
        action: "To the overview",
      },
      413: {
        title: "That was too much at once",
        body: "The text is longer than we can take. Go back, split it in two and try again. What you wrote is still there.",
        action: "To the overview",
      },
      429: {
        title: "Give it a quarter of an hour",
        body: "There have been many tries in a short time, so the door is resting. Try again in fifteen minutes.",
        action: "To the front page",
      },
      offline: {
        title: "No network right now",
        body: "The page cannot be fetched until the network is back. What you wrote is in your browser and will be there when you return.",
        action: "Try again",
      },
      500: {
        title: "Something went wrong on our side",
        body: "It is nothing you did. Go a step back and try again. What you wrote is still in your browser.",
        action: "To the overview",
      },
      503: {
        title: "The database is taking a short break",
        body: "It comes back by itself in a moment. The last thing you wrote has not been saved yet, but it is still on the page when you go back.",
        action: "Try the overview",
      },
      507: {
        title: "The disk is full",
        body: "Everything that was saved is safe, but nothing more can be saved until there is room. Tell whoever looks after the server. What you wrote is still on the page when you go back.",
        action: "Try the overview",
      },
    },
  },
);

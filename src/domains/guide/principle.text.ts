import { type Words, words } from "#ui/words.ts";

/** One of the seven principles. `line` is one sentence that can stand alone on an empty page or before a meeting. */
export type Principle = { key: string; title: string; text: string; line: string };

/** The seven principles of the method, in the order they are told (S9.3). */
export const principles: Words<readonly Principle[]> = words<readonly Principle[]>(
  [
    {
      key: "questions",
      title: "Tag et spørgsmål med",
      text: "Kommer I med en løsning, kan folk kun sige ja eller nej. Kommer I med et spørgsmål, kan de begynde at tænke med. Til gengæld må I holde ud ikke at vide, hvor det ender.",
      line: "Gå ud med et spørgsmål, og lad jer overraske af svaret.",
    },
    {
      key: "management",
      title: "Få lederen til at gå forrest",
      text: "I kan banke på en dør i en anden forvaltning, men det er en leder, der kan åbne den. Bed jeres leder ringe først, aftale timerne og sige højt, at det her også er arbejde.",
      line: "Når en leder har ringet i forvejen, er den halve vej gået.",
    },
    {
      key: "demand",
      title: "Vær til at få fat i",
      text: "Mange leder efter en medspiller, der hverken skal sælge noget eller bestemme det hele. Får de øje på jer, så svar hurtigt, også når svaret bare er en kop kaffe på onsdag.",
      line: "Flere, end I tror, vil gerne have biblioteket med, så gør det let at spørge jer.",
    },
    {
      key: "position",
      title: "Brug pladsen midt imellem",
      text: "I kender rådhuset, foreningerne og ham, der læser avis hver tirsdag. Hos jer skal ingen visiteres, og ingen skal forklare, hvorfor de er kommet. Den plads er der ikke mange, der har.",
      line: "I kender folk på begge sider af skranken, så byd dem på kaffe ved det samme bord.",
    },
    {
      key: "solver",
      title: "Hjælp med det, der er svært",
      text: "Ensomhed, pressede familier, at være ny i landet: Det løser ingen alene. I kan komme med historier, fællesskab og lyst til at lære. Tal om opgaven først og om biblioteket bagefter.",
      line: "Begynd med den opgave, I er fælles om, og lad biblioteket komme bagefter.",
    },
    {
      key: "skills",
      title: "Tag faget med, og øv det nye",
      text: "Det, I kan i forvejen, er det, partnerne kommer efter. Oven i det skal I øve jer i at lede en samtale, tie stille længe nok og lade andre få ret. Det går bedst to og to.",
      line: "Tag jeres fag med ud, og øv jer i at lade andre føre ordet.",
    },
    {
      key: "key",
      title: "Vær en dør til resten",
      text: "Nogle kommer ind til jer, som ellers aldrig ville banke på hos kommunen. Derfra kan I vise vej til et kor, en sagsbehandler eller en, der taler samme sprog. Jo flere I arbejder sammen med, jo flere døre har I nøgle til.",
      line: "Biblioteket kan være den dør, man går ind ad for at finde alt det andet.",
    },
  ],
  [
    {
      key: "questions",
      title: "Bring a question",
      text: "If you bring a solution, people can only say yes or no. If you bring a question, they can start thinking with you. The price is that you have to live with not knowing where it ends.",
      line: "Go out with a question, and let the answer surprise you.",
    },
    {
      key: "management",
      title: "Get your manager to go first",
      text: "You can knock on a door in another department, but it takes a manager to open it. Ask yours to ring ahead, settle the hours and say out loud that this counts as work too.",
      line: "Once a manager has rung ahead, you are halfway there.",
    },
    {
      key: "demand",
      title: "Be easy to get hold of",
      text: "Plenty of people are looking for a partner who has nothing to sell and doesn’t need to be in charge. When they notice you, answer quickly, even if the answer is only a cup of coffee on Wednesday.",
      line: "More people than you think would like the library on board, so make it easy to ask.",
    },
    {
      key: "position",
      title: "Use your place in the middle",
      text: "You know the town hall, the clubs, and the man who reads the paper every Tuesday. Nobody needs a referral to come in, and nobody has to explain why they came. Not many can say that.",
      line: "You know people on both sides of the counter, so give them coffee at the same table.",
    },
    {
      key: "solver",
      title: "Help with what is hard",
      text: "Loneliness, families under strain, being new in the country: nobody solves those alone. You can bring stories, company and the wish to learn. Talk about the task first and the library later.",
      line: "Start with the task you share, and let the library come second.",
    },
    {
      key: "skills",
      title: "Bring your craft, and practise the new one",
      text: "What you already know is what partners come to you for. On top of that, practise leading a conversation, keeping quiet for long enough, and letting others be right. It goes best in pairs.",
      line: "Take your craft outside, and practise letting others do the talking.",
    },
    {
      key: "key",
      title: "Be a door to the rest",
      text: "Some people come in to you who would never knock at the town hall. From there you can point the way to a choir, a case worker, or someone who speaks their language. The more partners you have, the more doors you hold keys to.",
      line: "The library can be the door you go through to find everything else.",
    },
  ],
);

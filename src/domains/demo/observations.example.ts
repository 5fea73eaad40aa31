import type { Count, ObservationKind } from "#domains/target-group/observation.ts";
import type { PersonKey } from "./library.example.ts";
import type { When } from "./story-time.ts";
import type { TargetGroupKey } from "./target-groups.example.ts";

export type ObservationExample = {
  group: TargetGroupKey;
  kind?: ObservationKind;
  by: PersonKey;
  /** The day, and the hour it began. */
  at: When;
  until?: string;
  place: string;
  conditions?: string;
  situation?: string;
  seen: string;
  meaning?: string;
  withWhom?: string;
  withWhat?: string;
  quotes?: string;
  surprises?: string;
  counts?: Count[];
};

/**
 * What the people of the demo library saw and heard. What was seen and what it may mean stand apart, all the way
 * through; the keys are how insights and personas of the demo find what they lean on.
 */
export const observations = {
  nineCars: {
    group: "fathers",
    by: "jens",
    at: "-13 sat 10:00",
    until: "12:00",
    place: "Parkeringen ved boldbanen",
    conditions: "Gråvejr og blæst, lørdagstræning",
    situation: "Bogbussen holdt for enden af rækken med døren åben.",
    seen: "Ni biler holder med snuden mod banen. I hver sidder en mand alene. De fleste har motoren i gang. Når en dreng kigger op mod bilerne, blinker en af dem med lygterne. Jeg går langs rækken med kaffe. De første tre ruller vinduet halvt ned, siger tak og ruller op igen. Den fjerde stiger ud, og så gør to mere det samme.",
    meaning:
      "Måske venter de på en anledning til at stige ud. Kaffen var måske ikke kaffe, men en grund til at stå et sted.",
    withWhom: "Hver for sig. De tre, der steg ud, blev stående sammen.",
    withWhat: "Telefoner, en termokande, en taske med støvler på bagsædet.",
    quotes: "Jeg skal bare hente\nStår du her hver lørdag?",
    surprises: "De kendte bilerne, men ikke hinandens navne.",
    counts: [
      { label: "fædre i biler", count: 9 },
      { label: "fædre udenfor", count: 3 },
      { label: "drenge på banen", count: 11 },
    ],
  },
  gateTwo: {
    group: "fathers",
    by: "amina",
    at: "-13 sat 10:15",
    until: "11:30",
    place: "Hegnet ved den anden port",
    conditions: "Gråvejr og blæst",
    seen: "Fire mødre og to bedsteforældre står ved hegnet og snakker. Tre fædre kommer gående fra bilerne omkring klokken elleve. De stiller sig fem meter fra hegnet, alle tre med front mod banen, og siger noget til hinanden uden at dreje hovedet. En dreng løber hen til sin far, får bundet snørebånd og løber igen. Faren bliver stående på knæ lidt endnu.",
    meaning: "De taler måske lettere sammen, når de ser på det samme. Ansigt til ansigt er måske for meget.",
    withWhom: "Mødrene i en klynge, fædrene på en linje.",
    counts: [
      { label: "voksne ved hegnet", count: 6 },
      { label: "fædre udenfor", count: 3 },
    ],
  },
  soapboxDrawing: {
    group: "fathers",
    by: "jens",
    at: "-7 sat 11:20",
    until: "12:00",
    place: "Bogbussens trappe",
    seen: "En far tegner en sæbekassebil bag på en kvittering. Hans søn retter på tegningen med fingeren: Rattet skal sidde længere fremme. To andre drenge kommer til og peger. Faren vender kvitteringen mod dem, så de kan se. En anden far læner sig ind over og spørger, hvor bredt det skal være. De måler ud i luften med hænderne.",
    meaning:
      "Når der er noget at bygge, er drengen måske den, der ved noget. Så er det ikke faren, der skal finde på.",
    withWhat: "En kvittering, en blyant fra bussen, hænderne.",
    quotes: "Den må ikke kunne vælte",
    surprises: "Ingen spurgte, hvem der skulle betale.",
  },
  boards: {
    group: "fathers",
    by: "mette",
    at: "-2 sat 10:00",
    until: "13:00",
    place: "Græsset bag hallen",
    conditions: "Sol, en stak brædder og intet program",
    seen: "Syv drenge og fem fædre omkring en stak brædder. De første ti minutter rører ingen voksne noget. Så holder en dreng et bræt lodret og ser på sin far, og faren tager fat i den anden ende. En morfar, der kom med sin egen hammer, viser, hvordan man holder et søm. Efter en time deler fædrene værktøj uden at spørge. Da kiosken lukker, står der noget på halvanden meter, som ingen har et navn til, og to fædre taler om, hvem der låser.",
    meaning:
      "Det begyndte, da et barn bad om en hånd. Måske er det mere værd at sørge for, at der mangler en hånd, end at lægge et program.",
    withWhom: "Far og søn to og to, senere på tværs.",
    withWhat: "Brædder, fire hamre, en morfars hammer.",
    quotes: "Må vi komme igen i morgen?\nVi kan jo bare lade det stå",
    surprises: "Ingen tog telefonen frem i den første time.",
    counts: [
      { label: "fædre, der blev hele tiden", count: 4 },
      { label: "drenge", count: 7 },
    ],
  },
  boardsFromBus: {
    group: "fathers",
    by: "jens",
    at: "-2 sat 10:00",
    until: "12:45",
    place: "Bussens forsæde, tredive meter fra brædderne",
    seen: "Fra bussen ser jeg to biler, der ikke holder ved banen, som de plejer, men kører om bag hallen og bliver holdende med motoren i gang i fire og seks minutter. Den ene far stiger ud. Den anden kører igen med drengen på bagsædet. Drengen ser sig tilbage.",
    meaning: "For ham, der kørte, var der måske for mange, der kendte hinanden i forvejen.",
    counts: [{ label: "biler, der vendte om", count: 1 }],
  },
  shiftFather: {
    group: "fathers",
    kind: "interview",
    by: "mette",
    at: "-4 thu 15:30",
    place: "I telefonen",
    situation: "Han ringede for at sige fra til at bygge sæbekassebiler.",
    withWhom: "En far på skiftehold",
    seen: "Han har fået nye vagter og kan ikke love faste lørdage. Han vil gerne være med, når han kan, men ikke stå på en liste. Han fortæller, at de skriver sammen seks fædre, når nogen har en time. Sidst blev det onsdag klokken syv, og de var fire.",
    meaning:
      "Faste aftaler holder måske netop dem ude, som gerne vil. En nøgle kunne være bedre end en plan.",
    quotes: "Vi er seks, der gerne vil. Det er bare aldrig de samme, der har tid",
  },
  twentyMinutes: {
    group: "mornings",
    by: "jens",
    at: "-13 mon 10:20",
    until: "10:40",
    place: "Bussens holdeplads ved den gamle skole",
    conditions: "Regn, bussen holder i tyve minutter",
    seen: "Fem kommer ind. Fire af dem går direkte til den samme reol, tager en bog og sætter den tilbage. De står i midtergangen og taler om vejret, en indkørsel og en hofte. To minutter i låner alle fem det, de selv havde med retur, eller det, der ligger på disken. Uden for døren bliver de stående i regnen, til bussen er kørt.",
    meaning: "Bøgerne er måske billetten. Det er de andre, de kommer efter.",
    withWhom: "Hver for sig ind, sammen ud.",
    quotes: "Nå, man skal jo også hjem",
    counts: [
      { label: "kom ind", count: 5 },
      { label: "minutter udenfor bagefter", count: 9 },
    ],
  },
  emptyHall: {
    group: "mornings",
    by: "torben",
    at: "-3 mon 9:00",
    until: "11:00",
    place: "Forsamlingshuset",
    conditions: "Gråvejr. En seddel hos købmanden, og ingen ringet op",
    seen: "Kaffen er klar klokken ni. Ingen kommer ind. Klokken kvart over ni kører en bil ind på pladsen, holder to minutter og kører igen. Det samme sker tyve minutter senere med en anden bil. Begge bilister er alene og ser op mod vinduerne. Fra vejen kan man ikke se, om der er nogen inde.",
    meaning: "De ville måske ind, men ikke først. Hvis der havde holdt én bil, havde der måske holdt tre.",
    surprises: "Der var nogen, der var kørt efter det. De kom bare ikke ind.",
    counts: [
      { label: "kom ind", count: 0 },
      { label: "biler, der vendte om", count: 2 },
    ],
  },
  sevenChairs: {
    group: "mornings",
    by: "emre",
    at: "-1 mon 9:00",
    until: "11:40",
    place: "Forsamlingshuset",
    conditions: "Efter at vi har ringet rundt",
    seen: "Syv kommer i tre biler, og en hund. De seks sagde ja i telefonen i torsdags, den syvende er fulgt med. Alle vælger stolene langs væggen med armlæn. En flytter kanden over til dem, der sidder længst væk, og bliver så den, der skænker resten af formiddagen. Klokken elleve rejser ingen sig. Den, der skænker, begynder at vaske op, og så hjælper to.",
    meaning:
      "At få en opgave gav måske lov til at blive. Stolene var en måde at sige, at man kunne komme op igen.",
    withWhom: "Tre i den ene bil, to og to i de andre.",
    quotes: "Jeg kom, fordi der var en, der spurgte, om jeg kom",
    counts: [
      { label: "kom ind", count: 7 },
      { label: "blev, til det var slut", count: 7 },
    ],
  },
  postman: {
    group: "mornings",
    kind: "interview",
    by: "torben",
    at: "-9 tue 13:15",
    place: "Ved køkkenbordet hjemme hos ham",
    situation: "Vi kørte ham hjem efter samtalen og blev siddende.",
    withWhom: "En mand, der har kørt post her i mange år",
    seen: "Dengang han kørte ruten, havde folk et ærinde til ham: et frimærke, en pakke, et blik på en motor. Nu kommer posten en gang om ugen, og den, der kører den, når ikke at slukke motoren. Han siger, at man ikke skal spørge, om nogen er ensomme. Man skal spørge, om de kan undvære en time.",
    meaning: "Et ærinde er måske lettere at tage imod end en invitation.",
    quotes: "Spørg dem om hjælp. Så kommer de",
  },
  secondLift: {
    group: "mornings",
    kind: "interview",
    by: "emre",
    at: "-1 thu 10:10",
    place: "I telefonen",
    withWhom: "En kvinde i firserne, der ikke kører bil mere",
    seen: "Hun blev hentet af naboen i mandags og vil gerne med igen. Hun vil ikke ringe til ham selv. Hun har bagt, så hun har noget at give, og hun spørger, hvor mange de bliver, så det passer.",
    meaning: "Hun vil måske gerne hentes, men ikke bede om det. Kagen gør det lige.",
    quotes: "Jeg vil ikke være et punkt på nogens liste",
  },
  pramsAtChurch: {
    group: "newParents",
    by: "amina",
    at: "-20 wed 9:40",
    until: "11:00",
    place: "Legepladsen bag kirken",
    conditions: "Sol efter regn",
    seen: "Fire barnevogne ved to bænke. På den ene bænk sidder tre mødre, der viser hinanden billeder. På den anden en mor alene. Hun ser op, hver gang nogen ler. Da en bold triller hen til hende, ruller hun den tilbage og siger noget, og den ene af de tre svarer. Efter et kvarter går hun. De tre ser efter hende og taler videre.",
    meaning:
      "Hun ville måske gerne. De tre ville måske også, men ingen af dem havde en sætning at begynde med.",
    withWhom: "Tre sammen, en alene.",
    counts: [
      { label: "barnevogne", count: 4 },
      { label: "forældre alene", count: 1 },
    ],
  },
  pramsAtChurchToo: {
    group: "newParents",
    by: "mette",
    at: "-20 wed 9:50",
    until: "10:45",
    place: "Kirkens trappe, med udsigt til legepladsen",
    conditions: "Sol efter regn",
    seen: "En far kommer med barnevogn, går en gang rundt om legepladsen uden at standse og sætter sig i bilen med barnet på skødet. Han sidder der i tyve minutter. Døren står åben ud mod legepladsen.",
    meaning: "Måske så det ud, som om pladsen var optaget, selv om der var to tomme bænke.",
    surprises: "Amina sad på den anden side og så ham slet ikke.",
    counts: [{ label: "forældre alene", count: 1 }],
  },
  openHouse: {
    group: "newParents",
    by: "amina",
    at: "-19 wed 9:30",
    until: "11:00",
    place: "Åbent hus hos dagplejen",
    seen: "Fire voksne og fire børn i et rum med femten stole. En femte kommer til døren, læser på sedlen og går igen. På sedlen står »Dagplejens legestue« og en åbningstid. Der står ikke, hvem der må komme.",
    meaning: "Sedlen svarer måske på hvornår, men ikke på »må jeg?«.",
    counts: [
      { label: "voksne inde", count: 4 },
      { label: "vendte om i døren", count: 1 },
    ],
  },
  fatherOnLeave: {
    group: "newParents",
    kind: "interview",
    by: "mette",
    at: "-19 fri 13:00",
    place: "På en gåtur med barnevogn",
    withWhom: "En far på barsel",
    seen: "Han går en fast rute hver formiddag og kender alle hundene på den. Han fik nummeret på en anden far af sundhedsplejersken, men brugte tre uger på at skrive. Da han gjorde det, svarede den anden efter et minut.",
    meaning: "Den første besked er måske hele bjerget.",
    quotes: "Jeg ventede på, at nogen sagde, at det var helt almindeligt",
  },
} as const satisfies Record<string, ObservationExample>;
export type ObservationKey = keyof typeof observations;

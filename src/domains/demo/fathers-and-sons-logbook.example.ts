import type { Story } from "./story.ts";

export const fathersAndSonsLogbook: Story["logbook"] = [
  {
    at: "-13 sat 12:30",
    by: "jens",
    text: "Holdt med bussen ved boldbanen fra ti til tolv. Elleve drenge på banen og ni fædre i ni biler. Jeg gik rundt med kaffe. De første tre rullede vinduet halvt ned, sagde tak og rullede det op igen. Den fjerde steg ud. Så steg to mere ud.",
  },
  {
    at: "-11 wed 21:15",
    by: "mette",
    text: "Talte behovsanalysen igennem i forsamlingshuset. Bedstefaren skulle egentlig bare låse os ind, men han tog jakken af og blev siddende, og det var ham, der fik sagt det vigtigste. Bagefter spurgte han, om det kom i avisen. Det gør det ikke.",
  },
  {
    at: "-9 tue 11:40",
    by: "amina",
    text: "Fire opkald: spejderne, hallen, kiosken og kontaktforældrene i 0. klasse. Tre vil gerne snakke videre. Den fjerde begyndte straks at undskylde for en bog. Jeg havde slet ikke slået noget op, så vi endte med at grine, og så var der også et ja dér.",
  },
  {
    at: "-8 thu 21:40",
    by: "mette",
    text: "Fem minutter på idrætsforeningens generalforsamling, som punkt 9, lige efter taget på omklædningsrummet. Jeg havde øvet mig i at sige lidt og spørge meget. Der blev så stille, at jeg troede, det var gået galt. Så røg fire hænder op på én gang.",
  },
  {
    at: "-7 sat 12:45",
    by: "jens",
    text: "En far tegnede en sæbekassebil bag på en kvittering og spurgte, om vi kendte nogen, der kan svejse. Det gør vi ikke. Det gør hende i kiosken, og nu kender de to hinanden.",
  },
  {
    at: "-4 thu 16:05",
    by: "mette",
    text: "Faren med sæbekassebilen ringede. Han har fået andre vagter og tør ikke love noget. Han var ked af det, og det blev jeg også. Så sagde han noget, jeg skyndte mig at skrive ned: »Vi er seks, der gerne vil. Det er bare aldrig de samme, der har tid.«",
  },
  {
    at: "-2 sat 13:10",
    by: "jens",
    text: "Prøvede en lørdag af uden program. En stak brædder, fire hamre og ingen plan. Syv drenge, fem fædre og en morfar, der havde sin egen hammer med. Vi havde regnet med en time, og de gik først, da kiosken lukkede. Ingen kan sige, hvad de byggede, men det står der endnu.",
  },
  {
    at: "-1 thu 17:30",
    by: "jens",
    text: "Formanden ringede. Han er selv med om lørdagen, men banen og nøglen hører under bestyrelsen, og den mødes først {2 fri}. Indtil da holder vi bare med bussen, som vi plejer. Fædrene har ikke bedt om andet.",
  },
  {
    at: "-1 sat 13:05",
    by: "amina",
    text: "Blev enige om tre af de fire spørgsmål. Midt i det sidste blev der fløjtet ude på banen, og formanden løb. Mens vi ryddede op, trak en dreng på seks mig i ærmet og spurgte, hvornår det var lørdag igen. Jeg sagde, at det var det jo. »Nej,« sagde han, »den næste.«",
  },
  {
    at: "-2 days 10:20",
    by: "mette",
    text: "Ringede til idrætsforeningens kasserer, så bestyrelsen har hørt om os, før punktet kommer på dagsordenen. Hun vidste det hele i forvejen. Hun havde også regnet ud, hvad en ekstra nøgle koster: 85 kroner.",
  },
];

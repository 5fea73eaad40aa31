import type { Story } from "./story.ts";

export const mondayMorningLogbook: Story["logbook"] = [
  {
    at: "-33 mon 12:50",
    by: "jens",
    text: "Tyve minutter i Kirkehøj, står der i køreplanen. Det blev til tre kvarter, for jeg spurgte, hvad der var sket siden sidst. Da jeg nåede frem til Lille Hede, havde de båret stole ud til stoppestedet.",
  },
  {
    at: "-31 tue 15:05",
    by: "torben",
    text: "Første samtale om Kirkehøj. Borgerforeningen er fem, og de er trætte. Det sagde formanden, før han havde fået jakken af. Vi kørte hjem med en sætning, vi var meget sikre på: De mangler et sted.",
  },
  {
    at: "-25 mon 9:15",
    by: "torben",
    text: "Jeg er lånt ud til hovedbiblioteket, mens de flytter rundt på første sal. Vi holder pause i stedet for at lade, som om vi når det. Jeg ringede til borgerforeningen og sagde det, som det er. De lød næsten lettede.",
  },
  {
    at: "-14 thu 9:00",
    by: "torben",
    text: "Tilbage. Borgerforeningen har fået ny formand, men vores telefonnummer hang stadig på køleskabet i forsamlingshuset.",
  },
  {
    at: "-9 tue 12:30",
    by: "torben",
    text: "Tog behovsanalysen en gang til. Vi begyndte med at læse vores gamle svar højt, og det var sundt. Det, vi var mest sikre på dengang, var det, der holdt dårligst.",
  },
  {
    at: "-7 mon 12:00",
    by: "jens",
    text: "Første mandag i forsamlingshuset. Der kom fire. De to sagde, at de bare ville se, om der kom nogen. Det gjorde der jo så.",
  },
  {
    at: "-5 mon 11:40",
    by: "torben",
    text: "Tre, og ingen af dem fra sidst. De kunne lide det, men de kendte ikke hinanden, og efter en halv time var der stille. Så fandt en af dem kortene frem.",
  },
  {
    at: "-3 mon 11:10",
    by: "torben",
    text: "Ingen kom. Kaffen var klar klokken ni, og klokken ti drak Jens og jeg den selv. Vi havde hængt en seddel op hos købmanden og ikke ringet til nogen. Og så var der begravelse i nabosognet, og det vidste alle undtagen os. Næste gang ringer vi.",
  },
  {
    at: "-2 thu 15:45",
    by: "emre",
    text: "Ringede til de elleve, der havde sagt ja til, at borgerforeningen gav os deres nummer. Ni tog den, og seks ville med. En ville først vide, om jeg var et rigtigt menneske. Da det var på plads, talte vi om høns i tyve minutter.",
  },
  {
    at: "-1 mon 12:15",
    by: "jens",
    text: "Der kom syv i tre biler. Hunden sad på bagsædet i den ene og har nu en fast plads ved bordet. Da vi pakkede sammen, spurgte en af dem, om vi også var der på mandag. Om fjorten dage, sagde jeg. Det syntes hun var længe.",
  },
];

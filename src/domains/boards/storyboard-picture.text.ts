import type { Language } from "#ui/words.ts";
import { pictureCardsDa } from "./picture-cards-da.text.ts";
import { pictureCardsEn } from "./picture-cards-en.text.ts";
import type { SceneTexts, StoryPictureTexts } from "./storyboard-picture.ts";

/** The scenes in Danish. */
export const scenesDa: SceneTexts = {
  "one-person": { title: "Én person", alt: "Én person, der står alene." },
  "two-talking": { title: "To snakker", alt: "To personer med en taleboble imellem sig." },
  "round-table": { title: "Om et bord", alt: "Fem personer rundt om et bord." },
  "on-the-phone": { title: "I telefonen", alt: "En person, der taler i telefon." },
  poster: { title: "Et opslag", alt: "En person, der peger på et opslag." },
  bus: { title: "En bus", alt: "En bus, set fra siden." },
  "coming-in": { title: "Ind ad døren", alt: "En person, der skubber en dør op." },
  "child-pulls": { title: "Et barn trækker", alt: "Et barn, der trækker en voksen i hånden." },
  coffee: { title: "Kaffe", alt: "En kande og et krus, det damper fra." },
  "arms-up": { title: "Det lykkes", alt: "En person med begge arme i vejret." },
  "on-the-way": { title: "På vej", alt: "En person i løb." },
  "waving-goodbye": { title: "Farvel", alt: "En person, der vinker." },
  "reading-together": { title: "Læser sammen", alt: "En voksen og et barn over en stor bog." },
  wondering: { title: "Tænker", alt: "En person med en tankeboble." },
  "paper-calendar": { title: "En kalender", alt: "En kalender med et flueben ved en dag." },
  "by-the-fire": { title: "Ved bålet", alt: "To personer, der sidder ved et bål." },
};

/** The scenes in English. */
export const scenesEn: SceneTexts = {
  "one-person": { title: "One person", alt: "One person standing alone." },
  "two-talking": { title: "Two talk", alt: "Two people with a speech bubble between them." },
  "round-table": { title: "Around a table", alt: "Five people around a table." },
  "on-the-phone": { title: "On the phone", alt: "A person speaking on a phone." },
  poster: { title: "A poster", alt: "A person pointing at a poster." },
  bus: { title: "A bus", alt: "A bus seen from the side." },
  "coming-in": { title: "In at the door", alt: "A person pushing a door open." },
  "child-pulls": { title: "A child pulls", alt: "A child pulling an adult by the hand." },
  coffee: { title: "Coffee", alt: "A pot and a steaming mug." },
  "arms-up": { title: "It works", alt: "A person with both arms in the air." },
  "on-the-way": { title: "On the way", alt: "A person running." },
  "waving-goodbye": { title: "Goodbye", alt: "A person waving." },
  "reading-together": { title: "Reading together", alt: "An adult and a child over a large book." },
  wondering: { title: "Thinking", alt: "A person with a thought bubble." },
  "paper-calendar": { title: "A calendar", alt: "A calendar with a tick at one day." },
  "by-the-fire": { title: "By the fire", alt: "Two people sitting by a fire." },
};

/** What the kit is called where members work: a picture laid without words is called by its name. */
export const storyPictureTexts: Readonly<Record<Language, StoryPictureTexts>> = {
  da: { ...scenesDa, ...pictureCardsDa },
  en: { ...scenesEn, ...pictureCardsEn },
};

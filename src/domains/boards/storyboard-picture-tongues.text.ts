import type { Said, Tongue } from "#ui/tongues.ts";
import { pictureCardTexts } from "./picture-card.text.ts";
import { scenesDa, scenesEn } from "./storyboard-picture.text.ts";
import type { SceneTexts, StoryPictureTexts } from "./storyboard-picture.ts";

const uk: SceneTexts = {
  "one-person": { title: "Одна людина", alt: "Одна людина стоїть сама." },
  "two-talking": { title: "Двоє розмовляють", alt: "Двоє людей, між ними хмарка зі словами." },
  "round-table": { title: "За столом", alt: "П'ятеро людей навколо столу." },
  "on-the-phone": { title: "По телефону", alt: "Людина говорить по телефону." },
  poster: { title: "Оголошення", alt: "Людина показує на оголошення." },
  bus: { title: "Автобус", alt: "Автобус, вид збоку." },
  "coming-in": { title: "Заходить у двері", alt: "Людина відчиняє двері." },
  "child-pulls": { title: "Дитина тягне", alt: "Дитина тягне дорослого за руку." },
  coffee: { title: "Кава", alt: "Кавник і кухоль, з якого йде пара." },
  "arms-up": { title: "Вийшло", alt: "Людина з піднятими вгору руками." },
  "on-the-way": { title: "У дорозі", alt: "Людина біжить." },
  "waving-goodbye": { title: "До побачення", alt: "Людина махає рукою." },
  "reading-together": { title: "Читають разом", alt: "Дорослий і дитина над великою книгою." },
  wondering: { title: "Думає", alt: "Людина, над якою хмарка думок." },
  "paper-calendar": { title: "Календар", alt: "Календар, в якому позначено один день." },
  "by-the-fire": { title: "Біля вогнища", alt: "Двоє людей сидять біля вогнища." },
};

const ar: SceneTexts = {
  "one-person": { title: "شخص واحد", alt: "شخص واحد يقف وحده." },
  "two-talking": { title: "اثنان يتحدثان", alt: "شخصان بينهما فقاعة كلام." },
  "round-table": { title: "حول طاولة", alt: "خمسة أشخاص حول طاولة." },
  "on-the-phone": { title: "على الهاتف", alt: "شخص يتكلم في الهاتف." },
  poster: { title: "إعلان", alt: "شخص يشير إلى إعلان." },
  bus: { title: "حافلة", alt: "حافلة من جانبها." },
  "coming-in": { title: "يدخل من الباب", alt: "شخص يدفع بابًا ليفتحه." },
  "child-pulls": { title: "طفل يشدّ", alt: "طفل يشدّ شخصًا كبيرًا من يده." },
  coffee: { title: "قهوة", alt: "إبريق وكوب يتصاعد منه البخار." },
  "arms-up": { title: "لقد نجح", alt: "شخص يرفع ذراعيه عاليًا." },
  "on-the-way": { title: "في الطريق", alt: "شخص يركض." },
  "waving-goodbye": { title: "مع السلامة", alt: "شخص يلوّح بيده." },
  "reading-together": { title: "يقرآن معًا", alt: "شخص كبير وطفل أمام كتاب كبير." },
  wondering: { title: "يفكّر", alt: "شخص فوقه فقاعة أفكار." },
  "paper-calendar": { title: "تقويم", alt: "تقويم عليه علامة عند أحد الأيام." },
  "by-the-fire": { title: "عند النار", alt: "شخصان يجلسان عند النار." },
};

const de: SceneTexts = {
  "one-person": { title: "Ein Mensch", alt: "Ein Mensch, der allein steht." },
  "two-talking": { title: "Zwei reden", alt: "Zwei Menschen mit einer Sprechblase dazwischen." },
  "round-table": { title: "Um einen Tisch", alt: "Fünf Menschen um einen Tisch." },
  "on-the-phone": { title: "Am Telefon", alt: "Ein Mensch, der telefoniert." },
  poster: { title: "Ein Aushang", alt: "Ein Mensch, der auf einen Aushang zeigt." },
  bus: { title: "Ein Bus", alt: "Ein Bus von der Seite." },
  "coming-in": { title: "Zur Tür herein", alt: "Ein Mensch, der eine Tür aufschiebt." },
  "child-pulls": { title: "Ein Kind zieht", alt: "Ein Kind zieht einen Erwachsenen an der Hand." },
  coffee: { title: "Kaffee", alt: "Eine Kanne und ein dampfender Becher." },
  "arms-up": { title: "Es klappt", alt: "Ein Mensch mit beiden Armen in der Luft." },
  "on-the-way": { title: "Unterwegs", alt: "Ein Mensch, der läuft." },
  "waving-goodbye": { title: "Auf Wiedersehen", alt: "Ein Mensch, der winkt." },
  "reading-together": {
    title: "Zusammen lesen",
    alt: "Ein Erwachsener und ein Kind über einem großen Buch.",
  },
  wondering: { title: "Nachdenken", alt: "Ein Mensch mit einer Gedankenblase." },
  "paper-calendar": { title: "Ein Kalender", alt: "Ein Kalender mit einem Haken an einem Tag." },
  "by-the-fire": { title: "Am Feuer", alt: "Zwei Menschen, die an einem Feuer sitzen." },
};

const tr: SceneTexts = {
  "one-person": { title: "Bir kişi", alt: "Tek başına duran bir kişi." },
  "two-talking": { title: "İki kişi konuşuyor", alt: "Aralarında konuşma balonu olan iki kişi." },
  "round-table": { title: "Masanın çevresinde", alt: "Bir masanın çevresinde beş kişi." },
  "on-the-phone": { title: "Telefonda", alt: "Telefonla konuşan bir kişi." },
  poster: { title: "Bir afiş", alt: "Bir afişi gösteren bir kişi." },
  bus: { title: "Otobüs", alt: "Yandan görünen bir otobüs." },
  "coming-in": { title: "Kapıdan giriyor", alt: "Bir kapıyı iterek açan bir kişi." },
  "child-pulls": { title: "Çocuk çekiyor", alt: "Bir yetişkini elinden çeken bir çocuk." },
  coffee: { title: "Kahve", alt: "Bir sürahi ve dumanı tüten bir kupa." },
  "arms-up": { title: "Oldu", alt: "İki kolu havada bir kişi." },
  "on-the-way": { title: "Yolda", alt: "Koşan bir kişi." },
  "waving-goodbye": { title: "Güle güle", alt: "El sallayan bir kişi." },
  "reading-together": {
    title: "Birlikte okuyorlar",
    alt: "Büyük bir kitabın başında bir yetişkin ve bir çocuk.",
  },
  wondering: { title: "Düşünüyor", alt: "Üstünde düşünce balonu olan bir kişi." },
  "paper-calendar": { title: "Takvim", alt: "Bir günü işaretlenmiş bir takvim." },
  "by-the-fire": { title: "Ateşin başında", alt: "Ateşin başında oturan iki kişi." },
};

const pl: SceneTexts = {
  "one-person": { title: "Jedna osoba", alt: "Jedna osoba stojąca samotnie." },
  "two-talking": { title: "Dwoje rozmawia", alt: "Dwie osoby, a między nimi dymek ze słowami." },
  "round-table": { title: "Wokół stołu", alt: "Pięć osób wokół stołu." },
  "on-the-phone": { title: "Przez telefon", alt: "Osoba rozmawiająca przez telefon." },
  poster: { title: "Ogłoszenie", alt: "Osoba wskazująca na ogłoszenie." },
  bus: { title: "Autobus", alt: "Autobus widziany z boku." },
  "coming-in": { title: "Wejście", alt: "Osoba popychająca drzwi." },
  "child-pulls": { title: "Dziecko ciągnie", alt: "Dziecko ciągnące dorosłego za rękę." },
  coffee: { title: "Kawa", alt: "Dzbanek i parujący kubek." },
  "arms-up": { title: "Udało się", alt: "Osoba z obiema rękami w górze." },
  "on-the-way": { title: "W drodze", alt: "Biegnąca osoba." },
  "waving-goodbye": { title: "Do widzenia", alt: "Osoba machająca ręką." },
  "reading-together": { title: "Czytają razem", alt: "Dorosły i dziecko nad dużą książką." },
  wondering: { title: "Myśli", alt: "Osoba z dymkiem myśli." },
  "paper-calendar": { title: "Kalendarz", alt: "Kalendarz z jednym zaznaczonym dniem." },
  "by-the-fire": { title: "Przy ognisku", alt: "Dwie osoby siedzące przy ognisku." },
};

export const sceneTexts: Said<SceneTexts> = { da: scenesDa, en: scenesEn, uk, ar, de, tr, pl };

/** What all of the kit is called in a tongue. For the server alone, as the deck in every tongue is. */
export const storyPicturesIn = (tongue: Tongue): StoryPictureTexts => ({
  ...sceneTexts[tongue],
  ...pictureCardTexts[tongue],
});

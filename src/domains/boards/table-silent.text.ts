import type { Said } from "#ui/tongues.ts";

/** What a participant reads where sheets go round the table in silence. */
export type TableSilentWords = {
  /** Before the first round. */
  before: string;
  /** For one who has come while the sheets go round. */
  late: string;
  /** {pass}, {passes} */
  round: string;
  sheet: string;
  empty: string;
  build: string;
  enough: string;
  idea: string;
  lay: string;
  /** Who gets to see what is written, and that nobody is named. */
  promise: string;
};

export const tableSilentText: Said<TableSilentWords> = {
  da: {
    before:
      "Om lidt får du et ark. Skriv op til tre idéer på det. Så går arkene videre, og du bygger på det, de andre har skrevet.",
    late: "Arkene er i gang. Du får dit, næste gang de går videre.",
    round: "Runde {pass} af {passes}",
    sheet: "Arket foran dig",
    empty: "Det er tomt. Skriv op til tre idéer.",
    build: "Byg videre, eller skriv noget helt andet. Op til tre idéer.",
    enough: "Du har skrevet tre. Læg bare telefonen, til arket går videre.",
    idea: "Din idé",
    lay: "Skriv på arket",
    promise:
      "Kun de, der får arket efter dig, ser, hvad du skriver, indtil alle ark bliver vist. Ingen ser, hvem der skrev. Dit navn bliver ikke gemt.",
  },
  en: {
    before:
      "In a moment you get a sheet. Write up to three ideas on it. Then the sheets go on, and you build on what the others have written.",
    late: "The sheets are going round. You get yours the next time they go on.",
    round: "Round {pass} of {passes}",
    sheet: "The sheet in front of you",
    empty: "It is empty. Write up to three ideas.",
    build: "Build on these, or write something quite different. Up to three ideas.",
    enough: "You have written three. Just put the phone down until the sheet goes on.",
    idea: "Your idea",
    lay: "Write it on the sheet",
    promise:
      "Only those who get the sheet after you see what you write, until all sheets are shown. Nobody sees who wrote. Your name is not kept.",
  },
  uk: {
    before:
      "За мить ви отримаєте аркуш. Напишіть на ньому до трьох ідей. Потім аркуші підуть далі, і ви доповните те, що написали інші.",
    late: "Аркуші вже ходять по колу. Ви отримаєте свій, коли вони підуть далі.",
    round: "Коло {pass} з {passes}",
    sheet: "Аркуш перед вами",
    empty: "Він порожній. Напишіть до трьох ідей.",
    build: "Доповніть ці ідеї або напишіть щось зовсім інше. До трьох ідей.",
    enough: "Ви написали три. Можна відкласти телефон, доки аркуш не піде далі.",
    idea: "Ваша ідея",
    lay: "Записати на аркуш",
    promise:
      "Доки всі аркуші не покажуть, написане бачать лише ті, хто отримає аркуш після вас. Ніхто не бачить, хто писав. Ваше ім’я не зберігається.",
  },
  ar: {
    before:
      "بعد قليل تحصل على ورقة. اكتب عليها حتى ثلاث أفكار. ثم تنتقل الأوراق، وتبني أنت على ما كتبه الآخرون.",
    late: "الأوراق تدور الآن. ستحصل على ورقتك عندما تنتقل في المرة القادمة.",
    round: "الجولة {pass} من {passes}",
    sheet: "الورقة أمامك",
    empty: "الورقة فارغة. اكتب حتى ثلاث أفكار.",
    build: "أكمل هذه الأفكار أو اكتب شيئاً مختلفاً تماماً. حتى ثلاث أفكار.",
    enough: "كتبت ثلاث أفكار. ضع الهاتف جانباً حتى تنتقل الورقة.",
    idea: "فكرتك",
    lay: "اكتبها على الورقة",
    promise:
      "لا يرى ما تكتبه إلا من تصله الورقة بعدك، إلى أن تُعرض كل الأوراق. لا أحد يرى من كتب. لا نحفظ اسمك.",
  },
  de: {
    before:
      "Gleich bekommst du ein Blatt. Schreib bis zu drei Ideen darauf. Dann gehen die Blätter weiter, und du baust auf dem auf, was die anderen geschrieben haben.",
    late: "Die Blätter sind schon unterwegs. Du bekommst deins, wenn sie das nächste Mal weitergehen.",
    round: "Runde {pass} von {passes}",
    sheet: "Das Blatt vor dir",
    empty: "Es ist leer. Schreib bis zu drei Ideen.",
    build: "Bau darauf auf oder schreib etwas ganz anderes. Bis zu drei Ideen.",
    enough: "Du hast drei geschrieben. Leg das Telefon ruhig hin, bis das Blatt weitergeht.",
    idea: "Deine Idee",
    lay: "Auf das Blatt schreiben",
    promise:
      "Nur wer das Blatt nach dir bekommt, sieht, was du schreibst, bis alle Blätter gezeigt werden. Niemand sieht, wer geschrieben hat. Dein Name wird nicht gespeichert.",
  },
  tr: {
    before:
      "Birazdan bir kâğıt alacaksınız. Üzerine en çok üç fikir yazın. Sonra kâğıtlar elden ele geçer ve siz başkalarının yazdıklarını geliştirirsiniz.",
    late: "Kâğıtlar dönüyor. Sizinki, kâğıtlar bir sonraki kez geçtiğinde gelecek.",
    round: "Tur {pass} / {passes}",
    sheet: "Önünüzdeki kâğıt",
    empty: "Kâğıt boş. En çok üç fikir yazın.",
    build: "Bunları geliştirin ya da bambaşka bir şey yazın. En çok üç fikir.",
    enough: "Üç fikir yazdınız. Kâğıt geçene kadar telefonu bırakabilirsiniz.",
    idea: "Fikriniz",
    lay: "Kâğıda yaz",
    promise:
      "Bütün kâğıtlar gösterilene kadar yazdıklarınızı yalnız kâğıdı sizden sonra alanlar görür. Kimin yazdığını kimse görmez. Adınız saklanmaz.",
  },
  pl: {
    before:
      "Za chwilę dostaniesz kartkę. Napisz na niej do trzech pomysłów. Potem kartki wędrują dalej, a ty rozwijasz to, co napisali inni.",
    late: "Kartki już krążą. Swoją dostaniesz, gdy znów powędrują dalej.",
    round: "Runda {pass} z {passes}",
    sheet: "Kartka przed tobą",
    empty: "Jest pusta. Napisz do trzech pomysłów.",
    build: "Rozwiń te pomysły albo napisz coś zupełnie innego. Do trzech pomysłów.",
    enough: "Masz już trzy. Odłóż telefon, aż kartka powędruje dalej.",
    idea: "Twój pomysł",
    lay: "Zapisz na kartce",
    promise:
      "Zanim wszystkie kartki zostaną pokazane, to, co piszesz, widzą tylko ci, którzy dostaną kartkę po tobie. Nikt nie widzi, kto pisał. Twoje imię nie jest zapisywane.",
  },
};

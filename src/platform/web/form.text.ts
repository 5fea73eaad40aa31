import type { Said } from "#ui/tongues.ts";

/** What is said of a field that could not be read, to members and to those who join a meeting alike. */
export const problemWords: Said<{
  cpr: string;
  missing: string;
  tooLong: (most: number) => string;
  tooMany: (most: number) => string;
  atLeast: (least: number) => string;
  atMost: (most: number) => string;
  email: string;
  date: string;
  number: string;
  choose: string;
  unreadable: string;
}> = {
  da: {
    cpr: "Her står noget, der ligner et CPR-nummer. Det gemmer Vejviser aldrig. Tag det ud, så kan resten gemmes.",
    missing: "Skriv noget her.",
    tooLong: (most) => `Det er lidt for langt. Der er plads til ${most} tegn.`,
    tooMany: (most) => `Der er plads til ${most}.`,
    atLeast: (least) => `Skriv et tal, der er mindst ${least}.`,
    atMost: (most) => `Skriv et tal, der højst er ${most}.`,
    email: "Det ligner ikke en e-mailadresse. Skriv den som navn@sted.dk.",
    date: "Skriv en dato, for eksempel 4. december 2026.",
    number: "Skriv et helt tal uden punktum eller komma.",
    choose: "Vælg en af mulighederne.",
    unreadable: "Det kan vi ikke læse. Prøv at skrive det på en anden måde.",
  },
  en: {
    cpr: "This looks like a CPR number. Vejviser never stores one. Take it out and the rest can be saved.",
    missing: "Please write something here.",
    tooLong: (most) => `That is a little too long. There is room for ${most} characters.`,
    tooMany: (most) => `There is room for ${most}.`,
    atLeast: (least) => `Write a number of at least ${least}.`,
    atMost: (most) => `Write a number of at most ${most}.`,
    email: "That does not look like an e-mail address. Write it as name@place.dk.",
    date: "Write a date, for example 4 December 2026.",
    number: "Write a whole number without full stop or comma.",
    choose: "Choose one of these.",
    unreadable: "We cannot read that. Try writing it another way.",
  },
  uk: {
    cpr: "Це схоже на данський особистий номер (CPR). Ми його ніколи не зберігаємо. Приберіть його, і решту буде збережено.",
    missing: "Напишіть тут щось.",
    tooLong: (most) => `Трохи задовго. Є місце на ${most} знаків.`,
    tooMany: (most) => `Є місце лише для ${most}.`,
    atLeast: (least) => `Напишіть число, не менше ніж ${least}.`,
    atMost: (most) => `Напишіть число, не більше ніж ${most}.`,
    email: "Це не схоже на адресу електронної пошти. Напишіть її так: imya@misce.dk.",
    date: "Напишіть дату.",
    number: "Напишіть ціле число.",
    choose: "Виберіть один із варіантів.",
    unreadable: "Ми не можемо цього прочитати. Спробуйте написати інакше.",
  },
  ar: {
    cpr: "يبدو هذا رقمًا شخصيًا دنماركيًا (CPR). نحن لا نحفظه أبدًا. احذفه ليُحفظ الباقي.",
    missing: "اكتب شيئًا هنا.",
    tooLong: (most) => `النص طويل قليلًا. هناك مكان لـ ${most} حرفًا.`,
    tooMany: (most) => `هناك مكان لـ ${most} فقط.`,
    atLeast: (least) => `اكتب رقمًا لا يقل عن ${least}.`,
    atMost: (most) => `اكتب رقمًا لا يزيد على ${most}.`,
    email: "لا يبدو هذا عنوان بريد إلكتروني. اكتبه هكذا: name@place.dk.",
    date: "اكتب تاريخًا.",
    number: "اكتب رقمًا صحيحًا.",
    choose: "اختر واحدًا من الخيارات.",
    unreadable: "لا نستطيع قراءة هذا. جرّب كتابته بطريقة أخرى.",
  },
  de: {
    cpr: "Das sieht nach einer dänischen CPR-Nummer aus. Die speichern wir nie. Nehmen Sie sie heraus, dann wird der Rest gespeichert.",
    missing: "Schreiben Sie hier etwas.",
    tooLong: (most) => `Das ist etwas zu lang. Es ist Platz für ${most} Zeichen.`,
    tooMany: (most) => `Es ist Platz für ${most}.`,
    atLeast: (least) => `Schreiben Sie eine Zahl von mindestens ${least}.`,
    atMost: (most) => `Schreiben Sie eine Zahl von höchstens ${most}.`,
    email: "Das sieht nicht nach einer E-Mail-Adresse aus. Schreiben Sie sie so: name@ort.dk.",
    date: "Schreiben Sie ein Datum.",
    number: "Schreiben Sie eine ganze Zahl.",
    choose: "Wählen Sie eine der Möglichkeiten.",
    unreadable: "Das können wir nicht lesen. Versuchen Sie, es anders zu schreiben.",
  },
  tr: {
    cpr: "Bu, Danimarka kimlik numarasına (CPR) benziyor. Onu asla saklamayız. Silerseniz kalanı kaydedilir.",
    missing: "Buraya bir şey yazın.",
    tooLong: (most) => `Biraz uzun oldu. ${most} karakterlik yer var.`,
    tooMany: (most) => `Yalnızca ${most} için yer var.`,
    atLeast: (least) => `En az ${least} olan bir sayı yazın.`,
    atMost: (most) => `En fazla ${most} olan bir sayı yazın.`,
    email: "Bu bir e-posta adresine benzemiyor. Şöyle yazın: ad@yer.dk.",
    date: "Bir tarih yazın.",
    number: "Bir tam sayı yazın.",
    choose: "Seçeneklerden birini seçin.",
    unreadable: "Bunu okuyamıyoruz. Başka bir şekilde yazmayı deneyin.",
  },
  pl: {
    cpr: "To wygląda na duński numer CPR. Nigdy go nie zapisujemy. Proszę go usunąć, a resztę da się zapisać.",
    missing: "Proszę coś tu napisać.",
    tooLong: (most) => `To trochę za długie. Mieści się ${most} znaków.`,
    tooMany: (most) => `Jest miejsce tylko na ${most}.`,
    atLeast: (least) => `Proszę wpisać liczbę nie mniejszą niż ${least}.`,
    atMost: (most) => `Proszę wpisać liczbę nie większą niż ${most}.`,
    email: "To nie wygląda na adres e-mail. Proszę napisać tak: imie@miejsce.dk.",
    date: "Proszę wpisać datę.",
    number: "Proszę wpisać liczbę całkowitą.",
    choose: "Proszę wybrać jedną z możliwości.",
    unreadable: "Nie możemy tego odczytać. Proszę spróbować napisać inaczej.",
  },
};

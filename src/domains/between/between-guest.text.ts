import type { Said } from "#ui/tongues.ts";
import type { BetweenPart } from "./between.ts";

export type GuestWords = {
  title: string;
  lead: string;
  /** That the house's own words are not in the reader's tongue; empty where they are. */
  inDanish: string;
  gone: string;
  goneBody: string;
  parts: Record<BetweenPart, string>;
  met: (day: string) => string;
  nuggets: string;
  decisions: string;
  carries: (who: string) => string;
  dotted: string;
  dots: (count: number) => string;
  minutes: string;
  back: string;
  next: string;
  noDay: string;
  steps: string;
  polls: string;
  by: (day: string) => string;
  agreements: (count: number) => string;
  tasks: string;
  nothing: string;
  write: { title: string; about: string; text: string; name: string; send: string };
  thanks: string;
  tooOften: string;
  kept: (day: string) => string;
  preview: string;
};

/** The fixed words of the page the partners read between meetings, in every tongue. Danish is written first. */
export const betweenGuestText: Said<GuestWords> = {
  da: {
    title: "Mellem møderne",
    lead: "Her står det, der blev sagt, det, der sker nu, og det, vi venter på.",
    inDanish: "",
    gone: "Siden er her ikke mere",
    goneBody: "Linket er lukket eller for gammelt. Ring eller skriv til biblioteket, så får du et nyt.",
    parts: { said: "Det, der blev sagt", next: "Det, der sker nu", waiting: "Det, vi venter på" },
    met: (day) => `Da vi mødtes ${day}`,
    nuggets: "Sagt ved bordet",
    decisions: "Det blev vi enige om",
    carries: (who) => `${who} sørger for det.`,
    dotted: "Det fik flest prikker",
    dots: (count) => (count === 1 ? "1 prik" : `${count} prikker`),
    minutes: "Læs hele referatet",
    back: "Tilbage",
    next: "Næste gang vi mødes",
    noDay: "Dagen er ikke fundet endnu.",
    steps: "Det gør vi inden da",
    polls: "Vi leder efter en dag",
    by: (day) => `Svar senest ${day} på det link, du har fået.`,
    agreements: (count) =>
      count === 1 ? "En aftale venter på et svar." : `${count} aftaler venter på et svar.`,
    tasks: "Det her skulle være givet videre nu. Sig til, hvis der skal hjælp til.",
    nothing: "Ikke noget lige nu.",
    write: {
      title: "Skriv til os",
      about: "Er der sket noget, eller er der noget, vi skal vide? Kun biblioteket ser det.",
      text: "Hvad vil du sige?",
      name: "Hvad vil du kaldes? (kun hvis du vil)",
      send: "Send",
    },
    thanks: "Tak. Vi har fået det, og et menneske læser det.",
    tooOften: "Der er kommet meget på kort tid. Vent et kvarter, og send det så igen.",
    kept: (day) => `Siden kan åbnes til ${day}.`,
    preview: "Sådan ser partnerne siden. Her kan du ikke skrive.",
  },
  en: {
    title: "Between the meetings",
    lead: "Here is what was said, what happens now, and what we are waiting for.",
    inDanish: "The library’s own words are in Danish.",
    gone: "This page is no longer here",
    goneBody:
      "The link has been closed or is too old. Ring or write to the library and you will get a new one.",
    parts: { said: "What was said", next: "What happens now", waiting: "What we are waiting for" },
    met: (day) => `When we met on ${day}`,
    nuggets: "Said at the table",
    decisions: "We agreed on this",
    carries: (who) => `${who} will see to it.`,
    dotted: "This got the most dots",
    dots: (count) => (count === 1 ? "1 dot" : `${count} dots`),
    minutes: "Read all the minutes",
    back: "Back",
    next: "The next time we meet",
    noDay: "The day is not found yet.",
    steps: "This is what we do before then",
    polls: "We are looking for a day",
    by: (day) => `Answer by ${day} at the link you have been given.`,
    agreements: (count) =>
      count === 1
        ? "One agreement is waiting for an answer."
        : `${count} agreements are waiting for an answer.`,
    tasks: "This was to be handed on by now. Tell us if you could do with a hand.",
    nothing: "Nothing just now.",
    write: {
      title: "Write to us",
      about: "Has something happened, or is there something we should know? Only the library sees it.",
      text: "What would you like to say?",
      name: "What would you like to be called? (only if you want to)",
      send: "Send",
    },
    thanks: "Thank you. We have got it, and a person will read it.",
    tooOften: "Much has come in a short time. Wait a quarter of an hour, and then send it again.",
    kept: (day) => `The page can be opened until ${day}.`,
    preview: "This is how the partners see the page. You cannot write here.",
  },
  uk: {
    title: "Між зустрічами",
    lead: "Тут те, що було сказано, що відбувається зараз і на що ми чекаємо.",
    inDanish: "Власні слова бібліотеки написано данською.",
    gone: "Цієї сторінки більше немає",
    goneBody:
      "Посилання закрито або воно застаріло. Зателефонуйте чи напишіть до бібліотеки, і вам дадуть нове.",
    parts: { said: "Що було сказано", next: "Що відбувається зараз", waiting: "На що ми чекаємо" },
    met: (day) => `Наша зустріч: ${day}`,
    nuggets: "Сказано за столом",
    decisions: "Про це ми домовилися",
    carries: (who) => `Про це подбає: ${who}.`,
    dotted: "Це отримало найбільше позначок",
    dots: (count) => `позначок: ${count}`,
    minutes: "Прочитати весь протокол",
    back: "Назад",
    next: "Коли ми зустрінемося наступного разу",
    noDay: "День ще не знайдено.",
    steps: "Що ми зробимо до того",
    polls: "Ми шукаємо день",
    by: (day) => `Дайте відповідь за посиланням, яке ви отримали. Останній день: ${day}.`,
    agreements: (count) => `Домовленості, що чекають на відповідь: ${count}.`,
    tasks: "Це мало б уже бути передано. Скажіть, якщо потрібна допомога.",
    nothing: "Зараз нічого.",
    write: {
      title: "Напишіть нам",
      about: "Щось сталося або є щось, про що нам варто знати? Це побачить лише бібліотека.",
      text: "Що ви хочете сказати?",
      name: "Як до вас звертатися? (лише якщо хочете)",
      send: "Надіслати",
    },
    thanks: "Дякуємо. Ми це отримали, і це прочитає людина.",
    tooOften: "За короткий час надійшло багато повідомлень. Зачекайте чверть години і надішліть ще раз.",
    kept: (day) => `Сторінку можна відкрити до такого дня: ${day}.`,
    preview: "Так сторінку бачать партнери. Тут писати не можна.",
  },
  ar: {
    title: "بين الاجتماعات",
    lead: "هنا ما قيل، وما يجري الآن، وما ننتظره.",
    inDanish: "كلمات المكتبة نفسها مكتوبة بالدنماركية.",
    gone: "لم تعد هذه الصفحة هنا",
    goneBody: "أُغلق الرابط أو صار قديمًا. اتصل بالمكتبة أو اكتب إليها لتحصل على رابط جديد.",
    parts: { said: "ما قيل", next: "ما يجري الآن", waiting: "ما ننتظره" },
    met: (day) => `حين التقينا ${day}`,
    nuggets: "قيل على الطاولة",
    decisions: "اتفقنا على هذا",
    carries: (who) => `يتولى ذلك: ${who}.`,
    dotted: "هذا نال أكثر النقاط",
    dots: (count) => `النقاط: ${count}`,
    minutes: "اقرأ المحضر كاملًا",
    back: "رجوع",
    next: "لقاؤنا القادم",
    noDay: "لم يُحدَّد اليوم بعد.",
    steps: "هذا ما نفعله قبل ذلك",
    polls: "نبحث عن يوم",
    by: (day) => `أجب عبر الرابط الذي وصلك، في موعد أقصاه ${day}.`,
    agreements: (count) => `اتفاقات تنتظر جوابًا: ${count}.`,
    tasks: "كان من المقرر أن يُسلَّم هذا الآن. أخبرنا إن كانت هناك حاجة إلى مساعدة.",
    nothing: "لا شيء في الوقت الحالي.",
    write: {
      title: "اكتب إلينا",
      about: "هل حدث شيء، أو هناك ما ينبغي أن نعرفه؟ لا يراه إلا المكتبة.",
      text: "ماذا تريد أن تقول؟",
      name: "بماذا نناديك؟ (إن أردت فقط)",
      send: "إرسال",
    },
    thanks: "شكرًا. وصلنا ما كتبت، وسيقرؤه إنسان.",
    tooOften: "وصل الكثير في وقت قصير. انتظر ربع ساعة ثم أرسله مرة أخرى.",
    kept: (day) => `يمكن فتح الصفحة حتى ${day}.`,
    preview: "هكذا يرى الشركاء الصفحة. لا يمكنك الكتابة هنا.",
  },
  de: {
    title: "Zwischen den Treffen",
    lead: "Hier steht, was gesagt wurde, was jetzt geschieht und worauf wir warten.",
    inDanish: "Die eigenen Worte der Bibliothek sind auf Dänisch.",
    gone: "Diese Seite gibt es nicht mehr",
    goneBody:
      "Der Link ist geschlossen oder zu alt. Rufen Sie die Bibliothek an oder schreiben Sie ihr, dann bekommen Sie einen neuen.",
    parts: { said: "Was gesagt wurde", next: "Was jetzt geschieht", waiting: "Worauf wir warten" },
    met: (day) => `Als wir uns trafen: ${day}`,
    nuggets: "Am Tisch gesagt",
    decisions: "Darauf haben wir uns geeinigt",
    carries: (who) => `${who} kümmert sich darum.`,
    dotted: "Das bekam die meisten Punkte",
    dots: (count) => (count === 1 ? "1 Punkt" : `${count} Punkte`),
    minutes: "Das ganze Protokoll lesen",
    back: "Zurück",
    next: "Das nächste Mal treffen wir uns",
    noDay: "Der Tag ist noch nicht gefunden.",
    steps: "Das tun wir bis dahin",
    polls: "Wir suchen einen Tag",
    by: (day) => `Antworten Sie bis ${day} über den Link, den Sie bekommen haben.`,
    agreements: (count) =>
      count === 1
        ? "Eine Vereinbarung wartet auf eine Antwort."
        : `${count} Vereinbarungen warten auf eine Antwort.`,
    tasks: "Das sollte inzwischen weitergegeben sein. Sagen Sie Bescheid, wenn Hilfe gebraucht wird.",
    nothing: "Im Moment nichts.",
    write: {
      title: "Schreiben Sie uns",
      about: "Ist etwas geschehen, oder sollten wir etwas wissen? Nur die Bibliothek sieht es.",
      text: "Was möchten Sie sagen?",
      name: "Wie möchten Sie genannt werden? (nur wenn Sie wollen)",
      send: "Senden",
    },
    thanks: "Danke. Wir haben es bekommen, und ein Mensch liest es.",
    tooOften:
      "In kurzer Zeit ist viel gekommen. Warten Sie eine Viertelstunde und senden Sie es dann noch einmal.",
    kept: (day) => `Die Seite lässt sich bis ${day} öffnen.`,
    preview: "So sehen die Partner die Seite. Hier können Sie nicht schreiben.",
  },
  tr: {
    title: "Toplantılar arasında",
    lead: "Söylenenler, şimdi olanlar ve beklediklerimiz burada.",
    inDanish: "Kütüphanenin kendi sözleri Dancadır.",
    gone: "Bu sayfa artık burada değil",
    goneBody: "Bağlantı kapatılmış ya da çok eski. Kütüphaneyi arayın ya da yazın, size yenisi verilir.",
    parts: { said: "Söylenenler", next: "Şimdi olanlar", waiting: "Beklediklerimiz" },
    met: (day) => `Buluştuğumuz gün: ${day}`,
    nuggets: "Masada söylendi",
    decisions: "Bunda anlaştık",
    carries: (who) => `Bununla ilgilenecek: ${who}.`,
    dotted: "En çok nokta alanlar",
    dots: (count) => `${count} nokta`,
    minutes: "Tutanağın tamamını okuyun",
    back: "Geri",
    next: "Bir sonraki buluşmamız",
    noDay: "Gün henüz bulunmadı.",
    steps: "O zamana kadar bunları yapıyoruz",
    polls: "Bir gün arıyoruz",
    by: (day) => `Size verilen bağlantıdan yanıtlayın. Son gün: ${day}.`,
    agreements: (count) => `Yanıt bekleyen anlaşma: ${count}.`,
    tasks: "Bunun şimdiye kadar devredilmiş olması gerekiyordu. Yardım gerekirse söyleyin.",
    nothing: "Şu anda bir şey yok.",
    write: {
      title: "Bize yazın",
      about: "Bir şey mi oldu, bilmemiz gereken bir şey mi var? Bunu yalnızca kütüphane görür.",
      text: "Ne söylemek istersiniz?",
      name: "Size nasıl seslenelim? (yalnızca isterseniz)",
      send: "Gönder",
    },
    thanks: "Teşekkürler. Yazdığınız bize ulaştı, bir insan okuyacak.",
    tooOften: "Kısa sürede çok şey geldi. Çeyrek saat bekleyip yeniden gönderin.",
    kept: (day) => `Sayfa şu güne kadar açılabilir: ${day}.`,
    preview: "Ortaklar sayfayı böyle görür. Burada yazamazsınız.",
  },
  pl: {
    title: "Między spotkaniami",
    lead: "Tu jest to, co zostało powiedziane, co dzieje się teraz i na co czekamy.",
    inDanish: "Własne słowa biblioteki są po duńsku.",
    gone: "Tej strony już tu nie ma",
    goneBody: "Link jest zamknięty albo za stary. Zadzwoń lub napisz do biblioteki, a dostaniesz nowy.",
    parts: { said: "Co zostało powiedziane", next: "Co dzieje się teraz", waiting: "Na co czekamy" },
    met: (day) => `Nasze spotkanie: ${day}`,
    nuggets: "Powiedziane przy stole",
    decisions: "Na to się zgodziliśmy",
    carries: (who) => `Zajmie się tym: ${who}.`,
    dotted: "To dostało najwięcej kropek",
    dots: (count) => `kropki: ${count}`,
    minutes: "Przeczytaj cały protokół",
    back: "Wróć",
    next: "Następne spotkanie",
    noDay: "Dzień nie jest jeszcze ustalony.",
    steps: "To robimy do tego czasu",
    polls: "Szukamy dnia",
    by: (day) => `Odpowiedz przez link, który masz. Ostatni dzień: ${day}.`,
    agreements: (count) => `Ustalenia, które czekają na odpowiedź: ${count}.`,
    tasks: "To miało już zostać przekazane. Powiedz, jeśli potrzebna jest pomoc.",
    nothing: "W tej chwili nic.",
    write: {
      title: "Napisz do nas",
      about: "Coś się wydarzyło albo jest coś, o czym powinniśmy wiedzieć? Zobaczy to tylko biblioteka.",
      text: "Co chcesz powiedzieć?",
      name: "Jak się do ciebie zwracać? (tylko jeśli chcesz)",
      send: "Wyślij",
    },
    thanks: "Dziękujemy. Mamy to, przeczyta to człowiek.",
    tooOften: "W krótkim czasie przyszło bardzo dużo. Odczekaj kwadrans i wyślij jeszcze raz.",
    kept: (day) => `Stronę można otworzyć do dnia: ${day}.`,
    preview: "Tak widzą stronę partnerzy. Tutaj nie można pisać.",
  },
};

import type { Said } from "#ui/tongues.ts";
import type { Answer } from "./date-poll.ts";

type GuestWords = {
  title: string;
  gone: string;
  goneBody: string;
  lead: string;
  where: string;
  lasts: string;
  by: string;
  to: (who: string) => string;
  answers: Record<Answer, string>;
  /** What stands before how many of the others say what. */
  others: string;
  /** The date had another time when it was answered. */
  moved: (then: string) => string;
  asOf: string;
  name: string;
  nameHint: string;
  word: string;
  wordHint: string;
  waiting: string;
  waitingAbout: string;
  waitingFor: string;
  waitingForHint: string;
  waitingUntil: string;
  send: string;
  change: string;
  thanks: string;
  thanksOpen: string;
  late: string;
  needsOne: string;
  enough: string;
  human: string;
  seen: string;
  kept: (day: string) => string;
};

/** What stands on the page of somebody who is asked for a date, in every tongue. Danish is written first. */
export const pollGuestText: Said<GuestWords> = {
  da: {
    title: "Hvornår kan du?",
    gone: "Siden er her ikke mere",
    goneBody:
      "Linket er lukket eller for gammelt. Ring eller skriv til biblioteket, hvis du stadig vil svare.",
    lead: "Vi leder efter en dag, hvor vi kan mødes om det. Sig, hvad der passer dig.",
    where: "Hvor",
    lasts: "Varer",
    by: "Svar senest",
    to: (who) => `Til ${who}`,
    answers: { yes: "Ja", maybe: "Hvis det skal være", no: "Nej" },
    others: "De andre",
    moved: (then) => `Datoen er lavet om. Du svarede, da den var ${then}.`,
    asOf: "Dit svar står ved magt, til du laver det om.",
    name: "Hvad vil du kaldes? (kun hvis du vil)",
    nameHint: "Kun biblioteket ser det. Det bliver slettet 90 dage efter, at vi er færdige med at lede.",
    word: "Er der andet, vi skal vide? (kun hvis du vil)",
    wordHint: "For eksempel at du først kan komme halv otte.",
    waiting: "Jeg skal spørge nogen først",
    waitingAbout: "Skal en bestyrelse eller en chef sige ja, så skriv det her. Så ved vi, hvad vi venter på.",
    waitingFor: "Hvem skal spørges?",
    waitingForHint: "Skriv en rolle og ikke et navn: »bestyrelsen«.",
    waitingUntil: "Hvornår kan du svare senest?",
    send: "Send svaret",
    change: "Gem det nye svar",
    thanks: "Tak, dit svar er gemt. Du kan lave det om her på siden, så længe vi leder.",
    thanksOpen: "Tak, dit svar er gemt. Det her er nu din egen side. Gem adressen, så kan du lave svaret om:",
    late: "Svarfristen er gået, men vi leder stadig. Svar bare.",
    needsOne: "Svar på mindst én af datoerne, eller skriv, hvem du skal spørge først.",
    enough: "Der er ikke plads til flere her. Ring eller skriv til os i stedet.",
    human: "Vil du hellere tale med et menneske, så skriv til",
    seen: "De andre, der er spurgt, ser ikke, hvad du svarer. De ser kun, hvor mange der kan. Biblioteket ser dit svar.",
    kept: (day) => `Siden kan åbnes til ${day}.`,
  },
  en: {
    title: "When can you come?",
    gone: "This page is no longer here",
    goneBody:
      "The link has been closed or is too old. Ring or write to the library if you still want to answer.",
    lead: "We are looking for a day to meet about it. Tell us what suits you.",
    where: "Where",
    lasts: "Lasts",
    by: "Answer by",
    to: (who) => `To ${who}`,
    answers: { yes: "Yes", maybe: "If need be", no: "No" },
    others: "The others",
    moved: (then) => `The date has been changed. You answered when it was ${then}.`,
    asOf: "Your answer stands until you change it.",
    name: "What would you like to be called? (only if you wish)",
    nameHint: "Only the library sees it. It is deleted 90 days after we have finished looking.",
    word: "Is there anything else we should know? (only if you wish)",
    wordHint: "That you cannot be there before half past seven, for example.",
    waiting: "I have to ask somebody first",
    waitingAbout:
      "If a board or a manager has to say yes, write it here. Then we know what we are waiting for.",
    waitingFor: "Who has to be asked?",
    waitingForHint: "Write a role and not a name: “the board”.",
    waitingUntil: "When can you answer at the latest?",
    send: "Send the answer",
    change: "Save the new answer",
    thanks: "Thank you, your answer is kept. You can change it on this page as long as we are looking.",
    thanksOpen:
      "Thank you, your answer is kept. This is now your own page. Keep its address, and you can change your answer:",
    late: "The last day to answer has passed, but we are still looking. Please answer.",
    needsOne: "Answer at least one of the dates, or write whom you have to ask first.",
    enough: "There is no room for more here. Please ring or write to us instead.",
    human: "If you would rather talk to a human being, write to",
    seen: "The others who were asked do not see what you answer. They only see how many can come. The library sees your answer.",
    kept: (day) => `This page can be opened until ${day}.`,
  },
  uk: {
    title: "Коли вам зручно?",
    gone: "Цієї сторінки вже немає",
    goneBody:
      "Посилання закрито, або воно застаріло. Якщо ви ще хочете відповісти, зателефонуйте або напишіть до бібліотеки.",
    lead: "Ми шукаємо день, щоб про це поговорити. Скажіть, що вам підходить.",
    where: "Де",
    lasts: "Тривалість",
    by: "Відповісти до",
    to: (who) => `Для: ${who}`,
    answers: { yes: "Так", maybe: "Якщо треба", no: "Ні" },
    others: "Інші",
    moved: (then) => `Дату змінено. Ви відповідали, коли було: ${then}.`,
    asOf: "Ваша відповідь діє, доки ви її не зміните.",
    name: "Як до вас звертатися? (лише якщо хочете)",
    nameHint:
      "Це бачить тільки бібліотека. Ім'я буде видалено через 90 днів після того, як пошук завершиться.",
    word: "Чи є ще щось, що нам варто знати? (лише якщо хочете)",
    wordHint: "Наприклад, що ви можете прийти не раніше пів на восьму.",
    waiting: "Мені спершу треба когось запитати",
    waitingAbout:
      "Якщо погодитися має правління або керівник, напишіть це тут. Тоді ми знатимемо, на що чекаємо.",
    waitingFor: "Кого треба запитати?",
    waitingForHint: "Напишіть роль, а не ім'я: «правління».",
    waitingUntil: "Коли найпізніше ви зможете відповісти?",
    send: "Надіслати відповідь",
    change: "Зберегти нову відповідь",
    thanks: "Дякуємо, вашу відповідь збережено. Її можна змінити на цій сторінці, поки ми шукаємо дату.",
    thanksOpen:
      "Дякуємо, вашу відповідь збережено. Це тепер ваша власна сторінка. Збережіть адресу, щоб мати змогу змінити відповідь:",
    late: "Термін відповіді минув, але ми ще шукаємо. Відповідайте, будь ласка.",
    needsOne: "Дайте відповідь хоча б щодо однієї дати або напишіть, кого треба спершу запитати.",
    enough: "Тут більше немає місця. Будь ласка, зателефонуйте або напишіть нам.",
    human: "Якщо хочете поговорити з людиною, пишіть на",
    seen: "Інші запитані не бачать вашої відповіді. Вони бачать лише, скільки людей може прийти. Бібліотека вашу відповідь бачить.",
    kept: (day) => `Сторінку можна відкрити до: ${day}.`,
  },
  ar: {
    title: "متى يناسبك؟",
    gone: "لم تعد هذه الصفحة موجودة",
    goneBody: "أُغلق الرابط أو أصبح قديمًا. اتصل بالمكتبة أو اكتب إليها إذا كنت لا تزال تريد أن تجيب.",
    lead: "نبحث عن يوم نلتقي فيه لنتحدث عن ذلك. قل لنا ما يناسبك.",
    where: "المكان",
    lasts: "المدة",
    by: "الجواب قبل نهاية",
    to: (who) => `إلى ${who}`,
    answers: { yes: "نعم", maybe: "إذا لزم الأمر", no: "لا" },
    others: "الآخرون",
    moved: (then) => `تغيّر هذا الموعد. عندما أجبت كان: ${then}.`,
    asOf: "يبقى جوابك كما هو إلى أن تغيّره.",
    name: "ماذا تحب أن نناديك؟ (إن أردت فقط)",
    nameHint: "لا تراه إلا المكتبة، ويُحذف بعد 90 يومًا من انتهاء البحث عن موعد.",
    word: "هل هناك شيء آخر ينبغي أن نعرفه؟ (إن أردت فقط)",
    wordHint: "مثلًا أنك لا تستطيع الحضور قبل السابعة والنصف.",
    waiting: "عليّ أن أسأل أحدًا أولًا",
    waitingAbout: "إذا كان على مجلس إدارة أو مدير أن يوافق، فاكتب ذلك هنا لنعرف ماذا ننتظر.",
    waitingFor: "من يجب أن يُسأل؟",
    waitingForHint: "اكتب الدور لا الاسم: «مجلس الإدارة».",
    waitingUntil: "متى يمكنك أن تجيب على أبعد تقدير؟",
    send: "أرسل الجواب",
    change: "احفظ الجواب الجديد",
    thanks: "شكرًا، حُفظ جوابك. يمكنك تغييره في هذه الصفحة ما دمنا نبحث عن موعد.",
    thanksOpen: "شكرًا، حُفظ جوابك. هذه الآن صفحتك الخاصة. احفظ عنوانها لتتمكن من تغيير جوابك:",
    late: "انتهت مهلة الجواب، لكننا ما زلنا نبحث. أجب من فضلك.",
    needsOne: "أجب عن موعد واحد على الأقل، أو اكتب من عليك أن تسأله أولًا.",
    enough: "لم يعد هنا مكان لآخرين. اتصل بنا أو اكتب إلينا من فضلك.",
    human: "إذا كنت تفضّل التحدث إلى إنسان، فاكتب إلى",
    seen: "لا يرى الآخرون جوابك، بل يرون فقط كم شخصًا يستطيع الحضور. المكتبة ترى جوابك.",
    kept: (day) => `يمكن فتح هذه الصفحة حتى ${day}.`,
  },
  de: {
    title: "Wann passt es Ihnen?",
    gone: "Diese Seite gibt es nicht mehr",
    goneBody:
      "Der Link ist geschlossen oder zu alt. Rufen Sie die Bibliothek an oder schreiben Sie ihr, wenn Sie noch antworten möchten.",
    lead: "Wir suchen einen Tag, um uns dazu zu treffen. Sagen Sie uns, was Ihnen passt.",
    where: "Wo",
    lasts: "Dauer",
    by: "Antwort bis",
    to: (who) => `An ${who}`,
    answers: { yes: "Ja", maybe: "Wenn es sein muss", no: "Nein" },
    others: "Die anderen",
    moved: (then) => `Der Termin wurde geändert. Als Sie geantwortet haben, war er ${then}.`,
    asOf: "Ihre Antwort gilt, bis Sie sie ändern.",
    name: "Wie möchten Sie genannt werden? (nur wenn Sie wollen)",
    nameHint: "Das sieht nur die Bibliothek. Es wird 90 Tage nach dem Ende der Suche gelöscht.",
    word: "Gibt es noch etwas, das wir wissen sollten? (nur wenn Sie wollen)",
    wordHint: "Zum Beispiel, dass Sie erst um halb acht kommen können.",
    waiting: "Ich muss erst jemanden fragen",
    waitingAbout:
      "Wenn ein Vorstand oder eine Leitung zustimmen muss, schreiben Sie es hier. Dann wissen wir, worauf wir warten.",
    waitingFor: "Wer muss gefragt werden?",
    waitingForHint: "Schreiben Sie eine Rolle und keinen Namen: „der Vorstand“.",
    waitingUntil: "Wann können Sie spätestens antworten?",
    send: "Antwort senden",
    change: "Neue Antwort speichern",
    thanks:
      "Danke, Ihre Antwort ist gespeichert. Sie können sie auf dieser Seite ändern, solange wir suchen.",
    thanksOpen:
      "Danke, Ihre Antwort ist gespeichert. Das hier ist jetzt Ihre eigene Seite. Bewahren Sie die Adresse auf, dann können Sie die Antwort ändern:",
    late: "Die Frist ist vorbei, aber wir suchen noch. Antworten Sie gern.",
    needsOne: "Antworten Sie zu mindestens einem Termin, oder schreiben Sie, wen Sie erst fragen müssen.",
    enough: "Hier ist kein Platz für weitere. Bitte rufen Sie uns an oder schreiben Sie uns.",
    human: "Möchten Sie lieber mit einem Menschen sprechen, schreiben Sie an",
    seen: "Die anderen sehen nicht, was Sie antworten. Sie sehen nur, wie viele können. Die Bibliothek sieht Ihre Antwort.",
    kept: (day) => `Die Seite lässt sich bis ${day} öffnen.`,
  },
  tr: {
    title: "Size ne zaman uyar?",
    gone: "Bu sayfa artık yok",
    goneBody:
      "Bağlantı kapatılmış ya da çok eski. Yine de cevap vermek isterseniz kütüphaneyi arayın veya yazın.",
    lead: "Bunun için buluşabileceğimiz bir gün arıyoruz. Size uyanları söyleyin.",
    where: "Yer",
    lasts: "Süre",
    by: "Son cevap günü",
    to: (who) => `Kime: ${who}`,
    answers: { yes: "Evet", maybe: "Gerekirse", no: "Hayır" },
    others: "Diğerleri",
    moved: (then) => `Tarih değişti. Cevap verdiğinizde şöyleydi: ${then}.`,
    asOf: "Değiştirene kadar cevabınız geçerlidir.",
    name: "Size nasıl seslenelim? (yalnızca isterseniz)",
    nameHint: "Bunu yalnızca kütüphane görür. Arama bittikten 90 gün sonra silinir.",
    word: "Bilmemiz gereken başka bir şey var mı? (yalnızca isterseniz)",
    wordHint: "Örneğin yedi buçuktan önce gelemeyeceğiniz.",
    waiting: "Önce birine sormam gerekiyor",
    waitingAbout:
      "Bir yönetim kurulunun ya da yöneticinin onayı gerekiyorsa buraya yazın. Böylece neyi beklediğimizi biliriz.",
    waitingFor: "Kime sorulacak?",
    waitingForHint: "Ad değil, görev yazın: “yönetim kurulu”.",
    waitingUntil: "En geç ne zaman cevap verebilirsiniz?",
    send: "Cevabı gönder",
    change: "Yeni cevabı kaydet",
    thanks: "Teşekkürler, cevabınız kaydedildi. Tarih ararken cevabınızı bu sayfada değiştirebilirsiniz.",
    thanksOpen:
      "Teşekkürler, cevabınız kaydedildi. Bu artık sizin sayfanız. Cevabınızı değiştirebilmek için adresini saklayın:",
    late: "Cevap süresi geçti ama hâlâ arıyoruz. Lütfen cevap verin.",
    needsOne: "En az bir tarihe cevap verin ya da önce kime sormanız gerektiğini yazın.",
    enough: "Burada başka kişiye yer yok. Lütfen bizi arayın ya da yazın.",
    human: "Bir insanla konuşmayı tercih ederseniz şu adrese yazın:",
    seen: "Diğerleri sizin cevabınızı görmez. Yalnızca kaç kişinin gelebildiğini görür. Kütüphane cevabınızı görür.",
    kept: (day) => `Bu sayfa şu güne kadar açılabilir: ${day}.`,
  },
  pl: {
    title: "Kiedy Ci pasuje?",
    gone: "Tej strony już nie ma",
    goneBody:
      "Link został zamknięty albo jest za stary. Jeśli nadal chcesz odpowiedzieć, zadzwoń lub napisz do biblioteki.",
    lead: "Szukamy dnia, żeby się w tej sprawie spotkać. Powiedz, co Ci pasuje.",
    where: "Gdzie",
    lasts: "Czas trwania",
    by: "Odpowiedź do",
    to: (who) => `Do: ${who}`,
    answers: { yes: "Tak", maybe: "Jeśli trzeba", no: "Nie" },
    others: "Pozostali",
    moved: (then) => `Termin został zmieniony. Gdy padła odpowiedź, było to: ${then}.`,
    asOf: "Twoja odpowiedź obowiązuje, dopóki jej nie zmienisz.",
    name: "Jak mamy się do Ciebie zwracać? (tylko jeśli chcesz)",
    nameHint: "Widzi to tylko biblioteka. Zostanie usunięte 90 dni po zakończeniu szukania.",
    word: "Czy jest coś jeszcze, o czym powinniśmy wiedzieć? (tylko jeśli chcesz)",
    wordHint: "Na przykład, że możesz przyjść dopiero o wpół do ósmej.",
    waiting: "Najpierw muszę kogoś zapytać",
    waitingAbout: "Jeśli musi się zgodzić zarząd albo szef, napisz to tutaj. Wtedy wiemy, na co czekamy.",
    waitingFor: "Kogo trzeba zapytać?",
    waitingForHint: "Wpisz rolę, a nie imię: „zarząd”.",
    waitingUntil: "Kiedy najpóźniej możesz odpowiedzieć?",
    send: "Wyślij odpowiedź",
    change: "Zapisz nową odpowiedź",
    thanks: "Dziękujemy, odpowiedź zapisana. Możesz ją zmienić na tej stronie, dopóki szukamy.",
    thanksOpen:
      "Dziękujemy, odpowiedź zapisana. To jest teraz Twoja własna strona. Zachowaj jej adres, żeby móc zmienić odpowiedź:",
    late: "Termin odpowiedzi minął, ale wciąż szukamy. Śmiało odpowiedz.",
    needsOne: "Odpowiedz przynajmniej na jeden termin albo napisz, kogo trzeba najpierw zapytać.",
    enough: "Nie ma tu już miejsca. Zadzwoń lub napisz do nas.",
    human: "Jeśli wolisz porozmawiać z człowiekiem, napisz na adres",
    seen: "Pozostali nie widzą Twojej odpowiedzi. Widzą tylko, ile osób może przyjść. Biblioteka widzi Twoją odpowiedź.",
    kept: (day) => `Stronę można otworzyć do: ${day}.`,
  },
};

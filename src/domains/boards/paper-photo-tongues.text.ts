import type { Said } from "#ui/tongues.ts";
import type { PaperPhotoWords } from "./paper-photo.text.ts";

const uk: PaperPhotoWords = {
  take: "Сфотографуйте аркуш",
  hint: "Просто згори, при доброму світлі, щоб було видно чотири чорні квадрати в кутах.",
  noScript:
    "Фото читає ваш власний телефон, і це можливо лише тоді, коли браузеру дозволено виконувати скрипти. Натомість введіть записи з клавіатури.",
  steps: {
    opening: "Відкриваємо фото …",
    looking: "Шукаємо аркуш …",
    straightening: "Вирівнюємо його …",
    cutting: "Вирізаємо поля …",
  },
  refused: {
    "no-marks": "Не вдалося знайти аркуш. На фото мають бути всі чотири чорні квадрати в кутах.",
    "three-marks": "Видно лише три кути. Приберіть те, що закриває четвертий, і сфотографуйте ще раз.",
    "unknown-sheet":
      "Видно чотири кути, але не зрозуміло, який це аркуш. Рядок маленьких чорних клітинок угорі має бути відкритий.",
    "two-sheets": "На фото два аркуші. Фотографуйте по одному.",
    "too-small": "Аркуш на фото замалий, щоб прочитати написане. Підійдіть ближче й сфотографуйте ще раз.",
    blurred: "Фото нечітке. Тримайте телефон нерухомо або знайдіть більше світла й сфотографуйте ще раз.",
    broken: "Це фото не відкривається. Зробіть нове. Підходять JPEG і PNG.",
  },
  failed: "Щось пішло не так. Спробуйте ще раз або спершу закрийте інші програми на телефоні.",
  found: (title, written, empty) => `Це аркуш «${title}». Заповнених полів: ${written}, порожніх: ${empty}.`,
  corner: "Один кут був закритий. Перевірте, чи поля вирізано правильно.",
  faces: "На фото є обличчя чи імена? Не беріть ці поля або закрийте їх і сфотографуйте ще раз.",
  choose: "Що взяти?",
  chosen: (count) => `Вибрано полів: ${count}.`,
  empty: (count) => `Порожні поля: ${count}`,
  doubt: { covered: "Щось закриває поле. Перевірте.", glare: "У полі відблиск. Перевірте." },
  sheet: "Вирівняний аркуш",
  cut: (field) => `Що написано в полі «${field}»`,
  again: "Зробити нове фото",
  field: (number) => `Поле ${number}`,
};

const ar: PaperPhotoWords = {
  take: "التقط صورة للورقة",
  hint: "من الأعلى مباشرة، في ضوء جيد، بحيث تظهر المربعات السوداء الأربعة في الزوايا.",
  noScript:
    "تُقرأ الصورة على هاتفك أنت، ولا يمكن ذلك إلا إذا سُمح للمتصفح بتشغيل السكربت. اكتب الملاحظات بلوحة المفاتيح بدلًا من ذلك.",
  steps: {
    opening: "نفتح الصورة …",
    looking: "نبحث عن الورقة …",
    straightening: "نقوّمها …",
    cutting: "نقصّ الخانات …",
  },
  refused: {
    "no-marks": "لم نجد الورقة. يجب أن تظهر المربعات السوداء الأربعة في الصورة.",
    "three-marks": "لا نرى سوى ثلاث زوايا. أبعد ما يغطي الرابعة، ثم التقط الصورة من جديد.",
    "unknown-sheet":
      "نرى أربع زوايا، لكننا لا نعرف أي ورقة هذه. يجب أن يكون صف الخانات السوداء الصغيرة في الأعلى مكشوفًا.",
    "two-sheets": "في الصورة ورقتان. صوّر كل ورقة وحدها.",
    "too-small": "الورقة صغيرة في الصورة فلا تُقرأ الكتابة. اقترب أكثر، ثم التقط الصورة من جديد.",
    blurred: "الصورة غير واضحة. ثبّت الهاتف أو ابحث عن ضوء أكثر، ثم التقطها من جديد.",
    broken: "لا يمكن فتح الصورة هنا. التقطها من جديد. يصلح JPEG وPNG.",
  },
  failed: "حدث خطأ ما. حاول مرة أخرى، أو أغلق أولًا أشياء أخرى على الهاتف.",
  found: (title, written, empty) => `هذه ورقة «${title}». الخانات المكتوبة: ${written}، والفارغة: ${empty}.`,
  corner: "كانت إحدى الزوايا مغطاة. تأكد من أن الخانات قُصّت كما يجب.",
  faces: "هل في الصورة وجوه أو أسماء؟ اترك تلك الخانات، أو غطّها والتقط الصورة من جديد.",
  choose: "ماذا نأخذ؟",
  chosen: (count) => `الخانات المختارة: ${count}.`,
  empty: (count) => `الخانات الفارغة: ${count}`,
  doubt: { covered: "هناك شيء فوق الخانة. تأكد منها.", glare: "في الخانة وهج من الضوء. تأكد منها." },
  sheet: "الورقة بعد تقويمها",
  cut: (field) => `المكتوب في «${field}»`,
  again: "التقط صورة جديدة",
  field: (number) => `الخانة ${number}`,
};

const de: PaperPhotoWords = {
  take: "Den Bogen fotografieren",
  hint: "Genau von oben, bei gutem Licht, mit den vier schwarzen Quadraten in den Ecken.",
  noScript:
    "Das Foto wird auf deinem eigenen Telefon gelesen, und dafür muss der Browser Skripte ausführen dürfen. Tippe die Notizen stattdessen ein.",
  steps: {
    opening: "Das Foto wird geöffnet …",
    looking: "Der Bogen wird gesucht …",
    straightening: "Er wird gerade gerückt …",
    cutting: "Die Felder werden ausgeschnitten …",
  },
  refused: {
    "no-marks":
      "Wir finden den Bogen nicht. Alle vier schwarzen Quadrate in den Ecken müssen auf dem Foto sein.",
    "three-marks":
      "Wir sehen nur drei Ecken. Nimm weg, was auf der vierten liegt, und fotografiere noch einmal.",
    "unknown-sheet":
      "Wir sehen vier Ecken, aber nicht, welcher Bogen das ist. Die Reihe kleiner schwarzer Felder oben muss frei sein.",
    "two-sheets": "Auf dem Foto sind zwei Bögen. Nimm sie einzeln auf.",
    "too-small":
      "Der Bogen ist auf dem Foto zu klein, um die Schrift zu lesen. Geh näher heran und fotografiere noch einmal.",
    blurred:
      "Das Foto ist unscharf. Halte das Telefon ruhig oder sorge für mehr Licht, und fotografiere noch einmal.",
    broken: "Das Foto lässt sich hier nicht öffnen. Nimm es noch einmal auf. JPEG und PNG gehen.",
  },
  failed:
    "Unterwegs ging etwas schief. Versuche es noch einmal, oder schließe vorher anderes auf dem Telefon.",
  found: (title, written, empty) =>
    `Das ist der Bogen »${title}«: ${written === 1 ? "ein Feld" : `${written} Felder`} mit Inhalt, ${empty} leer.`,
  corner: "Eine Ecke war verdeckt. Sieh nach, ob die Felder richtig ausgeschnitten sind.",
  faces:
    "Sind Gesichter oder Namen auf dem Foto? Lass diese Felder weg, oder decke sie ab und fotografiere noch einmal.",
  choose: "Was kommt mit?",
  chosen: (count) => (count === 1 ? "Ein Feld kommt mit." : `${count} Felder kommen mit.`),
  empty: (count) => (count === 1 ? "Ein leeres Feld" : `${count} leere Felder`),
  doubt: { covered: "Etwas liegt auf dem Feld. Sieh nach.", glare: "Das Licht blendet im Feld. Sieh nach." },
  sheet: "Der Bogen, gerade gerückt",
  cut: (field) => `Was in »${field}« steht`,
  again: "Ein neues Foto machen",
  field: (number) => `Feld ${number}`,
};

const tr: PaperPhotoWords = {
  take: "Kâğıdın fotoğrafını çek",
  hint: "Tam yukarıdan, iyi ışıkta, köşelerdeki dört siyah kare görünecek şekilde.",
  noScript:
    "Fotoğraf kendi telefonunda okunur; bunun için tarayıcının betik çalıştırabilmesi gerekir. Onun yerine notları klavyeyle yaz.",
  steps: {
    opening: "Fotoğraf açılıyor …",
    looking: "Kâğıt aranıyor …",
    straightening: "Düzeltiliyor …",
    cutting: "Alanlar kesiliyor …",
  },
  refused: {
    "no-marks": "Kâğıdı bulamıyoruz. Köşelerdeki dört siyah karenin hepsi fotoğrafta olmalı.",
    "three-marks": "Yalnızca üç köşeyi görüyoruz. Dördüncünün üstündekini kaldır ve yeniden çek.",
    "unknown-sheet":
      "Dört köşe görünüyor ama hangi kâğıt olduğu anlaşılmıyor. Üstteki küçük siyah kutucuklar açık olmalı.",
    "two-sheets": "Fotoğrafta iki kâğıt var. Birer birer çek.",
    "too-small": "Kâğıt fotoğrafta yazının okunamayacağı kadar küçük. Yaklaş ve yeniden çek.",
    blurred: "Fotoğraf bulanık. Telefonu sabit tut ya da daha çok ışık bul ve yeniden çek.",
    broken: "Fotoğraf burada açılamıyor. Yeniden çek. JPEG ve PNG olur.",
  },
  failed: "Bir şeyler ters gitti. Bir kez daha dene ya da önce telefondaki diğer şeyleri kapat.",
  found: (title, written, empty) => `Bu, «${title}» kâğıdı: ${written} dolu, ${empty} boş alan.`,
  corner: "Bir köşe kapalıydı. Alanların doğru kesildiğine bak.",
  faces: "Fotoğrafta yüz ya da isim var mı? O alanları bırak ya da üstlerini kapatıp yeniden çek.",
  choose: "Hangileri gelsin?",
  chosen: (count) => `${count} alan seçildi.`,
  empty: (count) => `${count} boş alan`,
  doubt: { covered: "Alanın üstünde bir şey var. Bir bak.", glare: "Alanda ışık parlıyor. Bir bak." },
  sheet: "Düzeltilmiş kâğıt",
  cut: (field) => `«${field}» alanında yazan`,
  again: "Yeni fotoğraf çek",
  field: (number) => `Alan ${number}`,
};

const pl: PaperPhotoWords = {
  take: "Zrób zdjęcie arkusza",
  hint: "Prosto z góry, w dobrym świetle, tak żeby było widać cztery czarne kwadraty w rogach.",
  noScript:
    "Zdjęcie jest odczytywane na twoim telefonie, a do tego przeglądarka musi móc uruchamiać skrypty. Zamiast tego wpisz notatki z klawiatury.",
  steps: {
    opening: "Otwieramy zdjęcie …",
    looking: "Szukamy arkusza …",
    straightening: "Prostujemy go …",
    cutting: "Wycinamy pola …",
  },
  refused: {
    "no-marks": "Nie możemy znaleźć arkusza. Na zdjęciu muszą być wszystkie cztery czarne kwadraty z rogów.",
    "three-marks": "Widzimy tylko trzy rogi. Odsuń to, co zasłania czwarty, i zrób zdjęcie jeszcze raz.",
    "unknown-sheet":
      "Widzimy cztery rogi, ale nie wiadomo, który to arkusz. Rząd małych czarnych pól u góry musi być odsłonięty.",
    "two-sheets": "Na zdjęciu są dwa arkusze. Fotografuj po jednym.",
    "too-small":
      "Arkusz jest na zdjęciu za mały, żeby odczytać pismo. Podejdź bliżej i zrób zdjęcie jeszcze raz.",
    blurred:
      "Zdjęcie jest nieostre. Trzymaj telefon nieruchomo albo znajdź więcej światła i zrób je jeszcze raz.",
    broken: "Tego zdjęcia nie da się tu otworzyć. Zrób nowe. Może być JPEG albo PNG.",
  },
  failed: "Coś poszło nie tak. Spróbuj jeszcze raz albo najpierw zamknij inne rzeczy w telefonie.",
  found: (title, written, empty) => `To arkusz „${title}”. Pola zapisane: ${written}, puste: ${empty}.`,
  corner: "Jeden róg był zasłonięty. Sprawdź, czy pola są dobrze wycięte.",
  faces: "Czy na zdjęciu są twarze albo nazwiska? Zostaw te pola albo zasłoń je i zrób zdjęcie jeszcze raz.",
  choose: "Co zabieramy?",
  chosen: (count) => `Wybrane pola: ${count}.`,
  empty: (count) => `Puste pola: ${count}`,
  doubt: { covered: "Coś leży na polu. Sprawdź.", glare: "W polu odbija się światło. Sprawdź." },
  sheet: "Arkusz po wyprostowaniu",
  cut: (field) => `Co jest napisane w polu „${field}”`,
  again: "Zrób nowe zdjęcie",
  field: (number) => `Pole ${number}`,
};

/** The words around a photo of a sheet, for those at a table who read neither Danish nor English. */
export const paperPhotoTongues: Omit<Said<PaperPhotoWords>, "da" | "en"> = { uk, ar, de, tr, pl };

import type { Said } from "#ui/tongues.ts";

type TableMinutesWords = {
  title: string;
  none: string;
  inDanish: string;
  back: string;
  wish: {
    title: string;
    label: string;
    hint: string;
    submit: string;
    kept: string;
    forget: string;
    forgotten: string;
  };
  gone: string;
  goneBody: string;
};

/** The words around the minutes for those who sat at the table, in their own tongue. */
export const tableMinutesText: Said<TableMinutesWords> = {
  da: {
    title: "Referat",
    none: "Referatet er ikke færdigt endnu. Kom tilbage om et par dage.",
    inDanish: "",
    back: "Tilbage til bordet",
    wish: {
      title: "Vil du have referatet på mail?",
      label: "Din mailadresse",
      hint: "Vi bruger den kun til det. Den bliver slettet, når referatet er sendt, og senest om 60 dage.",
      submit: "Send mig referatet",
      kept: "Du får referatet på mail, når det er sendt.",
      forget: "Slet min adresse",
      forgotten: "Din adresse er slettet.",
    },
    gone: "Linket virker ikke mere",
    goneBody: "Spørg dem, der holdt mødet.",
  },
  en: {
    title: "Minutes",
    none: "The minutes are not finished yet. Come back in a few days.",
    inDanish: "The minutes are written in Danish.",
    back: "Back to the table",
    wish: {
      title: "Would you like the minutes by e-mail?",
      label: "Your e-mail address",
      hint: "We use it for nothing else. It is deleted when the minutes are sent, and within 60 days.",
      submit: "Send me the minutes",
      kept: "You will get the minutes by e-mail when they are sent.",
      forget: "Delete my address",
      forgotten: "Your address is deleted.",
    },
    gone: "The link no longer works",
    goneBody: "Ask those who held the meeting.",
  },
  uk: {
    title: "Протокол",
    none: "Протокол ще не готовий. Поверніться за кілька днів.",
    inDanish: "Протокол написано данською.",
    back: "Назад до столу",
    wish: {
      title: "Надіслати вам протокол електронною поштою?",
      label: "Ваша електронна адреса",
      hint: "Ми використаємо її лише для цього. Її буде видалено, щойно протокол надішлють, і не пізніше ніж за 60 днів.",
      submit: "Надішліть мені протокол",
      kept: "Ви отримаєте протокол електронною поштою, коли його надішлють.",
      forget: "Видалити мою адресу",
      forgotten: "Вашу адресу видалено.",
    },
    gone: "Посилання більше не діє",
    goneBody: "Запитайте тих, хто проводив зустріч.",
  },
  ar: {
    title: "محضر الاجتماع",
    none: "المحضر غير جاهز بعد. عد بعد بضعة أيام.",
    inDanish: "المحضر مكتوب بالدنماركية.",
    back: "العودة إلى الطاولة",
    wish: {
      title: "هل تريد المحضر بالبريد الإلكتروني؟",
      label: "عنوان بريدك الإلكتروني",
      hint: "لا نستخدمه إلا لهذا. يُحذف عند إرسال المحضر، وفي كل الأحوال خلال 60 يومًا.",
      submit: "أرسلوا لي المحضر",
      kept: "سيصلك المحضر بالبريد الإلكتروني عند إرساله.",
      forget: "احذفوا عنواني",
      forgotten: "حُذف عنوانك.",
    },
    gone: "لم يعد الرابط يعمل",
    goneBody: "اسأل من عقدوا الاجتماع.",
  },
  de: {
    title: "Protokoll",
    none: "Das Protokoll ist noch nicht fertig. Schauen Sie in ein paar Tagen wieder vorbei.",
    inDanish: "Das Protokoll ist auf Dänisch.",
    back: "Zurück zum Tisch",
    wish: {
      title: "Möchten Sie das Protokoll per E-Mail?",
      label: "Ihre E-Mail-Adresse",
      hint: "Wir nutzen sie nur dafür. Sie wird gelöscht, wenn das Protokoll verschickt ist, spätestens nach 60 Tagen.",
      submit: "Protokoll zuschicken",
      kept: "Sie bekommen das Protokoll per E-Mail, sobald es verschickt wird.",
      forget: "Meine Adresse löschen",
      forgotten: "Ihre Adresse ist gelöscht.",
    },
    gone: "Der Link funktioniert nicht mehr",
    goneBody: "Fragen Sie die, die das Treffen abgehalten haben.",
  },
  tr: {
    title: "Toplantı tutanağı",
    none: "Tutanak henüz hazır değil. Birkaç gün sonra yine bakın.",
    inDanish: "Tutanak Danca yazıldı.",
    back: "Masaya dön",
    wish: {
      title: "Tutanağı e-postayla ister misiniz?",
      label: "E-posta adresiniz",
      hint: "Yalnızca bunun için kullanırız. Tutanak gönderilince, en geç 60 gün içinde silinir.",
      submit: "Tutanağı bana gönderin",
      kept: "Gönderildiğinde tutanağı e-postayla alacaksınız.",
      forget: "Adresimi silin",
      forgotten: "Adresiniz silindi.",
    },
    gone: "Bağlantı artık çalışmıyor",
    goneBody: "Toplantıyı düzenleyenlere sorun.",
  },
  pl: {
    title: "Protokół",
    none: "Protokół nie jest jeszcze gotowy. Wróć za kilka dni.",
    inDanish: "Protokół jest po duńsku.",
    back: "Wróć do stołu",
    wish: {
      title: "Czy przesłać protokół e-mailem?",
      label: "Twój adres e-mail",
      hint: "Użyjemy go tylko do tego. Usuniemy go po wysłaniu protokołu, najpóźniej po 60 dniach.",
      submit: "Przyślijcie mi protokół",
      kept: "Protokół przyjdzie e-mailem, gdy zostanie wysłany.",
      forget: "Usuńcie mój adres",
      forgotten: "Adres został usunięty.",
    },
    gone: "Link już nie działa",
    goneBody: "Zapytaj osoby, które prowadziły spotkanie.",
  },
};

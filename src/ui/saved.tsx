import { formatDate, type Moment } from "./dates.ts";
import { Icon } from "./icon.tsx";
import { useLanguage, useText } from "./language.tsx";
import css from "./saved.module.css";
import { keepingText } from "./ui.text.ts";

/** "Gemt kl. 14.32": says quietly that it is safe. `text` if there is something more exact to say. */
export function Saved({ when, text }: { when?: Moment; text?: string }) {
  const words = useText(keepingText);
  const language = useLanguage();
  return (
    <p className={css.saved} role="status">
      <Icon name="saved" />
      {[text ?? words.saved, when && formatDate(when, language, "time")].filter(Boolean).join(" ")}
    </p>
  );
}

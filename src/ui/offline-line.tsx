import { useEffect } from "react";
import { Icon } from "./icon.tsx";
import { useText } from "./language.tsx";
import css from "./offline-line.module.css";
import { frameText } from "./ui.text.ts";
import { useOnline } from "./use-online.ts";

/**
 * A quiet line while the browser is without network; nothing at all otherwise. A link pressed meanwhile leads
 * nowhere: it would take the page away, and what is being written with it, for the browser's own page of
 * complaint. Only a link marked `data-offline` leads to a page that is kept. `always` shows the line in the gallery.
 */
export function OfflineLine({ always = false }: { always?: boolean }) {
  const text = useText(frameText);
  const online = useOnline();
  useEffect(() => {
    if (online) return;
    document.addEventListener("click", stay, true);
    return () => document.removeEventListener("click", stay, true);
  }, [online]);
  return (
    <div className={always ? undefined : css.place} role="status" data-screen-only>
      {(always || !online) && (
        <p className={css.line}>
          <Icon name="offline" />
          {text.offline}
        </p>
      )}
    </div>
  );
}

function stay(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[href]");
  if (link && !link.getAttribute("href")?.startsWith("#") && !link.matches("[data-offline]"))
    event.preventDefault();
}

import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { useActionData } from "react-router";
import { Button } from "./button.tsx";
import css from "./draft.module.css";
import {
  dropDraft,
  findDraft,
  type KeptField,
  keepDraft,
  readFields,
  resetFields,
  restoreFields,
  untouched,
} from "./draft.ts";
import { useAcceptance, wasHandedOver } from "./draft-acceptance.ts";
import { useText } from "./language.tsx";
import { keepingText } from "./ui.text.ts";

type DraftProps = {
  /** One per thing being written and person writing: `logbog-ny:${engagement}:${member}`. */
  id: string;
  /** The fields; they stand inside a form. */
  children: ReactNode;
  /** True once the server has said that it is saved. Needed only with a fetcher, or an action that answers data. */
  clear?: boolean;
};

/**
 * Keeps what is typed in this browser until the server has it, and puts it back after a reload, a crash or an
 * expired sign-in. Passwords, one-time codes, files and hidden fields are never kept.
 *
 * The draft goes when saving is certain, which is when the form's action
 * - redirects, to another page or to this one (but not to one that carries this page as its return address,
 *   which is a sign-in page asking who we are), or
 * - answers data and the page passes `clear`.
 * It stays when the action answers data without `clear` (a refusal), when it throws, when the network is gone,
 * and when somebody walks away. A draft equal to what the server sends is let go without a word.
 */
export function Draft({ id, children, clear = false }: DraftProps) {
  const text = useText(keepingText);
  const fields = useRef<HTMLDivElement>(null);
  const [line, setLine] = useState<"restored" | "aside">();
  const aside = useRef<KeptField[]>([]);
  const refused = useActionData() !== undefined && !clear;
  // A refused form comes back with the words in it, and the server still does not have them.
  const refusedAtFirst = useRef(refused);
  const isAccepted = useAcceptance(fields, id);
  const over = clear || isAccepted;
  useKeeping(fields, id, refused, () => setLine((shown) => (shown === "aside" ? undefined : shown)));

  useEffect(() => {
    // The same form drawn anew in one stroke with its answer, which was no refusal: it is saved.
    if (wasHandedOver(id) && !refusedAtFirst.current) dropDraft(id);
    const draft = findDraft(id);
    if (!draft || !fields.current) return;
    if (restoreFields(fields.current, draft.fields)) {
      setLine("restored");
      unfold(fields.current);
    } else if (!refusedAtFirst.current && untouched(fields.current)) dropDraft(id);
  }, [id]);

  useEffect(() => {
    if (!over) return;
    dropDraft(id);
    setLine(undefined);
  }, [over, id]);

  function startOver() {
    if (!fields.current) return;
    aside.current = readFields(fields.current);
    resetFields(fields.current);
    dropDraft(id);
    setLine("aside");
  }

  function bringBack() {
    if (fields.current && restoreFields(fields.current, aside.current)) setLine("restored");
  }

  return (
    <div ref={fields} className={css.fields}>
      <div role="status" className={css.status}>
        {line && (
          <div className={css.line}>
            <span>{line === "restored" ? text.restored : text.setAside}</span>
            <Button type="button" look="text" onClick={line === "restored" ? startOver : bringBack}>
              {line === "restored" ? text.startOver : text.bringBack}
            </Button>
          </div>
        )}
      </div>
      {children}
    </div>
  );
}

/** Writes the fields down shortly after the last key, and at once when the page goes out of sight. */
function useKeeping(
  fields: RefObject<HTMLDivElement | null>,
  id: string,
  refused: boolean,
  onTyping: () => void,
) {
  const isRefused = useRef(refused);
  const typing = useEffectEvent(onTyping);
  useEffect(() => {
    isRefused.current = refused;
  }, [refused]);
  useEffect(() => {
    const root = fields.current;
    if (!root) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      if (waiting === undefined) return;
      clearTimeout(waiting);
      waiting = undefined;
      if (!isRefused.current && untouched(root)) dropDraft(id);
      else keepDraft(id, readFields(root));
    };
    const soon = (event: Event) => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, 400);
      if (event.isTrusted) typing();
    };
    const form = root.closest("form");
    root.addEventListener("input", soon);
    root.addEventListener("change", soon);
    form?.addEventListener("submit", keep);
    addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    return () => {
      keep();
      root.removeEventListener("input", soon);
      root.removeEventListener("change", soon);
      form?.removeEventListener("submit", keep);
      removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
    };
  }, [fields, id]);
}

/** What was put back must be seen, also when it lies in something folded. */
function unfold(element: Element) {
  for (
    let around = element.closest("details");
    around;
    around = around.parentElement?.closest("details") ?? null
  ) {
    around.open = true;
  }
}

import { type RefObject, useEffect, useRef, useState } from "react";
import { useActionData, useLocation, useNavigation } from "react-router";
import { comesBackTo, dropDraft } from "./draft.ts";

/**
 * True once the form around `fields` was posted and answered with a redirect; `Draft` says what counts as one.
 * Drops the draft by itself when the answer takes the form off the screen.
 */
export function useAcceptance(fields: RefObject<HTMLDivElement | null>, id: string): boolean {
  const { state, formMethod, formAction } = useNavigation();
  const { pathname } = useLocation();
  const answer = useActionData();
  const [accepted, setAccepted] = useState(false);
  const submitted = useRef(false);
  const postedTo = useRef<string>(undefined);

  useEffect(() => {
    const note = (event: SubmitEvent) => {
      submitted.current = event.target === fields.current?.closest("form");
      setAccepted(false);
    };
    document.addEventListener("submit", note, true);
    return () => document.removeEventListener("submit", note, true);
  }, [fields]);

  // A fetcher leaves the navigation idle, so only a form that takes the page along gets here.
  useEffect(() => {
    if (submitted.current && formMethod && formMethod !== "GET") postedTo.current = pathOf(formAction);
    if (state !== "idle" || postedTo.current === undefined) return;
    postedTo.current = undefined;
    submitted.current = false;
    setAccepted(answer === undefined);
  }, [state, formMethod, formAction, answer]);

  // Gone from the screen while its answer was awaited: if the page moved on, it was a redirect. An action that
  // throws leaves the address where the form was posted.
  useEffect(
    () => () => {
      const to = postedTo.current;
      if (to === undefined) return;
      if (location.pathname === to) {
        handedOver.add(id);
        queueMicrotask(() => handedOver.delete(id));
      } else if (!comesBackTo(pathname, location) && !comesBackTo(to, location)) dropDraft(id);
    },
    [id, pathname],
  );
  return accepted;
}

/** Drafts whose form left the screen this very moment, still at the address it was posted to. */
const handedOver = new Set<string>();

/** Whether the same form, drawn anew, takes over from one that was just sent. Asked once, in an effect. */
export const wasHandedOver = (id: string) => handedOver.delete(id);

const pathOf = (address: string | undefined) =>
  address === undefined ? "" : new URL(address, location.href).pathname;

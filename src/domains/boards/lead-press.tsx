import { type ComponentProps, createContext, useContext } from "react";
import { useLocation } from "react-router";
import { newId } from "#platform/database/id.ts";

export type Presser = { send(form: FormData): void };

/** Where what is pressed goes while the script is here. */
export const PressContext = createContext<Presser | undefined>(undefined);

/**
 * A form the script sends on its own, in its turn; without script it is a plain one, and the page is made anew.
 */
export function PressForm({ children, ...form }: Omit<ComponentProps<"form">, "method" | "action">) {
  const presser = useContext(PressContext);
  const { pathname, search } = useLocation();
  return (
    <form
      {...form}
      method="post"
      action={pathname + search}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        presser?.send(withOwnIds(new FormData(event.currentTarget, submitter)));
      }}
    >
      {children}
    </form>
  );
}

/** A heap is made under the id it is sent with, and no deed is done twice: each press brings fresh ones. */
export function withOwnIds(form: FormData): FormData {
  form.set("deedId", newId());
  if (form.get("do") === "gather") form.set("groupId", newId());
  return form;
}

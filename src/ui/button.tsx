import { type ComponentProps, type ReactNode, useEffect, useState } from "react";
import { Link, useNavigation } from "react-router";
import css from "./button.module.css";

type Look = {
  /** `plain` is the one thing to do here; the others stand back. `danger` is for what would be lost. */
  look?: "plain" | "quiet" | "text" | "danger";
  size?: "big";
};

type ButtonProps = ComponentProps<"button"> &
  Look & {
    /** Said instead of the label while the form is on its way. */
    busyText?: ReactNode;
    /** On its way? Found out from the page's navigation; say it yourself when the form is a fetcher's. */
    busy?: boolean;
    /** Its form knows what to do without network. Otherwise the page stays, with the words in it. */
    offline?: boolean;
  };

/** A button; sends its form unless `type` says otherwise. While it is sending, a second press does nothing. */
export function Button({
  look = "plain",
  size,
  busyText,
  busy,
  offline,
  type = "submit",
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const sending = useSending();
  const onItsWay = busy ?? (type === "submit" && sending.mine);
  return (
    <button
      {...rest}
      type={type}
      className={css.button}
      data-look={look}
      data-size={size}
      aria-disabled={onItsWay || undefined}
      onClick={(event) => {
        // Not `disabled`: that would take the focus away from whoever pressed it with a keyboard.
        if (onItsWay) return event.preventDefault();
        // Without network the page stays, with the words in it; a line at the top says why.
        if (type === "submit" && !offline && !navigator.onLine) return event.preventDefault();
        if (event.currentTarget.form?.matches(":valid, [novalidate]")) sending.press();
        onClick?.(event);
      }}
    >
      {onItsWay && busyText ? busyText : children}
    </button>
  );
}

/** A link that looks like a button, for going somewhere; never for changing anything. */
export function ButtonLink({ look = "plain", size, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link {...rest} className={css.button} data-look={look} data-size={size} />;
}

/** Whether the form this very button was pressed for is being sent. */
function useSending() {
  const { state, formMethod } = useNavigation();
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (state === "idle") setPressed(false);
  }, [state]);
  return { mine: pressed && state !== "idle" && formMethod !== undefined, press: () => setPressed(true) };
}

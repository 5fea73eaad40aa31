import { type ReactNode, useState, useSyncExternalStore } from "react";
import { Button } from "./button.tsx";
import css from "./copy-button.module.css";

type CopyButtonProps = {
  /** What is copied. */
  text: string;
  children: ReactNode;
  /** Said when it has been copied, and when the browser would not. */
  done: string;
  failed: string;
};

/** Takes a text along to somewhere else. Without script it is not there: the text can be marked by hand. */
export function CopyButton({ text, children, done, failed }: CopyButtonProps) {
  const withScript = useSyncExternalStore(never, yes, no);
  const [said, setSaid] = useState("");
  if (!withScript) return null;
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      // An old browser, or an address without https.
      setSaid(failed);
    }
  }
  return (
    <span className={css.copy} data-screen-only="">
      <Button type="button" look="quiet" onClick={copy}>
        {children}
      </Button>
      <span role="status">{said}</span>
    </span>
  );
}

const never = () => () => {};
const yes = () => true;
const no = () => false;

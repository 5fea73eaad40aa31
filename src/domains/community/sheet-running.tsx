import { useEffect } from "react";
import { Link, useRevalidator } from "react-router";
import { useText } from "#ui/language.tsx";
import { Progress } from "#ui/progress.tsx";
import { Section } from "#ui/section.tsx";
import { sheetText } from "./sheet.text.ts";

/** Milliseconds between two looks at how far it has come. */
const pause = 700;

/** A sheet while its rows are taken in: how far it has come, found out again and again. */
export function SheetRunning({ progress, total }: { progress: number; total: number }) {
  const text = useText(sheetText);
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const next = setTimeout(revalidate, pause);
    return () => clearTimeout(next);
  }, [state, revalidate]);
  return (
    <Section title={text.running}>
      <Progress value={progress} most={total}>
        {text.progress(progress, total)}
      </Progress>
      <p>{text.runningAbout}</p>
      <noscript>
        <Link to="." reloadDocument>
          {text.look}
        </Link>
      </noscript>
    </Section>
  );
}

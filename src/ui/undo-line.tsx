import { Form } from "react-router";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { useText } from "./language.tsx";
import { keepingText } from "./ui.text.ts";
import css from "./undo-line.module.css";

type UndoLineProps = {
  /** What just happened: "Partneren er lagt væk." */
  text: string;
  /** Where the undoing is posted, and what with. */
  action: string;
  fields: Readonly<Record<string, string>>;
  /** "Fortryd" unless said. */
  label?: string;
};

/** What just happened, and the way back: a form with one quiet button, so it works without script. */
export function UndoLine({ text, action, fields, label }: UndoLineProps) {
  const words = useText(keepingText);
  return (
    <Form className={css.line} method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p role="status">{text}</p>
      <Button look="text">
        <Icon name="undo" />
        {label ?? words.undo}
      </Button>
    </Form>
  );
}

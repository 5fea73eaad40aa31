import { Form } from "react-router";
import { fieldsOf, problemsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { NumberField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { ProblemList } from "#ui/problem-list.tsx";
import { mapText } from "./map.text.ts";
import type { Position } from "./position.ts";
import css from "./press-map.module.css";

type PositionFormProps = { marked: Position | undefined; placed: boolean; refused: unknown };

/** The two numbers of a position, as the map found them or as one knows them, and the button that keeps them. */
export function PositionForm({ marked, placed, refused }: PositionFormProps) {
  const text = useText(mapText);
  const field = fieldsOf(refused);
  const written = (degrees: number | undefined) => String(degrees ?? "").replace(".", ",");
  return (
    <Form method="post" noValidate>
      <ProblemList problems={problemsOf(refused, text)} />
      <div className={css.numbers}>
        <NumberField label={text.latitude} {...field("latitude", written(marked?.latitude))} decimals />
        <NumberField label={text.longitude} {...field("longitude", written(marked?.longitude))} decimals />
      </div>
      <p className={css.buttons}>
        <Button busyText={text.saving}>{text.save}</Button>
        {placed && (
          <Button look="text" name="do" value="take-off">
            {text.takeOff}
          </Button>
        )}
      </p>
    </Form>
  );
}

import type { fieldsOf } from "#platform/web/form.ts";
import { DateField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import css from "./meeting.module.css";
import { planText } from "./meeting-plan.text.ts";

type WhenFieldsProps = {
  field: ReturnType<typeof fieldsOf>;
  kept?: { day: string | null; startsAt: string; endsAt: string; place: string };
};

/** Day, hours and place of a meeting; all of them can wait. */
export function WhenFields({ field, kept }: WhenFieldsProps) {
  const { fields, hints } = useText(planText);
  return (
    <>
      <DateField label={fields.day} {...field("day", kept?.day ?? "")} optional />
      <div className={css.times}>
        <TextField type="time" label={fields.startsAt} {...field("startsAt", kept?.startsAt)} optional />
        <TextField type="time" label={fields.endsAt} {...field("endsAt", kept?.endsAt)} optional />
      </div>
      <TextField
        label={fields.place}
        {...field("place", kept?.place)}
        hint={hints.place}
        maxLength={200}
        optional
      />
    </>
  );
}

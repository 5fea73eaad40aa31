import { type ComponentProps, useState } from "react";
import css from "./field.module.css";
import { type FieldProps, Optional, useWiring } from "./field.tsx";

/**
 * A file to send. One that fills more than `most` bytes is put back at once, with `tooBig` for words, so that nobody
 * waits for it to be sent; whoever has no script hears it from the server.
 */
export function FileField({
  label,
  hint,
  problem,
  optional,
  most,
  tooBig,
  ...input
}: FieldProps & ComponentProps<"input"> & { most: number; tooBig: string }) {
  const [refused, setRefused] = useState(false);
  const said = refused ? tooBig : problem;
  const { wiring, marks } = useWiring({ name: input.name, id: input.id, hint, problem: said });
  return (
    <div className={css.field} data-problem={said ? true : undefined}>
      <label className={css.label} htmlFor={wiring.id}>
        {label} <Optional optional={optional} />
      </label>
      {marks.hint}
      <input
        {...input}
        {...wiring}
        type="file"
        className={css.file}
        onChange={({ currentTarget }) => {
          const fits = (currentTarget.files?.[0]?.size ?? 0) <= most;
          if (!fits) currentTarget.value = "";
          setRefused(!fits);
        }}
      />
      <div role="status">{marks.problem}</div>
    </div>
  );
}

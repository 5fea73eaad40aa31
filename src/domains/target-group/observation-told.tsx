import { type ComponentProps, useState } from "react";
import { personLike } from "#platform/web/person-like.ts";
import { TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { observationText } from "./observation.text.ts";
import css from "./observation-form.module.css";

/** Several lines about people, with a gentle question under them when somebody could be found by what is written. */
export function ToldArea(props: ComponentProps<typeof TextArea>) {
  const { doubtful, watch } = useDoubt(props.defaultValue);
  const { onInput } = props;
  return (
    <div className={css.told}>
      <TextArea
        {...props}
        onInput={(event) => {
          watch(event);
          onInput?.(event);
        }}
      />
      <Doubt shown={doubtful} />
    </div>
  );
}

/** The same for one line. */
export function ToldField(props: ComponentProps<typeof TextField>) {
  const { doubtful, watch } = useDoubt(props.defaultValue);
  return (
    <div className={css.told}>
      <TextField {...props} onInput={watch} />
      <Doubt shown={doubtful} />
    </div>
  );
}

function Doubt({ shown }: { shown: boolean }) {
  const text = useText(observationText).doubt;
  return <div role="status">{shown && <p className={css.doubt}>{text.field}</p>}</div>;
}

function useDoubt(begins: unknown) {
  const [doubtful, setDoubtful] = useState(() => personLike(String(begins ?? "")));
  const watch = (event: React.InputEvent<HTMLTextAreaElement | HTMLInputElement>) =>
    setDoubtful(personLike(event.currentTarget.value));
  return { doubtful, watch };
}

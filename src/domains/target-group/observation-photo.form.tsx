import { useEffect, useRef, useState } from "react";
import { longestSide } from "#platform/files/picture.ts";
import { fieldsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { CheckboxField, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { shrinkPicture } from "#ui/shrink-picture.ts";
import { observationText } from "./observation.text.ts";
import css from "./observation-form.module.css";

type PhotoFieldsProps = {
  refused?: unknown;
  /** The picture of a parcel that is being mended. */
  before?: Blob;
  /** Told the picture as it was made small, or nothing when there is none. */
  onPicture?: (picture: Blob | undefined) => void;
  again?: boolean;
};

/** A picture of the place, with the question about faces before it is kept. Without script, a plain file field. */
export function PhotoFields({ refused, before, onPicture, again }: PhotoFieldsProps) {
  const text = useText(observationText).photo;
  const field = fieldsOf(refused);
  const file = useRef<HTMLInputElement>(null);
  const [picture, setPicture] = useState<Blob | undefined>(before);
  const [broken, setBroken] = useState(false);
  const shown = useAddress(picture);

  async function choose(chosen: File | undefined) {
    const small = chosen && (await shrinkPicture(chosen, longestSide).catch(() => undefined));
    setBroken(chosen !== undefined && !small);
    setPicture(small);
    onPicture?.(small);
  }

  function drop() {
    if (file.current) file.current.value = "";
    void choose(undefined);
    file.current?.focus();
  }

  return (
    <>
      <TextField
        label={text.add}
        name="photo"
        type="file"
        accept="image/*"
        capture="environment"
        hint={text.hint}
        problem={broken ? text.broken : (field("photo").problem ?? (again ? text.again : undefined))}
        ref={file}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      {shown && (
        <figure className={css.preview}>
          <img src={shown} alt={text.preview} />
          <Button type="button" look="text" onClick={drop}>
            {text.drop}
          </Button>
        </figure>
      )}
      <p className={css.faces}>{text.faces}</p>
      <CheckboxField label={text.nobody} hint={text.nobodyHint} name="nobody" value="yes" />
      <TextField
        label={text.description}
        {...field("description")}
        hint={text.descriptionHint}
        maxLength={300}
        autoComplete="off"
        optional
      />
    </>
  );
}

/** An address for a picture that is only in this browser, for as long as it is shown. */
function useAddress(picture: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!picture) return setAddress(undefined);
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address;
}

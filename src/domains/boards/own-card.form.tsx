import { useEffect, useRef, useState } from "react";
import { Form } from "react-router";
import { fieldsOf } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { CheckboxField, TextArea, TextField } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { shrinkPicture } from "#ui/shrink-picture.ts";
import css from "./own-card.module.css";
import { ownCardText } from "./own-card.text.ts";
import { ownCardAddress } from "./own-card.ts";

type OwnCardFormProps = {
  /** What a card sent twice is known by. */
  newId: string;
  refused: unknown;
  isTooLarge: boolean;
};

/** A photo becomes a card. With script it is made small before it is sent; without, it is sent as it is. */
export function OwnCardForm({ newId, refused, isTooLarge }: OwnCardFormProps) {
  const text = useText(ownCardText);
  const field = fieldsOf(refused);
  const file = useRef<HTMLInputElement>(null);
  const [small, setSmall] = useState<Blob>();
  const [problem, setProblem] = useState<string>();
  const shown = useAddress(small);

  async function choose(chosen: File | undefined) {
    if (!chosen) return setSmall(undefined);
    const drawn = await shrinkPicture(chosen, 1280).catch(() => undefined);
    setSmall(drawn);
    const isTooMuch = !drawn && chosen.size > ownCardAddress.most;
    setProblem(drawn ? undefined : isTooMuch ? text.tooBig : text.problems.broken);
    if (!file.current) return;
    if (!drawn) {
      file.current.value = "";
      return;
    }
    const parcel = new DataTransfer();
    parcel.items.add(new File([drawn], "kort.jpg", { type: "image/jpeg" }));
    file.current.files = parcel.files;
  }

  return (
    <Form method="post" encType="multipart/form-data" className={css.adding} preventScrollReset>
      <input type="hidden" name="do" value="add" />
      <input type="hidden" name="id" value={newId} />
      <TextField
        label={text.photo}
        name="photo"
        type="file"
        accept="image/jpeg,image/png,image/*"
        hint={text.photoHint}
        problem={problem ?? field("photo").problem ?? (isTooLarge ? text.tooBig : undefined)}
        ref={file}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      {shown && (
        <figure className={css.preview}>
          <img src={shown} alt={text.preview} />
        </figure>
      )}
      <p className={css.faces}>{text.faces}</p>
      <CheckboxField label={text.nobody} name="nobody" value="yes" problem={field("nobody").problem} />
      <TextField
        label={text.name}
        {...field("title")}
        hint={text.nameHint}
        maxLength={60}
        autoComplete="off"
        required
      />
      <TextArea
        label={text.description}
        {...field("description")}
        hint={text.descriptionHint}
        rows={2}
        maxLength={300}
        required
      />
      <p>
        <Button>{text.save}</Button>
      </p>
    </Form>
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

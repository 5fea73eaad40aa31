import { Form, Link } from "react-router";
import { Button, ButtonLink } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Saved } from "#ui/saved.tsx";
import { Section } from "#ui/section.tsx";
import css from "./sheet.module.css";
import { sheetText } from "./sheet.text.ts";
import type { SheetOutcome, SheetPurpose } from "./sheet.ts";

type SheetDoneProps = {
  id: string;
  communityId: string;
  purpose: SheetPurpose;
  outcome: SheetOutcome | null;
};

/** What came of a sheet: how many rows were new, were there already, stayed behind. */
export function SheetDone({ id, communityId, purpose, outcome }: SheetDoneProps) {
  const text = useText(sheetText);
  const place = `/lokalsamfund/${communityId}`;
  const { made, known, left } = outcome ?? { made: 0, known: 0, left: 0 };
  return (
    <>
      <Saved text={text.done} />
      <Section title={text.made(made)}>
        {known > 0 && <p>{text.known(known)}</p>}
        <p>
          <ButtonLink to={place + (rooms[purpose] ?? "")}>{text.see}</ButtonLink>
        </p>
        <p>
          <Link to={`${place}/indlaes`}>{text.another}</Link>
        </p>
      </Section>
      {left > 0 && (
        <Section title={text.wasLeft(left)}>
          <p>{text.mendAbout}</p>
          <p>
            <a href={`${place}/indlaes/${id}/liggende`}>{text.mend}</a>
          </p>
        </Section>
      )}
      <Form method="post" className={css.acts}>
        <Button look="text" name="do" value="drop">
          {text.dropDone}
        </Button>
      </Form>
    </>
  );
}

/** Where on the place it can be seen. */
const rooms: Partial<Record<SheetPurpose, string>> = {
  register: "/lister",
  figure: "/tal",
  "library-use": "/brug",
};

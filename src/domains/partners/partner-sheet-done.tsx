import { Form, Link } from "react-router";
import { sheetText } from "#domains/community/sheet.text.ts";
import type { SheetOutcome } from "#domains/community/sheet.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Saved } from "#ui/saved.tsx";
import { Section } from "#ui/section.tsx";
import css from "./partner-sheet.module.css";
import { partnerSheetText } from "./partner-sheet.text.ts";
import { PartnersAlike } from "./partner-sheet-brings.tsx";
import type { Alike } from "./partner-sheets.server.ts";

type PartnerSheetDoneProps = { id: string; outcome: SheetOutcome | null; alike: readonly Alike[] };

/** What came of a sheet of partners, and how to take it out again. */
export function PartnerSheetDone({ id, outcome, alike }: PartnerSheetDoneProps) {
  const text = useText(partnerSheetText);
  const sheet = useText(sheetText);
  const language = useLanguage();
  const { made, known, left, brought } = outcome ?? { made: 0, known: 0, left: 0 };
  const counts = (["partner", "engagement", "target-group"] as const).map(
    (what) => brought?.[what]?.length ?? 0,
  );
  const [partners = 0, engagements = 0, targetGroups = 0] = counts;
  const things = text.brings(partners, engagements, targetGroups).filter((_, at) => counts[at]);
  return (
    <>
      <Saved text={sheet.done} />
      <Section title={sheet.made(made)}>
        {things.length > 0 && <p>{text.bringsAbout(joinNames(things, language))}</p>}
        {known > 0 && <p>{sheet.known(known)}</p>}
        <p className={css.ways}>
          <ButtonLink to="/partnere/oversigt">{text.done.overview}</ButtonLink>
          <ButtonLink look="quiet" to="/partnere">
            {text.done.list}
          </ButtonLink>
        </p>
        <p>
          <Link to="/partnere/indlaes">{text.done.another}</Link>
        </p>
      </Section>
      {left > 0 && (
        <Section title={sheet.wasLeft(left)}>
          <p>{sheet.mendAbout}</p>
          <p>
            <a href={`/partnere/indlaes/${id}/liggende`}>{sheet.mend}</a>
          </p>
        </Section>
      )}
      <PartnersAlike alike={alike} about={text.alikeNow} />
      <Form method="post" className={css.undo}>
        {made > 0 && (
          <>
            <p>{text.done.undoAbout}</p>
            <Button look="quiet" name="do" value="undo">
              {text.done.undo}
            </Button>
          </>
        )}
        <Button look="text" name="do" value="drop">
          {sheet.dropDone}
        </Button>
      </Form>
    </>
  );
}

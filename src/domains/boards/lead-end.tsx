import { Form } from "react-router";
import { kindText } from "#domains/meetings/agenda-kind.text.ts";
import type { LineAtTable } from "#domains/meetings/at-the-table.server.ts";
import { Button } from "#ui/button.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { joinNames } from "#ui/names.ts";
import { Unfold } from "#ui/unfold.tsx";
import css from "./lead.module.css";
import { leadText } from "./lead.text.ts";
import type { SeenBoard } from "./seen.ts";

/** The way out of a meeting: what nobody has seen yet is said first. */
export function LeadEnd({
  home,
  lines,
  boards,
}: {
  home: string;
  lines: readonly LineAtTable[];
  boards: readonly SeenBoard[];
}) {
  const text = useText(leadText);
  const language = useLanguage();
  const kinds = useText(kindText);
  const hidden = boards.filter((board) => board.private && board.notes > 0);
  const names = lines
    .filter(({ id }) => hidden.some(({ item }) => item === id))
    .map((line) => `»${line.title || kinds[line.kind].name}«`);
  const unseen = hidden.reduce((sum, { notes }) => sum + notes, 0);
  return (
    <div className={css.end}>
      <Unfold label={text.end}>
        {hidden.length > 0 && (
          <p className={css.warning}>{text.endHidden(joinNames(names, language), unseen)}</p>
        )}
        <p>{text.endLines}</p>
        <Form method="post" action={home}>
          <Button look="danger" name="do" value="close">
            {text.endNow}
          </Button>
        </Form>
      </Unfold>
    </div>
  );
}

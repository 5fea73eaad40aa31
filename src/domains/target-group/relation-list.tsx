import { Form, Link } from "react-router";
import type { Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { mayBecomePartner } from "./persona.ts";
import { RelationForm } from "./relation.form.tsx";
import { relationText } from "./relation.text.ts";
import css from "./relation-list.module.css";
import { kindMarks } from "./relation-map.ts";
import type { Relation } from "./relations.server.ts";

type RelationListProps = {
  relations: readonly Relation[];
  refused: (Problems & { at: string }) | undefined;
};

/** The table of the drawing: the same people in words, the nearest first, each to be mended where it stands. */
export function RelationList({ relations, refused }: RelationListProps) {
  const text = useText(relationText);
  return (
    <table className={css.table}>
      <caption>{text.list}</caption>
      <thead>
        <tr>
          <th scope="col">{text.head.name}</th>
          <th scope="col">{text.head.kind}</th>
          <th scope="col">{text.head.near}</th>
        </tr>
      </thead>
      <tbody>
        {relations.map((relation) => {
          const at = refused?.at === relation.id ? refused : undefined;
          return (
            <tr key={relation.id}>
              <th scope="row">
                <span data-name="">{relation.name}</span>
                {relation.note && <span className={css.small}>{relation.note}</span>}
                {relation.registerEntryId && <span className={css.small}>{text.chosen}</span>}
                <div className={css.hands} data-screen-only="">
                  {mayBecomePartner(relation.kind) && (
                    <Link to={`/partnere/ny?relation=${relation.id}`}>
                      {text.asPartner}
                      <span className="visually-hidden"> {relation.name}</span>
                    </Link>
                  )}
                  <Unfold label={text.edit} about={relation.name} open={at !== undefined}>
                    <RelationForm key={relation.name} id={relation.id} kept={relation} refused={at} />
                    <Form method="post" className={css.remove}>
                      <input type="hidden" name="relationId" value={relation.id} />
                      <Button look="danger" name="do" value="remove">
                        {text.remove}
                      </Button>
                    </Form>
                  </Unfold>
                </div>
              </th>
              <td>
                <svg className={css.mark} viewBox="-9 -9 18 18" aria-hidden="true">
                  <path d={kindMarks[relation.kind]} fillRule="evenodd" />
                </svg>
                {text.kinds[relation.kind]}
              </td>
              <td>{text.near[relation.closeness]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

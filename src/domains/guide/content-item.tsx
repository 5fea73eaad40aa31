import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Tag } from "#ui/tag.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { Language } from "#ui/words.ts";
import type { Origin, OwnItem } from "./content.ts";
import css from "./guide.module.css";
import { guidePageText } from "./guide-page.text.ts";
import { OwnItemFields } from "./own-item.form.tsx";

type ContentItemProps = {
  as?: "div" | "li";
  itemKey: string;
  language: Language;
  text: string;
  /** Prompts or an example, with what they are called; absent where a text has none. */
  more?: string;
  moreLabel?: string;
  look?: "question";
  origin: Origin;
  hidden?: boolean;
  own?: OwnItem;
  refused: Problems | undefined;
};

/** One text of the guide: as it stands, and unfolded the ways to change it, put it away or have it back. */
export function ContentItem(props: ContentItemProps) {
  const { as: Element = "div", itemKey, text: what, look, origin, hidden, own, refused } = props;
  const text = useText(guidePageText);
  return (
    <Element className={css.item} data-hidden={hidden || undefined}>
      <p className={look === "question" ? css.question : css.text}>{what}</p>
      {origin === "edited" && <Tag>{text.edited}</Tag>} {origin === "own" && <Tag>{text.own}</Tag>}{" "}
      {hidden && <Tag>{text.hidden}</Tag>}
      <Unfold label={text.edit} about={what} open={refused !== undefined}>
        {own ? <OwnItemFields item={own} kind={own.kind} refused={refused} /> : <Reword {...props} />}
        <Form method="post" className={css.row}>
          <input type="hidden" name="key" value={itemKey} />
          <input type="hidden" name="itemId" value={itemKey} />
          <input type="hidden" name="language" value={props.language} />
          {own ? (
            <Button look="danger" name="do" value="remove-own">
              {text.remove}
            </Button>
          ) : (
            <>
              {props.more !== undefined && (
                <Button look="text" name="do" value={hidden ? "unhide" : "hide"}>
                  {hidden ? text.unhide : text.hide}
                </Button>
              )}
              {origin === "edited" && (
                <Button look="text" name="do" value="restore">
                  {text.restore}
                </Button>
              )}
            </>
          )}
        </Form>
      </Unfold>
    </Element>
  );
}

function Reword({ itemKey, language, text: what, more, moreLabel, refused }: ContentItemProps) {
  const text = useText(guidePageText);
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="key" value={itemKey} />
      <input type="hidden" name="language" value={language} />
      <TextArea
        label={text.words}
        {...field("text", what)}
        id={`${itemKey}-tekst`}
        required
        maxLength={1000}
      />
      {more !== undefined && (
        <TextArea
          label={moreLabel ?? ""}
          {...field("more", more)}
          id={`${itemKey}-mere`}
          optional
          maxLength={2000}
        />
      )}
      <Button look="quiet" name="do" value="reword" busyText={text.saving}>
        {text.save}
      </Button>
    </Form>
  );
}

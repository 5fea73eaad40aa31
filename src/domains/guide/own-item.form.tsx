import { Form } from "react-router";
import { fieldsOf, type Problems } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import type { OwnItem, OwnItemKind } from "./content.ts";
import { guidePageText } from "./guide-page.text.ts";

/** Room for a question or a thing to do of the house's own. */
export function OwnItemForm({
  kind,
  label,
  refused,
}: {
  kind: OwnItemKind;
  label: string;
  refused: Problems | undefined;
}) {
  return (
    <Unfold label={label} open={refused !== undefined}>
      <OwnItemFields kind={kind} refused={refused} />
    </Unfold>
  );
}

type OwnItemFieldsProps = { item?: OwnItem; kind: OwnItemKind; refused: Problems | undefined };

export function OwnItemFields({ item, kind, refused }: OwnItemFieldsProps) {
  const text = useText(guidePageText);
  const id = (name: string) => `${item?.id ?? `ny-${kind}`}-${name}`;
  const more = kind === "question" ? text.help : text.example;
  const kept = {
    da: item?.da ?? "",
    moreDa: item?.moreDa ?? "",
    en: item?.en ?? "",
    moreEn: item?.moreEn ?? "",
  };
  const area = (name: keyof typeof kept, label: string, optional: boolean) => (
    <TextArea
      label={label}
      {...field(name, kept[name])}
      id={id(name)}
      optional={optional}
      required={!optional}
      rows={2}
      maxLength={1000}
    />
  );
  const field = fieldsOf(refused);
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="kind" value={kind} />
      {item && <input type="hidden" name="itemId" value={item.id} />}
      {area("da", text.da, false)}
      {area("moreDa", `${text.da}: ${more}`, true)}
      {area("en", text.en, true)}
      {area("moreEn", `${text.en}: ${more}`, true)}
      <Button look="quiet" name="do" value="save-own" busyText={text.saving}>
        {item ? text.save : text.add}
      </Button>
    </Form>
  );
}

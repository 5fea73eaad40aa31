import { useState } from "react";
import type { fieldsOf } from "#platform/web/form.ts";
import { Choices } from "#ui/choices.tsx";
import { CheckboxField, NumberField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { type Anonymity, anonymities } from "./board.ts";
import type { BoardSetting } from "./board-beginning.ts";
import { settingSentence, settingText } from "./lead-setting.text.ts";

type SettingFieldsProps = {
  /** Which of several such forms on a page this is. */
  at: string;
  setting: BoardSetting;
  field: ReturnType<typeof fieldsOf>;
};

/** How a board works: who gets to know whose words they are, whether they are hidden, and the dots. */
export function SettingFields({ at, setting, field }: SettingFieldsProps) {
  const text = useText(settingText);
  const language = useLanguage();
  const [asked, setAsked] = useState(setting);
  const dots = Number(asked.dots) || 0;
  return (
    <>
      <Choices
        {...field("anonymity", setting.anonymity)}
        id={`anonymity-${at}`}
        label={text.anonymity}
        options={anonymities.map((value) => ({
          value,
          label: text.anonymities[value].label,
          description: text.anonymities[value].about,
        }))}
        onChange={(value) => setAsked((before) => ({ ...before, anonymity: value as Anonymity }))}
      />
      <CheckboxField
        name="hidden"
        id={`hidden-${at}`}
        label={text.hidden}
        hint={text.hiddenHint}
        defaultChecked={setting.hidden}
        onChange={({ target }) => setAsked((before) => ({ ...before, hidden: target.checked }))}
      />
      <DotFields
        at={at}
        setting={setting}
        field={field}
        onChange={(dots) => setAsked((before) => ({ ...before, dots }))}
      />
      <p aria-live="polite">{settingSentence({ ...asked, dots }, language)}</p>
    </>
  );
}

type DotFieldsProps = SettingFieldsProps & { onChange?: (dots: number) => void };

/** How many dots each has, and whether several may lie on the same. */
export function DotFields({ at, setting, field, onChange }: DotFieldsProps) {
  const text = useText(settingText);
  return (
    <>
      <NumberField
        {...field("dots", String(setting.dots))}
        id={`dots-${at}`}
        label={text.dots}
        hint={text.dotsHint}
        onChange={({ target }) => onChange?.(Number(target.value))}
      />
      <CheckboxField
        name="severalDots"
        id={`several-${at}`}
        label={text.several}
        defaultChecked={setting.severalDots}
      />
    </>
  );
}

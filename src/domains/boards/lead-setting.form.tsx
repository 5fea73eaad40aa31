import { useState } from "react";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { fieldsOf } from "#platform/web/form.ts";
import { Choices } from "#ui/choices.tsx";
import { CheckboxField, NumberField } from "#ui/field.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { type Anonymity, anonymities } from "./board.ts";
import type { BoardSetting } from "./board-beginning.ts";
import { settingSentence, settingText } from "./lead-setting.text.ts";
import { leadSilentText } from "./lead-silent.text.ts";
import { canBeSilent, usualPasses } from "./silent-sheets.ts";

type SettingFieldsProps = {
  /** Which of several such forms on a page this is. */
  at: string;
  tool: Tool;
  setting: BoardSetting;
  field: ReturnType<typeof fieldsOf>;
};

/** How a board works: who gets to know whose words they are, whether they are hidden, and the dots. */
export function SettingFields({ at, tool, setting, field }: SettingFieldsProps) {
  const text = useText(settingText);
  const silent = useText(leadSilentText);
  const language = useLanguage();
  const [asked, setAsked] = useState(setting);
  const dots = Number(asked.dots) || 0;
  const isSilent = (asked.passes ?? 0) > 0;
  const said = (
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
    </>
  );
  return (
    <>
      {canBeSilent(tool) && (
        <>
          <Choices
            {...field("form", isSilent ? "silent" : "free")}
            id={`form-${at}`}
            label={silent.form}
            options={(["free", "silent"] as const).map((value) => ({
              value,
              label: silent.forms[value].label,
              description: silent.forms[value].about,
            }))}
            onChange={(value) =>
              setAsked((before) => ({
                ...before,
                passes: value === "silent" ? setting.passes || usualPasses : 0,
              }))
            }
          />
          <div hidden={!isSilent}>
            <NumberField
              {...field("passes", String(setting.passes || usualPasses))}
              id={`gange-${at}`}
              label={silent.passes}
              hint={silent.passesHint}
              onChange={({ target }) =>
                setAsked((before) => ({ ...before, passes: Number(target.value) || usualPasses }))
              }
            />
          </div>
        </>
      )}
      <div hidden={isSilent}>{said}</div>
      <DotFields
        at={at}
        tool={tool}
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

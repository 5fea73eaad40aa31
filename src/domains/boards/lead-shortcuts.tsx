import { useEffect, useState } from "react";
import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./lead-board.module.css";
import { leadBoardText } from "./lead-board.text.ts";

const keptAs = "vejviser-genveje";

/** Whether the shortcuts are on; remembered on this device. Undefined until the script is here. */
export function useShortcuts(): [boolean | undefined, (isOn: boolean) => void] {
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => {
    setOn(localStorage.getItem(keptAs) !== "fra");
  }, []);
  return [
    isOn,
    (next) => {
      setOn(next);
      localStorage.setItem(keptAs, next ? "til" : "fra");
    },
  ];
}

/** What the keys do, for those who want to know, and the switch that turns them off (WCAG 2.1.4). */
export function Shortcuts({ isOn, onChange }: { isOn: boolean; onChange(isOn: boolean): void }) {
  const text = useText(leadBoardText).keys;
  return (
    <Unfold label={text.label}>
      <p>
        <label className={css.switch}>
          <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />{" "}
          {text.on}
        </label>
      </p>
      <p className={css.hint}>
        {text.where} {text.drag}
      </p>
      <dl className={css.keys}>
        {text.lines.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Unfold>
  );
}

import { useText } from "../language.tsx";
import { Line, Lines } from "../lines.tsx";
import { Way, type WayStop, type WayStopId } from "../way.tsx";
import css from "./gallery.module.css";
import { wayShowText } from "./gallery-way.text.ts";

type State = WayStop["state"];
const ids: readonly WayStopId[] = ["1", "2", "3a", "3b", "3c", "4"];

/** Six stops from short lists; `chosen` names the ways that were taken. */
function stopsOf(
  names: readonly string[],
  captions: readonly string[],
  states: readonly State[],
  chosen: string,
): WayStop[] {
  return ids.map((id, index) => ({
    id,
    mark: id.toUpperCase(),
    name: names[index] ?? "",
    caption: captions[index] || undefined,
    state: states[index] ?? "ahead",
    chosen: id.startsWith("3") ? chosen.includes(id) : undefined,
    href: `/galleri?trin=${id}#way`,
  }));
}

export function WayShow() {
  const text = useText(wayShowText).way;
  const { names, label } = text;
  const start = stopsOf(names, text.startCaptions, ["open", "ahead", "ahead", "ahead", "ahead", "ahead"], "");
  const middle = stopsOf(
    names,
    text.middleCaptions,
    ["done", "done", "ahead", "begun", "ahead", "ahead"],
    "3b",
  );
  const both = stopsOf(names, text.bothCaptions, ["done", "done", "ahead", "done", "begun", "open"], "3b 3c");
  const end = stopsOf(names, text.endCaptions, ["done", "done", "done", "done", "done", "done"], "3a 3b 3c");
  const long = stopsOf(
    text.longNames,
    ids.map(() => text.longCaption),
    ["done", "begun", "open", "ahead", "ahead", "ahead"],
    "3a 3c",
  );
  const small = [
    { stops: middle, current: "3b" },
    { stops: both, current: "4" },
    { stops: start, current: "1" },
  ] as const;
  return (
    <div className={css.ways}>
      <div>
        <h3>{text.middle}</h3>
        <Way label={`${label}: ${text.middle}`} stops={middle} current="3b" />
      </div>
      <div>
        <h3>{text.both}</h3>
        <Way label={`${label}: ${text.both}`} stops={both} current="3c" />
      </div>
      <div>
        <h3>{text.start}</h3>
        <Way label={`${label}: ${text.start}`} stops={start} current="1" />
      </div>
      <div>
        <h3>{text.end}</h3>
        <Way label={`${label}: ${text.end}`} stops={end} current="4" />
      </div>
      <div>
        <h3>{text.long}</h3>
        <Way label={`${label}: ${text.long}`} stops={long} current="2" />
      </div>
      <div className={css.narrow}>
        <h3>{text.middle}</h3>
        <Way label={`${label} ↓`} stops={middle} current="3b" />
      </div>
      <div>
        <h3>{text.small}</h3>
        <Lines>
          {small.map(({ stops, current }, index) => (
            <Line key={current} aside={<Way compact label={label} stops={stops} current={current} />}>
              {text.smallRows[index]}
            </Line>
          ))}
        </Lines>
      </div>
    </div>
  );
}

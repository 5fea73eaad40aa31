import { directionOf } from "#ui/tongues.ts";
import type { Extra } from "./note.ts";
import type { SeenNote } from "./seen.ts";
import {
  byPhase,
  channels,
  type Feeling,
  feelingOf,
  feelings,
  inTimeOrder,
  phaseOf,
  phases,
} from "./service-journey.ts";
import { JourneyDrawing, JourneyFace } from "./service-journey-drawing.tsx";
import { journeyInWords, stepSaid } from "./service-journey-words.ts";
import { useTable } from "./table-context.tsx";
import { journeyText } from "./table-journey.text.ts";
import { WordsField } from "./table-plain-notes.tsx";
import type { ToolParts } from "./table-tools.tsx";
import { inShort, ownOf } from "./table-view.ts";

/** As wide as a telephone: a unit is about a pixel there. */
const frame = { width: 350, height: 164, edge: { side: 24, top: 16, bottom: 34 }, face: 11 };

/** A step: what happens, how it feels, when; and, for whoever wants to, where, how, and right behind what (S6.6). */
export const journeyTable: ToolParts = {
  Fields: function Fields({ typed }) {
    const { tongue, words, told } = useTable();
    const text = journeyText[tongue];
    const [latest] = ownOf(told.notes);
    const phase = typed.slot ?? (latest ? phaseOf(latest) : phases[0]);
    return (
      <>
        <WordsField label={text.what} typed={typed} rows={2} />
        <Faces given={typed.feeling} />
        <fieldset className="phases">
          <legend>{text.when}</legend>
          {phases.map((one) => (
            <label key={one} className="tick">
              <input type="radio" name="slot" value={one} required defaultChecked={one === phase} />
              <span>{text.phases[one]}</span>
            </label>
          ))}
        </fieldset>
        <details className="fold" open={Boolean(typed.where || typed.channel || typed.after)}>
          <summary>{text.more}</summary>
          <WhereFields extra={typed} />
          <div data-afresh="behind">
            <Behind given={typed.after} />
          </div>
        </details>
        <button type="submit">{words.write.lay}</button>
      </>
    );
  },
  Before: function Before({ extra }) {
    const { tongue } = useTable();
    const feeling = feelingOf({ extra });
    return (
      <dl className="felt" data-extra="feeling" hidden={feeling === undefined}>
        <dt className="visually-hidden">{journeyText[tongue].feeling}</dt>
        <dd>{feeling !== undefined && <FaceAndWord feeling={feeling} />}</dd>
      </dl>
    );
  },
  After: function After({ extra, slot }) {
    const { tongue } = useTable();
    const { when, where, channel, phases: names, channels: ways } = journeyText[tongue];
    const way = channels.find((one) => one === extra.channel);
    return (
      <dl className="aside">
        <Said name="slot" label={when} value={slot && names[phaseOf({ slot })]} />
        <Said name="where" label={where} value={extra.where} />
        <Said name="channel" label={channel} value={way && ways[way]} given={extra.channel} />
      </dl>
    );
  },
  Rewording: function Rewording({ extra, id }) {
    return (
      <>
        <Faces given={extra.feeling} />
        <WhereFields extra={extra} id={id} />
      </>
    );
  },
  Lying: function Lying({ Note }) {
    const { told, tongue } = useTable();
    const text = journeyText[tongue];
    const steps = told.notes.filter((note): note is SeenNote => !("gone" in note));
    if (steps.length === 0) return null;
    return (
      <div className="journey">
        <JourneyDrawing
          steps={steps}
          frame={frame}
          sentence={journeyInWords(steps, tongue)}
          phases={text.phases}
          mirrored={directionOf(tongue) === "rtl"}
        />
        {byPhase(steps).map(
          ({ phase, steps: here }) =>
            here.length > 0 && (
              <section key={phase} aria-labelledby={`fase-${phase}`}>
                <h3 id={`fase-${phase}`}>{text.phases[phase]}</h3>
                <ol className="notes">
                  {here.map(({ step }) => (
                    <Note key={step.id} note={{ ...step, group: null }} />
                  ))}
                </ol>
              </section>
            ),
        )}
      </div>
    );
  },
};

/** Five faces to choose between, each with its word. */
function Faces({ given }: { given: string | number | undefined }) {
  const { tongue } = useTable();
  return (
    <fieldset className="faces">
      <legend>{journeyText[tongue].feeling}</legend>
      {feelings.map((feeling) => (
        <label key={feeling} className="card">
          <input
            type="radio"
            name="feeling"
            value={feeling}
            required
            defaultChecked={String(feeling) === String(given)}
          />
          <span className="face">
            <FaceAndWord feeling={feeling} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function FaceAndWord({ feeling }: { feeling: Feeling }) {
  const { tongue } = useTable();
  return (
    <>
      <JourneyFace feeling={feeling} />
      <span>{journeyText[tongue].feelings[feeling]}</span>
    </>
  );
}

/** Whom one meets there, and how. */
function WhereFields({ extra, id = "" }: { extra: Extra; id?: string }) {
  const { tongue } = useTable();
  const text = journeyText[tongue];
  return (
    <>
      <label htmlFor={`hvor-${id}`}>{text.where}</label>
      <input
        id={`hvor-${id}`}
        name="where"
        maxLength={120}
        dir="auto"
        autoComplete="off"
        defaultValue={extra.where}
      />
      <label htmlFor={`kanal-${id}`}>{text.channel}</label>
      <select id={`kanal-${id}`} name="channel" defaultValue={extra.channel ?? ""}>
        <option value="">{text.anyChannel}</option>
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {text.channels[channel]}
          </option>
        ))}
      </select>
    </>
  );
}

/** The steps one sees, to lay a new one right behind; drawn anew by the server as they come. */
function Behind({ given }: { given: string | undefined }) {
  const { told, tongue } = useTable();
  const text = journeyText[tongue];
  const steps = inTimeOrder(told.notes.filter((note): note is SeenNote => !("gone" in note)));
  if (steps.length === 0) return null;
  return (
    <>
      <label htmlFor="efter">{text.after}</label>
      <select id="efter" name="after" defaultValue={given ?? ""}>
        <option value="">{text.lastly}</option>
        {byPhase(steps).map(
          ({ phase, steps: here }) =>
            here.length > 0 && (
              <optgroup key={phase} label={text.phases[phase]}>
                {here.map(({ step }) => (
                  <option key={step.id} value={step.id} dir="auto">
                    {inShort(stepSaid(step, tongue))}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </>
  );
}

type SaidProps = {
  name: string;
  label: string;
  value: string | number | undefined;
  /** What it is kept as, where that is not what is read. */
  given?: string | number | undefined;
};

function Said({ name, label, value, given }: SaidProps) {
  return (
    <div hidden={!value} data-extra={name} data-given={given}>
      <dt className="visually-hidden">{label}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}

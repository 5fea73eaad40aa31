import { data, redirect } from "react-router";
import type { Guest } from "#domains/access/guest.ts";
import { findDoor } from "#domains/access/participants.server.ts";
import { seats } from "#domains/access/seat.ts";
import { tongueOf } from "#domains/access/tongue.ts";
import { TonguePicker } from "#domains/access/tongue-picker.tsx";
import { type Visitor, visitorContext } from "#domains/access/visitor.ts";
import { makeBucket } from "#platform/live/bucket.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import handheld from "#ui/handheld.css?url";
import type { Route } from "./+types/join-door.page.ts";
import { limits, mostHeads } from "./board.ts";
import { readCode } from "./join-code.ts";
import { CodeForm } from "./join-code.tsx";
import { codeWaits } from "./join-code-reserving.server.ts";
import { joinWaitingText } from "./join-waiting.text.ts";
import { readDoorway, sitDown } from "./joining.server.ts";
import { joiningSchema } from "./joining.ts";
import { tableText } from "./table.text.ts";
import { AwayFromTable } from "./table-frame.tsx";
import { typedIn } from "./table-posting.ts";
import { filled, type TableWords } from "./table-words.ts";

export const handle = { plain: true, sheet: handheld };

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const tongue = tongueOf(request);
  const words = tableText[tongue];
  const door = await doorOf(params.code, context.get(visitorContext));
  const robots = { "x-robots-tag": "noindex, nofollow" };
  if (door === "not-yet")
    return data({ tongue, words: words.door, waits: joinWaitingText[tongue] }, { headers: robots });
  const meeting = door && door !== "too-often" ? await readDoorway(door) : undefined;
  if (!door || door === "too-often" || !meeting) {
    const why: "wrong" | "tooOften" = door === "too-often" ? "tooOften" : "wrong";
    return data(
      { tongue, words: words.door, shut: why },
      { status: why === "wrong" ? 410 : 429, headers: robots },
    );
  }
  return data(
    {
      tongue,
      words: words.door,
      house: door.organisationName,
      question: meeting.question,
      place: meeting.place,
      offered: inventedName(words),
    },
    { headers: robots },
  );
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action({ params, request, context }: Route.ActionArgs) {
  const tongue = tongueOf(request);
  const { pathname, search } = new URL(request.url);
  const door = await doorOf(params.code, context.get(visitorContext));
  // The door itself says why it is shut.
  if (!door || door === "too-often" || door === "not-yet") throw redirect(pathname + search, 303);
  const form = await request.formData();
  if (!form.get("name")) form.set("name", form.get("offered") ?? "");
  form.set("tongue", tongue);
  const read = readForm(joiningSchema, form, tongue);
  if (isProblems(read))
    return data({ problem: Object.values(read.problems).join(" "), typed: typedIn(form) }, { status: 422 });
  const { address } = context.get(visitorContext);
  const seated = arrivals.mayPass(address) ? await sitDown(door, read.value) : "full";
  if (seated === "full")
    return data({ problem: tableText[tongue].door.full, typed: typedIn(form) }, { status: 429 });
  throw redirect(seated === "over" ? pathname + search : `/bord/${seated.word}?ny`, 303);
}

/** A hall of two hundred behind one address sits down at once; one hand that sits down again and again does not. */
const arrivals = makeBucket({ burst: 200, perSecond: 0.5 });

async function doorOf(typed: string, visitor: Visitor): Promise<Guest | "too-often" | "not-yet" | undefined> {
  const code = readCode(typed);
  return code === undefined ? undefined : findDoor(code, visitor, codeWaits);
}

/** Two quiet things of nature, for whoever would rather not say what they are called. */
function inventedName({ nature, twoOfNature }: TableWords): string {
  const at = Math.floor(Math.random() * nature.length);
  const on = 1 + Math.floor(Math.random() * (nature.length - 1));
  const [one = "", other = ""] = [nature[at], nature[(at + on) % nature.length]];
  return filled(twoOfNature, { one, other });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  {
    title: [loaderData && titleOf(loaderData), "Vejviser"].filter(Boolean).join(" · "),
  },
];

type Told = { words: TableWords["door"] } & ({ question: string } | { waits: { title: string } } | object);

function titleOf(told: Told): string {
  if ("question" in told) return told.question;
  return "waits" in told ? told.waits.title : told.words.codeTitle;
}

export default function JoinDoorPage({ loaderData, actionData }: Route.ComponentProps) {
  const { tongue, words } = loaderData;
  const tongues = <TonguePicker current={tongue} by="address" />;
  if ("shut" in loaderData) {
    return (
      <AwayFromTable title={words.codeTitle} tongues={tongues}>
        <p className="promise">{words.codeLead}</p>
        <CodeForm words={words} problem={words[loaderData.shut]} />
      </AwayFromTable>
    );
  }
  if ("waits" in loaderData) {
    const { waits } = loaderData;
    return (
      <AwayFromTable title={waits.title} tongues={tongues}>
        <p className="promise">{waits.lead}</p>
        <p>
          <a href={`?sprog=${tongue}`}>{waits.again}</a>
        </p>
      </AwayFromTable>
    );
  }
  const { house, question, place, offered } = loaderData;
  const typed = actionData?.typed;
  return (
    <AwayFromTable title={question} top={place || house} tongues={tongues}>
      <p className="promise">
        {filled(words.invites, { house })}. {words.nothingAsked}
      </p>
      <form method="post" className="write">
        {actionData && (
          <p className="refused" role="alert" id="nej">
            {actionData.problem}
          </p>
        )}
        <label htmlFor="navn">{words.name}</label>
        <small id="navn-om">{words.nameHint}</small>
        <input
          id="navn"
          name="name"
          maxLength={limits.name}
          dir="auto"
          autoComplete="given-name"
          defaultValue={typed?.name}
          aria-describedby="navn-om"
        />
        <label className="tick">
          <input type="checkbox" name="offered" value={offered} />
          {filled(words.offered, { name: offered })}
        </label>
        <details className="fold">
          <summary>{words.more}</summary>
          <Seats words={words} typed={typed} />
        </details>
        <button type="submit" data-size="big">
          {words.join}
        </button>
      </form>
    </AwayFromTable>
  );
}

function Seats({ words, typed }: { words: TableWords["door"]; typed: Record<string, string> | undefined }) {
  return (
    <>
      <fieldset>
        <legend>{words.seat}</legend>
        {seats.map((seat) => (
          <label key={seat} className="tick">
            <input type="radio" name="seat" value={seat} defaultChecked={(typed?.seat ?? "phone") === seat} />
            {words.seats[seat]}
          </label>
        ))}
      </fieldset>
      <div className="scribe">
        <label htmlFor="hoveder">{words.heads}</label>
        <small id="hoveder-om">{words.headsHint}</small>
        <input
          id="hoveder"
          name="heads"
          type="number"
          inputMode="numeric"
          min={1}
          max={mostHeads}
          defaultValue={typed?.heads ?? "3"}
          aria-describedby="hoveder-om"
        />
        <label htmlFor="bord">{words.tableName}</label>
        <small id="bord-om">{words.tableHint}</small>
        <input
          id="bord"
          name="tableName"
          maxLength={limits.table}
          dir="auto"
          autoComplete="off"
          defaultValue={typed?.tableName}
          aria-describedby="bord-om"
        />
      </div>
    </>
  );
}

import { data, Form, Link, redirect, useSearchParams } from "react-router";
import { memberOf } from "#domains/access/gate.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/language.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Unfold } from "#ui/unfold.tsx";
import type { Route } from "./+types/exchange.page.ts";
import css from "./exchange.module.css";
import { exchangeText } from "./exchange.text.ts";
import {
  commonGoalSchema,
  emptyHanded,
  exchangeLineSchema,
  linesIn,
  type Side,
  suggestionsFrom,
} from "./exchange.ts";
import { ExchangeField } from "./exchange-field.tsx";
import { ExchangeGoal } from "./exchange-goal.tsx";
import * as exchanges from "./exchanges.server.ts";
import { partnerAt } from "./partner-at.server.ts";

/** The forløb the canvas is about, by `?forloeb=`; the whole of it without. */
function canvasOf(request: Request, partnerId: string): exchanges.Canvas {
  const engagementId = new URL(request.url).searchParams.get("forloeb");
  if (engagementId !== null && !isId(engagementId)) throw new Response(null, { status: 404 });
  return { partnerId, engagementId };
}

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const member = memberOf(context);
  const partner = await partnerAt(member, params.partnerId);
  const canvas = canvasOf(request, partner.id);
  const [exchange, all, participations] = await Promise.all([
    exchanges.findExchange(member, canvas),
    exchanges.listExchanges(member, partner.id),
    listParticipations(member, { partnerId: partner.id }),
  ]);
  const lines = exchange?.lines ?? [];
  const engagements = new Map(
    [...participations, ...all].flatMap(({ engagementId, engagement }) =>
      engagementId ? [[engagementId, engagement ?? ""]] : [],
    ),
  );
  if (canvas.engagementId && !engagements.has(canvas.engagementId)) throw new Response(null, { status: 404 });
  return {
    partnerId: partner.id,
    engagementId: canvas.engagementId,
    engagements: [...engagements].map(([id, name]) => ({ id, name })),
    exchange,
    suggestions: suggestionsFrom(partner, lines),
    sentAs: newId(),
    draft: `giv-og-tag:${partner.id}:${canvas.engagementId ?? ""}:${member.id}`,
  };
}

type Refused = Problems & { at: string };

export async function action({ params, request, context }: Route.ActionArgs) {
  const member = memberOf(context);
  const { id: partnerId } = await partnerAt(member, params.partnerId);
  const canvas = canvasOf(request, partnerId);
  const done = await act(member, canvas, await request.formData());
  if (done === undefined) throw new Response(null, { status: 404 });
  if (typeof done !== "string") return data(done, { status: 422 });
  const about = canvas.engagementId ? `&forloeb=${canvas.engagementId}` : "";
  return redirect(`/partnere/${partnerId}/samtaler/bytte?${done}${about}`);
}

/** What to say when it is done, what was refused, or undefined when what it is about is not there. */
async function act(
  member: Member,
  canvas: exchanges.Canvas,
  form: FormData,
): Promise<string | Refused | undefined> {
  const id = form.get("id");
  if (id !== null && !isId(id)) return undefined;
  switch (form.get("do")) {
    case "goal": {
      const read = readForm(commonGoalSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: "goal" };
      return (await exchanges.setCommonGoal(member, canvas, read.value.commonGoal)) ? "gemt" : undefined;
    }
    case "remove-line":
      return id && (await exchanges.removeExchangeLine(member, canvas.partnerId, id))
        ? `fjernet=${id}`
        : undefined;
    case "remove":
      return id && (await exchanges.removeExchange(member, canvas.partnerId, id))
        ? `fjernet=${id}`
        : undefined;
    default: {
      const read = readForm(exchangeLineSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: `${form.get("side")}-${form.get("kind")}` };
      const { side, kind } = read.value;
      return (await exchanges.addExchangeLine(member, canvas, read.value))
        ? `felt=${side}-${kind}`
        : undefined;
    }
  }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => exchangeText[language].title);

/** Give and take on one sheet: what each can give and hopes to get, and between them what both want (P4). */
export default function ExchangePage({ loaderData, actionData }: Route.ComponentProps) {
  const { exchange, suggestions, sentAs, draft } = loaderData;
  const [asked] = useSearchParams();
  const lines = exchange?.lines ?? [];
  const refused = (at: string) => (actionData?.at === at ? actionData : undefined);
  const fields = (side: Side) => (
    <div className={css.side} data-side={side}>
      {(["gives", "gets"] as const).map((kind) => (
        <ExchangeField
          key={kind}
          side={side}
          kind={kind}
          lines={linesIn(lines, side, kind)}
          suggestions={linesIn(suggestions, side, kind)}
          sentAs={sentAs}
          refused={refused(`${side}-${kind}`)}
          justAdded={asked.get("felt") === `${side}-${kind}`}
        />
      ))}
    </div>
  );
  return (
    <>
      <Which {...loaderData} />
      <div className={css.canvas}>
        {fields("partner")}
        <div className={css.middle}>
          <ExchangeGoal goal={exchange?.commonGoal ?? ""} draft={draft} refused={refused("goal")} />
          <Balance sides={emptyHanded(lines)} />
        </div>
        {fields("library")}
      </div>
      <Foot {...loaderData} />
    </>
  );
}

type Loaded = Route.ComponentProps["loaderData"];

/** What the canvas is called, and the doors to those of the forløb the partner takes part in. */
function Which({ engagements, engagementId }: Pick<Loaded, "engagements" | "engagementId">) {
  const text = useText(exchangeText);
  const all = [{ id: null, name: text.whole }, ...engagements];
  return (
    <header className={css.head}>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      {engagements.length > 0 && (
        <nav aria-label={text.which} data-screen-only="">
          <ul className={css.row}>
            {all.map(({ id, name }) => (
              <li key={id ?? "all"}>
                <Link
                  to={id ? `?forloeb=${id}` : "?"}
                  aria-current={id === engagementId ? "page" : undefined}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

/** A quiet word where one side gives and gets nothing (P4). */
function Balance({ sides }: { sides: readonly Side[] }) {
  const text = useText(exchangeText).emptyHanded;
  const [first, second] = sides;
  if (!first) return null;
  return (
    <p className={css.balance} role="status">
      {text[second ? "both" : first]}
    </p>
  );
}

/** The sheet to lay on the table, with or without anything on it, and the way to begin again. */
function Foot({
  partnerId,
  engagementId,
  exchange,
}: Pick<Loaded, "partnerId" | "engagementId" | "exchange">) {
  const text = useText(exchangeText);
  const about = engagementId ? `?forloeb=${engagementId}` : "";
  const prints = [
    ["pdf", text.a4],
    ["a3", text.a3],
    ["docx", text.word],
    ["html", text.web],
  ] as const;
  return (
    <div className={css.foot} data-screen-only="">
      <p className={css.row}>
        <span>{text.print}:</span>
        {prints.map(([format, label]) => (
          <a key={format} href={`/partnere/${partnerId}/samtaler/bytte/${format}${about}`}>
            {label}
          </a>
        ))}
      </p>
      {exchange && (
        <Unfold label={text.removeAll}>
          <Form method="post">
            <p>{text.removeAbout}</p>
            <input type="hidden" name="id" value={exchange.id} />
            <Button look="danger" name="do" value="remove">
              {text.removeAll}
            </Button>
          </Form>
        </Unfold>
      )}
    </div>
  );
}

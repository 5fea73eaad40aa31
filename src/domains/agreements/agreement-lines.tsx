import { Link } from "react-router";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Unfold } from "#ui/unfold.tsx";
import { agreementText } from "./agreement.text.ts";
import { AgreementStanding } from "./agreement-standing.tsx";
import type { AgreementLine } from "./agreements.server.ts";

type AgreementLinesProps = {
  agreements: readonly AgreementLine[];
  /** What each is told by, besides its name: in a forløb the partner, with a partner the forløb. */
  beside: "partner" | "engagement";
};

/** Agreements as lines, each with where it stands; those that have ended folded away at the end. */
export function AgreementLines({ agreements, beside }: AgreementLinesProps) {
  const text = useText(agreementText);
  const alive = agreements.filter(({ standing }) => standing.kind !== "ended");
  const ended = agreements.filter(({ standing }) => standing.kind === "ended");
  const lines = (these: readonly AgreementLine[]) => (
    <Lines>
      {these.map((one) => (
        <Line
          key={one.id}
          small={[
            beside === "partner" ? text.list.withPartner(one.partner) : text.list.inForloeb(one.engagement),
            one.holds && waitsAnew(one) && text.standing.holds(one.holds),
          ]
            .filter(Boolean)
            .join(" · ")}
          aside={<AgreementStanding standing={one.standing} />}
        >
          <Link to={`/forloeb/${one.engagementId}/aftaler/${one.id}`}>{one.name}</Link>
        </Line>
      ))}
    </Lines>
  );
  return (
    <>
      {alive.length > 0 && lines(alive)}
      {ended.length > 0 && <Unfold label={text.list.ended(ended.length)}>{lines(ended)}</Unfold>}
    </>
  );
}

/** Whether both said yes to an earlier version, which holds while a newer one waits for theirs. */
export const waitsAnew = ({ standing, holds }: Pick<AgreementLine, "standing" | "holds">) =>
  holds !== null &&
  (standing.kind === "confirming" || standing.kind === "objection") &&
  standing.number !== holds;

import { Link } from "react-router";
import { useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Tag, type Tone } from "#ui/tag.tsx";
import css from "./insight.module.css";
import { insightText } from "./insight.text.ts";
import type { Strength } from "./insight.ts";
import type { Insight } from "./insights.server.ts";

/** Insights as lines that lead to them, each with how well it bears; for the page of whatever they lean on. */
export function InsightLines({
  insights,
  withTies = false,
}: {
  insights: readonly Insight[];
  /** Says also whom and where each is about. */
  withTies?: boolean;
}) {
  const text = useText(insightText);
  if (insights.length === 0) return <p>{text.lines.none}</p>;
  return (
    <Lines>
      {insights.map((one) => (
        <Line
          key={one.id}
          small={[
            ...(withTies ? [one.targetGroup, one.community, one.engagement] : []),
            text.list.evidence(one.evidence),
            one.questions > 0 && text.list.questions(one.questions),
          ]
            .filter(Boolean)
            .join(" · ")}
          aside={<StrengthTag insight={one} />}
        >
          <Link to={`/indsigter/${one.id}`} className={css.sentence}>
            {one.sentence}
          </Link>
        </Line>
      ))}
    </Lines>
  );
}

/** How well an insight bears, as it has been judged; said in a word, the colour only repeats it. */
export function StrengthTag({ insight }: { insight: Pick<Insight, "strength" | "strengthReason"> }) {
  const text = useText(insightText);
  return insight.strengthReason ? (
    <Tag tone={tones[insight.strength]}>{text.strengths[insight.strength]}</Tag>
  ) : (
    text.unjudged
  );
}

const tones: Record<Strength, Tone> = { weak: "sand", some: "fjord", strong: "moss" };

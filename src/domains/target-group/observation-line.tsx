import { Link } from "react-router";
import { formatDate } from "#ui/dates.ts";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line } from "#ui/lines.tsx";
import { Tag } from "#ui/tag.tsx";
import { firstWords } from "./first-words.ts";
import { observationText } from "./observation.text.ts";
import { pageText } from "./observation-page.text.ts";
import type { Observation } from "./observations.server.ts";

/** What a line has to know of an observation. */
export type ObservationBrief = Pick<
  Observation,
  "id" | "kind" | "observedOn" | "place" | "community" | "seen" | "observer" | "photos"
>;

/** One observation as a line: its first words lead to it, and under them stand day, place and who wrote it. */
export function ObservationLine({ observation }: { observation: ObservationBrief }) {
  const kinds = useText(observationText).kinds;
  return (
    <Line
      small={<ObservationPlace observation={observation} />}
      aside={observation.kind === "interview" ? <Tag>{kinds.interview}</Tag> : undefined}
    >
      <Link to={`/observationer/${observation.id}`}>{firstWords(observation.seen, 90)}</Link>
    </Line>
  );
}

/** Day, place and who wrote it, for small print under an observation. */
export function ObservationPlace({
  observation,
}: {
  observation: Pick<ObservationBrief, "observedOn" | "place" | "community" | "observer"> &
    Partial<Pick<ObservationBrief, "photos">>;
}) {
  const language = useLanguage();
  const text = useText(pageText);
  const { observedOn, place, community, observer, photos = 0 } = observation;
  return [
    formatDate(observedOn, language, "day-year"),
    whereOf({ place, community }),
    observer,
    photos > 0 && text.withPhoto,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Where exactly, and in which place. */
export const whereOf = ({ place, community }: Pick<Observation, "place" | "community">): string =>
  [place, community].filter(Boolean).join(", ");

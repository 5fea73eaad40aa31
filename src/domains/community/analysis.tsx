import type { ReactNode } from "react";
import { useLanguage, useText } from "#ui/language.tsx";
import { Line, Lines } from "#ui/lines.tsx";
import { Section } from "#ui/section.tsx";
import { ShareBars } from "#ui/share-bars.tsx";
import { Tag } from "#ui/tag.tsx";
import { YearChart } from "#ui/year-chart.tsx";
import { type Gap, gapsOf } from "./analysis.ts";
import { communityText } from "./community.text.ts";
import { creditsOf } from "./credit.ts";
import { figureText } from "./figure.text.ts";
import { agesOf, believed, type Figure, type Measure, measures, seriesOf } from "./figure.ts";
import type { UseOfPlace } from "./library-use.server.ts";
import { libraryUseText } from "./library-use.text.ts";
import { isPlaced } from "./position.ts";
import { registerText } from "./register.text.ts";
import { type RegisterFields, registerKinds } from "./register.ts";
import { reliabilityOf } from "./reliability.ts";
import { ReliabilitySection } from "./reliability.tsx";
import type { TileSource } from "./tile.ts";
import { UseChart } from "./use-chart.tsx";
import { Whereabouts } from "./whereabouts.tsx";

export type AnalysisProps = {
  name: string;
  notes: string;
  nearestBranch: string | null;
  distance: number | null;
  latitude: number | null;
  longitude: number | null;
  figures: readonly Figure[];
  registers: readonly (RegisterFields & { id: string })[];
  use: UseOfPlace;
  tiles: TileSource | undefined;
  /** The way to where the place is put on the map, for those who may. */
  placing?: ReactNode;
  /** What stands under the drawing of a count: the way to what it may mean, for those who work with the place. */
  underCount?: (measure: Measure, years: number) => ReactNode;
};

/** What is known of a place on one page, where it comes from, and what is not known yet (B5). */
export function Analysis({ figures, registers, use, tiles, placing, underCount, ...place }: AnalysisProps) {
  const text = useText(communityText);
  const useWords = useText(libraryUseText);
  const { name, notes, distance, nearestBranch } = place;
  const known = believed(figures);
  const gaps = gapsOf({
    distance,
    placed: isPlaced(place),
    periods: use.place.length,
    figures: known,
    registers,
  });
  return (
    <>
      {notes && (
        <Section title={text.page.notes}>
          <p>{notes}</p>
        </Section>
      )}
      {isPlaced(place) && (
        <Whereabouts {...place} population={newestOf(known)} tiles={tiles} aside={placing} />
      )}
      {known.length > 0 && (
        <Section title={text.page.people}>
          {measures.map((measure) => (
            <Measured key={measure} measure={measure} figures={known} underCount={underCount} />
          ))}
          <Ages figures={known} />
        </Section>
      )}
      <Registers registers={registers} />
      {use.place.length > 0 && (
        <Section title={useWords.title}>
          <UseChart name={name} nearestBranch={nearestBranch} distance={distance} use={use} />
        </Section>
      )}
      <ReliabilitySection known={reliabilityOf({ figures: known, registers, use })} gaps={gaps.length} />
      <Section title={text.page.unknown}>
        {gaps.length === 0 ? <p>{text.page.everything}</p> : <p>{text.page.unknownAbout}</p>}
        <Lines>
          {gaps.map((gap) => (
            <Line key={gap.key + (gap.about ?? "")} aside={gap.key === "position" && placing}>
              <GapQuestion gap={gap} />
            </Line>
          ))}
        </Lines>
      </Section>
    </>
  );
}

const newestOf = (figures: readonly Figure[]) => seriesOf(figures, "population").at(-1)?.value ?? null;

function GapQuestion({ gap }: { gap: Gap }) {
  const { gaps } = useText(communityText);
  return <>{gap.key === "used" ? gaps.used(gap.about ?? "") : gaps[gap.key]}</>;
}

type MeasuredProps = Pick<AnalysisProps, "figures" | "underCount"> & { measure: Measure };

function Measured({ measure, figures, underCount }: MeasuredProps) {
  const text = useText(communityText).page;
  const source = useSource();
  const series = seriesOf(figures, measure);
  if (series.length === 0) return null;
  return (
    <>
      <YearChart
        title={text[measure]}
        values={series}
        yearLabel={text.year}
        valueLabel={text.count}
        tableLabel={text.numbers}
        source={source(series)}
      />
      {underCount?.(measure, series.length)}
    </>
  );
}

function Ages({ figures }: { figures: readonly Figure[] }) {
  const text = useText(communityText).page;
  const words = useText(figureText);
  const source = useSource();
  const ages = agesOf(figures);
  if (!ages) return null;
  const aged = figures.filter((figure) => figure.category !== "" && figure.year === ages.year);
  return (
    <ShareBars
      title={text.ages(ages.year)}
      rows={ages.groups.map((group) => ({
        label: words.years(group.key),
        value: group.value,
        share: group.share,
      }))}
      labelHead={text.age}
      valueHead={text.count}
      shareHead={text.portion}
      source={source(aged)}
    />
  );
}

function Registers({ registers }: Pick<AnalysisProps, "registers">) {
  const text = useText(registerText);
  return registerKinds
    .filter((kind) => registers.some((entry) => entry.kind === kind))
    .map((kind) => (
      <Section title={text.kinds[kind]} key={kind}>
        <Lines>
          {registers
            .filter((entry) => entry.kind === kind)
            .map((entry) => (
              <Line
                key={entry.id}
                small={[entry.used, entry.address, entry.contact, entry.source].filter(Boolean).join(" · ")}
                aside={<Tag>{text.certainties[entry.certainty]}</Tag>}
              >
                {[entry.name, entry.what].filter(Boolean).join(", ")}
              </Line>
            ))}
        </Lines>
      </Section>
    ));
}

/** Says where numbers come from: each source once. */
function useSource() {
  const language = useLanguage();
  return (figures: readonly Figure[]) => creditsOf(figures, language).join(" ");
}

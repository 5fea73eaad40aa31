import { formatDate } from "#ui/dates.ts";
import type { WayStop } from "#ui/way.tsx";
import type { Language } from "#ui/words.ts";
import { guideText } from "./guide.text.ts";
import { isWay, markOf, type Stop } from "./path.ts";

/** The stations as they are drawn: what has been done there in a few words, and where they lead. */
export function wayStops(engagementId: string, stops: readonly Stop[], language: Language): WayStop[] {
  return stops.map((stop) => ({
    id: stop.station,
    mark: markOf(stop.station),
    name: stop.name,
    caption: captionOf(stop, language),
    state: stop.state,
    chosen: isWay(stop.station) ? stop.chosen : undefined,
    href: `/forloeb/${engagementId}/trin/${stop.station}`,
  }));
}

function captionOf(stop: Stop, language: Language): string {
  const text = guideText[language].caption;
  if (stop.decision) return text.decided(formatDate(stop.decision.decidedOn, language, "day"));
  if (stop.answered > 0) return text.talked(stop.answered, stop.asked);
  if (stop.lastRound) return text.begun;
  if (isWay(stop.station)) return stop.chosen ? text.chosen : text.notChosen;
  return text.ahead;
}

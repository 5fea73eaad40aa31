import { useText } from "#ui/language.tsx";
import { Unfold } from "#ui/unfold.tsx";
import css from "./warm-path.module.css";
import { warmPathText } from "./warm-path.text.ts";
import type { NamedPath } from "./warm-paths.server.ts";

/** The strongest way to a partner in a sentence; the others behind a press. */
export function WarmPathLines({
  paths,
  me,
  name,
}: {
  paths: readonly NamedPath[];
  me: string;
  name: string;
}) {
  const text = useText(warmPathText);
  const [best, ...others] = paths;
  if (!best) return <p className={css.none}>{text.none}</p>;
  return (
    <>
      <PathSentence path={best} me={me} />
      {others.length > 0 && (
        <Unfold label={text.others} about={name}>
          {others.map((path) => (
            <PathSentence key={path.memberId} path={path} me={me} />
          ))}
        </Unfold>
      )}
    </>
  );
}

function PathSentence({ path, me }: { path: NamedPath; me: string }) {
  const text = useText(warmPathText);
  return (
    <p className={css.path}>
      <span className={css.marks} aria-hidden="true">
        <i />
        {path.partners.map((id) => (
          <i key={id} />
        ))}
      </span>
      <span>{pathSentence(path, me, text)}</span>
    </p>
  );
}

/** "Spørg Mette, som kender Hallens Venner godt, og de kender Nørre Sø Skole." */
export function pathSentence(path: NamedPath, me: string, text: (typeof warmPathText)["da"]): string {
  const mine = path.memberId === me;
  const first = path.memberName.split(" ")[0] ?? path.memberName;
  const [nearest = "", ...rest] = path.partners.map((id) => path.names[id] ?? "");
  if (rest.length === 0) return mine ? text.iKnow[path.knows] : text.theyKnow[path.knows](first);
  const begins = mine ? text.iKnowFirst[path.knows](nearest) : text.theyKnowFirst[path.knows](first, nearest);
  const steps = rest.map((next, at) => {
    const bond = path.bonds[at];
    if (!bond) return "";
    return bond.strength === "shared"
      ? text.shared(next, path.engagements[bond.engagementId] ?? "")
      : text.bond[bond.strength](next);
  });
  return `${[begins, ...steps].join(text.and)}.`;
}

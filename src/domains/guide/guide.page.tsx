import { memberOf } from "#domains/access/gate.server.ts";
import { useText } from "#ui/language.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { pageTitle } from "#ui/page-title.ts";
import { Section } from "#ui/section.tsx";
import { Way } from "#ui/way.tsx";
import type { Route } from "./+types/guide.page.ts";
import { readGuide } from "./content.server.ts";
import css from "./guide.module.css";
import { guidePageText } from "./guide-page.text.ts";
import { isWay, markOf } from "./path.ts";
import { principles } from "./principle.text.ts";

export async function loader({ context }: Route.LoaderArgs) {
  return { guide: await readGuide(memberOf(context)) };
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => guidePageText[language].title);

export default function GuidePage({ loaderData }: Route.ComponentProps) {
  const text = useText(guidePageText);
  const seven = useText(principles);
  const { guide } = loaderData;
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Way
        label={text.stations}
        stops={guide.map((one) => ({
          id: one.station,
          mark: markOf(one.station),
          name: one.shortName,
          caption: text.questions(one.questions.length),
          state: "open",
          chosen: isWay(one.station) ? true : undefined,
          href: `/vejviser/${one.station}`,
        }))}
      />
      <Section title={text.principles}>
        <ol className={css.principles}>
          {seven.map((principle) => (
            <li key={principle.key}>
              <h3>{principle.title}</h3>
              <p>{principle.text}</p>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

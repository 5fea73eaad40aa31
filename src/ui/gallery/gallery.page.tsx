import type { ReactNode } from "react";
import { Link, type MetaFunction, redirect, useLoaderData, useSearchParams } from "react-router";
import { Frame, type Place } from "../frame.tsx";
import { Icon, iconNames } from "../icon.tsx";
import { LanguageProvider, useLanguage, useText } from "../language.tsx";
import { Mark } from "../mark.tsx";
import { PageHead } from "../page-head.tsx";
import { pageTitle } from "../page-title.ts";
import { Section } from "../section.tsx";
import css from "./gallery.module.css";
import { galleryText } from "./gallery.text.ts";
import { FileShow } from "./gallery-files.tsx";
import { CounterShow, FieldShow, KeepingShow } from "./gallery-forms.tsx";
import { NumberShow } from "./gallery-numbers.tsx";
import { ButtonShow, EmptyShow, ListShow, NoteShow, QuestionShow, TimeShow } from "./gallery-parts.tsx";
import { ColourShow, TypeShow } from "./gallery-type.tsx";
import { WayShow } from "./gallery-way.tsx";

/** The clock is the server's, so that the timer can be shown as it is used. */
export function loader() {
  return { now: Date.now() };
}

/** Nothing here is saved; whatever is sent comes back to the page. */
export function action() {
  return redirect("/galleri#keeping");
}

export const meta: MetaFunction = ({ matches, location }) =>
  pageTitle(
    matches,
    () => galleryText[new URLSearchParams(location.search).get("sprog") === "en" ? "en" : "da"].title,
  );

export default function GalleryPage() {
  const [search] = useSearchParams();
  return (
    <LanguageProvider value={search.get("sprog") === "en" ? "en" : "da"}>
      <Gallery />
    </LanguageProvider>
  );
}

function Gallery() {
  const text = useText(galleryText);
  const language = useLanguage();
  const { now } = useLoaderData<typeof loader>();
  const [home, ...others] = text.places;
  const icons = ["place", "path", "partners", "plan", "calendar", "experience"] as const;
  const places: Place[] = [
    { to: "/galleri", label: home ?? "", icon: "overview" },
    ...others.map((label, index) => ({ to: `/?${index}`, label, icon: icons[index] ?? "path" })),
  ];
  const shows: Record<keyof typeof text.parts, ReactNode> = {
    type: <TypeShow />,
    colour: <ColourShow />,
    way: <WayShow />,
    questions: <QuestionShow />,
    lists: <ListShow />,
    buttons: <ButtonShow />,
    fields: (
      <>
        <FieldShow />
        <FileShow />
        <CounterShow />
      </>
    ),
    keeping: <KeepingShow now={now} />,
    notes: <NoteShow />,
    time: <TimeShow now={now} />,
    numbers: <NumberShow />,
    empty: <EmptyShow />,
    icons: <IconShow />,
  };
  const parts = Object.entries(text.parts) as [keyof typeof shows, string][];
  return (
    <div lang={language}>
      <Frame places={places} organisation={text.organisation} person={text.person} settingsTo="/galleri">
        <PageHead
          eyebrow={text.eyebrow}
          title={text.title}
          lead={text.lead}
          aside={<Link to={language === "da" ? "?sprog=en" : "?"}>{text.otherLanguage}</Link>}
        />
        <nav aria-label={text.contents}>
          <ol className={css.contents}>
            {parts.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {parts.map(([id, title]) => (
          <Section key={id} id={id} title={title}>
            {shows[id]}
          </Section>
        ))}
      </Frame>
    </div>
  );
}

function IconShow() {
  return (
    <ul className={css.icons}>
      <li>
        <Mark />
        Vejviser
      </li>
      {iconNames.map((name) => (
        <li key={name}>
          <Icon name={name} />
          {name}
        </li>
      ))}
    </ul>
  );
}

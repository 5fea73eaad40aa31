import { type FocusEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Link, NavLink, useLocation } from "react-router";
import css from "./frame.module.css";
import { Icon, type IconName } from "./icon.tsx";
import { useText } from "./language.tsx";
import { Mark } from "./mark.tsx";
import { OfflineLine } from "./offline-line.tsx";
import { frameText } from "./ui.text.ts";

export type Place = {
  to: string;
  label: string;
  icon: IconName;
  /** Where other addresses of the place begin: `/indsigter` lies in `/maalgrupper`. */
  also?: readonly string[];
};

type FrameProps = {
  /** The rail, in order; the first is home. */
  places: readonly Place[];
  /** The phone's bar: four at most, "Mere" is the fifth. The first four places unless said. */
  phonePlaces?: readonly Place[];
  /** Behind "Mere". Whatever of `places` the bar has no room for, unless said. */
  more?: readonly Place[];
  organisation: string;
  person: string;
  settingsTo: string;
  children: ReactNode;
};

/** Everything around a page: the rail on a desk, the bar under a thumb, and the main region between them. */
export function Frame(props: FrameProps) {
  const { places, organisation, person, settingsTo, children } = props;
  const text = useText(frameText);
  const main = useFocusOnNewPage();
  const inBar = (props.phonePlaces ?? places).slice(0, 4);
  const rest = props.more ?? places.filter((place) => !inBar.some((shown) => shown.to === place.to));
  const signature = (
    <p className={css.signature}>
      {organisation}
      <br />
      {person} · <Link to={settingsTo}>{text.settings}</Link>
    </p>
  );
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#indhold">
        {text.skip}
      </a>
      <header className={css.rail}>
        <Link className={css.home} to={places[0]?.to ?? "/"}>
          <Mark />
          Vejviser
        </Link>
        <nav aria-label={text.menu}>
          <PlaceList places={places} />
        </nav>
        {signature}
      </header>
      <div className={css.page}>
        <OfflineLine />
        <main id="indhold" className={css.main} tabIndex={-1} ref={main} onFocus={bringOut}>
          {children}
        </main>
      </div>
      <PhoneBar places={inBar} more={rest} signature={signature} />
    </div>
  );
}

/** Brings what the keyboard comes to out from under the phone's bar; a browser leaves it there while an edge shows. */
function bringOut({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target !== currentTarget && target.matches(":focus-visible"))
    target.scrollIntoView({ block: "nearest" });
}

function PlaceList({ places }: { places: readonly Place[] }) {
  return (
    <ul className={css.places}>
      {places.map((place) => (
        <li key={place.to}>
          <PlaceLink place={place}>{place.label}</PlaceLink>
        </li>
      ))}
    </ul>
  );
}

function PlaceLink({ place, children }: { place: Place; children: ReactNode }) {
  const { pathname } = useLocation();
  const isIn = (address: string) => pathname === address || pathname.startsWith(`${address}/`);
  if (place.also?.some(isIn)) {
    return (
      <Link to={place.to} aria-current="true">
        {children}
      </Link>
    );
  }
  return (
    <NavLink to={place.to} end={place.to === "/"}>
      {children}
    </NavLink>
  );
}

function PhoneBar(props: { places: readonly Place[]; more: readonly Place[]; signature: ReactNode }) {
  const text = useText(frameText);
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const location = useLocation();
  // A browser's own popover stays open when the page under it changes without a reload.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what it waits for
  useEffect(() => sheet.current?.hidePopover?.(), [location.key]);
  return (
    <nav className={css.bar} aria-label={text.shortcuts}>
      <div className={css.sheet} id={id} popover="auto" ref={sheet}>
        <PlaceList places={props.more} />
        {props.signature}
      </div>
      <ul className={css.buttons}>
        {props.places.map((place) => (
          <li key={place.to}>
            <PlaceLink place={place}>
              <Icon name={place.icon} />
              <span>{place.label}</span>
            </PlaceLink>
          </li>
        ))}
        <li>
          <button type="button" popoverTarget={id}>
            <Icon name="more" />
            <span>{text.more}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}

/**
 * A page change without a reload is silent to a screen reader, so the main region takes the focus; unless
 * something inside the new page has already asked for it.
 */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const settled = hash !== "" || main.current?.contains(document.activeElement);
    if (!settled) main.current?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return main;
}

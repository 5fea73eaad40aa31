import { Link, useLocation } from "react-router";
import css from "./room-tabs.module.css";

/** `at` is what follows the address of the whole; empty for its first room. `also` is a room without a tab of its own. */
type Room = { at: string; label: string; also?: string };

/**
 * The rooms of one thing, as links in a row; they wrap on a phone so that none is out of sight. One stands in the
 * first at the thing's own address only, and in the others in their own rooms as well.
 */
export function RoomTabs({ label, home, rooms }: { label: string; home: string; rooms: readonly Room[] }) {
  const here = `${useLocation().pathname.replace(/\/$/, "")}/`;
  const isHere = (at: string) => (at === "" ? here === `${home}/` : here.startsWith(`${home}${at}/`));
  return (
    <nav className={css.rooms} aria-label={label}>
      <ul className={css.row}>
        {rooms.map(({ at, label: name, also }) => (
          <li key={at}>
            <Link to={home + at} aria-current={isHere(at) || (also && isHere(also)) ? "page" : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

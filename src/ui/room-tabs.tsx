import { Link, useLocation } from "react-router";
import css from "./room-tabs.module.css";

/** `at` is what follows the address of the whole; empty for its first room. `also` are rooms without a tab of their own. */
type Room = { at: string; label: string; also?: readonly string[] };

/**
 * The rooms of one thing, as links in a row; they wrap on a phone so that none is out of sight. One stands in a room
 * at its address and below it; whatever lies in none of the others lies in the first.
 */
export function RoomTabs({ label, home, rooms }: { label: string; home: string; rooms: readonly Room[] }) {
  const here = `${useLocation().pathname.replace(/\/$/, "")}/`;
  const isIn = ({ at, also = [] }: Room) =>
    [at, ...also].some((part) => part && here.startsWith(`${home}${part}/`));
  const current = rooms.find(isIn) ?? rooms.find(({ at }) => at === "");
  return (
    <nav className={css.rooms} aria-label={label}>
      <ul className={css.row}>
        {rooms.map((room) => (
          <li key={room.at}>
            <Link to={home + room.at} aria-current={room === current ? "page" : undefined}>
              {room.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

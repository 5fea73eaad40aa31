import { Link, useLocation } from "react-router";
import css from "./room-tabs.module.css";

/** `at` is what follows the address of the whole; empty for its first room. `also` are rooms without a tab of their own. */
export type Room = { at: string; label: string; also?: readonly string[] };

/** The room an address lies in, and whether it is deeper in it than its door. */
export function roomAt(
  pathname: string,
  home: string,
  rooms: readonly Room[],
): { room: Room | undefined; isDeep: boolean } {
  const here = `${pathname.replace(/\/$/, "")}/`;
  const doors = ({ at, also = [] }: Room) => [at, ...also].filter(Boolean).map((part) => `${home}${part}/`);
  const room = rooms.find((one) => doors(one).some((door) => here.startsWith(door)));
  return {
    room: room ?? rooms.find(({ at }) => at === ""),
    isDeep: room !== undefined && !doors(room).includes(here),
  };
}

/**
 * The rooms of one thing, as links in a row; they wrap on a phone so that none is out of sight. One stands in a room
 * at its address and below it; whatever lies in none of the others lies in the first.
 */
export function RoomTabs({ label, home, rooms }: { label: string; home: string; rooms: readonly Room[] }) {
  const { room: current } = roomAt(useLocation().pathname, home, rooms);
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

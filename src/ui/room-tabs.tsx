import { Link } from "react-router";
import css from "./room-tabs.module.css";

type Room = { to: string; label: string; current?: boolean };

/** The rooms of one thing, as links in a row; they wrap on a phone so that none is out of sight. */
export function RoomTabs({ label, rooms }: { label: string; rooms: readonly Room[] }) {
  return (
    <nav className={css.rooms} aria-label={label}>
      <ul className={css.row}>
        {rooms.map((room) => (
          <li key={room.to}>
            <Link to={room.to} aria-current={room.current ? "page" : undefined}>
              {room.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

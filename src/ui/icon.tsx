import css from "./icon.module.css";

/** Our own line drawings on a 24 grid; always beside a word, so hidden from screen readers. */
const drawings = {
  overview: ["M4 19h16", "M6 19v-8l6-5 6 5v8", "M10 19v-5h4v5"],
  path: ["M3 12h5", "M8 12c4 0 3.5-6 8-6h3", "M8 12c4 0 3.5 6 8 6h3", "M8 12h12"],
  write: ["M4 20h16", "M6 16l.8-3.6L16 3.3l2.8 2.8-9.2 9.1z", "M14 5.3l2.8 2.8"],
  partners: [
    "M12.5 8.5a3.2 3.2 0 1 1-6.4 0a3.2 3.2 0 1 1 6.4 0z",
    "M3 19.5c0-3.7 2.6-6 6.3-6s6.3 2.3 6.3 6",
    "M15.5 5.5a3.2 3.2 0 0 1 0 6",
    "M17.6 14c2.2.8 3.4 2.8 3.4 5.5",
  ],
  people: [
    "M14.8 7.8a2.8 2.8 0 1 1-5.6 0a2.8 2.8 0 1 1 5.6 0z",
    "M6.5 20v-3.5c0-2.6 2.2-4.3 5.5-4.3s5.5 1.7 5.5 4.3V20",
    "M9.7 20v-3.4",
    "M14.3 20v-3.4",
  ],
  more: ["M5 12h.01", "M12 12h.01", "M19 12h.01"],
  place: [
    "M12 21c-4.5-5-7-8.3-7-11.5a7 7 0 0 1 14 0C19 12.7 16.5 16 12 21z",
    "M14.3 9.7a2.3 2.3 0 1 1-4.6 0a2.3 2.3 0 1 1 4.6 0z",
  ],
  plan: ["M4 5h16v14H4z", "M4 10h16", "M9.5 5v14", "M14.8 5v14"],
  calendar: ["M4 6h16v14H4z", "M4 10.5h16", "M8.5 3.5v4", "M15.5 3.5v4", "M8 14.5h3"],
  experience: [
    "M12 6.5C10 5 7 4.5 3.5 4.8v13.4c3.5-.3 6.5.2 8.5 1.8 2-1.6 5-2.1 8.5-1.8V4.8C17 4.5 14 5 12 6.5z",
    "M12 6.5v13.3",
  ],
  print: ["M7 9V4h10v5", "M7 17H4V9h16v8h-3", "M7 14h10v6.5H7z"],
  undo: ["M4 9h10.5a5 5 0 0 1 0 10H8", "M8.5 4.5L4 9l4.5 4.5"],
  problem: ["M12 3.5l9.5 16.5h-19z", "M12 10v4.5", "M12 17.3h.01"],
  saved: ["M5 12.5l4.5 4.5L19 7"],
  offline: [
    "M4 4l16 16",
    "M5 12.5a10 10 0 0 1 4.5-2.6",
    "M19 12.5a10 10 0 0 0-3.5-2.2",
    "M8.5 16a5 5 0 0 1 5-1.2",
    "M12 19.5h.01",
  ],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof drawings;

/** A small line drawing that follows the size and colour of the text it stands in. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={css.icon} data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[name].map((line) => (
        <path key={line} d={line} />
      ))}
    </svg>
  );
}

/** Every drawing there is, for the gallery. */
export const iconNames = Object.keys(drawings) as IconName[];

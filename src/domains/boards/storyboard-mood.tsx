import { useText } from "#ui/language.tsx";
import css from "./storyboard.module.css";
import { storyboardText } from "./storyboard.text.ts";
import { countMoods, type Mood, type StoryNote } from "./storyboard.ts";

/** A sign for each way to meet a frame, in a box of 24: a heart, a question, a cloud. The words stand beside it. */
const signs: Record<Mood, string> = {
  like: "M12 20C5 14.5 3 11 3 8a4.5 4.5 0 0 1 9-1.5A4.5 4.5 0 0 1 21 8c0 3-2 6.5-9 12z",
  ask: "M8 8.5a4 4 0 1 1 6 3.5c-1.5.9-2 1.7-2 3.5M12 20v.01",
  worry: "M7 18h10a4.2 4.2 0 0 0 .6-8.3A6 6 0 0 0 6.2 11 3.6 3.6 0 0 0 7 18z",
};

export function MoodSign({ mood }: { mood: Mood }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="sign"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={signs[mood]} />
    </svg>
  );
}

/** How people met a frame: a sign for each way, and how many. */
export function StoryMoods({ reactions }: { reactions: readonly StoryNote[] }) {
  const text = useText(storyboardText);
  return countMoods(reactions).map(({ mood, count }) => (
    <span key={mood} className={css.met}>
      <MoodSign mood={mood} /> {text.counted[mood](count)}
    </span>
  ));
}

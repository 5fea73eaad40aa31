import { useEffect, useRef, useState } from "react";
import { useText } from "#ui/language.tsx";
import { leadBoardText } from "./lead-board.text.ts";
import { type Lying, newNotes } from "./lead-lying.ts";
import type { SeenBoard } from "./seen.ts";

/** Milliseconds that news is gathered before it is said: a room writes at once, and is told of in one breath. */
const breath = 4000;

/** What has come to a board since it was last said, in words for those who do not see it come. */
export function useNews(lying: Lying, board: SeenBoard | undefined): string {
  const text = useText(leadBoardText);
  const [news, setNews] = useState("");
  const told = useRef(lying);
  const latest = useRef(lying);
  const boardId = board?.id ?? "";
  useEffect(() => {
    latest.current = lying;
  });
  useEffect(() => {
    const saying = setInterval(() => {
      const fresh = newNotes(told.current, latest.current, boardId);
      told.current = latest.current;
      setNews(fresh.map(({ heap, count }) => text.news(heap, count)).join(", "));
    }, breath);
    return () => clearInterval(saying);
  }, [boardId, text]);
  return news;
}

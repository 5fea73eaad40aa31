import { useEffect, useState } from "react";
import { begin, type Lying, lay } from "./lead-lying.ts";
import type { Told } from "./telling.ts";

/** Milliseconds before a stream that was refused is tried again; one that only broke comes back by itself. */
const pause = 3000;

/**
 * What lies on the table, followed as it happens. `told` is what the page was made of, at `now` on the server's
 * clock; when the page is made anew it begins from there. `isFollowing` is false while the stream is away; `writing` is
 * how many write just now, board by board.
 */
export function useLying(
  told: Told,
  now: number,
  stream: string,
): { lying: Lying; isFollowing: boolean; writing: Readonly<Record<string, number>> } {
  const [known, setKnown] = useState(() => ({ told, lying: begin(told, now) }));
  const [isFollowing, setFollowing] = useState(true);
  const [writing, setWriting] = useState<Readonly<Record<string, number>>>({});
  const current = known.told === told ? known : { told, lying: begin(told, now) };
  if (current !== known) setKnown(current);

  useEffect(() => {
    let source: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    let since = told.seq;
    const connect = () => {
      source = new EventSource(`${stream}${stream.includes("?") ? "&" : "?"}fra=${since}`);
      source.onopen = () => setFollowing(true);
      source.onmessage = ({ data }) => {
        const news = JSON.parse(data) as Told;
        since = news.seq;
        setKnown((before) =>
          before.told === told ? { told, lying: lay(before.lying, news, Date.now()) } : before,
        );
      };
      source.addEventListener("writing", ({ data }) => setWriting(JSON.parse(data)));
      source.onerror = () => {
        setFollowing(false);
        setWriting({});
        if (source.readyState !== EventSource.CLOSED) return;
        again = setTimeout(connect, pause);
      };
    };
    connect();
    return () => {
      clearTimeout(again);
      source.close();
    };
  }, [told, stream]);
  return { lying: current.lying, isFollowing, writing };
}

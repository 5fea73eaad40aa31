import { useCallback, useEffect, useState } from "react";
import {
  lastReceived,
  listParcels,
  type Parcel,
  type Stop,
  sendParcels,
  whenOutboxChanges,
} from "./outbox.ts";

export type Outbox = {
  parcels: readonly Parcel[];
  /** Why those that wait are not on their way; undefined while they are. */
  stop: Stop | undefined;
  /** When the library last received one, in milliseconds since 1970; also when no page was open. */
  receivedAt: number | undefined;
  /** Sends now what can be sent. */
  send(): Promise<void>;
};

/** Milliseconds between tries while something waits and the page is open. */
const again = 30_000;

/** What waits in this browser to be sent by `owner`, and the sending of it whenever that may help. */
export function useOutbox(owner: string): Outbox {
  const [parcels, setParcels] = useState<readonly Parcel[]>([]);
  const [stop, setStop] = useState<Stop>();
  const [receivedAt, setReceivedAt] = useState<number>();

  const send = useCallback(async () => {
    setStop(navigator.onLine ? await sendParcels(owner).catch(() => "trouble" as const) : "offline");
  }, [owner]);

  useEffect(() => {
    // A browser that keeps nothing has nothing waiting.
    const read = () => {
      listParcels(owner).then(setParcels, () => {});
      lastReceived(owner).then(setReceivedAt, () => {});
    };
    read();
    return whenOutboxChanges(read);
  }, [owner]);

  const waits = parcels.some((parcel) => !parcel.problems);
  useEffect(() => {
    if (!waits) return;
    const tryNow = () => void send();
    const inSight = () => document.visibilityState === "visible" && tryNow();
    tryNow();
    const clock = setInterval(tryNow, again);
    addEventListener("online", tryNow);
    addEventListener("offline", tryNow);
    document.addEventListener("visibilitychange", inSight);
    return () => {
      clearInterval(clock);
      removeEventListener("online", tryNow);
      removeEventListener("offline", tryNow);
      document.removeEventListener("visibilitychange", inSight);
    };
  }, [waits, send]);

  return { parcels, stop, receivedAt, send };
}

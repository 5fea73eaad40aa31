import { useSyncExternalStore } from "react";

/** Whether the browser thinks there is a network. It may be wrong when it says so, and never when it denies it. */
export const useOnline = (): boolean => useSyncExternalStore(whenNetworkChanges, isOnline, onTheServer);

const isOnline = () => navigator.onLine;
const onTheServer = () => true;

function whenNetworkChanges(tell: () => void) {
  addEventListener("online", tell);
  addEventListener("offline", tell);
  return () => {
    removeEventListener("online", tell);
    removeEventListener("offline", tell);
  };
}

import type { PaperTool } from "./paper-sheet.ts";

/** A note from a sheet on its way to a board: kept in this browser until the house has said that it has it. */
export type Parcel = {
  /** The id of the note, made here, so that sending twice is once. */
  id: string;
  /** The address it is sent to: that of one table. */
  to: string;
  boardId: string;
  sheet: PaperTool;
  field: string;
  promptId: string;
  /** What was typed: `text`, and what else the tool has room for. */
  words: Readonly<Record<string, string>>;
  picture: Blob;
  /** Milliseconds since 1970, on this browser's clock. */
  at: number;
  /** Why it was not kept. It is not sent again until somebody has changed it. */
  problem?: string;
};

/** Where parcels are kept. `isLasting`: they are still there when the page has been closed. */
export type Keeping = {
  isLasting: boolean;
  list(to: string): Promise<Parcel[]>;
  put(parcel: Parcel): Promise<void>;
  drop(id: string): Promise<void>;
};

const name = "ark";

/** Opens what this browser keeps; only in memory where it keeps nothing. */
export function openKeeping(): Promise<Keeping> {
  return openStore().catch(() => inMemory());
}

const ofTable = (parcels: readonly Parcel[], to: string) =>
  parcels.filter((parcel) => parcel.to === to).toSorted((one, other) => one.at - other.at);

function openStore(): Promise<Keeping> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(name, { keyPath: "id" });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const at = (mode: IDBTransactionMode) => opening.result.transaction(name, mode).objectStore(name);
      resolve({
        isLasting: true,
        list: async (to) => ofTable(await done<Parcel[]>(at("readonly").getAll()), to),
        put: async (parcel) => void (await done(at("readwrite").put(parcel))),
        drop: async (id) => void (await done(at("readwrite").delete(id))),
      });
    };
  });
}

function done<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

function inMemory(): Keeping {
  const kept = new Map<string, Parcel>();
  return {
    isLasting: false,
    list: async (to) => ofTable([...kept.values()], to),
    put: async (parcel) => void kept.set(parcel.id, parcel),
    drop: async (id) => void kept.delete(id),
  };
}

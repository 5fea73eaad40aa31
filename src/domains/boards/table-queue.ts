/** Something on its way to the table: written down in this browser until the house has said that it has it. */
export type Waiting = {
  /** In the order things were done. */
  key?: number;
  /** The address of the table it is for. */
  table: string;
  fields: readonly (readonly [name: string, value: string])[];
  /** Milliseconds since 1970, on this browser's clock. */
  at: number;
  /** Why it was not kept. It is not sent again as it is. */
  problem?: string;
};

export const fieldOf = ({ fields }: Pick<Waiting, "fields">, name: string) =>
  fields.find(([field]) => field === name)?.[1] ?? "";

/** What an act is about: of two acts about the same, where only how it ends counts, the later one is enough. */
export function aboutOf(waiting: Pick<Waiting, "fields">): string | undefined {
  const of = (name: string) => fieldOf(waiting, name);
  const does = of("do");
  if (does === "dots") return `dots ${of("boardId")} ${of("targetId")}`;
  if (does === "finished") return `finished ${of("boardId")}`;
  if (does === "reword") return `reword ${of("id")}`;
  return undefined;
}

/**
 * What is to wait when `next` comes after `before`, which has not been sent and is about the same. New words take the
 * place of those that wait, but were written on the same version of the note as they were.
 */
export function instead(before: Waiting, next: Waiting): Waiting {
  const stays = fieldOf(next, "do") === "reword" ? ["version", "otherId"] : [];
  const fields = next.fields.map(
    ([name, value]) => [name, stays.includes(name) ? fieldOf(before, name) : value] as const,
  );
  return { ...next, fields, ...(before.key !== undefined && { key: before.key }) };
}

export type Queue = {
  /** Lays something in, or in the place of what waits and is about the same. `busy` is being sent and is let be. */
  lay(waiting: Waiting, busy?: number): Promise<void>;
  /** What waits for a table, the first done first. */
  list(table: string): Promise<Waiting[]>;
  put(waiting: Waiting): Promise<void>;
  drop(key: number): Promise<void>;
};

/** The queue of this browser; only in memory where the browser keeps nothing. */
export async function openQueue(): Promise<Queue> {
  const store = await openStore().catch(() => inMemory());
  const list = async (table: string) => (await store.all()).filter((one) => one.table === table);
  return {
    list,
    lay: async (waiting, busy) => {
      const about = aboutOf(waiting);
      const before =
        about === undefined
          ? undefined
          : (await list(waiting.table)).find((one) => aboutOf(one) === about && one.key !== busy);
      await store.put(before ? instead(before, waiting) : waiting);
    },
    put: store.put,
    drop: store.drop,
  };
}

type Store = {
  all(): Promise<Waiting[]>;
  put(one: Waiting): Promise<void>;
  drop(key: number): Promise<void>;
};

const name = "bord";

function openStore(): Promise<Store> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore(name, { keyPath: "key", autoIncrement: true });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const at = (mode: IDBTransactionMode) => opening.result.transaction(name, mode).objectStore(name);
      resolve({
        all: () => done(at("readonly").getAll()),
        put: async (one) => void (await done(at("readwrite").put(one))),
        drop: async (key) => void (await done(at("readwrite").delete(key))),
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

function inMemory(): Store {
  const kept = new Map<number, Waiting>();
  let last = 0;
  return {
    all: async () => [...kept.values()],
    put: async (one) => {
      const key = one.key ?? ++last;
      kept.set(key, { ...one, key });
    },
    drop: async (key) => void kept.delete(key),
  };
}

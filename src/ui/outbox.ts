import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A form on its way to the library: written down in this browser until the library has said that it has it. */
export type Parcel = {
  /** Made where it was written, and sent along: what arrives twice is kept once. */
  id: string;
  /** Whose it is. Nobody else may send it. */
  owner: string;
  /** The address it is posted to. */
  to: string;
  fields: readonly (readonly [name: string, value: string])[];
  file?: { name: string; blob: Blob };
  /** Milliseconds since 1970. */
  laidAt: number;
  /** What the library found wrong with it. It is not sent again until it has been mended. */
  problems?: Readonly<Record<string, string>>;
};

/** Why sending stopped with something left: nobody answered, nobody is signed in, or the library has trouble. */
export type Stop = "offline" | "signed-out" | "trouble";

/** The name of the waiting list, and of the browser's own reminder to send it when the network is back. */
export const outboxName = "udbakke";

interface Kept extends DBSchema {
  udbakke: { key: string; value: Parcel };
  /** When each owner's last parcel was received. */
  kvittering: { key: string; value: number };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

function store(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>("vejviser", 1, {
    upgrade: (database) => {
      database.createObjectStore(outboxName, { keyPath: "id" });
      database.createObjectStore("kvittering");
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Lays a parcel in the outbox; one of the same id gives way to it. Throws where the browser keeps nothing. */
export async function layParcel(parcel: Parcel): Promise<void> {
  await (await store()).put(outboxName, parcel);
  tell();
}

/** What waits, the first written first; of one owner, or of all. */
export async function listParcels(owner?: string): Promise<Parcel[]> {
  const all = await (await store()).getAll(outboxName);
  return all
    .filter((parcel) => owner === undefined || parcel.owner === owner)
    .toSorted((a, b) => a.laidAt - b.laidAt);
}

export async function findParcel(id: string): Promise<Parcel | undefined> {
  return (await store()).get(outboxName, id);
}

export async function dropParcel(id: string): Promise<void> {
  await (await store()).delete(outboxName, id);
  tell();
}

/** When the library last received something of this owner's, in milliseconds since 1970. */
export async function lastReceived(owner: string): Promise<number | undefined> {
  return (await store()).get("kvittering", owner);
}

async function receipt({ id, owner }: Parcel): Promise<void> {
  await (await store()).put("kvittering", Date.now(), owner);
  await dropParcel(id);
}

/**
 * Sends what waits, in the order it was written, one sender at a time in this browser. Undefined when nothing is
 * left to send; otherwise why it stopped. A parcel goes when the library has said that it has that very one, and
 * not before: a page from a hotel's network or half an answer is no such word.
 */
export function sendParcels(owner?: string): Promise<Stop | undefined> {
  const send = async () => {
    let trouble: Stop | undefined;
    for (const parcel of await listParcels(owner)) {
      if (parcel.problems) continue;
      const told = await post(parcel);
      if (told === "kept") await receipt(parcel);
      else if (typeof told === "object") await layParcel({ ...parcel, problems: told });
      // One that breaks the library must not hold the others back.
      else if (told === "broke") trouble = "trouble";
      else if (told !== "not-yours") return told;
    }
    return trouble;
  };
  return "locks" in navigator ? navigator.locks.request(outboxName, send) : send();
}

/** Calls back whenever something was laid in or taken out, here or in another window. Returns how to stop. */
export function whenOutboxChanges(changed: () => void): () => void {
  const channel = new BroadcastChannel(outboxName);
  channel.onmessage = changed;
  return () => channel.close();
}

type Told = "kept" | "broke" | "not-yours" | Stop | Readonly<Record<string, string>>;

async function post({ id, owner, to, fields, file }: Parcel): Promise<Told> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.append("owner", owner);
  if (file) body.append("photo", file.blob, file.name);
  const signal = AbortSignal.timeout(60_000);
  const answer = await fetch(to, { method: "POST", body, redirect: "manual", signal }).catch(() => undefined);
  if (!answer) return "offline";
  // The gate sends whoever is not signed in to the door.
  if (answer.type === "opaqueredirect") return "signed-out";
  const said: { kept?: string; problems?: Record<string, string> } = await answer.json().catch(() => ({}));
  if (answer.ok) return said.kept === id ? "kept" : "trouble";
  if (answer.status === 409) return "not-yours";
  if ([413, 422].includes(answer.status)) return said.problems ?? { "": "" };
  return answer.status === 500 ? "broke" : "trouble";
}

function tell(): void {
  const channel = new BroadcastChannel(outboxName);
  channel.postMessage("changed");
  channel.close();
}

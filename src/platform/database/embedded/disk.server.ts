import { statfsSync } from "node:fs";

const megabyte = 1024 * 1024;

/** Less than one segment of PostgreSQL's log of changes: any moment may be the one it cannot write in. */
export function isNearlyFull(folder: string): boolean {
  return freeBytes(folder) < 16 * megabyte;
}

/** Enough for recovery, which writes, and for the checkpoint after it. */
export function hasRoom(folder: string): boolean {
  return freeBytes(folder) >= 48 * megabyte;
}

/** Bytes that are free for everyone but root, which PostgreSQL never is. */
function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    // A folder that has vanished has other troubles than room.
    return Number.POSITIVE_INFINITY;
  }
}

export type DiskWatch = {
  /** PostgreSQL has said that the disk is full. */
  noteFull(): void;
  isFull(): boolean;
  close(): void;
};

/** Remembers that the disk is full until there is room again, and tells of each only once. */
export function watchDisk(folder: string, tell: { full(): void; room(): void }): DiskWatch {
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    if (!hasRoom(folder)) return;
    clearInterval(timer);
    timer = undefined;
    tell.room();
  };
  return {
    noteFull() {
      if (timer) return;
      timer = setInterval(look, 1_000);
      timer.unref();
      tell.full();
    },
    isFull: () => timer !== undefined,
    close: () => clearInterval(timer),
  };
}

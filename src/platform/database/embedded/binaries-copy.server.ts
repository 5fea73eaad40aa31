import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Copies a tree of programs to `target`, readable for every account, or finds the copy made before. The copy
 * appears whole or not at all: it is made under another name and then renamed. Somebody else's folder of the
 * same name is never used, for in a folder for temporary files anyone could have put it there.
 * `finish` completes the copy and says whether it could. False when there is no copy to be had here.
 */
export function copyTree(source: string, target: string, finish: (copy: string) => boolean): boolean {
  if (isOurs(target) && isWhole(source, target)) return true;
  let making: string | undefined;
  try {
    making = mkdtempSync(join(dirname(target), "vejviser-postgres-new-"));
    const copy = join(making, "copy");
    cpSync(source, copy, { recursive: true, verbatimSymlinks: true });
    openForReading(copy);
    if (!finish(copy)) return false;
    // A copy that has lost files is moved aside; a server that runs from it finds the new one by the same name.
    if (isOurs(target)) renameSync(target, join(making, "old"));
    renameSync(copy, target);
    return true;
  } catch {
    // No room, no permission, or another program made the same copy first.
    return isOurs(target) && isWhole(source, target);
  } finally {
    if (making) rmSync(making, { recursive: true, force: true });
  }
}

function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return !!found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function isWhole(source: string, copy: string): boolean {
  return readdirSync(source, { recursive: true, withFileTypes: true }).every((entry) => {
    if (!entry.isFile()) return true;
    const original = join(entry.parentPath, entry.name);
    const copied = statSync(join(copy, relative(source, original)), { throwIfNoEntry: false });
    return copied?.size === statSync(original).size;
  });
}

/** Whatever the umask was when the original was installed. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o111 ? 0o755 : 0o644);
  }
}

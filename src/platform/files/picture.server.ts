import { fork } from "node:child_process";
import { join } from "node:path";
import { longestSide, mostPixels, type Picture, sizeOf } from "./picture.ts";
import type { PictureAnswer } from "./picture-hand.server.ts";

/** Read from the source folder at run time, as the press hand is: a program of its own, not part of the bundle. */
const hand = join(process.cwd(), "src/platform/files/picture-hand.server.ts");

/**
 * A picture drawn anew as JPEG of at most 1600 pixels a side, so that nothing else that lay in the file is left:
 * not where it was taken, nor when, nor by whose phone. Undefined when it cannot be opened: broken, too large, not
 * JPEG or PNG, or still not done after `limit` milliseconds. One at a time, in a process of its own: opening what
 * strangers' files hold takes time and memory, and may fail in ways of its own.
 */
export function redrawPicture(bytes: Uint8Array, limit = 20_000): Promise<Picture | undefined> {
  const size = sizeOf(bytes);
  if (!size || size.width * size.height === 0 || size.width * size.height > mostPixels)
    return Promise.resolve(undefined);
  const turn = last.then(() => draw(bytes, limit));
  last = turn;
  return turn;
}

let last: Promise<unknown> = Promise.resolve();

function draw(bytes: Uint8Array, limit: number): Promise<Picture | undefined> {
  return new Promise((resolve) => {
    const child = fork(hand, {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      execArgv: ["--max-old-space-size=512"],
      // It needs nothing of ours.
      env: { PATH: process.env.PATH },
    });
    const clock = setTimeout(() => done(undefined), limit);
    const done = (picture: Picture | undefined) => {
      clearTimeout(clock);
      child.kill("SIGKILL");
      resolve(picture);
    };
    child.once("message", (answer: PictureAnswer) =>
      done("broken" in answer ? undefined : { ...answer, type: "image/jpeg" }),
    );
    child.once("error", () => done(undefined));
    child.once("exit", () => done(undefined));
    child.send({ bytes, longestSide }, (trouble) => trouble && done(undefined));
  });
}

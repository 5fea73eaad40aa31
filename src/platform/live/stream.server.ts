import type { ServerResponse } from "node:http";

/** A browser that follows along: server-sent events, HTML Living Standard 9.2. */
export type Stream = {
  /** Sends one message under a number; the browser asks from the last number it saw when it comes back. */
  send(number: number, message: Buffer | string): void;
  close(): void;
};

/** Bytes that may wait for a browser that reads slowly; past that it is let go and may come again from where it was. */
const patience = 1_000_000;
/** Milliseconds between signs of life, so that nothing on the way takes the silence for an end. */
const heartbeat = 20_000;

/** Begins a stream on a plain answer. `ended` is called once, whoever ended it. */
export function openStream(answer: ServerResponse, ended: () => void): Stream {
  // Not in chunks: one write to each browser instead of three gathered. It ends when the connection does.
  answer.useChunkedEncodingByDefault = false;
  answer.writeHead(200, {
    connection: "close",
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "private, no-store, no-transform",
    "x-accel-buffering": "no",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
  });
  // Half a second to a second and a half: when the program comes back, not everybody is at the door at once.
  answer.write(`retry: ${500 + Math.floor(Math.random() * 1000)}\n\n`);
  const beat = setInterval(() => write(":\n\n"), heartbeat);
  let open = true;
  const end = () => {
    if (!open) return;
    open = false;
    clearInterval(beat);
    all.delete(close);
    ended();
  };
  const write = (text: Buffer | string) => {
    if (!open) return;
    if (answer.writableLength > patience) return close();
    answer.write(text);
  };
  function close() {
    end();
    answer.destroy();
  }
  answer.on("close", end);
  all.add(close);
  return {
    send: (number, message) => write(typeof message === "string" ? framed(number, message) : message),
    close,
  };
}

const all = new Set<() => void>();

/** Lets go of everybody: the program is being put away, and they come again when it is back. */
export function closeStreams(): void {
  for (const close of [...all]) close();
}

/** A message as it goes out, made once for all who get the same. */
export function framed(number: number, message: string): Buffer {
  return Buffer.from(`id: ${number}\ndata: ${message}\n\n`);
}

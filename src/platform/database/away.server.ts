/**
 * The database cannot help just now: 503 while it is away (it comes back by itself), 507 when the disk is full.
 * A Response, so that a page shows it in words and nothing is answered as saved.
 */
export class Unavailable extends Response {
  constructor(status: 503 | 507) {
    super(null, { status, headers: { "Retry-After": "5" } });
  }
}

// PostgreSQL's classes 08 (connection), 53 (resources) and 57 (operator), and what a socket says.
const gone = /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/;
const lostWords =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

let diskIsFull = false;

/** Remembers why our own database is away, so that people are told the right thing: wait, or make room. */
export function noteAway(why: "disk-full" | "ended" | undefined): void {
  diskIsFull = why === "disk-full";
}

/**
 * The same failure, told as an `Unavailable` where the database was away or full, and as a 404 where an id from
 * outside pointed at nothing; else unchanged.
 */
export function awayOr(failure: unknown): unknown {
  const causes = [failure, (failure as { cause?: unknown } | null)?.cause];
  for (const cause of causes) {
    const { code, message } = (cause ?? {}) as { code?: string; message?: string };
    // A row that points at what is not there for this organisation: to whoever asks, it is simply not found.
    if (code === "23503") return new Response(null, { status: 404 });
    if (code === "53100" || code === "ENOSPC") return new Unavailable(507);
    if ((code && gone.test(code)) || (message && lostWords.test(message))) {
      return new Unavailable(diskIsFull ? 507 : 503);
    }
  }
  return failure;
}

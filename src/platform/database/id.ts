let last = { now: -1, count: 0 };

/**
 * A new id: UUID version 7 (RFC 9562), so that rows made one after another lie beside each other in the index. Those
 * made here in the same millisecond are counted (6.2, method 1), and sort in the order they were made too.
 * `now` is milliseconds since 1970.
 */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Begins in the lower half, so that there is room to count.
  const first = (((bytes[6] ?? 0) & 0x07) << 8) | (bytes[7] ?? 0);
  last = { now, count: last.now === now ? last.count + 1 : first };
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | ((last.count >> 8) & 0x0f);
  bytes[7] = last.count & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text from outside is shaped like an id. Anything else is simply not found. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && pattern.test(text);
}

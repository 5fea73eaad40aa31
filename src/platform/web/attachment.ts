/**
 * How a file is called when it is saved, for the header Content-Disposition: a plain name for old programs, the real
 * one with æøå for the rest (RFC 6266 with RFC 5987).
 */
export function fileNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, "_").replace(/"/g, "");
  return `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/**
 * A number as it is written in Denmark, where the dot parts thousands and the comma is the decimal: "1.250",
 * "2,5", "1 250,75". A dot that cannot part thousands ("2.5") is read as a decimal all the same. Empty text and
 * whatever is not a number give `undefined`.
 */
export function readNumber(written: string): number | undefined {
  const bare = written
    .trim()
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^\u2212/, "-");
  if (!/^-?\d/.test(bare)) return undefined;
  const thousands = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
  const plain = thousands.test(bare) ? bare.replaceAll(".", "").replace(",", ".") : bare.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** A whole number as it is read: "12.400" in Danish, "12,400" in English. */
export function formatNumber(value: number, language: "da" | "en"): string {
  return new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 1 }).format(
    value,
  );
}

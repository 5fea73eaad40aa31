type Told = { id: string; note: string };

/** The sentence of a strategy that says most: the longest, so that a mere name of a policy is passed over. */
export function sentenceOf(note: string): string {
  const sentences = note.match(/[^.!?]+[.!?]*/g)?.map((one) => one.trim()) ?? [];
  return sentences.reduce((longest, one) => (one.length > longest.length ? one : longest), "");
}

/**
 * What is quoted of the strategy chosen: what was written, or the sentence that says most. The sentence of another
 * strategy than the one chosen was left over from before it was chosen, and goes.
 */
export function quoteOf(strategies: readonly Told[], chosenId: string, written: string): string {
  const chosen = strategies.find(({ id }) => id === chosenId);
  if (!chosen) return "";
  const leftOver = strategies.some(({ id, note }) => id !== chosenId && sentenceOf(note) === written);
  return written === "" || leftOver ? sentenceOf(chosen.note) : written;
}

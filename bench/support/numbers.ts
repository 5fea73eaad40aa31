/** The value below which `share` (0 to 1) of the numbers lie; nought when there are none. */
export function percentileOf(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const medianOf = (numbers: readonly number[]) => percentileOf(numbers, 0.5);

export const tenths = (number: number) => Math.round(number * 10) / 10;

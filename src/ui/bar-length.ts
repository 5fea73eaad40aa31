/** How long a bar is, of a hundred: the longest of its group is whole, and one that is there at all can be seen. */
export function barLength(value: number, most: number): number {
  if (value <= 0 || most <= 0) return 0;
  return Math.max(0.6, (value / most) * 100);
}

/** Of two days as ISO writes them, which are in order, the earlier one. */
export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

export function daysBetween(since: string, today: string): number {
  return (Date.parse(today) - Date.parse(since)) / 86_400_000;
}

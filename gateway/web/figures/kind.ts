/** What an indicator's number is: declared with it, never guessed from its unit. */
export type IndicatorKind = "count" | "share" | "rate" | "mean" | "index" | "change";

/** Whether the value of a larger area is a yardstick for its parts: the total of a count is none. */
export function hasYardstick(kind: IndicatorKind): boolean {
  return kind !== "count";
}

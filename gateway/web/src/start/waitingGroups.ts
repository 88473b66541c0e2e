import type { WaitingItem, WaitingKind } from "../api/waiting.ts";

/** What has broken and what others wait for comes first, what waits by itself last. */
const order: WaitingKind[] = ["failed", "decide", "confirm", "check", "publish", "quarantine", "overdue", "clearing", "order"];

export interface WaitingGroup {
  kind: WaitingKind;
  items: WaitingItem[];
}

/** What the reader is to do, by what it is; the longest waiting first. */
export function groupsOf(items: readonly WaitingItem[]): WaitingGroup[] {
  return order
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind && !item.forOthers).toSorted(byAge) }))
    .filter((group) => group.items.length > 0);
}

/** What others have to act upon, or what runs. */
export const forOthers = (items: readonly WaitingItem[]) => items.filter((item) => item.forOthers).toSorted(byAge);

const byAge = (a: WaitingItem, b: WaitingItem) => ageOf(a).localeCompare(ageOf(b));
const ageOf = (item: WaitingItem) => item.dueOn ?? item.since ?? "9999";

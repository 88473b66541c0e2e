import { expect, test } from "vitest";
import type { WaitingItem, WaitingKind } from "../api/waiting.ts";
import { forOthers, groupsOf } from "./waitingGroups.ts";

const item = (kind: WaitingKind, name: string, rest: Partial<WaitingItem> = {}): WaitingItem => ({
  kind,
  name,
  sentence: "",
  page: "/",
  count: 1,
  since: null,
  dueOn: null,
  forOthers: false,
  ...rest,
});

test("what others wait for comes before what waits by itself, and the oldest first", () => {
  const groups = groupsOf([
    item("overdue", "Wohnen", { dueOn: "2025-03-31" }),
    item("overdue", "Kita", { dueOn: "2024-03-31" }),
    item("decide", "SGB II", { since: "2025-11-30T10:00:00Z" }),
  ]);

  expect(groups.map((group) => [group.kind, group.items.map((one) => one.name)])).toEqual([
    ["decide", ["SGB II"]],
    ["overdue", ["Kita", "Wohnen"]],
  ]);
});

test("what somebody else has to do is told apart", () => {
  const items = [item("publish", "2025-1", { forOthers: true }), item("check", "2025-2")];

  expect(groupsOf(items).map((group) => group.kind)).toEqual(["check"]);
  expect(forOthers(items).map((one) => one.name)).toEqual(["2025-1"]);
});

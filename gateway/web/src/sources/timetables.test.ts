import { expect, test } from "vitest";
import { timetableOf, typedOf } from "./timetables.ts";

test("what is typed becomes a timetable and comes back", () => {
  const typed = { ...typedOf(null), mode: "weekdays" as const, times: "2:00; 13:30", weekdays: [5, 1], holidaysOf: "NW" };
  const timetable = timetableOf(typed);
  expect(timetable).toEqual({ times: ["02:00", "13:30"], weekdays: [1, 5], daysOfMonth: [], holidaysOf: "NW" });
  expect(timetableOf(typedOf(timetable))).toEqual(timetable);
});

test("days of the month leave the weekdays out, and what is no number is no day", () => {
  const typed = { ...typedOf(null), mode: "month" as const, daysOfMonth: "1, 15, x" };
  expect(timetableOf(typed)).toEqual({ times: ["02:00"], weekdays: [], daysOfMonth: [1, 15, 0], holidaysOf: null });
});

test("the night of the installation is no timetable", () => {
  expect(timetableOf(typedOf(null))).toBeNull();
});

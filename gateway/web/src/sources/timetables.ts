import type { Timetable } from "../api/sources.ts";

export type Mode = "night" | "weekdays" | "month";

/** A timetable as it is typed in. */
export interface TypedTimetable {
  mode: Mode;
  times: string;
  weekdays: number[];
  daysOfMonth: string;
  holidaysOf: string;
}

export function typedOf(timetable: Timetable | null): TypedTimetable {
  return {
    mode: timetable === null ? "night" : timetable.daysOfMonth.length > 0 ? "month" : "weekdays",
    times: timetable?.times.join(", ") ?? "02:00",
    weekdays: timetable && timetable.weekdays.length > 0 ? timetable.weekdays : [1, 2, 3, 4, 5, 6, 7],
    daysOfMonth: timetable?.daysOfMonth.join(", ") || "1",
    holidaysOf: timetable?.holidaysOf ?? "",
  };
}

/** What the service is asked for; null: the night of the installation. "2:00" is meant as "02:00". */
export function timetableOf(typed: TypedTimetable): Timetable | null {
  if (typed.mode === "night") {
    return null;
  }
  const parts = (text: string) => text.split(/[\s,;]+/).filter((part) => part !== "");
  return {
    times: parts(typed.times).map((time) => (/^\d:\d\d$/.test(time) ? `0${time}` : time)),
    weekdays: typed.mode === "weekdays" ? [...typed.weekdays].sort() : [],
    daysOfMonth: typed.mode === "month" ? parts(typed.daysOfMonth).map((day) => Number.parseInt(day, 10) || 0) : [],
    holidaysOf: typed.holidaysOf || null,
  };
}

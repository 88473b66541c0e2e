import { periodsTexts as texts } from "./periods.texts.de.ts";

export interface OccasionLines {
  occasions: Record<string, string>;
  /** What is wrong with single lines. */
  faults: string[];
}

/** „2021: Bundestagswahl“, one a line. */
export function readOccasions(written: string): OccasionLines {
  const occasions: Record<string, string> = {};
  const faults: string[] = [];
  for (const line of written.split("\n").map((text) => text.trim())) {
    const [, period, name] = /^([^:\s]+)\s*:\s*(.+)$/u.exec(line) ?? [];
    if (line === "") {
      continue;
    }
    if (!period || !name) {
      faults.push(texts.unreadable(line));
    } else if (period in occasions) {
      faults.push(texts.twice(period));
    } else {
      occasions[period] = name;
    }
  }
  return { occasions, faults };
}

/** What the lines come to: „Bundestagswahl 2017, 2021“, one a series. */
export function seriesOf(occasions: Record<string, string>): string[] {
  const names = [...new Set(Object.values(occasions))];
  return names.map(
    (name) =>
      `${name} ${Object.keys(occasions)
        .filter((period) => occasions[period] === name)
        .sort()
        .join(", ")}`,
  );
}

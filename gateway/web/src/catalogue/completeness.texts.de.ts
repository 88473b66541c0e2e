import type { CellState } from "../api/dataCatalogue.ts";

/** Texts of the completeness board. */
export const completenessTexts = {
  title: "Stand der Daten",
  lead: "Was ist da, was fehlt, was ist fällig? Gezeigt werden die letzten Zeiträume jedes Datensatzes und der laufende, nie die Werte selbst.",
  back: "Zurück zu den Daten",
  backToBoard: "Zum Stand aller Daten",
  toCatalogue: "Datenkatalog",
  day: (day: string) => `Stand: ${day}`,
  overdue: "Überfällig",
  nothingOverdue: "Nichts ist überfällig.",
  notAgreed: "Fällig wird nur, wofür eine Vereinbarung mit Turnus und Frist eingetragen ist.",
  legend: "Legende",
  states: {
    complete: "vollständig",
    incomplete: "unvollständig",
    waiting: "wartet",
    due: "fällig",
    overdue: "überfällig",
    missing: "fehlt",
    notExpected: "nicht erwartet",
  } satisfies Record<CellState, string>,
  meanings: {
    complete: "Angenommen, mit allen Gebieten.",
    incomplete: "Angenommen, einzelne Gemeinden, Gebiete oder Zeiträume fehlen.",
    waiting: "Eine Lieferung wird geprüft, liegt in Quarantäne oder wartet auf ein Ja.",
    due: "Noch nicht da, der vereinbarte Tag kommt noch.",
    overdue: "Noch nicht da, der vereinbarte Tag ist vorbei.",
    missing: "Keine Vereinbarung, aber Zeiträume davor und danach sind da.",
    notExpected: "Für diesen Zeitraum ist nichts vereinbart.",
  } satisfies Record<CellState, string>,
  kinds: { Year: "Nach Jahren", HalfYear: "Nach Halbjahren", Quarter: "Nach Quartalen", Month: "Nach Monaten" } as Record<
    string,
    string
  >,
  /** Beside the word of the state, so that it reads on. */
  dueDay: (day: string, { state, isOverdue }: { state: CellState; isOverdue: boolean }) =>
    state === "overdue" ? `seit ${day}` : state === "due" ? `am ${day}` : `${isOverdue ? "überfällig seit" : "fällig am"} ${day}`,
  none: "Noch gibt es keinen Datensatz.",
  dataset: "Datensatz",
  running: (name: string) => `${name} (läuft)`,
  municipality: "Gemeinde",
  byMunicipality: "Nach Gemeinden",
  noAreas: "Für diesen Datensatz sind keine Gebiete vereinbart; es zählt, ob etwas da ist.",
  all: "Alle zusammen",
  inWords: "In Worten",
  allThere: "In den gezeigten Zeiträumen fehlt nichts.",
  titleOf: (name: string) => `${name}: Stand der Daten`,
  facts: (provider: string, cadence: string) => [provider, cadence || "ohne Vereinbarung"].filter(Boolean).join(" · "),
  toEntry: "Eintrag im Datenkatalog",
};

import type { CheckRule } from "../api/ingestion.ts";

export const rulesTexts = {
  title: "Prüfregeln",
  lead: "Was zwischen den Messgrößen in jedem Gebiet und Zeitraum gelten muss. Eine Summe neben ihren Teilen wird von selbst erkannt.",
  none: "Noch keine Regel.",
  add: "Regel hinzufügen",
  remove: (number: number) => `Regel ${number} entfernen`,
  rule: (number: number) => `Regel ${number}`,
  left: "Linke Seite",
  right: "Rechte Seite",
  sideHint: "Kurznamen mit +, − und ×, zum Beispiel maennlich + weiblich",
  is: "Vergleich",
  comparisons: {
    equal: "ist gleich",
    atMost: "ist höchstens",
    atLeast: "ist mindestens",
    below: "ist kleiner als",
    above: "ist größer als",
  } satisfies Record<CheckRule["is"], string>,
  importance: "Verletzt die Datei sie",
  importances: { error: "wird sie zurückgestellt", warning: "gibt es einen Hinweis" },
  missing: "Fehlt eine Zahl",
  missings: { skip: "wird dort nicht verglichen", zero: "zählt sie als 0", report: "ist die Regel verletzt" },
  tolerance: "Erlaubte Abweichung",
  insert: (side: string) => `${side}: Messgröße einfügen`,
  insertFirst: "Messgröße einfügen …",
  inWords: "In Worten",
};

import type { AreaPart } from "../api/schema/ingestion.ts";

/** Texts of the settings for single rows and for longer texts of areas. */
export const rowsTexts = {
  title: "Welche Zeilen zählen, und was in ihnen steht",
  part: "Vom Text des Gebiets zählt",
  parts: {
    all: "alles",
    leadingDigits: "die Ziffern am Anfang",
    beforeBlank: "was vor dem ersten Leerzeichen steht",
    behindBlank: "was hinter dem ersten Leerzeichen steht",
  } satisfies Record<AreaPart, string>,
  pattern: "was ein Muster findet",
  patternField: "Muster",
  patternHint: "Ein regulärer Ausdruck; die erste Klammer zählt. \\((\\d+)\\) findet 05111 in „Düsseldorf (05111)“.",
  prefix: "Vor jeden Schlüssel setzen",
  prefixHint: "Fehlt dem Schlüssel der Datei ein Anfang, zum Beispiel der des Kreises.",
  becomes: (text: string, part: string) => `Aus „${text}“ wird „${part}“.`,
  becomesNothing: (text: string) => `In „${text}“ findet sich nichts.`,
  contributor: "Wer hinter einer Zeile steht (Beitragende)",
  contributorHint:
    "Einrichtung, Träger oder Zahler. Zahlen verschiedener Beitragender werden zusammengezählt; die Geheimhaltung achtet darauf, dass keiner allein erkennbar ist.",
  noColumn: "keine Spalte",
  blocks: "Zeilen, in denen nur die erste Spalte gefüllt ist",
  blockChoices: {
    "": "sind Zeilen wie andere",
    period: "sagen den Zeitraum der Zeilen darunter",
    breakdown: "sagen die Gruppe der Zeilen darunter",
    ignore: "auslassen",
  },
  attribute: "Name dieser Gliederung",
  attributeHint: "Kurz und klein geschrieben, zum Beispiel alter.",
  keep: "Nur bestimmte Zeilen lesen",
  keepHint: "Gelesen wird eine Zeile, wenn alle Bedingungen erfüllt sind.",
  keepColumn: (number: number) => `Bedingung ${number}: In der Spalte`,
  keepTexts: "steht",
  keepTextsHint: (texts: string) => `Mehrere mit Semikolon trennen.${texts === "" ? "" : ` In den gezeigten Zeilen: ${texts}.`}`,
  addCondition: "Bedingung hinzufügen",
  removeCondition: (number: number) => `Bedingung ${number} entfernen`,
};

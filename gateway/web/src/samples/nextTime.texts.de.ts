import type { ColumnReference, DatasetDefinition } from "../api/ingestion.ts";
import { fileDivisionTexts } from "./fileDivision.texts.de.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";

const nameOf = (reference: unknown): string => {
  const column = reference as ColumnReference;
  return typeof column === "number" ? `Spalte ${column}` : `„${Array.isArray(column) ? column.join(" / ") : column}“`;
};

/** What the dataset does with the next file, in words. */
export function nextTime(definition: DatasetDefinition): string[] {
  const { profile } = definition;
  const folder = definition.schedule?.folder ?? definition.code;
  const period = profile.period;
  const inHeader = (profile.headerLines ?? []).some((line) => line.is === "period");
  return [
    `Die nächste Datei liefern Sie auf der Seite „Daten“ zu diesem Datensatz, oder sie liegt nachts im Ordner „${folder}“ des Eingangs.`,
    profile.layout === "register"
      ? "Jede Zeile ist eine Person: Sie wird einem Gebiet zugeordnet, gezählt und vergessen."
      : profile.area?.column
        ? `Das Gebiet steht in ${nameOf(profile.area.column)}${profile.area.by === "name" ? " als Name" : " als Schlüssel"}; unbekannte Gebiete ${profile.area.unknown === "skip" ? "werden ausgelassen" : "sind ein Fehler"}.`
        : `Alle Werte gelten für das Gebiet ${profile.area?.value ?? "–"}.`,
    ...(profile.area?.division ? [fileDivisionTexts.always(profile.area.division)] : []),
    period?.column
      ? `Der Zeitraum steht in ${nameOf(period.column)} (${texts.periodKinds[period.as ?? "year"]}).`
      : profile.blockRows?.is === "period"
        ? "Der Zeitraum steht in Zeilen, die nur in der ersten Spalte etwas haben."
        : inHeader
          ? "Der Zeitraum steht in der Kopfzeile."
          : period?.line
            ? `Der Zeitraum steht in Zeile ${period.line}.`
            : period?.fileName
              ? "Der Zeitraum steht im Namen der Datei."
              : "Der Zeitraum wird bei jeder Lieferung angegeben.",
    "Fehlt eine der zugeordneten Spalten oder passt ein Wert nicht, wird nichts übernommen, und der Lieferbericht sagt, wo es hakt.",
  ];
}

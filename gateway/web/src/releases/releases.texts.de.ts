import { formatNumber } from "../../figures/format.ts";

/** Releases as readers meet them: banners, the list of Ausgaben, one Ausgabe. */
export const releaseTexts = {
  title: "Ausgaben",
  lead: "Was veröffentlicht wurde, bleibt unter seiner Adresse zu lesen und zu zitieren.",
  none: "Bisher ist nichts veröffentlicht.",
  name: "Ausgabe",
  state: "Stand",
  published: "veröffentlicht",
  values: "Werte",
  reason: "Korrektur",
  states: {
    draft: "Entwurf",
    checked: "geprüft, noch nicht veröffentlicht",
    published: "aktuell",
    replaced: "ersetzt",
    withdrawn: "zurückgezogen",
  },
  draftTitle: "Entwurf – noch nicht veröffentlicht",
  draftText: (name: string) =>
    `Sie lesen „${name}“. Nur wer Freigaben bearbeitet, sieht diese Werte. Bitte nicht weitergeben und nicht veröffentlichen.`,
  draftPicture: "Entwurf – noch nicht veröffentlicht. Nicht veröffentlichen und nicht weitergeben.",
  toCheck: "Zum Vergleich mit der Ausgabe davor",
  toCurrent: "Aktuelle Ausgabe zeigen",
  newerTitle: (day: string) => `Es gibt eine neuere Ausgabe vom ${day}`,
  newerText: (name: string) =>
    `Sie lesen „${name}“. Diese Ausgabe bleibt unter ihrer Adresse zu lesen; die Zahlen der neueren können andere sein.`,
  newerPicture: (name: string, day: string) => `Inzwischen ersetzt durch „${name}“ vom ${day}.`,
  correctionTitle: (day: string) => `Korrektur vom ${day}`,
  correctionText: (reason: string, names: readonly string[], more: number) =>
    `${reason} Betrifft: ${names.join(", ")}${more > 0 ? ` und ${formatNumber(more)} weitere` : ""}.`,
  correctionPicture: (day: string, reason: string) => `Korrektur vom ${day}: ${reason}`,
  toCorrection: (name: string) => `Zur Ausgabe „${name}“`,
  withdrawnTitle: "Zurückgezogen",
  withdrawnText: "Diese Ausgabe wurde zurückgezogen. Ihre Werte sind nicht mehr zu lesen; bitte auch nicht mehr verwenden.",
  cite: "So zitieren",
  address: "Adresse",
  citation: (name: string, day: string, address: string) => `Sozialmonitoring, Ausgabe „${name}“ vom ${day}. ${address}`,
  open: "Im Atlas öffnen",
  replacedAt: "ersetzt",
  withdrawnAt: "zurückgezogen",
  dataAsOf: "Letzte Lieferung",
  all: "Alle Ausgaben",
};

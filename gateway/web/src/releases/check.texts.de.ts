import { formatNumber } from "../../figures/format.ts";

/** The comparison of a release with the one before, value by value. */
export const checkTexts = {
  title: (name: string) => `„${name}“ prüfen`,
  lead: (previous: string) => `Wert für Wert verglichen mit „${previous}“, die größten Änderungen zuerst.`,
  noPrevious: "Es gibt keine Ausgabe davor, die sich noch lesen lässt: Alle Werte sind neu.",
  back: "Zu den Freigaben",
  openInAtlas: "Als Entwurf im Atlas öffnen",
  summary: "Je Indikator",
  summaryLead:
    "Haken Sie ab, was Sie angesehen haben. Alle, die prüfen, sehen die Haken; nach einer neuen Berechnung gelten sie nicht mehr.",
  differences: "Unterschiede",
  filters: "Unterschiede filtern",
  indicator: "Indikator",
  allIndicators: "alle Indikatoren",
  level: "Gebietsebene",
  allLevels: "alle Ebenen",
  period: "Zeitraum",
  allPeriods: "alle Zeiträume",
  kind: "Art",
  allKinds: "alle Arten",
  kinds: {
    changed: "geändert",
    new: "neu",
    gone: "entfallen",
    newlyWithheld: "neu gesperrt",
    newlyShown: "neu gezeigt",
    reason: "anderer Grund",
    class: "andere Klasse",
  },
  same: "unverändert",
  area: "Gebiet",
  before: "davor",
  now: "jetzt",
  change: "Änderung",
  noCell: "nicht vorhanden",
  classChange: (before: number, now: number) => `Klasse ${before} → ${now}`,
  none: "Dazu gibt es keine Unterschiede.",
  shown: (shown: number, total: number) =>
    shown === total
      ? `${formatNumber(total)} ${total === 1 ? "Unterschied" : "Unterschiede"}`
      : `Die ${formatNumber(shown)} größten von ${formatNumber(total)} Unterschieden. Filtern Sie, um die übrigen zu sehen.`,
  ticked: "Angesehen",
  tickShort: "angesehen",
  tick: (indicator: string) => `${indicator} angesehen`,
  tickedBy: (who: string, when: string) => `${who}, ${when}`,
  map: "Karte der Unterschiede",
  mapHint: "Wählen Sie Indikator, Ebene und Zeitraum, um die Unterschiede auf der Karte zu sehen.",
  mapTitle: (indicator: string) => `Änderung: ${indicator}`,
  percentagePoints: "Prozentpunkte",
  toTable: "Ansehen",
};

/** Publication at an hour. */
export const scheduleTexts = {
  legend: "Wann veröffentlichen?",
  choices: { now: "gleich", later: "zu einer Stunde" },
  at: "Tag und Uhrzeit",
  hint: (zone: string) => `Zeit der Installation (${zone}). Bis dahin sieht die neuen Werte nur, wer Freigaben bearbeitet.`,
  plan: "Veröffentlichung planen",
  planned: (when: string, who: string) => `Wird am ${when} von selbst veröffentlicht, geplant von ${who}.`,
  cancel: "Termin absagen",
  failed: "Nicht veröffentlicht",
  fourEyes: "Vier Augen: Freigeben muss eine andere Person als die, die angelegt oder geprüft hat.",
  checkerMay: "Vier Augen: Freigeben muss eine andere Person als die, die angelegt hat.",
  compare: "Werte vergleichen und prüfen",
  openDraft: "Im Atlas ansehen",
};

import type { Direction, Flag, State } from "./jsonStat.ts";

/** Every German text that a figure carries, on the screen as on paper. */
export const figureTexts = {
  signs: { Hidden: ".", Unknown: ".", NotYetReported: "…", NotMeaningful: "x", TooUncertain: "/" } satisfies Record<
    State,
    string
  >,
  states: {
    Hidden: "nicht veröffentlicht",
    Unknown: "keine Angabe",
    NotYetReported: "Angabe folgt später",
    NotMeaningful: "Aussage nicht sinnvoll",
    TooUncertain: "zu unsicher",
  } satisfies Record<State, string>,
  reasons: {
    Hidden:
      "Nicht veröffentlicht, weil die Fallzahl so klein ist, dass man auf einzelne Menschen schließen könnte – oder weil sich eine solche Zahl aus diesem Wert errechnen ließe.",
    Unknown: "Nicht veröffentlicht, weil für dieses Gebiet und dieses Jahr keine Angabe vorliegt.",
    NotYetReported: "Noch nicht veröffentlicht, weil die Angabe erst später geliefert wird.",
    NotMeaningful: "Nicht veröffentlicht, weil die Aussage hier nicht sinnvoll wäre.",
    TooUncertain: "Nicht veröffentlicht, weil der Wert zu unsicher ist.",
  } satisfies Record<State, string>,
  flags: {
    LimitedReliability: "eingeschränkt aussagekräftig",
    Provisional: "vorläufig",
    Revised: "berichtigt",
    Estimated: "geschätzt",
    AsPublished: "Summe wie veröffentlicht",
    Converted: "umgerechnet",
    NotPublic: "nicht öffentlich",
  } satisfies Record<Flag, string>,
  flagReasons: {
    LimitedReliability:
      "Eingeschränkt aussagekräftig: Der Wert beruht auf wenigen Fällen oder einer Stichprobe und kann zufällig schwanken.",
    Provisional: "Vorläufig: Der Datengeber kann diesen Wert noch ändern.",
    Revised: "Berichtigt: Der Datengeber hat einen früheren Wert ersetzt.",
    Estimated:
      "Geschätzt: Der Wert oder ein Teil davon ist nicht gezählt, sondern vom Datengeber geschätzt, oder ein Jahresmittel ruht nur auf einem Teil seiner Zeiträume.",
    AsPublished:
      "Summe wie veröffentlicht: Die Quelle hat ihre Zahlen gerundet oder zum Schutz leicht verändert; die Teile ergeben zusammen eine etwas andere Zahl.",
    Converted:
      "Umgerechnet: Gezählt wurde in anderen Grenzen. Der Wert ist nach einem Umsteigeschlüssel auf das heutige Gebiet umgerechnet und, soweit er aus Teilen früherer Gebiete stammt, geschätzt: Wie viel das ist, steht in Klammern, gemessen an der Fläche.",
    NotPublic: "Nicht öffentlich: Sie sehen diesen Wert, die Öffentlichkeit sieht ihn nicht. Bitte nicht weitergeben.",
  } satisfies Record<Flag, string>,
  estimated: (percent: string) => `${percent} geschätzt`,
  underOnePercent: "unter 1\u00a0%",
  overNinetyNinePercent: "über 99\u00a0%",
  nothingEstimated: "nichts geschätzt",
  flagSigns: {
    LimitedReliability: "( )",
    Provisional: "p",
    Revised: "r",
    Estimated: "s",
    AsPublished: "v",
    Converted: "u",
    NotPublic: "n",
  } satisfies Record<Flag, string>,
  directions: {
    higherIsWorse: "Ein hoher Wert weist auf mehr Bedarf hin.",
    higherIsBetter: "Ein hoher Wert ist günstig.",
    neutral: "Hoch oder niedrig ist hier weder gut noch schlecht.",
  } satisfies Record<Direction, string>,
  legend: (unit: string) => (unit === "" || unit === "Anzahl" ? "Anzahl" : `in ${unit}`),
  range: (from: string, to: string) => `über ${from} bis ${to}`,
  upTo: (to: string) => `bis ${to}`,
  over: (from: string) => `über ${from}`,
  areaCount: (count: number) => (count === 1 ? "1 Gebiet" : `${count} Gebiete`),
  classOf: (index: number, count: number) => `Klasse ${index} von ${count}`,
  rankOf: (rank: number, count: number) => `Rang ${rank} von ${count}`,
  area: "Gebiet",
  within: "Gemeinde",
  rank: "Rang",
  value: "Wert",
  year: "Jahr",
  change: (period: string) => `Veränderung zu ${period}`,
  source: (source: string) => `Quelle: ${source}`,
  mapAlternative: (
    title: string,
    unit: string,
    period: string,
    shown: number,
    withheld: number,
    highest: string,
    lowest: string,
  ) =>
    `Karte: ${title}${unit ? ` (${unit})` : ""}, ${period}. ${shown} Gebiete mit Wert, ${withheld} ohne.${highest ? ` Höchster Wert: ${highest}; niedrigster Wert: ${lowest}.` : ""} Alle Werte stehen in der Tabelle.`,
  barsAlternative: (title: string, unit: string, period: string, shown: number, highest: string, lowest: string) =>
    `Rangfolge: ${title}${unit ? ` (${unit})` : ""}, ${period}, ${shown} Gebiete mit Wert.${highest ? ` Höchster Wert: ${highest}; niedrigster Wert: ${lowest}.` : ""}`,
  seriesAlternative: (title: string, unit: string, lines: string) => `Zeitreihe: ${title}${unit ? ` (${unit})` : ""}. ${lines}`,
  lineSummary: (name: string, first: string, firstPeriod: string, last: string, lastPeriod: string) =>
    `${name}: ${first} (${firstPeriod}) bis ${last} (${lastPeriod}).`,
  lineOfOccasions: (name: string, values: readonly string[]) => `${name}: ${values.join(", ")}.`,
  lineConverted: (periods: string) => `Umgerechnet von früheren Gebieten: ${periods}.`,
  convertedKey: "◇ umgerechnet: in anderen Grenzen gezählt",
  lineWithoutValue: (name: string) => `${name}: keine veröffentlichten Werte.`,
  withheldBars: (count: number) => (count === 1 ? "1 Gebiet ohne Wert" : `${count} Gebiete ohne Wert`),
  groupAlternative: (title: string, counts: readonly string[]) =>
    `Karte: ${title}. ${counts.join("; ")}. Alle Ergebnisse stehen in der Tabelle.`,
  scatterAlternative: (x: string, y: string, count: number) =>
    `Punktwolke: waagerecht ${x}, senkrecht ${y}; ${count} Gebiete mit beiden Werten. Alle Werte stehen in der Tabelle.`,
  intervalsAlternative: (title: string, count: number) =>
    `Vertrauensbereiche: ${title}, ${count} Gebiete. Alle Grenzen stehen in der Tabelle.`,
  intervalOf: (name: string, value: string, lower: string, upper: string) => `${name}: ${value}, Bereich ${lower} bis ${upper}`,
  scale: (kilometres: number) => `${kilometres} km`,
};

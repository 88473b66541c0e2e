/** Texts for what stands in the column of the period and is none. */
export const periodMeaningTexts = {
  title: "Was kein Zeitraum ist",
  lead: "Diese Texte stehen in der Spalte des Zeitraums. Sagen Sie, welcher gemeint ist; sonst werden ihre Zeilen abgewiesen.",
  takeAll: (periods: string) => `Alle wie vorgeschlagen lesen (${periods})`,
  leaveOutAll: "Alle diese Zeilen auslassen",
  each: (count: string) => `Einzeln entscheiden (${count})`,
  meaningOf: (text: string) => `„${text}“ ist`,
  open: "noch offen: Zeilen werden abgewiesen",
  leftOut: "nichts: Zeilen auslassen",
};

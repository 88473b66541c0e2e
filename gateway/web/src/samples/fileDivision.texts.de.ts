/** Texts of the choice of the Gebietsstand that a file names areas of. */
export const fileDivisionTexts = {
  title: "Gebietsstand der Datei",
  lead: "Zu welchem Gebietsstand gehören die Gebiete, die in der Datei stehen? Was Sie wählen, gilt für jede Datei dieses Datensatzes.",
  label: "Gelesen wird",
  hint: "Nach dem Zeitraum: gegen den Gebietsstand, der an seinem letzten Tag galt.",
  byPeriod: "nach dem Zeitraum",
  current: "immer gegen den geltenden",
  version: (name: string, days: string) => `immer gegen „${name}“${days && ` (${days})`}`,
  gone: (name: string) => `immer gegen „${name}“ (gibt es nicht)`,
  always: (name: string) =>
    name === "current"
      ? "Gelesen wird immer gegen den geltenden Gebietsstand."
      : `Gelesen wird immer gegen den Gebietsstand „${name}“.`,
  looking: "Der Gebietsstand wird nachgesehen.",
  noTrial: "Welcher es wird, sagt der Probelauf, sobald er die Datei lesen kann.",
};

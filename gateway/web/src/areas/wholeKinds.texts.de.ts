/** What a whole of areas can be, with its plural. */
export const pluralsOfKinds: Readonly<Record<string, string>> = {
  Amt: "Ämter",
  Bezirk: "Bezirke",
  Bund: "Bund",
  Gemeinde: "Gemeinden",
  Kreis: "Kreise",
  Land: "Länder",
  Landkreis: "Landkreise",
  Region: "Regionen",
  Regionalverband: "Regionalverbände",
  Samtgemeinde: "Samtgemeinden",
  Stadt: "Städte",
  Städteregion: "Städteregionen",
  Verbandsgemeinde: "Verbandsgemeinden",
};

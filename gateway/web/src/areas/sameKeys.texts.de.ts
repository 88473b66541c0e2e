/** Texts for a key that stands at several areas of a file. */
export const sameKeyTexts = {
  title: (key: string) => `Der Schlüssel „${key}“ steht bei mehreren Gebieten`,
  text: "Vermutlich ist einer von ihnen falsch. Geben Sie dem Gebiet hier seinen richtigen Schlüssel; die Datei bleibt, wie sie ist.",
  keyOf: (row: string, telling: string) => `Schlüssel von Gebiet ${row} (${telling})`,
};

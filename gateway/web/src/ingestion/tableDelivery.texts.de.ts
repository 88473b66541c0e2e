/** Texts of a computed table that becomes a delivery. */
export const tableDeliveryTexts = {
  dataset: "Name des Datensatzes",
  deliver: "Als Lieferung übergeben",
  deliveredTitle: "Die Tabelle ist übergeben",
  delivered: (name: string) => `Der Datensatz „${name}“ wird geprüft. Danach lassen sich Indikatoren daraus festlegen.`,
  toDelivery: "Zur Lieferung",
};

/** Texts for areas that come from a service. */
export const areaServiceTexts = {
  open: "Oder von einem Dienst holen (WFS 2.0, OGC API Features)",
  kind: "Art des Dienstes",
  kindHint: "Ein WFS muss GeoJSON ausgeben; Grenzen in GML werden nicht gelesen.",
  layerHint: "Ihre Objekte sind die Gebiete.",
  secretHint: "Wird nur für diesen Abruf verwendet und nicht gespeichert.",
  fetch: "Gebiete vom Dienst holen",
  fetching: "Die Gebiete werden geholt …",
};

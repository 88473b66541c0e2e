/** The start page of OGC API Features. */
export const gisPath = "/api/geography/ogc";

/** What a map program or another web page needs to draw a level. */
export const tilesPath = (level: string) => `/api/geography/tiles/${encodeURIComponent(level)}.json`;

export const gisTexts = {
  sentence: "Die Gebiete selbst, für QGIS und andere GIS-Programme (OGC API Features, dort als WFS-Verbindung):",
  tiles: "Als Vektorkacheln, für Webkarten (TileJSON):",
};

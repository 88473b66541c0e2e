/** The start page of OGC API Features. */
export const gisPath = "/api/geography/ogc";

export const gisTexts = {
  sentence: "Die Gebiete selbst, für QGIS und andere GIS-Programme (OGC API Features, dort als WFS-Verbindung):",
};

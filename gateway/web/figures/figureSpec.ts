/**
 * What a report says of a figure, as JSON. Reporting writes these specs from records of its own (`services/Reporting/Figures`);
 * the files in `specs` hold both sides to each other.
 */

interface AnyFigure {
  title: string;
  /** Pixels. Default 680. */
  width?: number;
}

interface ValueFigure extends AnyFigure {
  /** Default: the unit of the data. */
  unit?: string;
  /** Printed beneath. */
  source?: string;
  /** Areas to draw, in this order. Default: those of the geometry, or all of the data. */
  areas?: string[];
  /** Names to print instead of those in the data, by area code. */
  labels?: Record<string, string>;
}

export interface MapSpec extends ValueFigure {
  kind: "map";
  /** Default: the last period of the data. */
  period?: string;
  /** Areas to point out. */
  highlight?: string[];
  /** Pixels at most. */
  height?: number;
}

export interface BarsSpec extends ValueFigure {
  kind: "bars";
  period?: string;
  highlight?: string[];
  /** The larger area whose value is drawn as a line. */
  reference?: string[];
}

export interface SeriesSpec extends ValueFigure {
  kind: "series";
  /** Larger areas, dashed. */
  reference?: string[];
  height?: number;
}

export interface TableSpec extends ValueFigure {
  kind: "table";
  /** Larger areas, in the last rows. */
  reference?: string[];
}

/** A figure that shows values. */
export type FigureSpec = MapSpec | BarsSpec | SeriesSpec | TableSpec;

/** Where an area lies; it has outlines and no values. The title is its text alternative. */
export interface PlaceSpec extends AnyFigure {
  kind: "place";
  geometry: string;
  backdrop: string;
  highlight?: string[];
  height?: number;
}

/** In a page, data and outlines are named by the ids of the script elements that hold them. */
export type PlacedSpec =
  | (MapSpec & { data: string; geometry: string; backdrop?: string })
  | (BarsSpec & { data: string; geometry?: string })
  | (SeriesSpec & { data: string })
  | (TableSpec & { data: string; geometry?: string })
  | PlaceSpec;

export type FigureKind = PlacedSpec["kind"];

import { formatPeriod } from "../src/format.ts";
import { figureTexts as texts } from "../src/texts.de.ts";
import { type AreaValue, valuesOfPeriod } from "./areaValue.ts";
import { drawBars } from "./bars.ts";
import { legendEntries, upperBounds } from "./classes.ts";
import { html } from "./dom.ts";
import { type AreaTopology, areaCodes } from "./geometry.ts";
import { highestValue, readTable, type ValuesDataset } from "./jsonStat.ts";
import { hasYardstick } from "./kind.ts";
import { drawLegend } from "./legend.ts";
import { drawMap } from "./map.ts";
import { drawSeries, type SeriesLine } from "./series.ts";
import { drawTable, periodColumns, valueCell } from "./table.ts";

/** A figure of a report, as JSON: what to draw from which data. */
export interface FigureSpec {
  kind: "map" | "bars" | "series" | "table";
  title: string;
  /** Default: the unit of the data. */
  unit?: string;
  source?: string;
  /** Default: the last period of the data. */
  period?: string;
  /** Areas to point out. */
  highlight?: string[];
  /** Areas to draw, in this order. Default: those of the geometry, or all of the data. */
  areas?: string[];
  /** Larger areas to compare with: a line in bars, a dashed line in series. */
  reference?: string[];
  /** Names to print instead of those in the data, by area code. */
  labels?: Record<string, string>;
  /** Pixels. Default 680. */
  width?: number;
  /** Pixels of a chart or a map at most. Default: the kind's own. */
  height?: number;
}

interface Input {
  spec: FigureSpec;
  dataset: ValuesDataset;
  topology: AreaTopology | null;
  backdrop: AreaTopology | null;
  id: string;
}

/** Draws one figure; the caller sets title and source around it. */
export function drawFigure(
  spec: FigureSpec,
  dataset: ValuesDataset,
  topology: AreaTopology | null,
  id: string,
  backdrop: AreaTopology | null = null,
): Element[] {
  const input = { spec, dataset, topology, id, backdrop };
  switch (spec.kind) {
    case "map":
      return map(input);
    case "bars":
      return [bars(input)];
    case "series":
      return [series(input)];
    case "table":
      return [table(input)];
  }
}

function unitOf({ spec, dataset }: Input) {
  const { unit, decimals } = dataset.extension.indicator;
  return { unit: spec.unit ?? unit, decimals };
}

function periodOf({ spec, dataset }: Input): string {
  return spec.period ?? readTable(dataset).periods.at(-1) ?? "";
}

function breaksOf({ dataset }: Input): number[] {
  return upperBounds(dataset.extension.classes, highestValue(dataset));
}

function name(spec: FigureSpec, code: string, given: string): string {
  return spec.labels?.[code] ?? given;
}

/** Without a list of areas, larger areas that only serve as reference are left out. */
function rowsOf(input: Input): AreaValue[] {
  const { spec, dataset, topology } = input;
  const drawn = topology ? areaCodes(topology) : undefined;
  const all = valuesOfPeriod(dataset, periodOf(input)).map((row) => ({ ...row, name: name(spec, row.code, row.name) }));
  const wanted = spec.areas ?? drawn;
  if (!wanted) {
    return all.filter((row) => !spec.reference?.includes(row.code));
  }
  return wanted.flatMap((code) => all.find((row) => row.code === code) ?? []);
}

/** The larger areas a value may be held against. */
function yardsticksOf({ spec, dataset }: Input): string[] {
  return hasYardstick(dataset.extension.indicator.kind) ? (spec.reference ?? []) : [];
}

function map(input: Input): Element[] {
  const { spec, dataset, topology, id } = input;
  if (!topology) {
    throw new Error(`Figure "${spec.title}" is a map without geometry.`);
  }
  const rows = rowsOf(input);
  const unit = unitOf(input);
  const { direction } = dataset.extension.indicator;
  const drawing = drawMap(topology, rows, {
    ...unit,
    id,
    direction,
    title: spec.title,
    period: periodOf(input),
    breaks: breaksOf(input),
    width: spec.width ?? 680,
    highlight: spec.highlight ?? [],
    ...(spec.height ? { maximumHeight: spec.height } : {}),
    backdrop: input.backdrop,
  });
  const signs = dataset.extension.signs;
  const legend = drawLegend(legendEntries(rows, breaksOf(input)), {
    ...unit,
    direction,
    id: `${id}-legend`,
    ...(signs ? { signs } : {}),
  });
  return [drawing.element, legend];
}

function bars(input: Input): Element {
  const { spec, dataset } = input;
  const code = yardsticksOf(input)[0];
  const compared = code === undefined ? undefined : valuesOfPeriod(dataset, periodOf(input)).find((row) => row.code === code);
  const known =
    compared && compared.value !== null ? { name: name(spec, compared.code, compared.name), value: compared.value } : null;
  return drawBars(rowsOf(input), {
    ...unitOf(input),
    title: spec.title,
    period: periodOf(input),
    direction: dataset.extension.indicator.direction,
    breaks: breaksOf(input),
    width: spec.width ?? 680,
    highlight: spec.highlight ?? [],
    ...(known ? { reference: known } : {}),
  });
}

function series(input: Input): Element {
  const { spec, dataset } = input;
  const values = readTable(dataset);
  const names = new Map(values.areas.map((area) => [area.code, area.name]));
  const line = (code: string, role: SeriesLine["role"]): SeriesLine => ({
    code,
    role,
    name: name(spec, code, names.get(code) ?? code),
    cells: values.periods.map((period) => values.cell(code, period)),
  });
  const references = yardsticksOf(input);
  const own = (spec.areas ?? spec.highlight ?? [...names.keys()]).filter((code) => !spec.reference?.includes(code));
  const lines = [...own.map((code) => line(code, "selected")), ...references.map((code) => line(code, "reference"))];
  const size = { width: spec.width ?? 680, ...(spec.height ? { height: spec.height } : {}) };
  return drawSeries(lines, { ...unitOf(input), title: spec.title, periods: values.periods, ...size });
}

function table(input: Input): Element {
  const { spec, dataset } = input;
  const values = readTable(dataset);
  const { decimals } = dataset.extension.indicator;
  const rows = [
    ...rowsOf(input),
    ...(spec.reference ?? []).flatMap((code) => values.areas.find((area) => area.code === code) ?? []),
  ];
  const cells = (code: string) =>
    values.periods.map((period) => valueCell(values.cell(code, period), decimals, "", dataset.extension.signs));
  return drawTable(
    rows.map((row) => ({ code: row.code, cells: [html("span", {}, name(spec, row.code, row.name)), ...cells(row.code)] })),
    { caption: `${spec.title} (${texts.legend(unitOf(input).unit)})`, columns: periodColumns(values.periods.map(formatPeriod)) },
  );
}

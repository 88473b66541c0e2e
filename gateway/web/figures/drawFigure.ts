import { type AreaValue, valuesOfPeriod } from "./areaValue.ts";
import { drawBars } from "./bars.ts";
import { legendEntries, type Scale, scaleOf } from "./classes.ts";
import { html } from "./dom.ts";
import type { BarsSpec, FigureSpec, MapSpec, SeriesSpec, TableSpec } from "./figureSpec.ts";
import { type AreaTopology, areaCodes } from "./geometry.ts";
import { highestValue, readTable, type ValuesDataset } from "./jsonStat.ts";
import { hasYardstick } from "./kind.ts";
import { drawLegend } from "./legend.ts";
import { drawMap } from "./map.ts";
import { nameOfPeriod } from "./occasions.ts";
import { drawSeries, type SeriesLine } from "./series.ts";
import { drawTable, periodColumns, valueCell } from "./table.ts";
import { figureTexts as texts } from "./texts.de.ts";

interface Input<Spec extends FigureSpec = FigureSpec> {
  spec: Spec;
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
  const given = { dataset, topology, id, backdrop };
  switch (spec.kind) {
    case "map":
      return map({ spec, ...given });
    case "bars":
      return [bars({ spec, ...given })];
    case "series":
      return [series({ spec, ...given })];
    case "table":
      return [table({ spec, ...given })];
  }
}

function unitOf({ spec, dataset }: Input) {
  const { unit, decimals } = dataset.extension.indicator;
  return { unit: spec.unit ?? unit, decimals };
}

function periodOf({ spec, dataset }: Input): string {
  return ("period" in spec ? spec.period : undefined) ?? readTable(dataset).periods.at(-1) ?? "";
}

function classesOf({ dataset }: Input): Scale {
  return scaleOf(dataset.extension.classes, highestValue(dataset));
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
    const references = "reference" in spec ? spec.reference : undefined;
    return all.filter((row) => !references?.includes(row.code));
  }
  return wanted.flatMap((code) => all.find((row) => row.code === code) ?? []);
}

/** The larger areas a value may be held against. */
function yardsticksOf({ spec, dataset }: Input<BarsSpec | SeriesSpec>): readonly string[] {
  return hasYardstick(dataset.extension.indicator.kind) ? (spec.reference ?? []) : [];
}

function map(input: Input<MapSpec>): Element[] {
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
    scale: classesOf(input),
    width: spec.width ?? 680,
    highlight: spec.highlight ?? [],
    ...(spec.height ? { maximumHeight: spec.height } : {}),
    backdrop: input.backdrop,
  });
  const signs = dataset.extension.signs;
  const legend = drawLegend(legendEntries(rows, classesOf(input)), classesOf(input), {
    ...unit,
    direction,
    id: `${id}-legend`,
    ...(signs ? { signs } : {}),
  });
  return [drawing.element, legend];
}

function bars(input: Input<BarsSpec>): Element {
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
    scale: classesOf(input),
    width: spec.width ?? 680,
    highlight: spec.highlight ?? [],
    ...(known ? { reference: known } : {}),
  });
}

function series(input: Input<SeriesSpec>): Element {
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
  const own = (spec.areas ?? [...names.keys()]).filter((code) => !spec.reference?.includes(code));
  const lines = [...own.map((code) => line(code, "selected")), ...references.map((code) => line(code, "reference"))];
  const size = { width: spec.width ?? 680, ...(spec.height ? { height: spec.height } : {}) };
  const { occasions = {} } = dataset.extension.indicator;
  return drawSeries(lines, { ...unitOf(input), title: spec.title, periods: values.periods, occasions, ...size });
}

function table(input: Input<TableSpec>): Element {
  const { spec, dataset } = input;
  const values = readTable(dataset);
  const { decimals, occasions } = dataset.extension.indicator;
  const rows = [
    ...rowsOf(input),
    ...(spec.reference ?? []).flatMap((code) => values.areas.find((area) => area.code === code) ?? []),
  ];
  const cells = (code: string) =>
    values.periods.map((period) => valueCell(values.cell(code, period), decimals, "", dataset.extension.signs));
  return drawTable(
    rows.map((row) => ({ code: row.code, cells: [html("span", {}, name(spec, row.code, row.name)), ...cells(row.code)] })),
    {
      caption: `${spec.title} (${texts.legend(unitOf(input).unit)})`,
      columns: periodColumns(values.periods.map((period) => nameOfPeriod(period, occasions))),
    },
  );
}

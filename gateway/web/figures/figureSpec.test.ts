// @vitest-environment jsdom

import { expect, test } from "vitest";
import { district } from "../fixtures/district.ts";
import { valuesOf } from "../fixtures/values.ts";
import { drawAll } from "./drawAll.ts";
import type { FigureKind, PlacedSpec } from "./figureSpec.ts";
import bars from "./specs/bars.json";
import map from "./specs/map.json";
import place from "./specs/place.json";
import series from "./specs/series.json";
import table from "./specs/table.json";

type Of<Kind extends FigureKind> = Omit<Extract<PlacedSpec, { kind: Kind }>, "kind">;

/** Reporting checks that it writes these; the compiler checks here that the types of their fields are those of the renderer. */
const written = {
  map: map satisfies Of<"map">,
  bars: bars satisfies Of<"bars">,
  series: series satisfies Of<"series">,
  table: table satisfies Of<"table">,
  place: place satisfies Of<"place">,
};

/** The compiler sees that no field is missing and none is too many. */
const fields: { [Kind in FigureKind]: Record<keyof Of<Kind>, true> } = {
  map: {
    title: true,
    width: true,
    height: true,
    unit: true,
    source: true,
    areas: true,
    labels: true,
    data: true,
    geometry: true,
    backdrop: true,
    period: true,
    highlight: true,
  },
  bars: {
    title: true,
    width: true,
    unit: true,
    source: true,
    areas: true,
    labels: true,
    data: true,
    geometry: true,
    period: true,
    highlight: true,
    reference: true,
  },
  series: {
    title: true,
    width: true,
    height: true,
    unit: true,
    source: true,
    areas: true,
    labels: true,
    data: true,
    reference: true,
  },
  table: {
    title: true,
    width: true,
    unit: true,
    source: true,
    areas: true,
    labels: true,
    data: true,
    geometry: true,
    reference: true,
  },
  place: { title: true, width: true, height: true, geometry: true, backdrop: true, highlight: true },
};

const kinds = Object.keys(written) as FigureKind[];

test.each(kinds)("a figure of kind %s has the fields that Reporting writes, and is drawn", (kind) => {
  const spec = written[kind];
  expect(spec.kind).toBe(kind);
  expect(Object.keys(spec).sort()).toEqual(["kind", ...Object.keys(fields[kind])].sort());

  const data = {
    values: valuesOf("kinderarmut", ["kreis", "stadtteil"]),
    areas: district.maps.stadtteil,
    surroundings: district.maps.gemeinde,
  };
  document.body.replaceChildren(document.createElement("figure"));
  document.querySelector("figure")?.setAttribute("data-figure", JSON.stringify(spec));
  for (const [id, content] of Object.entries(data)) {
    const holder = Object.assign(document.createElement("script"), { id, type: "application/json" });
    holder.textContent = JSON.stringify(content);
    document.body.append(holder);
  }
  drawAll(document);
  expect(document.querySelectorAll("figure > svg, figure > table")).toHaveLength(1);
  expect(document.querySelector("figure")?.outerHTML).toContain("Mitte");
});

import "./report.css";
import { html } from "./dom.ts";
import { drawFigure } from "./drawFigure.ts";
import type { PlacedSpec, PlaceSpec } from "./figureSpec.ts";
import type { AreaTopology } from "./geometry.ts";
import type { ValuesDataset } from "./jsonStat.ts";
import { drawPlaceMap } from "./placeMap.ts";
import { figureTexts as texts } from "./texts.de.ts";

function readJson<T>(page: Document, reference: string): T {
  const holder = page.querySelector(reference);
  if (!holder) {
    throw new Error(`The page has no data "${reference}".`);
  }
  return JSON.parse(holder.textContent) as T;
}

/** Fills one `<figure data-figure>`: title as caption above unless the page gave one, drawing, source below. */
function drawInto(figure: HTMLElement, index: number): void {
  const page = figure.ownerDocument;
  const spec = JSON.parse(figure.dataset.figure ?? "{}") as PlacedSpec;
  if (spec.kind === "place") {
    drawPlace(figure, spec);
    return;
  }
  const dataset = readJson<ValuesDataset>(page, spec.data);
  const outlines = (reference: string | undefined) => (reference ? readJson<AreaTopology>(page, reference) : null);
  figure.classList.add("figure", `figure-${spec.kind}-frame`);
  if (!figure.querySelector("figcaption") && spec.kind !== "table") {
    const unit = spec.unit ?? dataset.extension.indicator.unit;
    figure.append(html("figcaption", {}, spec.title, " ", html("span", { class: "figure-unit" }, texts.legend(unit))));
  }
  const topology = outlines("geometry" in spec ? spec.geometry : undefined);
  const backdrop = outlines("backdrop" in spec ? spec.backdrop : undefined);
  figure.append(...drawFigure(spec, dataset, topology, `figure-${index + 1}`, backdrop));
  if (spec.source) {
    figure.append(html("p", { class: "figure-source" }, texts.source(spec.source)));
  }
}

function drawPlace(figure: HTMLElement, spec: PlaceSpec): void {
  const page = figure.ownerDocument;
  figure.classList.add("figure", "figure-place-frame");
  figure.append(
    drawPlaceMap(readJson(page, spec.geometry), {
      alternative: spec.title,
      highlight: spec.highlight ?? [],
      width: spec.width ?? 680,
      ...(spec.height ? { maximumHeight: spec.height } : {}),
      backdrop: readJson(page, spec.backdrop),
    }),
  );
}

/** Draws every figure of a page and says so on the root element: `data-figures-ready="true"`. */
export function drawAll(page: Document): void {
  page.querySelectorAll<HTMLElement>("figure[data-figure]").forEach(drawInto);
  page.documentElement.dataset.figuresReady = "true";
}

export { drawFigure };

import "./report.css";
import { figureTexts as texts } from "../src/texts.de.ts";
import { html } from "./dom.ts";
import { drawFigure, type FigureSpec } from "./drawFigure.ts";
import type { AreaTopology } from "./geometry.ts";
import type { ValuesDataset } from "./jsonStat.ts";

/** A spec in a page names its data by the ids of script elements that hold them. */
interface PlacedSpec extends FigureSpec {
  data: string;
  geometry?: string;
}

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
  const dataset = readJson<ValuesDataset>(page, spec.data);
  const topology = spec.geometry ? readJson<AreaTopology>(page, spec.geometry) : null;
  figure.classList.add("figure", `figure-${spec.kind}-frame`);
  if (!figure.querySelector("figcaption") && spec.kind !== "table") {
    const unit = spec.unit ?? dataset.extension.indicator.unit;
    figure.append(html("figcaption", {}, spec.title, " ", html("span", { class: "figure-unit" }, texts.legend(unit))));
  }
  figure.append(...drawFigure(spec, dataset, topology, `figure-${index + 1}`));
  if (spec.source) {
    figure.append(html("p", { class: "figure-source" }, texts.source(spec.source)));
  }
}

/** Draws every figure of a page and says so on the root element: `data-figures-ready="true"`. */
export function drawAll(page: Document): void {
  page.querySelectorAll<HTMLElement>("figure[data-figure]").forEach(drawInto);
  page.documentElement.dataset.figuresReady = "true";
}

export { drawFigure };

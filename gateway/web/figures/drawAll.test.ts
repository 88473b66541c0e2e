// @vitest-environment jsdom

import { beforeEach, expect, test } from "vitest";
import { asDataset } from "../fixtures/asDataset.ts";
import { district } from "../fixtures/district.ts";
import { drawAll } from "./drawAll.ts";

const data = JSON.stringify(asDataset({ A: [1, 2], B: [3, "Hidden"] }, ["2023", "2024"], [2, 3]));

beforeEach(() => {
  delete document.documentElement.dataset.figuresReady;
  document.body.innerHTML = `
    <figure data-figure='{"kind":"bars","title":"Quote","data":"#data-1","source":"Probe","period":"2023"}'></figure>
    <figure data-figure='{"kind":"table","title":"Quote","data":"#data-1"}'></figure>
    <script type="application/json" id="data-1">${data}</script>`;
});

test("fills all figures of a page and says when it is done", () => {
  drawAll(document);
  expect(document.documentElement.dataset.figuresReady).toBe("true");
  const [bars, table] = document.querySelectorAll("figure");
  expect(bars?.querySelector("svg")?.getAttribute("role")).toBe("img");
  expect(bars?.querySelector("figcaption")?.textContent).toBe("Quote in %");
  expect(bars?.textContent).toContain("Quelle: Probe");
  expect(table?.querySelector("caption")?.textContent).toBe("Quote (in %)");
});

test("names the data that a page lacks", () => {
  document.querySelector("#data-1")?.remove();
  expect(() => drawAll(document)).toThrow("#data-1");
});

test("shows where an area lies: the one asked for, on the larger areas, without values", () => {
  document.body.innerHTML = `
    <figure data-figure='{"kind":"place","title":"Lage","geometry":"#areas","backdrop":"#around","highlight":["10044113-02"],"width":300}'></figure>
    <script type="application/json" id="areas">${JSON.stringify(district.maps.stadtteil)}</script>
    <script type="application/json" id="around">${JSON.stringify(district.maps.gemeinde)}</script>`;
  drawAll(document);
  const picture = document.querySelector("figure svg");
  expect(picture?.getAttribute("aria-label")).toBe("Lage");
  expect([...(picture?.querySelectorAll("[data-area]") ?? [])].map((node) => node.getAttribute("data-area"))).toEqual([
    "10044113-02",
  ]);
  expect(picture?.querySelector(".place-borders")?.getAttribute("d")).not.toBe("");
});

import { type RefObject, useRef, useState } from "react";
import { legendEntries } from "../../figures/classes.ts";
import { formatDay } from "../../figures/format.ts";
import { isNotPublic } from "../../figures/jsonStat.ts";
import { nameOfPeriod } from "../../figures/occasions.ts";
import { sheetSvg } from "../../figures/sheet.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import { indicators } from "../api/indicators.ts";
import { editionOf } from "../app/edition.ts";
import { editionTexts, shellTexts, atlasTexts as texts } from "../texts.de.ts";
import type { AtlasModel } from "./atlasModel.ts";
import { gisPath, gisTexts, tilesPath } from "./gis.texts.de.ts";
import type { AtlasData } from "./useAtlasData.ts";

interface Props {
  data: AtlasData;
  model: AtlasModel;
  sheet: RefObject<HTMLDivElement | null>;
}

export function Downloads({ data, model, sheet }: Props) {
  const { indicator, level, state } = data;
  const file = (format: "csv" | "xlsx" | "jsonstat") =>
    indicators.downloadUrl(indicator.code, level.code, format, editionOf(state.publicEdition));
  return (
    <div className="downloads">
      <h2 className="downloads-title">{texts.download}</h2>
      <ul>
        <li>
          <a className="text-link" href={file("csv")} download>
            {texts.csv}
          </a>
        </li>
        <li>
          <a className="text-link" href={file("xlsx")} download>
            {texts.xlsx}
          </a>
        </li>
        <li>
          <a className="text-link" href={file("jsonstat")} download>
            {texts.jsonStat}
          </a>
        </li>
        {data.topology && (
          <li>
            <button type="button" className="text-button" onClick={() => saveMap(data, model, sheet.current)}>
              {texts.svg}
            </button>
          </li>
        )}
        <li>
          <CopyLink />
        </li>
      </ul>
      {data.topology && <GisLinks level={data.level.code} />}
    </div>
  );
}

/** The areas themselves, for GIS programs and other web pages. */
function GisLinks({ level }: { level: string }) {
  const link = (path: string) => (
    <a className="text-link" href={path}>
      {new URL(path, window.location.origin).href}
    </a>
  );
  return (
    <>
      <p className="downloads-gis">
        {gisTexts.sentence} {link(gisPath)}
      </p>
      <p className="downloads-gis">
        {gisTexts.tiles} {link(tilesPath(level))}
      </p>
    </>
  );
}

function saveMap(data: AtlasData, model: AtlasModel, host: HTMLDivElement | null): void {
  const map = host?.querySelector("svg");
  if (!map) {
    return;
  }
  const { indicator, level, state, catalogue } = data;
  const { release } = catalogue;
  const notPublic = model.rows.filter(isNotPublic).length;
  const text = sheetSvg(map, legendEntries(model.rows, model.scale), model.scale, {
    id: "sheet",
    unit: indicator.unit,
    decimals: indicator.decimals,
    direction: indicator.direction,
    title: indicator.name,
    subtitle: `${texts.subtitle(level.namePlural, nameOfPeriod(state.period, indicator.occasions))} · ${figureTexts.legend(indicator.unit)}`,
    notes: [
      ...(notPublic > 0 ? [editionTexts.picture(notPublic)] : []),
      [
        `${texts.source}: ${indicator.source}`,
        ...(release.dataAsOf ? [`${texts.dataAsOf}: ${formatDay(release.dataAsOf)}`] : []),
        `${texts.release}: ${release.name}`,
      ].join(" · "),
      texts.secrecy,
      ...(catalogue.fictional ? [shellTexts.fictional] : []),
    ],
  });
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = `${indicator.code}-${level.code}-${state.period}${notPublic > 0 ? "-nicht-oeffentlich" : ""}.svg`;
  anchor.click();
  URL.revokeObjectURL(url);
}

function CopyLink() {
  const [state, setState] = useState<"idle" | "copied" | "manual">("idle");
  const field = useRef<HTMLInputElement>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setState("copied");
    } catch {
      // Browsers offer the clipboard to secure origins only; a plain office network is none.
      setState("manual");
    }
  }
  return (
    <>
      <button type="button" className="text-button" onClick={copy}>
        {texts.copyLink}
      </button>
      <span role="status" className="copy-status">
        {state === "copied" ? texts.copied : ""}
      </span>
      {state === "manual" && (
        <label className="copy-manual">
          {texts.copyByHand}{" "}
          <input ref={field} readOnly value={window.location.href} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}

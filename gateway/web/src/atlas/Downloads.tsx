import { type RefObject, useRef, useState } from "react";
import { indicators } from "../api/indicators.ts";
import { askedOf } from "../app/edition.ts";
import { atlasTexts as texts } from "../texts.de.ts";
import type { AtlasModel } from "./atlasModel.ts";
import { gisPath, gisTexts, tilesPath } from "./gis.texts.de.ts";
import { saveMap } from "./saveMap.ts";
import type { AtlasData } from "./useAtlasData.ts";

interface Props {
  data: AtlasData;
  model: AtlasModel;
  sheet: RefObject<HTMLDivElement | null>;
}

export function Downloads({ data, model, sheet }: Props) {
  const { indicator, level, state } = data;
  const file = (format: "csv" | "xlsx" | "jsonstat") =>
    indicators.downloadUrl(
      indicator.code,
      level.code,
      format,
      askedOf({ ...state, ownClasses: state.ownClasses && format === "jsonstat" }),
    );
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
          <>
            <li>
              <button type="button" className="text-button" onClick={() => void saveMap(data, model, sheet.current, "svg")}>
                {texts.svg}
              </button>
            </li>
            <li>
              <button type="button" className="text-button" onClick={() => void saveMap(data, model, sheet.current, "png")}>
                {texts.png}
              </button>
            </li>
          </>
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

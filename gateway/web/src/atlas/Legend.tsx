import { type RefObject, useCallback, useId, useMemo } from "react";
import { legendEntries } from "../../figures/classes.ts";
import { svg } from "../../figures/dom.ts";
import { drawLegend } from "../../figures/legend.ts";
import { placeSymbol } from "../../figures/places.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { figureTexts, atlasTexts as texts } from "../texts.de.ts";
import type { AtlasModel } from "./atlasModel.ts";
import type { AtlasData } from "./useAtlasData.ts";

interface Props {
  data: AtlasData;
  model: AtlasModel;
  onPlaces(shown: boolean): void;
  /** Takes the focus when the map is left by Escape. */
  titleRef: RefObject<HTMLHeadingElement | null>;
}

export function Legend({ data, model, onPlaces, titleRef }: Props) {
  const id = useId().replace(/[^a-z0-9]/gi, "");
  const { indicator, values, state } = data;
  const signs = values.extension.signs;
  const entries = useMemo(() => legendEntries(model.rows, model.breaks), [model]);
  const draw = useCallback(
    () =>
      drawLegend(entries, {
        id: `${id}-legend`,
        unit: indicator.unit,
        decimals: indicator.decimals,
        direction: indicator.direction,
        ...(signs ? { signs } : {}),
      }),
    [entries, indicator, signs, id],
  );
  return (
    <div className="atlas-legend">
      <h2 className="legend-title" ref={titleRef} tabIndex={-1}>
        {indicator.shortName} <span>{figureTexts.legend(indicator.unit)}</span>
      </h2>
      <FigureHost draw={draw} />
      <p className="legend-direction">{figureTexts.directions[indicator.direction]}</p>
      <div className="kern-form-check places-toggle">
        <input
          className="kern-form-check__checkbox"
          type="checkbox"
          id={`${id}-places`}
          checked={state.places}
          onChange={(event) => onPlaces(event.target.checked)}
        />
        <label className="kern-label" htmlFor={`${id}-places`}>
          {texts.showPlaces}
        </label>
      </div>
      {state.places && (
        <ul className="places-key">
          <li>
            <PlaceKey kind="facility" /> {texts.facility}
          </li>
          <li>
            <PlaceKey kind="meetingPlace" /> {texts.meetingPlace}
          </li>
        </ul>
      )}
    </div>
  );
}

function PlaceKey({ kind }: { kind: string }) {
  const draw = useCallback(() => svg("svg", { width: 16, height: 16, "aria-hidden": "true" }, placeSymbol(kind, 8, 8)), [kind]);
  return <FigureHost draw={draw} className="symbol" />;
}

import { type RefObject, useCallback, useId, useMemo } from "react";
import { legendEntries } from "../../figures/classes.ts";
import { drawLegend } from "../../figures/legend.ts";
import { figureTexts } from "../../figures/texts.de.ts";
import { Checkbox, SelectField } from "../app/Field.tsx";
import { FigureHost } from "../app/FigureHost.tsx";
import { PlacesKey } from "../network/PlaceKey.tsx";
import { editionTexts, atlasTexts as texts } from "../texts.de.ts";
import type { AtlasModel } from "./atlasModel.ts";
import type { AtlasData } from "./useAtlasData.ts";

/** No topic bears this name. */
const hide = "-";

interface Props {
  data: AtlasData;
  model: AtlasModel;
  /** null: none, "": all, else those of one topic. */
  onPlaces(topic: string | null): void;
  /** Whether the limits of classes are drawn from the reader's own numbers. */
  onClasses(own: boolean): void;
  /** Takes the focus when the map is left by Escape. */
  titleRef: RefObject<HTMLHeadingElement | null>;
}

export function Legend({ data, model, onPlaces, onClasses, titleRef }: Props) {
  const id = useId().replace(/[^a-z0-9]/gi, "");
  const { indicator, values, state } = data;
  const signs = values.extension.signs;
  const entries = useMemo(() => legendEntries(model.rows, model.scale), [model]);
  const draw = useCallback(
    () =>
      drawLegend(entries, model.scale, {
        id: `${id}-legend`,
        unit: indicator.unit,
        decimals: indicator.decimals,
        direction: indicator.direction,
        ...(signs ? { signs } : {}),
      }),
    [entries, model, indicator, signs, id],
  );
  return (
    <div className="atlas-legend">
      <h2 className="legend-title" ref={titleRef} tabIndex={-1}>
        {indicator.shortName} <span>{figureTexts.legend(indicator.unit)}</span>
      </h2>
      <FigureHost draw={draw} />
      <p className="legend-direction">{figureTexts.directions[indicator.direction]}</p>
      {!state.publicEdition && (model.notPublic > 0 || state.ownClasses) && (
        <div className="classes-choice">
          <Checkbox
            label={editionTexts.ownClasses}
            checked={state.ownClasses}
            onChange={(event) => onClasses(event.currentTarget.checked)}
          />
          {state.ownClasses && <p className="legend-direction">{editionTexts.ownClassesNote}</p>}
        </div>
      )}
      <div className="places-choice">
        <SelectField
          label={texts.placesTitle}
          value={state.places ?? hide}
          onChange={(event) => onPlaces(event.target.value === hide ? null : event.target.value)}
        >
          <option value={hide}>{texts.hidePlaces}</option>
          <option value="">{texts.allPlaces}</option>
          {data.topics.map((topic) => (
            <option key={topic} value={topic}>
              {topic}
            </option>
          ))}
        </SelectField>
        {state.places !== null && <PlacesKey />}
      </div>
    </div>
  );
}

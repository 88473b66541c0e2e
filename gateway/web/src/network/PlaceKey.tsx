import { useCallback } from "react";
import { svg } from "../../figures/dom.ts";
import { placeSymbol } from "../../figures/places.ts";
import { FigureHost } from "../app/FigureHost.tsx";
import { atlasTexts as texts } from "../texts.de.ts";

/** The symbol by which the map shows a kind of place. */
export function PlaceKey({ kind }: { kind: string }) {
  const draw = useCallback(() => svg("svg", { width: 16, height: 16, "aria-hidden": "true" }, placeSymbol(kind, 8, 8)), [kind]);
  return <FigureHost draw={draw} className="symbol" />;
}

export function PlacesKey() {
  return (
    <ul className="places-key">
      <li>
        <PlaceKey kind="facility" /> {texts.facility}
      </li>
      <li>
        <PlaceKey kind="meetingPlace" /> {texts.meetingPlace}
      </li>
    </ul>
  );
}

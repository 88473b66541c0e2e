import type { Layout } from "../../figures/geometry.ts";
import type { ActiveArea } from "../app/activeArea.ts";
import { Button } from "../app/Button.tsx";
import { mapTexts as texts } from "./map.texts.de.ts";
import type { MapPart } from "./useMapPart.ts";

interface Props {
  part: MapPart;
  layout: Layout | null;
  active: ActiveArea;
  /** Where nearer goes when no area is marked: the last one picked. */
  picked: string | null;
}

/** A third of what is shown: what was at the edge is still to be seen. */
const stride = 1 / 3;

const ways = [
  { sign: "←", name: texts.ways.west, east: -stride, north: 0 },
  { sign: "↑", name: texts.ways.north, east: 0, north: stride },
  { sign: "↓", name: texts.ways.south, east: 0, north: -stride },
  { sign: "→", name: texts.ways.east, east: stride, north: 0 },
];

/** Nearer, farther and to all sides; nearer goes towards the area that is marked, where there is one. */
export function MapPartButtons({ part, layout, active, picked }: Props) {
  const { box } = part;
  function around(): [number, number] | undefined {
    const place = layout?.areas.find((area) => area.code === (active.get() ?? picked));
    return place && layout ? layout.metres(place.centre) : undefined;
  }
  return (
    <fieldset className="map-part">
      <legend className="figure-sr-only">{texts.zoom}</legend>
      <Button look="secondary" small busy={part.isNearest} aria-label={texts.nearer} onClick={() => part.zoom(1, around())}>
        +
      </Button>
      <Button look="secondary" small busy={box === null} aria-label={texts.farther} onClick={() => part.zoom(-1)}>
        −
      </Button>
      {box && (
        <>
          {ways.map(({ sign, name, east, north }) => (
            <Button key={sign} look="secondary" small aria-label={name} onClick={() => part.move(east, north)}>
              {sign}
            </Button>
          ))}
          <Button look="secondary" small onClick={part.whole}>
            {texts.whole}
          </Button>
        </>
      )}
      <span role="status" className="map-part-status">
        {part.loading ? texts.finer : ""}
      </span>
    </fieldset>
  );
}

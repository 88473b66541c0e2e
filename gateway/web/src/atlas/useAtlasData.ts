import { useMemo } from "react";
import type { AreaTopology } from "../../figures/geometry.ts";
import type { ValuesDataset } from "../../figures/jsonStat.ts";
import { geography } from "../api/geography.ts";
import type { ProblemError } from "../api/http.ts";
import { type Area, type Catalogue, type Indicator, indicators, type Level } from "../api/indicators.ts";
import { network, type PlaceFeature } from "../api/network.ts";
import { askedOf } from "../app/edition.ts";
import { useResource } from "../app/useResource.ts";
import { placesOfTopic, topicsOf } from "../network/topics.ts";
import type { AtlasState } from "./atlasAddress.ts";
import { completeState, lastShownPeriod } from "./defaults.ts";

/** The district: what stays the same whatever is shown. */
export interface District {
  catalogue: Catalogue;
  levels: Level[];
  areas: Map<string, Area>;
}

export interface AtlasData extends District {
  state: AtlasState;
  indicator: Indicator;
  level: Level;
  /** Null where the boundaries of the areas are not known: then there are a table and charts only. */
  topology: AreaTopology | null;
  /** Outlines under areas that do not cover the district. */
  backdrop: AreaTopology | null;
  /** Values of the shown level. */
  values: ValuesDataset;
  /** Values of the larger areas, to compare with. */
  reference: ValuesDataset | null;
  places: PlaceFeature[];
  /** The topics places have, to choose from. */
  topics: string[];
  loading: boolean;
}

const noPlaces: PlaceFeature[] = [];

/** The district as a release holds it; without one the current release. A release asked for may be a draft, so it is not kept. */
export function useDistrict(release: string | null = null): { district: District | null; error: ProblemError | null } {
  const [id, keep, of] = [release ?? undefined, release === null, release === null ? "" : ` ${release}`];
  const catalogue = useResource(`catalogue${of}`, () => indicators.catalogue(id), keep);
  const areas = useResource(`released areas${of}`, () => indicators.areas(id), keep);
  const district = useMemo(
    () =>
      catalogue.data && areas.data
        ? {
            catalogue: catalogue.data,
            levels: [...catalogue.data.levels].sort(
              (a, b) => Number(a.isOverlapping) - Number(b.isOverlapping) || a.rank - b.rank,
            ),
            areas: new Map(areas.data.map((area) => [area.code, area])),
          }
        : null,
    [catalogue.data, areas.data],
  );
  return { district, error: catalogue.error ?? areas.error };
}

/** The outlines that the values of a level were computed for, whatever was imported since. */
export function useTopology(level: Level | null) {
  const { code, mapHash } = level ?? { code: "", mapHash: "" };
  return useResource(mapHash ? `map ${code} ${mapHash}` : null, () => geography.overview(code, mapHash), true);
}

/** The level below the whole district: municipalities, or the Bezirke of a city. */
export function municipalLevel(levels: readonly Level[]): Level | undefined {
  return levels.find((level) => level.rank === 1 && !level.isOverlapping);
}

export function useAtlasData(asked: AtlasState): { data: AtlasData | null; error: ProblemError | null } {
  const { district, error } = useDistrict(asked.release);
  const complete = useMemo(() => (district ? completeState(asked, district) : null), [asked, district]);
  const level = district?.levels.find((candidate) => candidate.code === complete?.level) ?? null;
  // Areas of an overlapping division lie scattered: they need the district drawn beneath them.
  const overlapping = level?.isOverlapping ?? false;
  const above =
    district?.levels
      .filter((candidate) => candidate.rank < 2 && !candidate.isOverlapping && candidate.code !== level?.code)
      .map((candidate) => candidate.code) ?? [];
  const code = complete?.indicator ?? null;
  const reading = useMemo(() => askedOf(asked), [asked]);
  const read = `${reading.edition} ${reading.release} ${reading.classes}`;
  const keep = asked.release === null;
  const topology = useTopology(level);
  const backdrop = useTopology(overlapping && district ? (municipalLevel(district.levels) ?? null) : null);
  const values = useResource(
    code && level ? `values ${code} ${level.code} ${read}` : null,
    () => indicators.values(code ?? "", [level?.code ?? ""], reading),
    keep,
  );
  const reference = useResource(
    code && level && above.length > 0 ? `values ${code} ${above.join()} ${read}` : null,
    () => indicators.values(code ?? "", above, reading),
    keep,
  );
  const places = useResource("places", () => network.places(), true);
  const topics = useMemo(() => topicsOf(places.data?.features ?? noPlaces), [places.data]);
  const state = useMemo(
    () =>
      complete && asked.period === "" && values.data
        ? { ...complete, period: lastShownPeriod(values.data) ?? complete.period }
        : complete,
    [complete, asked.period, values.data],
  );
  const indicator = district?.catalogue.indicators.find((candidate) => candidate.code === code);
  const loading = topology.loading || values.loading || reference.loading;
  const data = useMemo(() => {
    if (!district || !state || !level || !indicator || (!topology.data && level.mapHash) || !values.data) {
      return null;
    }
    return {
      ...district,
      state,
      level,
      indicator,
      topology: topology.data,
      backdrop: overlapping ? backdrop.data : null,
      values: values.data,
      reference: above.length > 0 ? reference.data : null,
      places: placesOfTopic(places.data?.features ?? noPlaces, state.places),
      topics,
      loading,
    };
  }, [
    district,
    state,
    level,
    indicator,
    topology.data,
    backdrop.data,
    overlapping,
    values.data,
    reference.data,
    above.length,
    places.data,
    topics,
    loading,
  ]);
  // Without the network the atlas still shows its values.
  const placesError = state?.places === null ? null : places.error;
  return { data, error: error ?? topology.error ?? values.error ?? reference.error ?? placesError };
}

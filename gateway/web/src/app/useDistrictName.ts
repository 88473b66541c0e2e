import { geography } from "../api/geography.ts";
import { indicators } from "../api/indicators.ts";
import { useResource } from "./useResource.ts";

/** The name of the whole district, and whether its data are made up. */
export function useDistrictName(): { name: string; fictional: boolean } {
  const catalogue = useResource("catalogue", () => indicators.catalogue(), true);
  const areas = useResource("areas", () => geography.areas(), true);
  const root = areas.data?.find((area) => area.parent === null);
  return { name: root?.name ?? "", fictional: catalogue.data?.fictional ?? false };
}

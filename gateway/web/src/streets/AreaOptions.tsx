import type { Area } from "../api/geography.ts";

/** The areas of the current Gebietsstand, by their levels, the finest first: streets lie in those. */
export function AreaOptions({ areas, none }: { areas: readonly Area[]; none: string }) {
  const levels = [...new Set(areas.map((area) => area.level))].reverse();
  return (
    <>
      <option value="">{none}</option>
      {levels.map((level) => (
        <optgroup key={level} label={level}>
          {areas
            .filter((area) => area.level === level)
            .map((area) => (
              <option key={area.code} value={area.code}>
                {`${area.name} (${area.code})`}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}

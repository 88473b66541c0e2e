import type { Release } from "../api/indicators.ts";
import { indicatorTexts as texts } from "../texts.de.ts";

/** The rules of confidentiality of a release, and how they differ from those of the release before. */
export function ReleaseRules({ release, differences }: { release: Release; differences: readonly string[] }) {
  const { settings } = release;
  if (!settings) {
    return null;
  }
  return (
    <>
      <p>{texts.rules(settings.publicMinimumCount ?? 0, settings.staffMinimumCount ?? 0, settings.withholdsZeros ?? false)}</p>
      <p>
        {texts.contributorRules(
          settings.minimumPersonsPerFacility ?? 0,
          settings.minimumFacilities ?? 0,
          settings.dominanceLargest ?? 0,
          settings.dominancePercent ?? 0,
          settings.pPercent ?? 0,
        )}
      </p>
      {(differences.length > 0 || release.isBelowFloor) && (
        <ul className="notes">
          {release.isBelowFloor && <li>{texts.belowFloor}</li>}
          {differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      )}
    </>
  );
}

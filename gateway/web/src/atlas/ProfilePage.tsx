import { useMemo } from "react";
import { formatDay, formatPeriod } from "../../figures/format.ts";
import { indicators, type Profile } from "../api/indicators.ts";
import { reporting } from "../api/reporting.ts";
import { EditionNote } from "../app/EditionNote.tsx";
import { EditionSwitch } from "../app/EditionSwitch.tsx";
import { askedReport, parseReading, type Reading, withReading } from "../app/edition.ts";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ReportLink } from "../app/ReportLink.tsx";
import { useResource } from "../app/useResource.ts";
import { ReleaseBanner } from "../releases/ReleaseBanner.tsx";
import { WithdrawnRelease } from "../releases/WithdrawnRelease.tsx";
import { profileTexts as texts } from "../texts.de.ts";
import { LocatorMap } from "./LocatorMap.tsx";
import { ProfileDomain } from "./ProfileDomain.tsx";
import { type District, useDistrict } from "./useAtlasData.ts";

/** /gebiet/{code}?jahr=2024: all indicators of one area, beside the municipality and the Kreis. */
export default function ProfilePage() {
  const address = useAddress();
  const code = decodeURIComponent(address.pathname.split("/")[2] ?? "");
  const reading = useMemo(() => ({ ...parseReading(address), ownClasses: false }), [address]);
  const { district, error: districtError } = useDistrict(reading.release);
  const profile = useResource(
    code === "" ? null : `profile ${withReading(code, reading)}`,
    () => indicators.profile(code, askedReport(reading)),
    reading.release === null,
  );
  const error = districtError ?? profile.error;
  if (error?.problem.type.endsWith(":release-withdrawn")) {
    return <WithdrawnRelease id={reading.release} sentence={error.problem.title} />;
  }
  if (error) {
    return (
      <PageFrame title={texts.preline} narrow>
        <ProblemAlert error={error} />
      </PageFrame>
    );
  }
  if (!district || !profile.data || profile.data.area.code !== code) {
    return <Loading />;
  }
  return <ProfileOfArea profile={profile.data} district={district} period={address.searchParams.get("jahr")} reading={reading} />;
}

interface ProfileOfAreaProps {
  profile: Profile;
  district: District;
  period: string | null;
  reading: Reading;
}

function ProfileOfArea({ profile, district, period, reading }: ProfileOfAreaProps) {
  const { area, release } = profile;
  const latest = useMemo(
    () =>
      profile.indicators
        .flatMap((indicator) => indicator.periods)
        .sort()
        .at(-1) ?? "",
    [profile],
  );
  const shown = period ?? latest;
  const level = district.levels.find((candidate) => candidate.code === area.level);
  const above = area.path.slice(0, -1).flatMap((code) => district.areas.get(code) ?? []);
  const domains = district.catalogue.domains.filter((domain) =>
    profile.indicators.some((indicator) => indicator.domain === domain.code),
  );
  const dataAsOf = release.dataAsOf ?? district.catalogue.release.dataAsOf;
  return (
    <PageFrame title={area.name} preline={[texts.preline, level?.name].filter(Boolean).join(" · ")}>
      <ReleaseBanner
        release={release}
        concerned={profile.indicators}
        current={profileAddress(area.code, period, { ...reading, release: null })}
      />
      <EditionNote
        notPublic={countNotPublic(profile)}
        isPublicEdition={reading.publicEdition}
        other={profileAddress(area.code, shown, { ...reading, publicEdition: !reading.publicEdition })}
      />
      <EditionSwitch
        isPublic={reading.publicEdition}
        onChoose={(publicEdition) => navigate(profileAddress(area.code, period, { ...reading, publicEdition }))}
      />
      <div className="profile-head">
        <div>
          {above.length > 0 && (
            <p className="profile-path">
              {texts.partOf}{" "}
              {above.toReversed().map((parent, index) => (
                <span key={parent.code}>
                  {index > 0 && ", "}
                  <Link className="text-link" href={profileAddress(parent.code, period, reading)}>
                    {parent.name}
                  </Link>
                </span>
              ))}
            </p>
          )}
          <div className="link-row">
            {release.publishedAt && (
              <ReportLink href={reporting.profileUrl(area.code, "pdf", askedReport(reading))}>{texts.pdf}</ReportLink>
            )}
            <Link className="text-link" href={withReading(`/?gebiet=${encodeURIComponent(area.code)}`, reading)}>
              {texts.onMap}
            </Link>
          </div>
          <p className="source-line">
            {texts.values(formatPeriod(shown))} {texts.release(release.name, dataAsOf ? formatDay(dataAsOf) : "")}
          </p>
        </div>
        {level && <LocatorMap area={area.code} level={level} name={area.name} />}
      </div>
      {domains.map((domain) => (
        <ProfileDomain
          key={domain.code}
          domain={domain}
          profile={profile}
          period={shown}
          reading={reading}
          nameOf={(code) => district.areas.get(code)?.name ?? code}
        />
      ))}
    </PageFrame>
  );
}

function profileAddress(code: string, period: string | null, reading: Reading): string {
  return withReading(`/gebiet/${encodeURIComponent(code)}${period === null ? "" : `?jahr=${period}`}`, reading);
}

function countNotPublic(profile: Profile): number {
  return profile.indicators
    .flatMap((indicator) => Object.values(indicator.series).flat())
    .filter((cell) => cell.flags?.includes("NotPublic")).length;
}

import { formatDay } from "../../figures/format.ts";
import type { AnsweredRelease } from "../api/indicators.ts";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { releaseTexts as texts } from "./releases.texts.de.ts";
import { addressOfRelease, checkAddress, correctionsOf } from "./releaseWords.ts";

const mostNamed = 5;

interface Props {
  release: AnsweredRelease;
  /** The indicators of the page: a correction is shown where it concerns one of them. */
  concerned: readonly { code: string; shortName: string }[];
  /** The same page in the current release. */
  current: string;
}

/** What must be known of a release before its numbers are used: a draft, no longer the newest, corrected. */
export function ReleaseBanner({ release, concerned, current }: Props) {
  const codes = concerned.map((indicator) => indicator.code);
  return (
    <>
      {release.publishedAt === null && (
        <Notice look="danger" title={texts.draftTitle}>
          <p className="kern-body">
            {texts.draftText(release.name)}{" "}
            <Link className="text-link" href={checkAddress(release.id)}>
              {texts.toCheck}
            </Link>{" "}
            ·{" "}
            <Link className="text-link" href={current}>
              {texts.toCurrent}
            </Link>
          </p>
        </Notice>
      )}
      {release.newer && (
        <Notice look="info" title={texts.newerTitle(formatDay(release.newer.publishedAt))}>
          <p className="kern-body">
            {texts.newerText(release.name)}{" "}
            <Link className="text-link" href={current}>
              {texts.toCurrent}
            </Link>
          </p>
        </Notice>
      )}
      {correctionsOf(release, codes).map((correction) => {
        const names = concerned.filter((one) => correction.indicators.includes(one.code)).map((one) => one.shortName);
        return (
          <Notice key={correction.releaseId} look="warning" title={texts.correctionTitle(formatDay(correction.correctedAt))}>
            <p className="kern-body">
              {texts.correctionText(correction.reason, names.slice(0, mostNamed), names.length - mostNamed)}{" "}
              <Link className="text-link" href={addressOfRelease(correction.releaseId)}>
                {texts.toCorrection(correction.releaseName)}
              </Link>
            </p>
          </Notice>
        );
      })}
    </>
  );
}

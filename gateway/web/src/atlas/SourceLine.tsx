import { formatDay } from "../../figures/format.ts";
import { Link } from "../app/Link.tsx";
import { addressOfRelease } from "../releases/releaseWords.ts";
import { atlasTexts as texts } from "../texts.de.ts";
import type { AtlasData } from "./useAtlasData.ts";

/** Under each figure: where the numbers come from, of which day, and in which release they were published. */
export function SourceLine({ data }: { data: AtlasData }) {
  const { indicator, catalogue } = data;
  const { release } = catalogue;
  const parts = [
    `${texts.source}: ${indicator.source}`,
    ...(release.dataAsOf ? [`${texts.dataAsOf}: ${formatDay(release.dataAsOf)}`] : []),
  ];
  return (
    <p className="source-line">
      {parts.join(" · ")} · {texts.release}:{" "}
      <Link className="text-link" href={addressOfRelease(release.id)}>
        {release.name}
      </Link>
    </p>
  );
}

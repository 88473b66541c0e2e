import { useState } from "react";
import { reporting } from "../api/reporting.ts";
import AreaSearch from "../app/AreaSearch.tsx";
import { Block } from "../app/Block.tsx";
import { EditionSwitch } from "../app/EditionSwitch.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ReportLink } from "../app/ReportLink.tsx";
import { type District, useDistrict } from "../atlas/useAtlasData.ts";
import { reportTexts as texts } from "../texts.de.ts";
import { SeriesForm } from "./SeriesForm.tsx";

export default function ReportsPage() {
  const { district, error } = useDistrict();
  return (
    <Guarded area="berichte">
      <PageFrame title={texts.title} lead={texts.lead}>
        {error && <ProblemAlert error={error} />}
        {!district && !error && <Loading />}
        {district && (
          <>
            <SingleProfile district={district} />
            <SeriesForm levels={district.levels} />
          </>
        )}
      </PageFrame>
    </Guarded>
  );
}

function SingleProfile({ district }: { district: District }) {
  const [area, setArea] = useState<string | null>(null);
  const [isPublic, setPublic] = useState(true);
  const asked = isPublic ? { edition: "public" as const } : {};
  const areas = [...district.areas.values()];
  return (
    <Block id="single-title" title={texts.single} look="panel">
      <div className="form">
        <AreaSearch
          label={texts.area}
          areas={areas}
          nameOfParent={(code) => district.areas.get(code)?.name ?? ""}
          onPick={setArea}
          keep
        />
        <EditionSwitch isPublic={isPublic} onChoose={setPublic} />
        {area ? (
          <div className="link-row">
            <ReportLink href={reporting.profileUrl(area, "pdf", asked)}>{texts.openPdf}</ReportLink>
            <ReportLink href={reporting.profileUrl(area, "html", asked)}>{texts.openHtml}</ReportLink>
          </div>
        ) : (
          <p className="muted">{texts.pickFirst}</p>
        )}
      </div>
    </Block>
  );
}

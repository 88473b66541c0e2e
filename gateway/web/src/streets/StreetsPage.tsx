import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { StreetImport } from "./StreetImport.tsx";
import { streetTexts as texts } from "./streets.texts.de.ts";

/** /daten/strassen */
export default function StreetsPage() {
  return (
    <Guarded area="gebiete">
      <PageFrame
        title={texts.title}
        lead={texts.lead}
        preline={
          <Link className="kern-link" href="/daten">
            {texts.back}
          </Link>
        }
      >
        <StreetImport />
      </PageFrame>
    </Guarded>
  );
}

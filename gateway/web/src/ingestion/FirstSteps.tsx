import { geography } from "../api/geography.ts";
import { indicators } from "../api/indicators.ts";
import { ingestion } from "../api/ingestion.ts";
import { Badge } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { Link } from "../app/Link.tsx";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { firstStepsTexts as texts } from "./firstSteps.texts.de.ts";

/** The way from an empty installation to the first numbers of the atlas; gone once they are there. */
export function FirstSteps() {
  const { rights } = useSession().me;
  const mayDefine = rights.includes("DefineDataset");
  const areas = useResource(mayDefine ? "areas" : null, () => geography.areas());
  const datasets = useResource(mayDefine ? "datasets" : null, () => ingestion.datasets());
  const definitions = useResource(rights.includes("ReadDefinitions") ? "definitions" : null, () => indicators.definitions());
  const releases = useResource(rights.includes("PublishRelease") ? "releases" : null, () => indicators.releases());
  if (!mayDefine || !areas.data || !datasets.data || (releases.data?.some((release) => release.state === "published") ?? true)) {
    return null;
  }
  const steps = [
    { ...texts.areas, isDone: areas.data.length > 0 },
    { ...texts.datasets, isDone: datasets.data.length > 0 },
    { ...texts.deliveries, isDone: datasets.data.some((dataset) => dataset.lastState === "accepted") },
    { ...texts.indicators, isDone: (definitions.data?.length ?? 0) > 0 },
    { ...texts.release, isDone: false },
  ];
  const next = steps.findIndex((step) => !step.isDone);
  return (
    <Block id="first-steps-title" title={texts.title} lead={texts.lead} look="panel">
      <ol className="first-steps">
        {steps.map((step, index) => (
          <li key={step.title} aria-current={index === next ? "step" : undefined}>
            <Link className="text-link" href={step.href}>
              {step.title}
            </Link>{" "}
            {step.isDone ? <Badge tone="success">{texts.done}</Badge> : index === next && <Badge tone="info">{texts.next}</Badge>}
            <p className="muted">{step.text}</p>
            {"moreHref" in step && rights.includes("EditAreas") && (
              <Link className="kern-link" href={step.moreHref}>
                {step.more}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Block>
  );
}

import { formatNumber } from "../../figures/format.ts";
import { type Delivery, ingestion } from "../api/ingestion.ts";
import { Badge } from "../app/Badge.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { ProgressBar } from "../app/ProgressBar.tsx";
import { useProgress } from "../app/useProgress.ts";
import { useResource } from "../app/useResource.ts";
import { DeliveryUses } from "../lineage/DeliveryUses.tsx";
import { ingestionTexts as texts } from "../texts.de.ts";
import { CompareDeliveries } from "./CompareDeliveries.tsx";
import { Decisions } from "./Decisions.tsx";
import { DeliveryFacts } from "./DeliveryFacts.tsx";
import { stateTones } from "./DeliveryList.tsx";
import { DivisionOfDelivery } from "./DivisionOfDelivery.tsx";
import { Findings } from "./Findings.tsx";
import { OverrideAlert } from "./OverrideAlert.tsx";
import { ConfirmedReplacement, ConfirmReplacement, ReplacementBlock } from "./ReplacementBlock.tsx";
import { replacementTexts } from "./replacement.texts.de.ts";
import { VerdictAlert } from "./VerdictAlert.tsx";

const isOpen = (delivery: Delivery | null) => delivery?.state === "received" || delivery?.state === "checking";

const replacementTitle = (delivery: Delivery) =>
  delivery.state === "accepted" ? replacementTexts.titleAccepted : replacementTexts.title;

export function DeliveryReport({ id }: { id: string }) {
  const { data, error, reload } = useResource(`delivery ${id}`, () => ingestion.delivery(id));
  const progress = useProgress(isOpen(data) ? ingestion.deliveryEvents(id) : null, reload);
  const title = data ? data.fileName : texts.report;
  return (
    <PageFrame
      title={title}
      preline={
        <Link className="text-link" href="/daten">
          {texts.backToData}
        </Link>
      }
    >
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data && (
        <div className="report">
          <p>
            <Badge tone={stateTones[data.state]}>{texts.states[data.state]}</Badge>
          </p>
          {isOpen(data) && (
            <ProgressBar
              label={progress?.text || texts.checking}
              share={progress && progress.total > 0 ? progress.done / progress.total : null}
              detail={progress && progress.total > 0 ? `${formatNumber((100 * progress.done) / progress.total)} %` : ""}
            />
          )}
          {data.override && <OverrideAlert override={data.override} />}
          {data.verdict && !data.override && <VerdictAlert verdict={data.verdict} />}
          {data.division && <DivisionOfDelivery division={data.division} />}
          {data.state === "accepted" && data.loadFailure && (
            <Notice look="danger" title={texts.loadFailed}>
              <p className="kern-body">{data.loadFailure}</p>
              <p className="kern-body">
                <strong>{texts.nextStep}:</strong> {texts.loadFailedStep}
              </p>
            </Notice>
          )}
          {data.state === "unconfirmed" && <ConfirmReplacement delivery={data} onDecided={reload} />}
          <ConfirmedReplacement delivery={data} />
          {data.replacement && <ReplacementBlock replacement={data.replacement} title={replacementTitle(data)} />}
          {!isOpen(data) && data.periods.length > 0 && <CompareDeliveries delivery={data} />}
          <DeliveryFacts delivery={data} />
          {data.state === "accepted" && <DeliveryUses delivery={data.id} />}
          <Findings delivery={data} />
          <Decisions delivery={data} onDecided={reload} />
        </div>
      )}
    </PageFrame>
  );
}

import { type WaitingItem, type WaitingService, waitingOf } from "../api/waiting.ts";
import { Block } from "../app/Block.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { rightOfArea, useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { startTexts as texts } from "./start.texts.de.ts";
import { WaitingList } from "./WaitingList.tsx";
import { forOthers, groupsOf } from "./waitingGroups.ts";

/** /start: where signing in leads to. */
export default function StartPage() {
  return (
    <Guarded area="konto">
      <Waiting />
    </Guarded>
  );
}

/** Each service is asked for itself: one that is away takes nothing from what the others tell. */
function useWaiting(service: WaitingService, mayAsk: boolean) {
  const { data, error, reload } = useResource(mayAsk ? `waiting-${service}` : null, () => waitingOf(service));
  return { service, items: mayAsk ? data : [], error, reload };
}

function Waiting() {
  const { me } = useSession();
  const may = (area: keyof typeof rightOfArea) => me.rights.includes(rightOfArea[area]);
  const asked = [
    useWaiting("ingestion", may("daten")),
    useWaiting("indicators", may("indikatoren")),
    useWaiting("reporting", may("berichte")),
  ];
  const isLoading = asked.some((one) => !one.items && !one.error);
  const items = asked.flatMap((one) => one.items ?? ([] as WaitingItem[]));
  const groups = groupsOf(items);
  const others = forOthers(items);
  const isKnown = asked.every((one) => one.items);
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <PageFrame title={texts.title} {...(isKnown ? { lead: texts.lead(count) } : {})}>
      {asked.map(
        (one) =>
          one.error && (
            <div key={one.service}>
              <p>{texts.services[one.service]}</p>
              <ProblemAlert error={one.error} onRetry={one.reload} />
            </div>
          ),
      )}
      {isLoading && <Loading />}
      {groups.map((group) => (
        <Block key={group.kind} id={`waiting-${group.kind}`} title={texts.kinds[group.kind]}>
          <WaitingList items={group.items} />
        </Block>
      ))}
      {others.length > 0 && (
        <Block id="waiting-others" title={texts.others} lead={texts.othersLead}>
          <WaitingList items={others} />
        </Block>
      )}
      <Block id="ways-title" title={texts.ways}>
        <ul className="ways">
          <Way href="/" text={texts.toAtlas} />
          {may("daten") && <Way href="/daten" text={texts.toUpload} />}
          {may("definitionen") && <Way href="/indikatoren/festlegen" text={texts.toDefine} />}
          {may("berichte") && <Way href="/berichte" text={texts.toReports} />}
        </ul>
      </Block>
    </PageFrame>
  );
}

function Way({ href, text }: { href: string; text: string }) {
  return (
    <li>
      <Link className="kern-link" href={href}>
        {text}
      </Link>
    </li>
  );
}

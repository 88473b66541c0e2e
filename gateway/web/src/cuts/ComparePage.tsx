import { cuts } from "../api/cuts.ts";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { ComparedCuts } from "./ComparedCuts.tsx";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { editorAddress, todayKey } from "./cutsAddress.ts";

/** /daten/zuschnitt/{id}/vergleich?mit={id}: two saved variants, or one and the cut of today. */
export function ComparePage({ id, other }: { id: string; other: string }) {
  const one = useResource(`compared ${id}`, () => cuts.get(id));
  const second = useResource(other === todayKey ? null : `compared ${other}`, () => cuts.get(other));
  const map = useResource(one.data?.map ?? null, () => cuts.map(one.data?.map ?? ""), true);
  const error = one.error ?? second.error ?? map.error;
  const isThere = one.data && map.data && (other === todayKey || second.data);
  return (
    <PageFrame
      title={texts.compareTitle}
      {...(one.data ? { lead: texts.compareOf(one.data.name, second.data?.name ?? texts.today) } : {})}
      preline={
        <Link className="kern-link" href={editorAddress(id)}>
          {texts.backToCut}
        </Link>
      }
    >
      {error && <ProblemAlert error={error} />}
      {!isThere && !error && <Loading />}
      {one.data && map.data && isThere && <ComparedCuts cut={one.data} other={second.data} topology={map.data} />}
    </PageFrame>
  );
}

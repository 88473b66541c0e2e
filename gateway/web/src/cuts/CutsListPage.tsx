import { cuts } from "../api/cuts.ts";
import { geography } from "../api/geography.ts";
import { Block } from "../app/Block.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { CutList } from "./CutList.tsx";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { NewCutForm } from "./NewCutForm.tsx";

/** /daten/zuschnitt */
export function CutsListPage() {
  const list = useResource("cuts", () => cuts.list());
  const versions = useResource("versions", () => geography.versions());
  const problem = list.error ?? versions.error;
  return (
    <PageFrame
      title={texts.title}
      lead={texts.lead}
      preline={
        <Link className="kern-link" href="/daten">
          {texts.back}
        </Link>
      }
    >
      {problem && <ProblemAlert error={problem} />}
      {!(list.data && versions.data) && !problem && <Loading />}
      {list.data && (
        <Block id="cuts-title" title={texts.listTitle}>
          {list.data.length === 0 ? <p>{texts.none}</p> : <CutList cuts={list.data} onChange={list.reload} />}
        </Block>
      )}
      {list.data && versions.data && <NewCutForm cuts={list.data} versions={versions.data} />}
    </PageFrame>
  );
}

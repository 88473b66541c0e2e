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
  const levels = useResource("levels", () => geography.levels());
  const problem = list.error ?? versions.error ?? levels.error;
  const isThere = list.data && versions.data && levels.data;
  // Blocks lie in something: it takes two levels that cover the town.
  const canCut = (levels.data ?? []).filter((level) => !level.isOverlapping).length > 1;
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
      {!isThere && !problem && <Loading />}
      {list.data && (
        <Block id="cuts-title" title={texts.listTitle}>
          {list.data.length === 0 ? <p>{texts.none}</p> : <CutList cuts={list.data} onChange={list.reload} />}
        </Block>
      )}
      {isThere && !canCut && (
        <p>
          {texts.fewLevels}{" "}
          <Link className="kern-link" href="/daten/gebiete">
            {texts.readAreas}
          </Link>
        </p>
      )}
      {list.data && versions.data && levels.data && canCut && (
        <NewCutForm cuts={list.data} versions={versions.data} levels={levels.data} />
      )}
    </PageFrame>
  );
}

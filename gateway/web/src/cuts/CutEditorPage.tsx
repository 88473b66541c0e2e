import { useState } from "react";
import { cuts } from "../api/cuts.ts";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { CutEditor } from "./CutEditor.tsx";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { listAddress } from "./cutsAddress.ts";

/** /daten/zuschnitt/{id} */
export function CutEditorPage({ id }: { id: string }) {
  // Another number reads the cut anew and begins the editing anew with it.
  const [turn, setTurn] = useState(0);
  const { data, error, loading, reload } = useResource(`cut ${id} ${turn}`, () => cuts.get(id));
  const map = useResource(data ? data.map : null, () => cuts.map(data?.map ?? ""), true);
  const [name, setName] = useState<string | null>(null);
  const problem = error ?? map.error;
  return (
    <PageFrame
      title={name ?? data?.name ?? texts.title}
      {...(data ? { lead: texts.editorFacts(data.levelName, data.blockLevelName, data.version) } : {})}
      preline={
        <Link className="kern-link" href={listAddress}>
          {texts.backToList}
        </Link>
      }
    >
      {problem && <ProblemAlert error={problem} onRetry={error ? reload : map.reload} />}
      {(!data || !map.data || loading) && !problem && <Loading />}
      {data && map.data && !loading && (
        <CutEditor
          key={`${turn} ${data.id}`}
          cut={data}
          topology={map.data}
          onName={setName}
          onReload={() => {
            setName(null);
            setTurn(turn + 1);
          }}
        />
      )}
    </PageFrame>
  );
}

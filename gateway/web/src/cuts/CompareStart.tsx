import { useState } from "react";
import { type Cut, cuts } from "../api/cuts.ts";
import { Block } from "../app/Block.tsx";
import { Choice } from "../app/Choice.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { compareAddress, todayKey } from "./cutsAddress.ts";
import type { TrialWish } from "./useCutFigures.ts";

interface Props {
  cut: Cut;
  hasToday: boolean;
  wish: TrialWish;
}

/** Another cut of the same blocks to be put beside this one. */
export function CompareStart({ cut, hasToday, wish }: Props) {
  const { data, error } = useResource("cuts", () => cuts.list());
  const [chosen, setChosen] = useState("");
  const others = (data ?? []).filter(
    (other) => other.id !== cut.id && other.version === cut.version && other.blockLevel === cut.blockLevel,
  );
  const choices = {
    ...(hasToday ? { [todayKey]: texts.today } : {}),
    ...Object.fromEntries(others.map((other) => [other.id, other.name])),
  };
  const other = chosen in choices ? chosen : (Object.keys(choices)[0] ?? "");
  return (
    <Block id="cut-compare-title" title={texts.compareTitle} lead={texts.compareLead}>
      {error && <ProblemAlert error={error} />}
      {data && other === "" && <p>{texts.noOther}</p>}
      {other !== "" && (
        <div className="cut-compare-start">
          <Choice label={texts.compareWith} choices={choices} value={other} onChoose={setChosen} />
          <Link className="kern-btn kern-btn--secondary" href={compareAddress(cut.id, other, wish)}>
            <span className="kern-label">{texts.compare}</span>
          </Link>
        </div>
      )}
    </Block>
  );
}

import { formatNumber } from "../../figures/format.ts";
import { changeLooks, patternId } from "./changeLooks.ts";
import { changeTexts as texts } from "./changes.texts.de.ts";
import { type AreaChange, changeKinds, countKinds } from "./keyChanges.ts";

/** What the colours mean, and how many areas have each. */
export function ChangesLegend({ changes }: { changes: readonly AreaChange[] }) {
  const counts = countKinds(changes);
  return (
    <ul className="changes-legend" aria-label={texts.legend}>
      {changeKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind}>
            <svg width="28" height="18" aria-hidden="true">
              <rect x="1" y="1" width="26" height="16" fill={changeLooks[kind].fill} stroke="#4a4f6a" />
              {changeLooks[kind].hatch !== null && <rect x="1" y="1" width="26" height="16" fill={`url(#${patternId(kind)})`} />}
            </svg>
            {texts.counted(texts.kinds[kind], formatNumber(counts[kind]))}
          </li>
        ))}
      <li>
        <svg width="28" height="18" aria-hidden="true">
          <path d="M1 9H27" stroke="#131525" strokeWidth="1.4" strokeDasharray="5 3" />
        </svg>
        {texts.oldBorders}
      </li>
    </ul>
  );
}

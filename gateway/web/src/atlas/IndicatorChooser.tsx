import { useId, useMemo, useRef, useState } from "react";
import { analysisTexts } from "../analyses/analyses.texts.de.ts";
import { analysisOf } from "../analyses/analysisAddress.ts";
import type { Indicator } from "../api/indicators.ts";
import { Link } from "../app/Link.tsx";
import { IndexLinks } from "../indexes/IndexLinks.tsx";
import { shellTexts, atlasTexts as texts } from "../texts.de.ts";
import { atlasAddress } from "./atlasAddress.ts";
import { searchIndicators } from "./searchIndicators.ts";
import type { AtlasData } from "./useAtlasData.ts";

/** The name of the indicator as title of the page, and the dialog in which another is chosen. */
export function IndicatorChooser({ data }: { data: AtlasData }) {
  const { indicator, catalogue, state } = data;
  const dialog = useRef<HTMLDialogElement>(null);
  function open() {
    dialog.current?.showModal();
    dialog.current?.querySelector("input")?.focus();
  }
  const id = useId();
  const domain = catalogue.domains.find((candidate) => candidate.code === indicator.domain);
  return (
    <div className="indicator-title">
      <p className="kern-preline">{domain?.name}</p>
      <h1 className="kern-heading-large">{indicator.name}</h1>
      <p className="indicator-lead">{indicator.definition}</p>
      <div className="indicator-actions">
        <button type="button" className="kern-btn kern-btn--primary" aria-haspopup="dialog" onClick={open}>
          <span className="kern-icon kern-icon--search" aria-hidden="true" />
          <span className="kern-label">{texts.changeIndicator}</span>
        </button>
        <Link className="kern-btn kern-btn--secondary" href={analysisOf(state)} title={analysisTexts.linkHint}>
          <span className="kern-label">{analysisTexts.link}</span>
        </Link>
      </div>
      <dialog ref={dialog} className="kern-dialog indicator-dialog" aria-labelledby={`${id}-title`}>
        <header className="kern-dialog__header">
          <h2 className="kern-title kern-title--large" id={`${id}-title`}>
            {texts.chooserTitle}
          </h2>
          <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => dialog.current?.close()}>
            <span className="kern-icon kern-icon--close" aria-hidden="true" />
            <span className="kern-label kern-sr-only">{shellTexts.close}</span>
          </button>
        </header>
        <IndicatorList data={data} onChosen={() => dialog.current?.close()} />
      </dialog>
    </div>
  );
}

function IndicatorList({ data, onChosen }: { data: AtlasData; onChosen(): void }) {
  const [words, setWords] = useState("");
  const id = useId();
  const { catalogue, state } = data;
  const found = useMemo(() => searchIndicators(catalogue.indicators, words), [catalogue, words]);
  const groups = catalogue.domains
    .map((domain) => ({ domain, members: found.filter((indicator) => indicator.domain === domain.code) }))
    .filter((group) => group.members.length > 0);
  return (
    <section className="kern-dialog__body">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {texts.searchIndicator}
        </label>
        <input
          id={id}
          type="search"
          className="kern-form-input__input"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <p className="indicator-count" role="status">
        {found.length === 0 ? texts.nothingFound : texts.indicatorsFound(found.length)}
      </p>
      <IndexLinks />
      <div className="indicator-groups">
        {groups.map(({ domain, members }) => (
          <div key={domain.code} className="indicator-group">
            <h3>{domain.name}</h3>
            <ul>
              {members.map((indicator) => (
                <Item key={indicator.code} indicator={indicator} state={state} onChosen={onChosen} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function Item({ indicator, state, onChosen }: { indicator: Indicator; state: AtlasData["state"]; onChosen(): void }) {
  const current = indicator.code === state.indicator;
  return (
    <li>
      <Link
        href={atlasAddress({ ...state, indicator: indicator.code })}
        className="indicator-link"
        aria-current={current ? "true" : undefined}
        onClick={onChosen}
      >
        <span>{indicator.name}</span>
        <span className="indicator-unit">{indicator.unit}</span>
      </Link>
    </li>
  );
}

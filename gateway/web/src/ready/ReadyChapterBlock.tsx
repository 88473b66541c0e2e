import type { ReadyChapter, ReadyIndicator } from "../api/indicators.ts";
import { Badge, type Tone } from "../app/Badge.tsx";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Link } from "../app/Link.tsx";
import { editAddress } from "../indicators/editAddress.ts";
import { isPossible } from "./filterReady.ts";
import { adaptAddress, type OwnNames } from "./ownNames.ts";
import { ReadySheet } from "./ReadySheet.tsx";
import { readyTexts as texts } from "./ready.texts.de.ts";

interface Chosen {
  names: OwnNames;
  chosen: ReadonlySet<string>;
  onMark(code: string, isOn: boolean): void;
  onAdopt(code: string): void;
}

export function ReadyChapterBlock({ chapter, ...chosen }: { chapter: ReadyChapter } & Chosen) {
  return (
    <Block id={`ready-${chapter.code}`} title={chapter.name} lead={chapter.lead}>
      <ul className="ready-list">
        {chapter.indicators.map((ready) => (
          <Ready key={ready.code} ready={ready} {...chosen} />
        ))}
      </ul>
    </Block>
  );
}

const tones: Record<ReadyIndicator["state"], Tone> = {
  switchedOn: "success",
  ready: "info",
  announced: "info",
  missing: "warning",
};

function Ready({ ready, names, chosen, onMark, onAdopt }: { ready: ReadyIndicator } & Chosen) {
  const { code, state, definition, missing, switchedOnAs } = ready;
  return (
    <li className={`ready-item ready-item--${state}`}>
      <div className="ready-head">
        <h3 className="kern-heading-small">{definition.name}</h3>
        <Badge tone={tones[state]}>{texts.badges[state]}</Badge>
      </div>
      <p>{definition.plainText}</p>
      {state === "announced" && <p className="muted">{texts.announced}</p>}
      {missing.length > 0 && (
        <div className="ready-missing">
          <p>{texts.missing}</p>
          <ul>
            {missing.map((need) => (
              <li key={need.text}>{need.text}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="ready-actions">
        {isPossible(ready) && (
          <>
            <label className="ready-choice">
              <input
                type="checkbox"
                className="kern-form-check__checkbox"
                aria-label={texts.choose(definition.name)}
                checked={chosen.has(code)}
                onChange={(event) => onMark(code, event.currentTarget.checked)}
              />
              <span>{texts.chooseThis}</span>
            </label>
            <Button look="secondary" small aria-label={texts.adoptOf(definition.name)} onClick={() => onAdopt(code)}>
              {texts.adopt}
            </Button>
          </>
        )}
        {switchedOnAs ? (
          <Link className="kern-link" href={editAddress({ indikator: switchedOnAs })} aria-label={texts.openOf(definition.name)}>
            {texts.open}
          </Link>
        ) : (
          <Link className="kern-link" href={adaptAddress(code, names)} aria-label={texts.adaptOf(definition.name)}>
            {texts.adapt}
          </Link>
        )}
      </div>
      <ReadySheet definition={definition} />
    </li>
  );
}

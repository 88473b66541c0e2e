import { useCallback, useState } from "react";
import type { SourceLayer, SourceLayers, SourceRequest } from "../api/sources.ts";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { sourcesTexts as texts } from "./sources.texts.de.ts";

interface Props {
  given: SourceRequest;
  /** What its objects become. */
  hint: string;
  ask(source: SourceRequest): Promise<SourceLayers>;
  onChange(part: Partial<SourceRequest>): void;
}

/** Which layer of a service is fetched: the service itself is asked which there are. */
export function LayerFields({ given, hint, ask, onChange }: Props) {
  // Those of the service that was asked; another address has others.
  const [found, setFound] = useState<{ of: string; text: string; layers: readonly SourceLayer[] } | null>(null);
  const asked = `${given.service} ${given.address}`;
  const look = useAction(
    useCallback(async () => {
      const { text, layers } = await ask({ ...given, layer: "" });
      setFound({ of: `${given.service} ${given.address}`, text, layers });
    }, [ask, given]),
  );
  const { text, layers } = found?.of === asked ? found : { text: "", layers: [] };
  const layer = given.layer ?? "";
  return (
    <>
      <div className="form-end button-row">
        <Button look="secondary" busy={look.busy} onClick={() => void look.run()}>
          {texts.askLayers}
        </Button>
        <span role="status">{look.busy ? texts.askingLayers : layers.length > 0 ? texts.layersFound(layers.length) : ""}</span>
      </div>
      {look.error && <ProblemAlert error={look.error} />}
      {text && (
        <Notice look="danger" title={texts.noLayers}>
          <p className="kern-body">{text}</p>
        </Notice>
      )}
      {(layers.length > 0 || layer) && (
        <SelectField
          label={texts.layer}
          hint={hint}
          value={layer}
          onChange={(event) => onChange({ layer: event.currentTarget.value })}
        >
          <option value="">{texts.chooseLayer}</option>
          {layer && !layers.some((one) => one.name === layer) && <option value={layer}>{layer}</option>}
          {layers.map((one) => (
            <option key={one.name} value={one.name}>
              {one.title === one.name ? one.title : `${one.title} (${one.name})`}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

import { type FormEvent, useCallback, useState } from "react";
import { featureServices, type SourceRequest } from "../api/sources.ts";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { AddressFields } from "../sources/AddressFields.tsx";
import { LayerFields } from "../sources/LayerFields.tsx";
import { sourcesTexts } from "../sources/sources.texts.de.ts";
import { areaServiceTexts as texts } from "./areaService.texts.de.ts";

type ServiceKind = "wfs" | "ogc-features";

/** Areas from a service instead of a file: what it sends is read as a file is. */
export function AreaServiceForm({ onFile }: { onFile(file: File): void }) {
  const [given, setGiven] = useState<SourceRequest>({ address: "", signIn: "none", service: "wfs", layer: "" });
  const fetchAll = useAction(
    useCallback(async () => {
      const features = await featureServices.features(given);
      onFile(new File([features], `${given.layer}.geojson`, { type: "application/geo+json" }));
    }, [given, onFile]),
  );
  const change = (part: Partial<SourceRequest>) => setGiven({ ...given, ...part });
  const kind = given.service as ServiceKind;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (given.layer && !fetchAll.busy) {
      void fetchAll.run();
    }
  }
  return (
    <details className="disclosure">
      <summary>{texts.open}</summary>
      <form className="form columns" onSubmit={submit}>
        <SelectField
          label={texts.kind}
          hint={texts.kindHint}
          value={kind}
          onChange={(event) => change({ service: event.currentTarget.value, layer: "" })}
        >
          {(["wfs", "ogc-features"] as const).map((one) => (
            <option key={one} value={one}>
              {sourcesTexts.kinds[one]}
            </option>
          ))}
        </SelectField>
        <AddressFields kind={kind} given={given} hasSecret={false} secretHint={texts.secretHint} onChange={change} />
        <LayerFields given={given} hint={texts.layerHint} ask={featureServices.layers} onChange={change} />
        {fetchAll.error && <ProblemAlert error={fetchAll.error} />}
        <div className="form-end button-row">
          <Button type="submit" busy={fetchAll.busy || !given.layer}>
            {texts.fetch}
          </Button>
          <span role="status">{fetchAll.busy ? texts.fetching : ""}</span>
        </div>
      </form>
    </details>
  );
}

import { type FormEvent, useCallback, useState } from "react";
import { type DatasetSource, type SourceKind, type SourceRequest, sources } from "../api/sources.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { AddressFields } from "./AddressFields.tsx";
import { LayerFields } from "./LayerFields.tsx";
import { sourcesTexts as texts } from "./sources.texts.de.ts";

interface Props {
  source: DatasetSource;
  onSaved(): void;
}

/** A service is asked for its layers; files and folders have none. */
const serviceOf = (kind: SourceKind) => (kind === "wfs" || kind === "ogc-features" ? kind : "");

type Told = { look: "success" | "warning" | "danger"; title: string; text: string };

/** The watch folder or an address, with what to sign in with; checked before it is saved. */
export function SourceForm({ source, onSaved }: Props) {
  const [kind, setKind] = useState(source.kind);
  const [given, setGiven] = useState<SourceRequest>({
    address: source.address,
    signIn: source.signIn,
    userName: source.userName,
    header: source.header,
    hostKey: source.hostKey,
    service: serviceOf(source.kind),
    layer: source.layer,
  });
  const [told, setTold] = useState<Told | null>(null);
  // The key that a server shows and nobody has confirmed yet.
  const [shownKey, setShownKey] = useState<string | null>(null);
  const check = useAction(
    useCallback(async () => {
      setTold(null);
      setShownKey(null);
      const { isReachable, text, hostKey } = await sources.check(source.dataset, given);
      setShownKey(hostKey ?? null);
      setTold({
        text,
        ...(isReachable
          ? { look: "success", title: texts.reachable }
          : hostKey
            ? { look: "warning", title: texts.unknownKey }
            : { look: "danger", title: texts.unreachable }),
      });
    }, [source.dataset, given]),
  );
  const save = useAction(
    useCallback(async () => {
      setTold(null);
      await (kind === "folder" ? sources.remove(source.dataset) : sources.set(source.dataset, given));
      // The secret leaves the page with the answer.
      setGiven(({ secret: _, ...before }) => before);
      setTold({ look: "success", title: texts.saved, text: texts.savedSource });
      onSaved();
    }, [source.dataset, kind, given, onSaved]),
  );
  const busy = check.busy || save.busy;
  const problem = save.error ?? check.error;
  const change = (part: Partial<SourceRequest>) => setGiven({ ...given, ...part });
  function confirm() {
    change({ hostKey: shownKey ?? "" });
    setShownKey(null);
    setTold({ look: "success", title: texts.confirmedKey, text: texts.confirmedKeyNext });
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) {
      void save.run();
    }
  }
  return (
    <Block id="source-title" title={texts.source} look="panel">
      <form className="form columns" onSubmit={submit}>
        <SelectField
          label={texts.where}
          {...(kind === "folder" ? { hint: texts.folderHint(source.folder) } : {})}
          value={kind}
          onChange={(event) => {
            const chosen = event.currentTarget.value as typeof kind;
            setKind(chosen);
            const keepsSignIn = chosen === "folder" || (given.signIn && given.signIn in texts.signIns[chosen]);
            change({
              service: serviceOf(chosen),
              layer: "",
              ...(keepsSignIn ? {} : { signIn: chosen === "sftp" ? "password" : "none", secret: null }),
            });
          }}
        >
          {Object.entries(texts.kinds).map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </SelectField>
        {kind !== "folder" && <AddressFields kind={kind} given={given} hasSecret={source.hasSecret} onChange={change} />}
        {given.service && (
          <LayerFields
            given={given}
            hint={texts.layerHint}
            ask={(asked) => sources.layers(source.dataset, asked)}
            onChange={change}
          />
        )}
        {kind === "sftp" && given.hostKey && <p className="form-end address">{texts.hostKey(given.hostKey)}</p>}
        {problem && <ProblemAlert error={problem} />}
        {told && (
          <Notice look={told.look} title={told.title}>
            <p className="kern-body">{told.text}</p>
            {shownKey && (
              <div>
                <Button look="secondary" small onClick={confirm}>
                  {texts.confirmKey}
                </Button>
              </div>
            )}
          </Notice>
        )}
        <div className="form-end button-row">
          <Button type="submit" busy={busy}>
            {texts.save}
          </Button>
          {kind !== "folder" && (
            <Button look="secondary" busy={busy} onClick={() => void check.run()}>
              {check.busy ? texts.checking : texts.check}
            </Button>
          )}
        </div>
      </form>
    </Block>
  );
}

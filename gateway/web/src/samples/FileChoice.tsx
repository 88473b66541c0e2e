import { type DragEvent, useRef, useState } from "react";
import { formatNumber } from "../../figures/format.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { samplesTexts as texts } from "./samplesTexts.de.ts";

interface Props {
  files: File[];
  shown: number;
  onFiles(files: File[]): void;
  onShow(index: number): void;
}

/** One file, or several of a kind: dropped or picked. */
export function FileChoice({ files, shown, onFiles, onShow }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => list && list.length > 0 && onFiles([...list]);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }
  return (
    <Block id="choose-title" title={texts.choose} look="panel">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the one for everybody */}
      <div
        className={over ? "drop-zone over" : "drop-zone"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>
          <strong>{files.length === 0 ? texts.drop : files.map((file) => file.name).join(", ")}</strong>
        </p>
        <p className="muted">{files.length > 1 ? texts.filesTogether(formatNumber(files.length)) : texts.dropHint}</p>
        <input
          ref={input}
          className="figure-sr-only"
          type="file"
          multiple
          tabIndex={-1}
          aria-label={texts.pick}
          onChange={(event) => take(event.currentTarget.files)}
        />
        <Button look={files.length === 0 ? "primary" : "secondary"} onClick={() => input.current?.click()}>
          {files.length === 0 ? texts.pick : texts.another}
        </Button>
      </div>
      {files.length > 1 && (
        <div className="form columns">
          <SelectField label={texts.shownFile} value={shown} onChange={(event) => onShow(Number(event.currentTarget.value))}>
            {files.map((file, index) => (
              <option key={file.name} value={index}>
                {file.name}
              </option>
            ))}
          </SelectField>
        </div>
      )}
    </Block>
  );
}

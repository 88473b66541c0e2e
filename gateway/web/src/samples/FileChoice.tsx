import { formatNumber } from "../../figures/format.ts";
import { Block } from "../app/Block.tsx";
import { SelectField } from "../app/Field.tsx";
import { FileDrop } from "../app/FileDrop.tsx";
import { samplesTexts as texts } from "./samples.texts.de.ts";

interface Props {
  files: File[];
  shown: number;
  onFiles(files: File[]): void;
  onShow(index: number): void;
}

/** One file, or several of a kind. */
export function FileChoice({ files, shown, onFiles, onShow }: Props) {
  const status = files.length > 1 ? texts.filesTogether(formatNumber(files.length)) : files[0] ? texts.chosen(files[0].name) : "";
  return (
    <Block id="choose-title" title={texts.choose} look="panel">
      <FileDrop label={texts.pick} hint={texts.dropHint} words={texts.drop} status={status} multiple onFiles={onFiles} />
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

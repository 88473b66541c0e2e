import { type DragEvent, useState } from "react";
import { Field } from "./Field.tsx";

interface Props {
  label: string;
  hint: string;
  /** Says that files can be dropped here, too. */
  words: string;
  /** What is going on, or which file was read last. */
  status: string;
  accept?: string;
  multiple?: boolean;
  busy?: boolean;
  onFiles(files: File[]): void;
}

/** A field for files that can be dropped on as well; by keyboard it is the field alone. */
export function FileDrop({ label, hint, words, status, accept, multiple = false, busy = false, onFiles }: Props) {
  const [over, setOver] = useState(false);
  function drag(event: DragEvent, isOver: boolean) {
    event.preventDefault();
    setOver(isOver);
  }
  function take(list: FileList | null) {
    if (list && list.length > 0 && !busy) {
      onFiles(multiple ? [...list] : [list[0] as File]);
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field, which everybody can use
    <div
      className={over ? "drop-zone drop-zone--over" : "drop-zone"}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <Field
        label={label}
        hint={hint}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const chosen = event.target.files;
          take(chosen);
          // The same file may be chosen again after it was changed.
          event.target.value = "";
        }}
      />
      <p className="drop-words">{words}</p>
      <p role="status">{status}</p>
    </div>
  );
}

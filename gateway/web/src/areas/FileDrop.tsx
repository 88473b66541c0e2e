import { type DragEvent, useState } from "react";
import { Field } from "../app/Field.tsx";
import { areaImportTexts as texts } from "./areas.texts.de.ts";

interface Props {
  onFile(file: File): void;
  busy: boolean;
  /** The file that was read last. */
  name: string | null;
}

/** A field for a file that can be dropped on as well; by keyboard it is the field alone. */
export function FileDrop({ onFile, busy, name }: Props) {
  const [over, setOver] = useState(false);
  function drag(event: DragEvent, isOver: boolean) {
    event.preventDefault();
    setOver(isOver);
  }
  function drop(event: DragEvent) {
    drag(event, false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) {
      onFile(file);
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field, which everybody can use
    <div
      className={over ? "area-drop area-drop--over" : "area-drop"}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <Field
        label={texts.file}
        hint={texts.fileHint}
        type="file"
        accept=".zip,.gpkg,.geojson,.json,.kml,.kmz,.shp,.dbf"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was changed.
          event.target.value = "";
          if (file && !busy) {
            onFile(file);
          }
        }}
      />
      <p className="drop-words">{texts.drop}</p>
      <p role="status">{busy ? texts.reading : name ? texts.chosen(name) : ""}</p>
    </div>
  );
}

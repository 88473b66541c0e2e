import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { Area } from "../api/geography.ts";
import { fold } from "../atlas/searchIndicators.ts";
import { compareNames } from "../format.ts";
import { atlasTexts as texts } from "../texts.de.ts";

interface Props {
  label: string;
  areas: Area[];
  nameOfParent(code: string): string;
  onPick(area: string): void;
  /** Keeps the picked name in the field, for forms; otherwise it is emptied for the next search. */
  keep?: boolean;
  /** The label is for screen readers only: the column of a table says it already. */
  quiet?: boolean;
}

/** HTML has no list that filters as one types and says so to a screen reader; this is React Aria's. */
export default function AreaSearch({ label, areas, nameOfParent, onPick, keep = false, quiet = false }: Props) {
  const [text, setText] = useState("");
  const items = areas
    .filter((area) => fold(`${area.name} ${nameOfParent(area.path[1] ?? "")}`).includes(fold(text.trim())))
    .map((area) => ({
      id: area.code,
      name: area.name,
      within: nameOfParent(area.path[1] ?? ""),
      own: area.path[1] === area.code,
    }))
    .sort((a, b) => compareNames(a.name, b.name));
  return (
    <ComboBox
      className="area-search kern-form-input"
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) {
          onPick(String(key));
          setText(keep ? (items.find((item) => item.id === key)?.name ?? "") : "");
        }
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className={quiet ? "figure-sr-only" : "kern-label"}>{label}</Label>
      <Input className="kern-form-input__input" placeholder={texts.findAreaPlaceholder} />
      <Popover className="area-search-popover" offset={4}>
        <ListBox
          className="area-search-list"
          renderEmptyState={() => <span className="area-search-empty">{texts.noAreaFound}</span>}
        >
          {(item: (typeof items)[number]) => (
            <ListBoxItem
              id={item.id}
              textValue={item.own ? item.name : `${item.name}, ${item.within}`}
              className="area-search-item"
            >
              <span>{item.name}</span>
              {!item.own && <span className="area-search-within">{item.within}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

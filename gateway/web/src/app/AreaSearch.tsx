import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { compareNames } from "../../figures/format.ts";
import type { Area } from "../api/indicators.ts";
import { fold } from "../atlas/searchIndicators.ts";
import { atlasTexts as texts } from "../texts.de.ts";

interface Props {
  label: string;
  areas: Area[];
  nameOfParent(code: string): string;
  onPick(area: string): void;
  /** Keeps the picked name in the field, for forms; otherwise it is emptied for the next search when the focus leaves. */
  keep?: boolean;
  /** The label is for screen readers only: the column of a table says it already. */
  quiet?: boolean;
}

/** HTML has no list that filters as one types and says so to a screen reader; this is React Aria's. */
export default function AreaSearch({ label, areas, nameOfParent, onPick, keep = false, quiet = false }: Props) {
  const [text, setText] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  const words = fold(text.replace(",", " ").replace(/\s+/g, " ").trim());
  const items = areas
    .map((area) => {
      const within = nameOfParent(area.path[1] ?? "");
      const own = area.path[1] === area.code;
      return { id: area.code, name: area.name, within, own, text: own ? area.name : `${area.name}, ${within}` };
    })
    .filter((item) => fold(`${item.name} ${item.within}`).includes(words))
    .sort((a, b) => compareNames(a.name, b.name));
  function forget() {
    setPicked(null);
    setText("");
  }
  return (
    <ComboBox
      className="area-search kern-form-input"
      items={items}
      inputValue={text}
      onInputChange={setText}
      // The list closes because the picked one is its choice; nothing picked would leave it open over the page.
      selectedKey={picked}
      onSelectionChange={(key) => {
        setPicked(key === null ? null : String(key));
        if (key !== null) {
          onPick(String(key));
          setText(items.find((item) => item.id === key)?.text ?? "");
        }
      }}
      onBlur={() => !keep && forget()}
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
            <ListBoxItem id={item.id} textValue={item.text} className="area-search-item">
              <span>{item.name}</span>
              {!item.own && <span className="area-search-within">{item.within}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

import { formatDay } from "../../figures/format.ts";
import { geography } from "../api/geography.ts";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { useResource } from "../app/useResource.ts";
import { consentTexts as texts } from "./consent.texts.de.ts";

/** Which areas of the current Gebietsstand lie where none should, and who says that this is right; nothing where there are none. */
export function AcceptedPlacements() {
  const { data } = useResource("acceptances", () => geography.acceptances());
  return !data || data.length === 0 ? null : (
    <Block id="accepted-title" title={texts.listTitle} lead={texts.listLead}>
      <DataTable
        caption={texts.listTitle}
        rows={data}
        rowKey={(each) => each.area}
        columns={[
          { title: texts.area, cell: (each) => `${each.name} (${each.area})` },
          { title: texts.finding, cell: (each) => each.finding },
          { title: texts.why, cell: (each) => each.reason },
          { title: texts.who, cell: (each) => `${each.acceptedBy}, ${formatDay(each.acceptedAt)}` },
        ]}
      />
    </Block>
  );
}

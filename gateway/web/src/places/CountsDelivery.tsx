import { readFile } from "../api/http.ts";
import { type CountsWish, network } from "../api/network.ts";
import { TableDelivery } from "../ingestion/TableDelivery.tsx";
import { countsDataset } from "./countsDataset.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

export function CountsDelivery({ wish, levelName }: { wish: CountsWish; levelName: string }) {
  return (
    <TableDelivery
      labelledBy="counts-delivery-title"
      firstName={texts.datasetOf(levelName)}
      fileName="einrichtungen-je-gebiet.csv"
      datasetOf={(name) => countsDataset(name, wish.level, wish.area ?? "")}
      read={() => readFile(network.countsUrl(wish))}
    >
      <h3 id="counts-delivery-title">{texts.deliverTitle}</h3>
      <p>{texts.deliverLead}</p>
    </TableDelivery>
  );
}

import { readFile } from "../api/http.ts";
import { type MeasuredReach, network, type ReachWish } from "../api/network.ts";
import { TableDelivery } from "../ingestion/TableDelivery.tsx";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { reachDataset } from "./reachDataset.ts";

interface Props {
  wish: ReachWish;
  reach: MeasuredReach;
  kindName: string;
  /** Where the person works; empty: everywhere. */
  place: string;
}

export function ReachDelivery({ wish, reach, kindName, place }: Props) {
  return (
    <TableDelivery
      labelledBy="reach-delivery"
      firstName={texts.datasetOf(kindName, reach.levelName)}
      fileName="erreichbarkeit-je-gebiet.csv"
      datasetOf={(name) => reachDataset(name, reach, place)}
      read={() => readFile(network.reachUrl(wish))}
    />
  );
}

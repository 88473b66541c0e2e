import type { ReachWish } from "../api/network.ts";

/** How far is near: metres as the crow flies, minutes made of them, or minutes by the routing service. */
export const ways = ["metres", "minutes", "foot", "bike", "car"] as const;
export type Way = (typeof ways)[number];

/** What a person has chosen, as it stands in the address. Empty texts mean all, or none. */
export interface ReachState {
  level: string;
  kindName: string;
  source: string;
  way: Way;
  metres: string;
  minutes: string;
  speed: string;
  detour: string;
  demand: string;
  period: string;
  supply: string;
  weights: string;
  shown: string;
  lon: string;
  lat: string;
  capacity: string;
}

/** Names in the address, in the words of the reader. */
const names: Record<keyof ReachState, string> = {
  level: "ebene",
  kindName: "art",
  source: "liste",
  way: "weg",
  metres: "meter",
  minutes: "minuten",
  speed: "tempo",
  detour: "umweg",
  demand: "nachfrage",
  period: "zeitraum",
  supply: "angebot",
  weights: "stufen",
  shown: "zeigt",
  lon: "laenge",
  lat: "breite",
  capacity: "plaetze",
};

const keys = Object.keys(names) as (keyof ReachState)[];

/** What is not said in the address is as proposed. */
export function stateOf(search: URLSearchParams, proposed: ReachState): ReachState {
  const state = { ...proposed };
  for (const key of keys) {
    const value = search.get(names[key]);
    if (value !== null) {
      Object.assign(state, { [key]: value });
    }
  }
  return (ways as readonly string[]).includes(state.way) ? state : { ...state, way: proposed.way };
}

export function addressOf(state: ReachState): string {
  const search = new URLSearchParams(keys.map((key) => [names[key], state[key]]));
  return `/netzwerk/erreichbarkeit?${search}`;
}

/** A number as German and English readers type it, for the service. */
function plain(text: string): string {
  return text.trim().replace(",", ".");
}

/** What the service is asked; what does not belong to the way chosen is left out. */
export function wishOf(state: ReachState): ReachWish {
  const isStraight = state.way === "metres" || state.way === "minutes";
  const wish: Record<string, string> = { level: state.level };
  const add = (name: string, value: string) => {
    if (value !== "") {
      wish[name] = value;
    }
  };
  add("kindName", state.kindName);
  add("source", state.source);
  add("by", isStraight ? "" : state.way);
  add("metres", state.way === "metres" ? plain(state.metres) : "");
  add("minutes", state.way === "metres" ? "" : plain(state.minutes));
  add("speed", state.way === "minutes" ? plain(state.speed) : "");
  add("detour", state.way === "minutes" ? plain(state.detour) : "");
  add("demand", state.demand);
  add("period", state.demand === "" ? "" : state.period);
  add("supply", state.demand === "" || state.supply === "capacity" ? "" : state.supply);
  add("weights", state.demand === "" || state.weights !== "steps" ? "" : state.weights);
  if (hasPlanned(state)) {
    add("plannedLon", plain(state.lon));
    add("plannedLat", plain(state.lat));
    add("plannedCapacity", plain(state.capacity));
  }
  return wish as ReachWish;
}

export function hasPlanned(state: ReachState): boolean {
  return state.lon !== "" && state.lat !== "";
}

/** The same question without the facility that is not there. */
export function withoutPlanned(state: ReachState): ReachState {
  return { ...state, lon: "", lat: "", capacity: "" };
}

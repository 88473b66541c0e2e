import { expect, test } from "vitest";
import { addressOf, type ReachState, stateOf, wishOf, withoutPlanned } from "./reachState.ts";

const proposed: ReachState = {
  level: "stadtteil",
  kindName: "Kita",
  source: "",
  way: "metres",
  metres: "1000",
  minutes: "15",
  speed: "4,5",
  detour: "1,3",
  demand: "einwohner",
  period: "2024",
  supply: "capacity",
  weights: "none",
  shown: "access",
  lon: "",
  lat: "",
  capacity: "",
};

test("an address is read as it was written", () => {
  const state = { ...proposed, way: "minutes", source: "Kitas & mehr", lon: "6.8", lat: "49.2" } as ReachState;
  expect(stateOf(new URL(addressOf(state), "http://localhost").searchParams, proposed)).toEqual(state);
});

test("what an address does not say is as proposed, and a way that is none too", () => {
  expect(stateOf(new URLSearchParams("art=Schule&weg=fliegend"), proposed)).toEqual({ ...proposed, kindName: "Schule" });
});

test("only what belongs to the way is asked", () => {
  expect(wishOf(proposed)).toEqual({ level: "stadtteil", kindName: "Kita", metres: "1000", demand: "einwohner", period: "2024" });
  expect(wishOf({ ...proposed, way: "minutes", demand: "" })).toEqual({
    level: "stadtteil",
    kindName: "Kita",
    minutes: "15",
    speed: "4.5",
    detour: "1.3",
  });
  expect(wishOf({ ...proposed, way: "bike", weights: "steps", supply: "facilities" })).toMatchObject({
    by: "bike",
    minutes: "15",
    weights: "steps",
    supply: "facilities",
  });
});

test("a planned facility is asked about once it has both coordinates", () => {
  const planned = { ...proposed, lon: "6,8", lat: "49,2", capacity: "30" };
  expect(wishOf(planned)).toMatchObject({ plannedLon: "6.8", plannedLat: "49.2", plannedCapacity: "30" });
  expect(wishOf({ ...planned, lat: "" })).not.toHaveProperty("plannedLon");
  expect(wishOf(withoutPlanned(planned))).toEqual(wishOf(proposed));
});

import { expect, test } from "vitest";
import signedIn from "../../fixtures/signedIn.json";
import type { PlaceFeature } from "../api/network.ts";
import { placesOfTopic, topicsOf } from "./topics.ts";

const places = signedIn.places.map(
  (place) =>
    ({ type: "Feature", geometry: { type: "Point", coordinates: [0, 0] }, properties: place }) as unknown as PlaceFeature,
);

test("every topic is offered once, in order", () => {
  expect(topicsOf(places)).toEqual([
    "Bildung und Erziehung",
    "Existenzsicherung",
    "Partizipation und Vernetzung",
    "Wohnen und Wohnumgebung",
  ]);
});

test("a topic keeps its places, none hides all, an empty one shows all", () => {
  expect(placesOfTopic(places, "Existenzsicherung").map((place) => place.properties.name)).toEqual(["Quartiersbüro Lindenhof"]);
  expect(placesOfTopic(places, null)).toEqual([]);
  expect(placesOfTopic(places, "")).toEqual(places);
});

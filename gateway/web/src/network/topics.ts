import type { PlaceFeature } from "../api/network.ts";

const none: PlaceFeature[] = [];

/** Every topic (Handlungsfeld) that a place has, in the order of the alphabet. */
export function topicsOf(places: readonly PlaceFeature[]): string[] {
  const topics = new Set(places.flatMap((place) => place.properties.topics));
  return [...topics].sort((a, b) => a.localeCompare(b, "de"));
}

/** What places are called, each once: "Kita", "Beratungsstelle". */
export function kindNamesOf(places: readonly PlaceFeature[]): string[] {
  return [...new Set(places.map((place) => place.properties.kindName))].sort((a, b) => a.localeCompare(b, "de"));
}

/** null: no place, "": every place, else those that have the topic. */
export function placesOfTopic(places: PlaceFeature[], topic: string | null): PlaceFeature[] {
  if (topic === null) {
    return none;
  }
  return topic === "" ? places : places.filter((place) => place.properties.topics.includes(topic));
}

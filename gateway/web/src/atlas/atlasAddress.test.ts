import { describe, expect, test } from "vitest";
import { type AtlasState, atlasAddress, parseAtlas, toggleArea } from "./atlasAddress.ts";

const state: AtlasState = {
  indicator: "kinderarmut",
  level: "sozialraum",
  period: "2024",
  areas: ["10044115-03-02", "10044111-01-01"],
  places: "",
  sort: { key: "value", ascending: false },
  publicEdition: false,
  release: null,
  ownClasses: false,
};

describe("the address of the atlas", () => {
  test("is short and readable", () => {
    expect(atlasAddress(state)).toBe(
      "/atlas/kinderarmut/sozialraum/2024?gebiet=10044115-03-02,10044111-01-01&orte=ja&sortierung=wert-ab",
    );
    expect(atlasAddress({ ...state, areas: [], places: null, sort: { key: "rank", ascending: true } })).toBe(
      "/atlas/kinderarmut/sozialraum/2024",
    );
  });

  test("holds the whole state: written and read again it is the same", () => {
    expect(parseAtlas(new URL(atlasAddress(state), "http://localhost"))).toEqual(state);
    const topic = { ...state, places: "Bildung und Erziehung" };
    expect(parseAtlas(new URL(atlasAddress(topic), "http://localhost"))).toEqual(topic);
    const shared = { ...state, publicEdition: true, release: "0199-ab" };
    expect(parseAtlas(new URL(atlasAddress(shared), "http://localhost"))).toEqual(shared);
    const odd = { ...state, indicator: "quote/ü", areas: ["P-01", "a&b"] };
    expect(parseAtlas(new URL(atlasAddress(odd), "http://localhost"))).toEqual(odd);
  });

  test("of the start page leaves all open", () => {
    const open = parseAtlas(new URL("http://localhost/"));
    expect(open).toMatchObject({ indicator: "", level: "", period: "", areas: [], places: null });
  });

  test("with nonsense in it is read as far as it makes sense", () => {
    const read = parseAtlas(new URL("http://localhost/atlas/x/y/z?gebiet=a,,a,b,c,d,e,f,g&sortierung=quatsch&orte="));
    expect(read.areas).toEqual(["a", "b", "c", "d", "e"]);
    expect(read.sort).toEqual({ key: "rank", ascending: true });
    expect(read.places).toBeNull();
  });
});

describe("picking areas", () => {
  test("takes an area in and out again", () => {
    expect(toggleArea(["a"], "b")).toEqual(["a", "b"]);
    expect(toggleArea(["a", "b"], "a")).toEqual(["b"]);
  });

  test("lets the oldest go when six are chosen", () => {
    expect(toggleArea(["a", "b", "c", "d", "e", "f"], "g")).toEqual(["b", "c", "d", "e", "f", "g"]);
  });
});

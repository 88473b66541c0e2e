import { describe, expect, it } from "vitest";
import { countKinds, goneAreas, keyChanges } from "./keyChanges.ts";

const areas = (...codes: string[]) => codes.map((code) => ({ code, name: `Gebiet ${code}` }));
const kinds = (changes: ReturnType<typeof keyChanges>) => Object.fromEntries(changes.map((each) => [each.code, each.kind]));

describe("what became of the areas", () => {
  it("tells what stays, is split, merged, moved, renamed and new", () => {
    const before = areas("a", "b", "c", "d", "e", "f", "g");
    const now = areas("a", "b1", "b2", "cd", "e", "f", "G", "neu");
    const changes = keyChanges(before, now, [
      { old: "b", new: "b1", share: 0.4 },
      { old: "b", new: "b2", share: 0.6 },
      { old: "c", new: "cd", share: 1 },
      { old: "d", new: "cd", share: 1 },
      { old: "e", new: "e", share: 0.9 },
      { old: "e", new: "f", share: 0.1 },
      { old: "f", new: "f", share: 1 },
      { old: "g", new: "G", share: 1 },
    ]);

    expect(kinds(changes)).toEqual({
      a: "same",
      b1: "split",
      b2: "split",
      cd: "merged",
      e: "split",
      f: "moved",
      G: "renamed",
      neu: "new",
    });
    expect(countKinds(changes)).toEqual({ same: 1, renamed: 1, split: 3, merged: 1, moved: 1, new: 1 });
    expect(changes.find((each) => each.code === "f")?.sources).toEqual([
      { old: "e", share: 0.1 },
      { old: "f", share: 1 },
    ]);
  });

  it("counts the area itself as a source where it gives nothing away and receives something", () => {
    const [a] = keyChanges(areas("a", "b"), areas("a"), [{ old: "b", new: "a", share: 1 }]);

    expect(a).toMatchObject({
      kind: "merged",
      sources: [
        { old: "a", share: 1 },
        { old: "b", share: 1 },
      ],
    });
  });

  it("names old areas that nobody takes over", () => {
    expect(goneAreas(areas("a", "b", "c"), areas("a"), [{ old: "b", new: "a", share: 1 }])).toEqual(areas("c"));
  });

  it("calls an area without sources new, though its code was there before", () => {
    const [a] = keyChanges(areas("a"), areas("a", "b"), [{ old: "a", new: "b", share: 1 }]);

    expect(a?.kind).toBe("new");
  });

  it("leaves out shares of nothing", () => {
    const [a] = keyChanges(areas("a"), areas("a"), [{ old: "a", new: "a", share: 0 }]);

    expect(a?.sources).toEqual([]);
  });
});

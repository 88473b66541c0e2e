import { expect, test } from "vitest";
import { edited, keyShares, shareOf } from "./keyShares.ts";

const share = { old: "1", oldName: "Altstadt", level: "Stadtteil", new: "2", newName: "Neustadt", share: 0.12345678 };

test("a share is edited in percent and comes back as it was", () => {
  expect(edited(share).percent).toBe("12,345678");
  expect(keyShares([edited(share)])).toEqual([{ old: "1", new: "2", share: 0.12345678 }]);
});

test.each([
  ["50", 0.5],
  ["12,5", 0.125],
  ["12.5 %", 0.125],
  ["100", 1],
  ["0", 0],
  ["", null],
  ["101", null],
  ["-5", null],
  ["viel", null],
  ["1,2,3", null],
])("%s percent is %s", (text, expected) => {
  expect(shareOf(text)).toBe(expected);
});

test("a share of nothing is left out and one that is no number stops the key", () => {
  expect(keyShares([{ ...edited(share), percent: "0" }])).toEqual([]);
  expect(keyShares([edited(share), { ...edited(share), percent: "x" }])).toBeNull();
});

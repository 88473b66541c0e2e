import { expect, test } from "vitest";
import { dynamicsLooks, pairLook, statusLooks } from "./classLooks.ts";

test("each class of the status has a colour of its own", () => {
  expect(new Set(statusLooks(4).map((look) => look.fill)).size).toBe(4);
});

test("dynamics go two ways from a white middle", () => {
  const looks = dynamicsLooks(3);
  expect(looks).toHaveLength(3);
  expect(looks[1]?.fill).toBe("#ffffff");
  expect(dynamicsLooks(4)).toHaveLength(4);
  expect(dynamicsLooks(2)).toHaveLength(2);
});

test("better is dotted, worse is hatched, the middle has no marks", () => {
  const looks = statusLooks(4);
  expect([1, 2, 3].map((dynamics) => pairLook(looks, 2, dynamics, 3).marks)).toEqual(["dots", null, "lines"]);
  expect([1, 2].map((dynamics) => pairLook(looks, 2, dynamics, 2).marks)).toEqual(["dots", "lines"]);
});

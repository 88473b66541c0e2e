import { expect, test } from "vitest";
import { crc32, oneFileOf } from "./shapefileParts.ts";

const file = (name: string, text: string) => new File([text], name);

test("the checksum is the one of RFC 1952", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("the parts of a Shapefile become one ZIP of what belongs together", async () => {
  const zip = await oneFileOf([
    file("Stadtteil.dbf", "b"),
    file("Stadtteil.shp", "aa"),
    file("Notiz.txt", "n"),
    file("stadtteil.PRJ", "c"),
  ]);
  expect(zip?.name).toBe("Stadtteil.zip");
  const bytes = new Uint8Array(await (zip as File).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  expect(view.getUint16(end + 10, true)).toBe(3);
  let at = view.getUint32(end + 16, true);
  const names = Array.from({ length: 3 }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const length = view.getUint16(at + 28, true);
    const head = view.getUint32(at + 42, true);
    expect(view.getUint32(head, true)).toBe(0x04034b50);
    const name = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + length));
    expect(new TextDecoder().decode(bytes.slice(head + 30, head + 30 + length))).toBe(name);
    at += 46 + length;
    return name;
  });
  expect(names).toEqual(["Stadtteil.dbf", "Stadtteil.shp", "stadtteil.PRJ"]);
  expect(at).toBe(end);
});

test("any other file goes as it is", async () => {
  const kml = file("gebiete.kml", "<kml/>");
  expect(await oneFileOf([kml])).toBe(kml);
  expect((await oneFileOf([kml, file("b.kml", "")]))?.name).toBe("gebiete.kml");
});

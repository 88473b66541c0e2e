/** The one file to send: of a Shapefile chosen as its parts (.shp, .dbf, .prj …) a ZIP of them, else the first file. */
export async function oneFileOf(files: readonly File[]): Promise<File | undefined> {
  const shape = files.find((file) => /\.shp$/i.test(file.name));
  if (files.length < 2 || !shape) {
    return files[0];
  }
  const stem = shape.name.slice(0, -".shp".length);
  const parts = files.filter((file) => file.name.toLowerCase().startsWith(`${stem.toLowerCase()}.`));
  return new File([await zipOf(parts)], `${stem}.zip`, { type: "application/zip" });
}

/** A ZIP that holds the files as they are, without compressing them. */
async function zipOf(files: readonly File[]): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let [at, directorySize] = [0, 0];
  for (const file of files) {
    const content = new Uint8Array(await file.arrayBuffer());
    const name = new TextEncoder().encode(file.name);
    const common = [20, 0x0800, 0, 0, 0x21, ...halves(crc32(content)), ...halves(content.length), ...halves(content.length)];
    const head = words([0x4b50, 0x0403, ...common, name.length, 0]);
    const entry = words([0x4b50, 0x0201, 20, ...common, name.length, 0, 0, 0, 0, 0, 0, ...halves(at)]);
    parts.push(head, name, content);
    directory.push(entry, name);
    at += head.length + name.length + content.length;
    directorySize += entry.length + name.length;
  }
  const end = words([0x4b50, 0x0605, 0, 0, files.length, files.length, ...halves(directorySize), ...halves(at), 0]);
  return new Blob([...parts, ...directory, end], { type: "application/zip" });
}

/** Numbers of 16 bits, the lower byte first. */
function words(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(numbers.length * 2));
  numbers.forEach((number, index) => {
    bytes.setUint16(index * 2, number, true);
  });
  return new Uint8Array(bytes.buffer);
}

const halves = (number: number) => [number & 0xffff, number >>> 16];

/** The checksum of a ZIP (CRC-32 as in RFC 1952). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}

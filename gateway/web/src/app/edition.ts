/** Which edition of which release a page shows, as its address names it. */
export interface Reading {
  /** What everybody sees, although the reader could see more. */
  publicEdition: boolean;
  /** Null: the one that is current. */
  release: string | null;
  /** The limits of classes are drawn from the reader's own numbers, not from those of the public edition. */
  ownClasses: boolean;
}

/** As the services name it; what is left out is the reader's own edition, the current release, the public edition's limits. */
export interface AskedReading {
  edition?: "public";
  release?: string;
  classes?: "own";
}

const publicEdition = "fassung=oeffentlich";
const ownClasses = "klassen=eigene";
const identity = /^[0-9a-z-]{1,64}$/i;

export function parseReading(address: URL): Reading {
  const release = address.searchParams.get("release");
  return {
    publicEdition: address.searchParams.get("fassung") === "oeffentlich",
    release: release !== null && identity.test(release) ? release : null,
    ownClasses: address.searchParams.get("klassen") === "eigene",
  };
}

/** The parts of an address that name the edition and the release. */
export function readingWords(reading: Reading): string[] {
  return [
    ...(reading.release === null ? [] : [`release=${encodeURIComponent(reading.release)}`]),
    ...(reading.publicEdition ? [publicEdition] : []),
    ...(reading.ownClasses && !reading.publicEdition ? [ownClasses] : []),
  ];
}

export function askedOf(reading: Reading): AskedReading {
  return {
    ...(reading.publicEdition ? { edition: "public" as const } : {}),
    ...(reading.release === null ? {} : { release: reading.release }),
    ...(reading.ownClasses && !reading.publicEdition ? { classes: "own" as const } : {}),
  };
}

/** Of reports, which have one way to draw classes. */
export function askedReport(reading: Reading): AskedReading {
  return askedOf({ ...reading, ownClasses: false });
}

/** `address` with the words of a reading. */
export function withReading(address: string, reading: Reading): string {
  const words = readingWords(reading).join("&");
  return words === "" ? address : `${address}${address.includes("?") ? "&" : "?"}${words}`;
}

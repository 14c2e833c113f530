// Pictures of one grey point with what cameras write into them, made byte by byte.

export interface Says {
  /** Degrees, minutes, seconds. */
  readonly latitude?: readonly [number, number, number];
  readonly longitude?: readonly [number, number, number];
  readonly artist?: string;
  /** The element inside of rdf:Description. */
  readonly xmp?: string;
}

/** A JPEG; its picture is broken off, which nobody who reads the metadata looks at. */
export function tinyJpeg(says: Says): Buffer {
  const exif = says.artist !== undefined || says.latitude !== undefined ? [segment(0xe1, exifOf(says))] : [];
  const xmp = says.xmp === undefined ? [] : [segment(0xe1, xmpOf(says.xmp))];
  const frame = segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0]));
  const scan = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...exif, ...xmp, frame, scan, Buffer.from([0x7f, 0xff, 0xd9])]);
}

function segment(kind: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function xmpOf(inside: string): Buffer {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  return Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`);
}

type Tag = readonly [id: number, type: 2 | 4 | 5, count: number, value: Buffer];

/** TIFF, little-endian: the first directory, and behind it that of the place. */
function exifOf({ artist, latitude, longitude }: Says): Buffer {
  const own: Tag[] = artist === undefined ? [] : [text(0x013b, artist)];
  const place: Tag[] =
    latitude === undefined || longitude === undefined
      ? []
      : [text(1, "N"), degrees(2, latitude), text(3, "E"), degrees(4, longitude)];
  const placeAt = 8 + directory([...own, ...(place.length > 0 ? [pointer(0)] : [])], 8).length;
  const first = directory([...own, ...(place.length > 0 ? [pointer(placeAt)] : [])], 8);
  const head = Buffer.from("Exif\0\0II*\0\x08\0\0\0", "latin1");
  return Buffer.concat([head, first, ...(place.length > 0 ? [directory(place, placeAt)] : [])]);
}

function text(id: number, words: string): Tag {
  const value = Buffer.from(`${words}\0`);
  return [id, 2, value.length, value];
}

function degrees(id: number, parts: readonly number[]): Tag {
  const value = Buffer.alloc(24);
  parts.forEach((part, at) => {
    value.writeUInt32LE(part, at * 8);
    value.writeUInt32LE(1, at * 8 + 4);
  });
  return [id, 5, 3, value];
}

function pointer(to: number): Tag {
  const value = Buffer.alloc(4);
  value.writeUInt32LE(to);
  return [0x8825, 4, 1, value];
}

/** A directory that begins at `start` of the TIFF; values longer than four bytes stand behind it. */
function directory(tags: readonly Tag[], start: number): Buffer {
  const table = Buffer.alloc(2 + tags.length * 12 + 4);
  table.writeUInt16LE(tags.length);
  const values: Buffer[] = [];
  let at = start + table.length;
  tags.forEach(([id, type, count, value], index) => {
    const entry = 2 + index * 12;
    table.writeUInt16LE(id, entry);
    table.writeUInt16LE(type, entry + 2);
    table.writeUInt32LE(count, entry + 4);
    if (value.length <= 4) value.copy(table, entry + 8);
    else {
      table.writeUInt32LE(at, entry + 8);
      values.push(value);
      at += value.length;
    }
  });
  return Buffer.concat([table, ...values]);
}

import type { ExpandedTags } from "exifreader";
import type { Medium } from "../types.js";

type Metadata = Pick<Medium, "gps" | "owner">;

/**
 * Where a picture was taken and who is named in it, by EXIF, IPTC and XMP; null where the bytes are no picture that can
 * be read. The library is loaded only now: few drafts name a picture.
 */
export async function readMetadata(bytes: Uint8Array): Promise<Metadata | null> {
  const { default: reader } = await import("exifreader");
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  let tags: ExpandedTags;
  try {
    tags = reader.load(buffer, { expanded: true });
  } catch (error) {
    if (error instanceof Error && error.name !== "MetadataMissingError") return null;
    tags = {};
  }
  const xmp = xmpOf(bytes);
  return { gps: hasPlace(tags) || XMP_PLACE.test(xmp), owner: ownerOf(tags) ?? xmpOwner(xmp) };
}

function hasPlace({ exif, gps }: ExpandedTags): boolean {
  const names = Object.keys(exif ?? {});
  return gps?.Latitude !== undefined || gps?.Longitude !== undefined || names.some((name) => PLACE.has(name));
}

const PLACE: ReadonlySet<string> = new Set(["GPSLatitude", "GPSLongitude", "GPSDestLatitude", "GPSAreaInformation"]);
const OWNER = ["CameraOwnerName", "Artist", "XPAuthor", "Photographer"];
const BYLINE = ["By-line", "Writer/Editor"];

function ownerOf({ exif, iptc }: ExpandedTags): string | null {
  const said = [...OWNER.map((name) => described(exif, name)), ...BYLINE.map((name) => described(iptc, name))];
  return nameIn(said);
}

function described(tags: object | undefined, name: string): unknown {
  return (tags as Readonly<Record<string, { readonly description?: unknown }>> | undefined)?.[name]?.description;
}

/** XMP is read as text: the library wants an XML parser for it, and two questions need none. */
function xmpOf(bytes: Uint8Array): string {
  const letters = new TextDecoder("latin1").decode(bytes);
  const start = letters.indexOf("<x:xmpmeta");
  const end = letters.lastIndexOf("</x:xmpmeta>");
  return start < 0 || end < start ? "" : new TextDecoder().decode(bytes.subarray(start, end));
}

const XMP_PLACE = /exif:GPS(?:Latitude|Longitude)\b/u;
const XMP_OWNER = [
  /aux:OwnerName(?:="([^"]*)"|>([^<]*)<)/u,
  /<dc:creator>\s*<rdf:Seq>\s*<rdf:li[^>]*>([^<]*)</u,
  /exifEX:CameraOwnerName(?:="([^"]*)"|>([^<]*)<)/u,
];

function xmpOwner(xmp: string): string | null {
  return nameIn(XMP_OWNER.flatMap((pattern) => pattern.exec(xmp)?.slice(1) ?? []));
}

/** The first that says something; cameras fill the field with spaces and question marks. */
function nameIn(values: readonly unknown[]): string | null {
  for (const value of values) {
    const name = typeof value === "string" ? value.replace(/[\0\s?]+/gu, " ").trim() : "";
    if (/\p{L}/u.test(name) && name !== "[Unicode encoded text]") return name;
  }
  return null;
}

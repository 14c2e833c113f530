// The pictures that rules/image-metadata/cases.yml names. UPDATE=1 writes them.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromRoot } from "../../tools/root.js";
import { type Says, tinyJpeg } from "../support/tiny-jpeg.js";

const HALL = { latitude: [32, 44, 50], longitude: [129, 52, 20] } as const;

const FIXTURES: Readonly<Record<string, Says>> = {
  plain: {},
  place: HALL,
  owner: { artist: "Hanako Mizuno" },
  "place-and-owner": { ...HALL, artist: "水野 花子" },
  "xmp-place": { xmp: "<exif:GPSLatitude>32,44.5N</exif:GPSLatitude>" },
  "xmp-owner": { xmp: "<dc:creator><rdf:Seq><rdf:li>水野花子</rdf:li></rdf:Seq></dc:creator>" },
  office: { artist: "花水市広報課" },
  maker: { artist: "NIKON CORPORATION" },
};

it.each(Object.entries(FIXTURES))("%s.jpg is what the builder makes", (name, says) => {
  const file = fromRoot("test/media/fixtures", `${name}.jpg`);
  if (process.env["UPDATE"] === "1") writeFileSync(file, tinyJpeg(says));
  expect(readFileSync(file).equals(tinyJpeg(says))).toBe(true);
});

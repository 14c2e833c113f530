import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadMedia } from "../../src/media/load-media.js";
import { isWhole } from "../../src/media/is-whole.js";
import { readMetadata } from "../../src/media/read-metadata.js";
import { post } from "../support/post.js";
import { tinyJpeg } from "../support/tiny-jpeg.js";

const PLACE = { latitude: [32, 44, 50], longitude: [129, 52, 20] } as const;
const FTYP = "\0\0\0\x18ftypheic\0\0\0\0mif1heic";
let folder = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "sns-lint-media-")));
  mkdirSync(join(folder, "work/drafts/img"), { recursive: true });
  mkdirSync(join(folder, "work/shared"));
  writeFileSync(join(folder, "work/drafts/plain.jpg"), tinyJpeg({}));
  writeFileSync(join(folder, "work/drafts/img/place.jpg"), tinyJpeg(PLACE));
  writeFileSync(join(folder, "work/shared/owner.jpg"), tinyJpeg({ artist: "Hanako Mizuno" }));
  writeFileSync(join(folder, "work/drafts/text.jpg"), "これは写真ではありません");
  writeFileSync(join(folder, "work/drafts/cut.jpg"), tinyJpeg({ ...PLACE, artist: "a" }).subarray(0, 60));
  writeFileSync(join(folder, "work/drafts/no-meta.heic"), Buffer.from(`${FTYP}\0\0\0\x08mdat`, "latin1"));
  writeFileSync(join(folder, "work/drafts/large.jpg"), tinyJpeg({}));
  truncateSync(join(folder, "work/drafts/large.jpg"), 31 * 2 ** 20);
  writeFileSync(join(folder, "outside.jpg"), tinyJpeg(PLACE));
  symlinkSync(join(folder, "outside.jpg"), join(folder, "work/drafts/link.jpg"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function look(...media: unknown[]) {
  return loadMedia({ ...post("写真です", { media }), path: "drafts/a.md" }, [join(folder, "work")]);
}

describe("pictures of a draft", () => {
  it("are found from the draft's own folder, and within the working directory", async () => {
    expect(await look("plain.jpg", { file: "img/place.jpg", alt: "会場" }, { path: "../shared/owner.jpg" })).toEqual([
      { file: "plain.jpg", alt: null, gps: false, owner: null, problem: null },
      { file: "img/place.jpg", alt: "会場", gps: true, owner: null, problem: null },
      { file: "../shared/owner.jpg", alt: null, gps: false, owner: "Hanako Mizuno", problem: null },
    ]);
  });

  it.each<[unknown, string]>([
    ["nowhere.jpg", "見つかりません"],
    ["写真あり", "見つかりません"],
    ["img", "フォルダー"],
    ["text.jpg", "付帯情報を読める画像"],
    ["cut.jpg", "途中で切れて"],
    ["no-meta.heic", "途中で切れて"],
    ["large.jpg", "30MB"],
    ["../../outside.jpg", "外にある"],
    ["link.jpg", "外にある"],
    ["/etc/hostname", "相対"],
    ["C:\\photo.jpg", "相対"],
    ["~/photo.jpg", "相対"],
    ["https://www.city.hanamizu.lg.jp/a.jpg", "ネットワーク"],
    [{ url: "https://www.city.hanamizu.lg.jp/a.jpg" }, "ネットワーク"],
    ["file:///outside.jpg", "ネットワーク"],
    [{ alt: "会場" }, "名前がありません"],
    [7, "名前がありません"],
  ])("%j is not looked into, and why is said", async (entry, why) => {
    const [medium] = await look(entry);
    if (entry !== "cut.jpg") expect(medium).toMatchObject({ gps: false, owner: null });
    expect(medium?.problem).toContain(why);
    expect(medium?.problem).toContain(medium?.file);
  });
});

it("says what a picture cut off says, and that there may be more", async () => {
  const start = tinyJpeg({ ...PLACE, artist: "Hanako Mizuno" });
  const scan = start.lastIndexOf(Buffer.from([0xff, 0xda]));
  writeFileSync(join(folder, "work/drafts/half.jpg"), start.subarray(0, scan));
  const [medium] = await look("half.jpg");
  expect(medium).toMatchObject({ gps: true, owner: "Hanako Mizuno" });
  expect(medium?.problem).toContain("途中で切れて");
});

describe("what could not be looked into", () => {
  it.each(["nowhere.jpg", "img", "text.jpg", "large.jpg", "link.jpg", "https://example.com/a.jpg"])(
    "is said in English: %s",
    async (file) => {
      const draft = { ...post("写真です", { media: [file] }), path: "drafts/a.md" };
      const [medium] = await loadMedia(draft, [join(folder, "work")], "en");
      expect(medium?.problem).toContain(file);
      expect(medium?.problem).toMatch(/^[ -~]+$/u);
    },
  );
});

describe("isWhole", () => {
  it("wants a JPEG up to its picture, wherever it is cut off", () => {
    const whole = tinyJpeg({ ...PLACE, artist: "a" });
    const scan = whole.lastIndexOf(Buffer.from([0xff, 0xda]));
    expect(isWhole(whole)).toBe(true);
    fc.assert(fc.property(fc.integer({ min: 2, max: scan }), (kept) => !isWhole(whole.subarray(0, kept))));
  });

  it("wants the meta of a HEIC, whole", () => {
    const meta = `${FTYP}\0\0\0\x0cmeta\0\0\0\0`;
    expect(isWhole(Buffer.from(meta, "latin1"))).toBe(true);
    expect(isWhole(Buffer.from(meta.slice(0, -1), "latin1"))).toBe(false);
    expect(isWhole(Buffer.from(FTYP, "latin1"))).toBe(false);
  });

  it("answers for any bytes", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof isWhole(bytes) === "boolean"));
  });
});

describe("what a picture says", () => {
  it.each([
    [tinyJpeg({}), { gps: false, owner: null }],
    [tinyJpeg({ ...PLACE, artist: "水野 花子" }), { gps: true, owner: "水野 花子" }],
    [tinyJpeg({ artist: " ??? " }), { gps: false, owner: null }],
    [tinyJpeg({ xmp: '<rdf:li exif:GPSLatitude="32,44.5N"/>' }), { gps: true, owner: null }],
    [tinyJpeg({ xmp: "<aux:OwnerName>Hanako</aux:OwnerName>" }), { gps: false, owner: "Hanako" }],
    [Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1"), { gps: false, owner: null }],
  ])("%#", async (bytes, expected) => {
    expect(await readMetadata(bytes)).toEqual(expected);
  });

  it("any bytes: an answer or none, never a crash", async () => {
    const start = tinyJpeg({ ...PLACE, artist: "a" });
    const bytes = fc.tuple(fc.nat(start.length), fc.uint8Array({ maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(bytes, async ([kept, rest]) => {
        const found = await readMetadata(Buffer.concat([start.subarray(0, kept), rest]));
        expect(found === null || typeof found.gps === "boolean").toBe(true);
      }),
    );
  });
});

/** How small a sheet is set. Nothing on it is smaller than 7.5 points. */
export type Density = "" | "dense" | "close" | "tight";

/** What a size means on paper, in millimetres; src/format/html-style.ts sets it so. */
export interface Size {
  readonly density: Density;
  /** A full-width character. */
  readonly em: number;
  /** From line to line. */
  readonly line: number;
  /** What is set smaller than the rest. */
  readonly small: Pick<Size, "em" | "line">;
  /** How high the parts of a page may be reckoned to be together: as tools/sheets.ts finds, which prints them. */
  readonly page: number;
  /** The box for a seal. */
  readonly seal: number;
  /** The box for remarks. */
  readonly remarks: number;
  /** Above and below the text of a row, with its rule. */
  readonly row: number;
  /** Around a heading, in characters. */
  readonly between: number;
  /** What belongs together runs on in a line, and one card stands for all platforms that show a post alike. */
  readonly runsOn: boolean;
  /** The heads of the tables are their titles. */
  readonly untitled: boolean;
}

type Measures = Pick<Size, "density" | "page" | "seal" | "remarks" | "row" | "between"> & {
  /** In points. */
  readonly letters: number;
  readonly leading: number;
};

/** From the most readable to the smallest. */
export const SIZES: readonly Size[] = [
  size({ density: "", page: 266, letters: 9.5, leading: 1.42, seal: 15, remarks: 10, row: 1.6, between: 1.1 }),
  size({ density: "dense", page: 271, letters: 8.5, leading: 1.35, seal: 13, remarks: 10, row: 1.2, between: 1.1 }),
  size({ density: "close", page: 268, letters: 8, leading: 1.28, seal: 12, remarks: 8, row: 0.9, between: 0.75 }),
  size({ density: "tight", page: 279, letters: 7.5, leading: 1.2, seal: 12, remarks: 8, row: 0.9, between: 0.75 }),
];

function size({ letters, leading, ...rest }: Measures): Size {
  const point = 0.3528;
  const small = Math.max(7.5, letters * 0.86);
  return {
    ...rest,
    em: letters * point,
    line: letters * leading * point,
    small: { em: small * point, line: small * leading * point },
    runsOn: rest.density !== "",
    untitled: rest.density === "close" || rest.density === "tight",
  };
}

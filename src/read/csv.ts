import type { TextReader } from "./reader.js";

/** A table of values divided by commas, as Excel and schedulers export it: one post per row, its fields by the header. */
export const csv: TextReader = {
  id: "csv",
  extensions: [".csv"],
  read: async (text, path, settings) => (await import("./read-csv.js")).readCsv(text, path, settings?.columns, ","),
};

/** The same, divided by tabs. */
export const tsv: TextReader = {
  id: "tsv",
  extensions: [".tsv", ".tab"],
  read: async (text, path, settings) => (await import("./read-csv.js")).readCsv(text, path, settings?.columns, "\t"),
};

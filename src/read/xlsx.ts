import type { BytesReader } from "./reader.js";

/** A workbook of Excel: one post per row of every sheet that is shown and has a column with the text. */
export const xlsx: BytesReader = {
  id: "xlsx",
  extensions: [".xlsx", ".xlsm"],
  readBytes: async (bytes, path, settings) => (await import("./read-xlsx.js")).readXlsx(bytes, path, settings?.columns),
};

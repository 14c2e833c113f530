import type { BytesReader } from "./reader.js";

/** A document of Word, read as a file of text, without what stands in its margins; a paragraph is a line. */
export const docx: BytesReader = {
  id: "docx",
  extensions: [".docx"],
  readBytes: async (bytes, path) => (await import("./read-docx.js")).readDocx(bytes, path),
};

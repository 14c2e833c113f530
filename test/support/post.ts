import type { Fields, Post } from "../../src/types.js";

export function post(text: string, fields: Fields = {}): Post {
  return { path: "draft.txt", index: 0, id: null, text, fields, firstLine: 1 };
}

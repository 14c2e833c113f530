import type { TextReader } from "./reader.js";

/** YAML: one post, a list, or a schedule with `posts:`. */
export const yaml: TextReader = {
  id: "yaml",
  extensions: [".yaml", ".yml"],
  read: async (text, path, settings) =>
    (await import("./read-yaml-posts.js")).readYamlPosts(text, path, settings?.columns),
};

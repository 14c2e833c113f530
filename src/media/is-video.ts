const VIDEO = /\.(?:mp4|mov|m4v|avi|webm|mkv)$/iu;

/** By its name. */
export function isVideo(file: string): boolean {
  return VIDEO.test(file);
}

// The package brings no types; this is what the test uses of it.
declare module "twitter-text" {
  const twitter: { parseTweet(text: string): { readonly weightedLength: number; readonly valid: boolean } };
  export default twitter;
}

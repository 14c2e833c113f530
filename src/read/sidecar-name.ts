/** Stands beside a draft, because what stands in it would be published. */
export const SIDECAR = ".sns-lint.yml";

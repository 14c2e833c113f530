// A package that is in what users install, as it says of itself.

export interface BundledPackage {
  /** From the root, as the lock file names it; of what is within another package that one's, # and the name. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** As the registry signed it off; what is within another package is signed with it. */
  readonly integrity: string | undefined;
  /** Folders of the packages that it needs and that are bundled too. */
  readonly needs: readonly string[];
  readonly licence: string;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** As the option parser hands them over. */
export interface RawInitOptions {
  readonly guideline?: readonly string[];
  readonly domain?: string;
  readonly service?: string;
  readonly account?: string;
  readonly section?: string;
  readonly administrator?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly from?: string;
  readonly output?: string;
  readonly encoding?: string;
}

/** What the files are made of; "" is what is left open. */
export interface Answers {
  readonly guidelines: readonly string[];
  readonly domain: string;
  readonly service: string;
  readonly account: string;
  readonly section: string;
  readonly administrator: string;
}

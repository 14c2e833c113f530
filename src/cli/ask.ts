/** Questions in a terminal. Every answer is null where the user gave up (Ctrl+C). */
export interface Asker {
  begin(title: string): void;
  /** Shows what the next question is about. */
  tell(text: string): void;
  /** `check` returns what is wrong with an answer, or null. */
  text(question: string, placeholder: string, check?: (answer: string) => string | null): Promise<string | null>;
  choose(question: string, choices: readonly Choice[]): Promise<string | null>;
  /** Any number of them, none too. `how`: what to press, or to write in a line. */
  chooseSome(question: string, choices: readonly Choice[], how: HowToChoose): Promise<readonly string[] | null>;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  /** What else people call it. */
  readonly also?: readonly string[];
}

export interface HowToChoose {
  readonly keys: string;
  readonly line: string;
}

/** Loaded only where somebody is asked. */
export async function loadAsker(): Promise<Asker> {
  const { intro, isCancel, log, multiselect, select, text } = await import("@clack/prompts");
  return {
    begin: (title) => intro(title),
    tell: (text) => log.message(text),
    async text(message, placeholder, check) {
      const validate = (answer: string | undefined): string | undefined => check?.(answer ?? "") ?? undefined;
      const answer = await text({ message, placeholder, validate });
      return isCancel(answer) ? null : answer;
    },
    async choose(message, choices) {
      const options = choices.map((choice) => ({ ...choice }));
      // The library's own instructions are in English only.
      const answer = await select({ message, options, showInstructions: false });
      return isCancel(answer) ? null : answer;
    },
    async chooseSome(question, choices, { keys }) {
      const message = question + keys;
      const options = choices.map((choice) => ({ ...choice }));
      const answer = await multiselect({ message, options, required: false, showInstructions: false });
      return isCancel(answer) ? null : answer;
    },
  };
}

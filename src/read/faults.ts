import { InputError } from "./input-error.js";
import { MOST_FAULTS } from "./limits.js";

/** What is wrong with the parts of one file: the first are told one by one, of the others there may be millions. */
export class Faults {
  readonly #file: string;
  readonly #told: InputError[] = [];
  #others = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get all(): readonly InputError[] {
    return this.#others === 0 ? this.#told : [...this.#told, this.#rest()];
  }

  add(errors: readonly InputError[]): void {
    const room = Math.max(0, MOST_FAULTS - this.#told.length);
    this.#told.push(...errors.slice(0, room));
    this.#others += Math.max(0, errors.length - room);
  }

  #rest(): InputError {
    const problem = `読めないところが、ほかに${this.#others.toLocaleString("ja")}か所あります。`;
    return new InputError({ file: this.#file, problem, repair: "上のものを直してから、もう一度検査してください。" });
  }
}

export type Colour = (text: string) => string;

/** Colours for the screen; what is printed can be read without them. */
export interface Paint {
  readonly bold: Colour;
  readonly dim: Colour;
  readonly red: Colour;
  readonly yellow: Colour;
  readonly cyan: Colour;
  readonly green: Colour;
}

const none: Colour = (text) => text;

export const PLAIN: Paint = { bold: none, dim: none, red: none, yellow: none, cyan: none, green: none };

/** Loaded only where colour is shown, which is not in pipes and pipelines. */
export async function loadPaint(): Promise<Paint> {
  const { Chalk } = await import("chalk");
  return new Chalk({ level: 1 });
}

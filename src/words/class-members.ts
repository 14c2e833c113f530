// The members of classes as they are stored: by that with which they begin, so that a place in a text reads few of them.
import type { Token } from "../types.js";
import { ANY, firstsOfMembers, kindsAt, letterIndex, membersByFirst } from "./firsts.js";
import type { Piece, Pieces, Place } from "./pieces.js";
import { remembered } from "./remembered.js";
import type { CompiledLexicon, Firsts, Node } from "./schema.js";

/** With what the members can begin, where in `places` those of the first letter are, and where those of each kind. */
type Head = readonly [firsts: Firsts, offset: number, kinds: Readonly<Record<string, Place>>];

export interface StoredClasses {
  /** A Record<string, Place> of heads. */
  readonly heads: Place;
  /** Numbers of 32 bits: where the members begin and end for each letter, class after class. */
  readonly places: Place;
}

export function packClasses(classes: CompiledLexicon["classes"], pieces: Pieces): StoredClasses {
  const all = Object.entries(classes).map(([id, node]) => {
    const members = membersByFirst(node, classes);
    return { id, members, firsts: firstsOfMembers(node, classes) };
  });
  // What begins with the same letter side by side: one place in a text asks many classes for it.
  for (const letter of new Set(all.flatMap(({ firsts }) => firsts.letters.split("")).sort()))
    for (const { members } of all) if (Object.hasOwn(members, letter)) pieces.add(members[letter]);
  const places: number[] = [];
  const heads = all.map(({ id, members, firsts }): readonly [string, Head] => {
    const letters = firsts.letters.split("");
    const kinds = Object.keys(members).filter((key) => !letters.includes(key));
    const offset = places.length;
    places.push(...letters.flatMap((letter) => pieces.add(members[letter])));
    return [id, [firsts, offset, Object.fromEntries(kinds.map((kind) => [kind, pieces.add(members[kind])]))]];
  });
  return { heads: pieces.add(pieces.addAll(Object.fromEntries(heads))), places: pieces.addNumbers(places) };
}

interface Reading {
  readonly heads: () => Readonly<Record<string, Place>>;
  readonly places: () => Int32Array;
  readonly read: (place: Place) => Piece;
}

const NONE: readonly Node[] = [];

/** Members of a class for a token, those for any token among them; null: for where there is none. */
export function membersReader({
  heads,
  places,
  read,
}: Reading): (id: string) => (token: Token | null) => readonly Node[] {
  return remembered((id: string) => {
    const [firsts, offset, kinds] = read(heads()[id]!) as Head;
    // An array: a map takes three times as long, and this is asked for at every word.
    const byLetter: (readonly Node[] | undefined)[] = [];
    const ofLetter = (index: number): readonly Node[] => {
      const at = offset + 2 * index;
      return (byLetter[index] ??= read([places()[at]!, places()[at + 1]!]) as Node[]);
    };
    const ofKind = remembered((key: string) => read(kinds[key]!) as readonly Node[]);
    const ofKinds = remembered((keys: string) =>
      keys.includes("\n") ? keys.split("\n").flatMap(ofKind) : ofKind(keys),
    );
    const together = remembered((index: number) =>
      remembered((keys: string) => [...ofLetter(index), ...ofKinds(keys)]),
    );
    const any = Object.hasOwn(kinds, ANY);
    return (token: Token | null): readonly Node[] => {
      const index = token === null ? -1 : letterIndex(firsts.letters, token.surface.charCodeAt(0));
      const keys = token === null ? [] : kindsAt(firsts, token);
      if (any) keys.push(ANY);
      if (keys.length === 0) return index < 0 ? NONE : ofLetter(index);
      const joined = keys.join("\n");
      return index < 0 ? ofKinds(joined) : together(index)(joined);
    };
  });
}

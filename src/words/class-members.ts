// The members of classes as they are stored: by that with which they begin, so that a place in a text reads few of them.
import type { Token } from "../types.js";
import { ANY, firstsOfMembers, keysAt, membersByFirst } from "./firsts.js";
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
export function membersReader({ heads, places, read }: Reading): (id: string, token: Token | null) => readonly Node[] {
  const ofClass = remembered((id: string) => {
    const [firsts, offset, kinds] = read(heads()[id]!) as Head;
    const own = remembered((key: string) => {
      const at = key.length === 1 ? offset + 2 * firsts.letters.indexOf(key) : null;
      return read(at === null ? kinds[key]! : [places()[at]!, places()[at + 1]!]) as Node[];
    });
    const together = remembered((keys: string) => keys.split("\n").flatMap(own));
    const any = Object.hasOwn(kinds, ANY);
    return (token: Token | null): readonly Node[] => {
      const keys = token === null ? [] : keysAt(firsts, token);
      if (any) keys.push(ANY);
      if (keys.length === 0) return NONE;
      return keys.length === 1 ? own(keys[0]!) : together(keys.join("\n"));
    };
  });
  return (id, token) => ofClass(id)(token);
}

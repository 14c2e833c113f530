// The members of classes as they are stored: by that with which they begin, so that a place in a text reads few of them.
import type { Token } from "../types.js";
import { ANY, firstsOfMembers, kindsAt, membersByFirst } from "./firsts.js";
import { aloneOf, openingIndex } from "./openings.js";
import type { Piece, Pieces, Place } from "./pieces.js";
import { remembered } from "./remembered.js";
import type { CompiledLexicon, Firsts, Node } from "./schema.js";

/** With what the members can begin, where in `places` those of the first opening are, and where those of each kind. */
type Head = readonly [firsts: Firsts, offset: number, kinds: Readonly<Record<string, Place>>];

export interface StoredClasses {
  /** A Record<string, Place> of heads. */
  readonly heads: Place;
  /** Numbers of 32 bits: where the members begin and end for each opening, class after class. */
  readonly places: Place;
}

export function packClasses(classes: CompiledLexicon["classes"], pieces: Pieces): StoredClasses {
  const all = Object.entries(classes).map(([id, node]) => {
    const members = membersByFirst(node, classes);
    return { id, members, firsts: firstsOfMembers(node, classes) };
  });
  // What begins with the same letters side by side: one place in a text asks many classes for it.
  for (const opening of new Set(all.flatMap(({ firsts }) => firsts.openings.map(String)).sort()))
    for (const { members } of all) if (Object.hasOwn(members, opening)) pieces.add(members[opening]);
  const places: number[] = [];
  const heads = all.map(({ id, members, firsts }): readonly [string, Head] => {
    const openings = firsts.openings.map(String);
    const kinds = Object.keys(members).filter((key) => !openings.includes(key));
    const offset = places.length;
    places.push(...openings.flatMap((opening) => pieces.add(members[opening])));
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

/** Members of a class for a token and what opens there, those for any token among them; null: for where there is none. */
export type MembersAt = (token: Token | null, opening: number) => readonly Node[];

export function membersReader({ heads, places, read }: Reading): (id: string) => MembersAt {
  return remembered((id: string) => {
    const [firsts, offset, kinds] = read(heads()[id]!) as Head;
    const { openings } = firsts;
    // An array: a map takes three times as long, and this is asked for at every word.
    const byOpening: (readonly Node[] | undefined)[] = [];
    const ofOpening = (index: number): readonly Node[] => {
      if (index < 0) return NONE;
      const at = offset + 2 * index;
      return (byOpening[index] ??= read([places()[at]!, places()[at + 1]!]) as Node[]);
    };
    const ofKind = remembered((key: string) => read(kinds[key]!) as readonly Node[]);
    const ofKinds = remembered((keys: string) => keys.split("\n").flatMap(ofKind));
    const together = new Map<string, readonly Node[]>();
    const any = Object.hasOwn(kinds, ANY);
    return (token, opening) => {
      if (token === null) return any ? ofKind(ANY) : NONE;
      const exact = openingIndex(openings, opening);
      const alone = openingIndex(openings, aloneOf(opening));
      const keys = kindsAt(firsts, token);
      if (any) keys.push(ANY);
      if (keys.length === 0 && (exact < 0 || alone < 0)) return ofOpening(Math.max(exact, alone));
      const key = `${exact} ${alone} ${keys.join("\n")}`;
      let members = together.get(key);
      if (members === undefined) {
        members = [...ofOpening(exact), ...ofOpening(alone), ...(keys.length === 0 ? [] : ofKinds(keys.join("\n")))];
        together.set(key, members);
      }
      return members;
    };
  });
}

import ts from "typescript";
import type { JsonSchema } from "../../src/config/json-schema.js";
import { fromRoot } from "../root.js";

/** The JSON Schema of an exported type of a source file: what the compiler checks is what others are promised. */
export function typeSchema(path: string, name: string): JsonSchema {
  const program = ts.createProgram([fromRoot(path)], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(fromRoot(path));
  const module = source && checker.getSymbolAtLocation(source);
  const found = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  if (found === undefined) throw new Error(`${path}: no type ${name}`);
  return schemaOf(checker.getDeclaredTypeOfSymbol(found), checker);
}

function schemaOf(type: ts.Type, checker: ts.TypeChecker): JsonSchema {
  if (type.isUnion()) return unionSchema(type.types, checker);
  if (type.isLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === "true" };
  for (const [flag, name] of PRIMITIVES) if (type.flags & flag) return { type: name };
  if (checker.isTupleType(type)) return tupleSchema(checker.getTypeArguments(type as ts.TypeReference), checker);
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return { type: "array", items: item === undefined ? {} : schemaOf(item, checker) };
  }
  if (type.flags & ts.TypeFlags.Object) return objectSchema(type, checker);
  throw new Error(`no JSON has the type ${checker.typeToString(type)}`);
}

const PRIMITIVES: readonly (readonly [ts.TypeFlags, string])[] = [
  [ts.TypeFlags.String, "string"],
  [ts.TypeFlags.Number, "number"],
  [ts.TypeFlags.Boolean, "boolean"],
  [ts.TypeFlags.Null, "null"],
];

function unionSchema(types: readonly ts.Type[], checker: ts.TypeChecker): JsonSchema {
  const schemas = types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)).map((type) => schemaOf(type, checker));
  const values = schemas.flatMap((schema) => ("const" in schema ? [schema["const"]] : []));
  const others = schemas.filter((schema) => !("const" in schema));
  if (values.length === 0) return others.length === 1 ? { ...others[0] } : { anyOf: others };
  const isBoolean = values.length === 2 && values.every((value) => typeof value === "boolean");
  const named = isBoolean ? { type: "boolean" } : { enum: [...values].sort() };
  return others.length === 0 ? named : { anyOf: [named, ...others] };
}

function tupleSchema(types: readonly ts.Type[], checker: ts.TypeChecker): JsonSchema {
  const prefixItems = types.map((type) => schemaOf(type, checker));
  return { type: "array", prefixItems, items: false, minItems: types.length };
}

function objectSchema(type: ts.Type, checker: ts.TypeChecker): JsonSchema {
  const members = checker.getPropertiesOfType(type);
  const properties = members.map((member) => {
    const description = ts.displayPartsToString(member.getDocumentationComment(checker)).replace(/\s+/gu, " ");
    const schema = schemaOf(checker.getTypeOfSymbol(member), checker);
    return [member.name, description === "" ? schema : { description, ...schema }] as const;
  });
  const required = members.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
  return { type: "object", properties: Object.fromEntries(properties), required, additionalProperties: false };
}

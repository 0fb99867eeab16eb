type Schema = Readonly<Record<string, unknown>>;

/**
 * One of several shapes. Where no two are of one type they become one schema, as every word of JSON Schema but a few is about
 * one type alone: then an editor's program names the key that is wrong inside, and not "Incorrect type" for the whole
 * value, as the YAML language server does with alternatives of which none fits.
 */
export function either(...schemas: readonly Schema[]): Schema {
  const shapes = schemas.flatMap(alternatives);
  const types = shapes.flatMap(typesOf);
  const isApart = shapes.every(isOfItsType) && new Set(types).size === types.length;
  return isApart ? { ...Object.assign({}, ...shapes), type: types } : { anyOf: schemas };
}

/** Words that are about any type. */
const FOR_ALL = ['enum', 'const', 'anyOf', 'allOf', 'oneOf', 'not', 'description'];

function isOfItsType(schema: Schema): boolean {
  return 'type' in schema && !FOR_ALL.some((word) => word in schema);
}

function typesOf({ type }: Schema): readonly unknown[] {
  return Array.isArray(type) ? type : [type];
}

function alternatives(schema: Schema): readonly Schema[] {
  const { anyOf, ...rest } = schema;
  return Array.isArray(anyOf) && Object.keys(rest).length === 0 ? anyOf : [schema];
}

export function spread<T>(list: readonly T[], most: number): readonly T[];

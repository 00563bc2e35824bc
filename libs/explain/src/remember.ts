/** Asks once for each key. */
export function remember<Asked, Value, Key = Asked>(
  find: (asked: Asked) => Value,
  keyOf: (asked: Asked) => Key = (asked) => asked as unknown as Key,
): (asked: Asked) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (asked) => {
    const key = keyOf(asked);
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: find(asked) }));
    return found.value;
  };
}

/** Asks once. */
export function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: find() }).value;
}

type WithoutAbsent<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

/** Leaves out the fields that are there but undefined, as a checked body has them: for those, absent means "stays". */
export function withoutAbsent<Fields extends object>(fields: Fields): WithoutAbsent<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as WithoutAbsent<Fields>;
}

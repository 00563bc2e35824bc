/** A view as the planner gets it: written, read and validated. Equal to the view unless that does not keep the contract. */
export function throughJson<Body>(schema: { parse(value: unknown): Body }, view: unknown): Body {
  return schema.parse(JSON.parse(JSON.stringify(view)));
}

/** Whether terms say something else than the former ones. Both are plain data, their fields in the same order. */
export const changes = (terms: object, former: object): boolean =>
  JSON.stringify(terms) !== JSON.stringify(former);

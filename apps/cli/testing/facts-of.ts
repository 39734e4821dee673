/** Every single fact of a told value, by where it stands: `consultations.3.reply.points.0.text_vi`. */
export const factsOf = (value: unknown, at = ''): readonly (readonly [string, unknown])[] => {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    factsOf(inner, at === '' ? key : `${at}.${key}`),
  );
};

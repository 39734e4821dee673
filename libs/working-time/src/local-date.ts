declare const brand: unique symbol;

/** A civil date `YYYY-MM-DD` in Asia/Ho_Chi_Minh. Never a moment: legal deadlines are dates (counting rule 1). */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

/** A moment as ISO text with the offset of Asia/Ho_Chi_Minh, `2026-03-13T00:00:00.000+07:00`: sortable as text. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** The header of an import file. These columns must be there, in any order; a cell may be empty. */
export const COLUMNS = [
  'request_no',
  'lead_agency',
  'addressee',
  'subject',
  'kind',
  'issued_on',
  'delivered_on',
  'window_length',
  'window_unit',
  'stated_deadline',
  'replied_on',
  'reply_no',
  'stance',
] as const;

/** These may be there, where they are known. */
export const OPTIONAL_COLUMNS = [
  'registered_on',
  'complete_on',
  'sent_on',
  'received_on',
  'stated_hour',
  'urgency',
  'evidence',
] as const;

export type Column = (typeof COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];

export const isColumn = (name: string): name is Column =>
  [...COLUMNS, ...OPTIONAL_COLUMNS].some((column) => column === name);

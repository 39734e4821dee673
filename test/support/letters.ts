/** Today in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const today = (): string =>
  new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** A letter of today that asks the finance department. */
export const letter = (number: string, changed: object = {}) => ({
  letter: { number, issuedOn: today() },
  subject: 'Lấy ý kiến về phương án tổ chức giao thông khu vực chợ',
  matter: { kind: 'general' },
  secrecy: 'none',
  dossier: { status: 'provided', documents: ['Dự thảo Tờ trình'] },
  leadPosition: 'Thống nhất trình theo phương án 1.',
  addressees: [{ agency: 'STC', question: 'Nguồn vốn và khả năng cân đối?' }],
  ...changed,
});

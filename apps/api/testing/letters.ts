const CITY_OFFSET_MS = 7 * 3_600_000;

/** The day in Ho Chi Minh City, so many days from now. */
export const today = (daysFromNow = 0): string =>
  new Date(Date.now() + CITY_OFFSET_MS + daysFromNow * 24 * 3_600_000)
    .toISOString()
    .slice(0, 'YYYY-MM-DD'.length);

let letters = 0;

/** The body of a letter that asks two agencies, each with its own question; every call another number. */
export const letter = (changed: object = {}) => ({
  letter: { number: `${(letters += 1)}/SXD-QH`, issuedOn: '2026-11-02' },
  subject: 'Góp ý điều chỉnh quy hoạch chi tiết',
  matter: { kind: 'general' },
  secrecy: 'none',
  dossier: { status: 'provided', documents: ['Tờ trình', 'Bản vẽ'] },
  leadPosition: 'Thống nhất chủ trương',
  addressees: [
    { agency: 'so-tai-chinh', question: 'Nguồn vốn?' },
    { agency: 'so-tu-phap', question: 'Căn cứ pháp lý?' },
  ],
  ...changed,
});

/** The body of an opinion that agrees. */
export const agreeing = (changed: object = {}) => ({
  kind: 'agree',
  form: 'letter',
  document: { number: '77/STC-NS', signedOn: '2026-11-20' },
  signer: { authority: 'KT', position: 'Phó Giám đốc', name: 'Nguyễn Văn A' },
  ...changed,
});

/** A usual event of ours, about 500 bytes with its metadata. */
export const data = {
  agency: 'so-quy-hoach-kien-truc',
  consultation: 'c-0001',
  receivedOn: '2026-03-02',
  dueOn: '2026-03-23',
  note: 'Về việc lấy ý kiến góp ý dự thảo quyết định ban hành quy chế phối hợp',
};
export const metadata = {
  actor: { kind: 'automation', automation: 'bench' },
  correlationId: 'bench',
  causationId: 'bench',
  commandId: 'bench',
} as const;

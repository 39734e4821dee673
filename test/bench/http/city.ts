import type { Pool } from 'pg';
import { type AgencyId, RegisterAgency } from '#lib/agencies';
import { Agencies, RegisterInForce } from '#lib/application';
import type { EventStore } from '#lib/event-sourcing';
import { Accounts } from '#lib/identity';
import { SystemClock } from '#lib/runtime';

export const PASSWORD = 'mật khẩu của phép đo';
export const LEAD = 'so-xay-dung';
export const ASKED = ['so-tai-chinh', 'so-tu-phap'] as const;

/** Puts the agencies of the bench on the register, with an account in each. */
export const populate = async (store: EventStore, pool: Pool): Promise<void> => {
  for (const id of [LEAD, ...ASKED]) {
    const agency = {
      id: id as AgencyId,
      name: { vi: id },
      kind: 'department',
      group: 'Sở',
      origin: 'demonstration',
    } as const;
    const origin = {
      actor: { kind: 'automation', automation: 'bench' },
      correlationId: 'bench',
      causationId: 'bench',
      commandId: `register-${id}`,
    } as const;
    await new Agencies(store, new SystemClock(), new RegisterInForce(store)).execute(
      new RegisterAgency({ agency }, origin),
    );
    const account = { login: id, name: id, post: 'Chuyên viên', agency: agency.id } as const;
    await new Accounts(pool).add({ ...account, role: 'officer', password: PASSWORD });
  }
};

/** The commands of one matter, from the letter to the report: every client goes through them in turn. */
export const letter = (number: string) => ({
  letter: { number, issuedOn: '2026-03-02' },
  subject: 'Góp ý dự thảo quyết định ban hành quy chế phối hợp giữa các cơ quan',
  matter: { kind: 'general' },
  secrecy: 'none',
  dossier: { status: 'provided', documents: ['Tờ trình', 'Dự thảo'] },
  leadPosition: 'Thống nhất chủ trương',
  addressees: ASKED.map((agency) => ({ agency, question: 'Phần thuộc chức năng, nhiệm vụ' })),
});

export const opinion = {
  kind: 'agree',
  form: 'letter',
  document: { number: '77/STC-NS', signedOn: '2026-03-12' },
};

export const submission = { submission: { number: '9/TTr-SXD', issuedOn: '2026-03-16' } };

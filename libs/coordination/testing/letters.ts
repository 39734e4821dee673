import {
  type Addressee,
  CorrectEntry,
  type Correction,
  OpenRequest,
  TransferConsultation,
} from '#lib/coordination';
import { localDate } from '#lib/working-time';
import { by, id } from './cast.js';
import { type Name, proof, requestId, type Told } from './telling.js';

export const addressee = (name: Name, told: Partial<Addressee> = {}): Addressee => ({
  agency: id(name),
  question: 'Cho ý kiến về phần việc thuộc chức năng, nhiệm vụ',
  channel: 'throughSystem',
  ...told,
});

/** A letter of the planning department of 12/2/2026 to the named agencies, as its lead would open it. */
export const letterTo = (names: readonly Name[], told: Told<OpenRequest> = {}): OpenRequest =>
  new OpenRequest(
    {
      requestId,
      lead: id('planning'),
      letter: { number: '412/SQH-QLHT', issuedOn: localDate('2026-02-12') },
      subject: 'Góp ý đồ án điều chỉnh khu dân cư',
      matter: { kind: 'general' },
      secrecy: 'none',
      urgency: 'normal',
      dossier: { status: 'provided', documents: ['Tờ trình', 'Bản vẽ'] },
      addressees: names.map((name) => addressee(name)),
      evidence: { kind: 'recorded' },
      ...told,
    },
    by('planning'),
  );

/** Somebody corrects a mistaken entry, with proof. */
export const corrects = (
  name: Name,
  correction: Correction,
  told: Told<CorrectEntry> = {},
): CorrectEntry =>
  new CorrectEntry(
    { requestId, correction, reason: 'Ghi nhầm', evidence: proof, ...told },
    by(name),
  );

/** The lead passes to another what an agency says is not its remit. */
export const passesOn = (
  name: Name,
  to: Name,
  told: Told<TransferConsultation> = {},
): TransferConsultation =>
  new TransferConsultation(
    {
      requestId,
      agency: id(name),
      cause: 'outOfRemit',
      heirs: [{ agency: id(to) }],
      reason: 'Thuộc chức năng của cơ quan khác',
      ...told,
    },
    by('planning'),
  );

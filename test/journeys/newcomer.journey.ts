import type { LeadReportView } from '../../apps/api/src/accountability/accountability.view.js';
import type { ConsultationAloneView } from '../../apps/api/src/consultations/consultation.view.js';
import { type Client, signIn } from '../support/client.js';
import { type Installation, type RunningSystem, start, STARTING_MS } from '../support/dung-han.js';
import { letter, today } from '../support/letters.js';

/** Told of every event store: the system is started, a letter opened, counted, answered and judged. */
export const newcomersJourney = (title: string, install: () => Promise<Installation>): void => {
  describe(title, () => {
    let installed: Installation;
    let system: RunningSystem;
    let lead: Client;
    let finance: Client;

    beforeAll(async () => {
      installed = await install();
      system = await start(installed);
      lead = await signIn(system.url, installed, 'chuyenvien.sxd');
      finance = await signIn(system.url, installed, 'chuyenvien.stc');
    }, STARTING_MS);
    afterAll(async () => {
      system.kill('SIGTERM');
      await system.ended;
      await installed.remove();
    }, STARTING_MS);

    it('one command prints where to open it and who can sign in, and never a password', () => {
      expect(system.line).toContain(`${system.url}/api/docs`);
      expect(system.line).toContain('chuyenvien.sxd');
      expect(system.line).toContain(installed.dataDir);
    });

    it('the invented city is there, and its figures say dữ liệu mẫu', async () => {
      const { body } = await lead.get('/accountability/lead-agencies');
      expect(body).toMatchObject({ demonstration: true });
      expect((body as LeadReportView).rows.length).toBeGreaterThan(10);
    });

    it('a letter is opened, its window counted with its derivation, its opinion given and judged', async () => {
      const opened = await lead.post('/requests', letter('1/SXD-HT'));
      expect(opened.status).toBe(201);
      const { requestId, position } = opened.body;
      const path = `/requests/${requestId}/consultations/STC`;

      const asked = await finance.get(path, { 'x-read-after': position });
      expect(asked.body).toMatchObject({ status: { kind: 'withinWindow' }, bound: true });
      const { window } = asked.body as ConsultationAloneView;
      const { dueOn } = window?.due as { readonly dueOn: string };
      expect(dueOn > today()).toBe(true);
      expect(window?.inWords?.vi.join()).toContain('15 ngày làm việc');

      const given = await finance.post(`${path}/opinions`, {
        kind: 'agree',
        form: 'letter',
        document: { number: '9/STC-NS', signedOn: today() },
        signer: { authority: 'KT', position: 'Phó Giám đốc' },
      });
      expect(given.status).toBe(201);
      const answered = await lead.get(path, { 'x-read-after': given.body.position });
      expect(answered.body).toMatchObject({ status: { kind: 'answeredOnTime' } });
    });
  });
};

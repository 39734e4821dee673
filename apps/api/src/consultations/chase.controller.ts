import { Body, Controller, Get, Param, Post, type StreamableFile, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import { type ChaseLetter, ChaseLetters } from '#lib/application';
import { RecordChaseIssued, type RequestId } from '#lib/coordination';
import { CommandRejected, type Origin } from '#lib/event-sourcing';
import type { Session } from '#lib/identity';
import { CurrentOrigin } from '../http/current-origin.js';
import { CurrentSession } from '../http/current-session.js';
import { Demonstration } from '../http/demonstration.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, Ask, AskFile, OF_CONSULTATION } from '../http/documented.js';
import { FILE_TYPES, sent } from '../http/file.js';
import type { HttpReply } from '../http/http-request.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { ReadsFrom } from '../http/reads-from.js';
import { RecordedView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';
import { ChaseIssuedBody } from './chase.body.js';
import { chaseLetterShown } from './chase-draft.js';
import { Signers } from '../parts/signers.js';
import { ChaseLetterView } from './chase.view.js';

const REFUSALS = [
  ...OF_CONSULTATION,
  'request-submitted-already',
  'only-the-lead-may',
  'nothing-to-chase',
  'answered-already',
  'addressee-not-open',
] as const;

/** Chasing an overdue reply: the draft of the letter, and the record of its issue. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency')
export class ChaseController {
  constructor(
    private readonly letters: ChaseLetters,
    private readonly dispatch: Dispatch,
    private readonly signers: Signers,
    private readonly demonstration: Demonstration,
  ) {}

  /** The draft of the next chase letter (văn bản đôn đốc lần n), for the lead. */
  @Get('chase-letter')
  @Ask(ChaseLetterView, [...REFUSALS])
  @ReadsFrom('request-history')
  async draft(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @CurrentSession() session: Session,
  ): Promise<ChaseLetterView> {
    const letter = await this.readable(requestId, agency, session);
    const shown = chaseLetterShown(letter, await this.letters.describe(letter));
    return this.demonstration.mark(shown, [letter.lead, agency]);
  }

  /** The same as a Word document, to be numbered and signed. */
  @Get('chase-letter.docx')
  @AskFile(FILE_TYPES.docx, [...REFUSALS])
  @ReadsFrom('request-history')
  docx(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    return this.file(requestId, agency, session, reply, 'docx');
  }

  /** The same as PDF. */
  @Get('chase-letter.pdf')
  @AskFile(FILE_TYPES.pdf, [...REFUSALS])
  @ReadsFrom('request-history')
  pdf(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    return this.file(requestId, agency, session, reply, 'pdf');
  }

  /** Records that a chase letter was issued; from then on it counts. */
  @Post('chase-letters')
  @Act(RecordedView, [
    ...REFUSALS,
    'no-window-open',
    'chase-recorded-already',
    'field-missing',
    'date-in-future',
    'date-before',
  ])
  async issue(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { document, signer, evidence }: ChaseIssuedBody,
    @CurrentOrigin() origin: Origin,
    @CurrentSession() session: Session,
  ): Promise<RecordedView> {
    const data = {
      requestId,
      agency,
      document: { ...document },
      signer: await this.signers.sealed(session.agency, signer),
      evidence: evidenceOf(evidence),
    };
    return this.dispatch.execute(new RecordChaseIssued(data, origin));
  }

  private async file(
    requestId: RequestId,
    agency: AgencyId,
    session: Session,
    reply: HttpReply,
    format: 'docx' | 'pdf',
  ): Promise<StreamableFile> {
    const letter = await this.readable(requestId, agency, session);
    const content = await this.letters.render(letter, format);
    const name = `Dự thảo văn bản đôn đốc lần ${letter.number} ${letter.letter.number}.${format}`;
    return sent({ name, type: FILE_TYPES[format], content }, reply);
  }

  /** @throws {@link CommandRejected} where there is nothing to chase, or the lead is another agency */
  private async readable(
    requestId: RequestId,
    agency: AgencyId,
    session: Session,
  ): Promise<ChaseLetter> {
    const letter = await this.letters.find(requestId, agency);
    if ('type' in letter) throw new CommandRejected(letter);
    if (letter.lead !== session.agency)
      throw new CommandRejected({ type: 'OnlyTheLeadMay', lead: letter.lead });
    return letter;
  }
}

import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type ApologyLetter, ApologyLetters, type DocumentFormat } from '#lib/application';
import type { RequestId } from '#lib/coordination';
import { CommandRejected } from '#lib/event-sourcing';
import type { Session } from '#lib/identity';
import { CurrentSession } from '../http/current-session.js';
import { Demonstration } from '../http/demonstration.js';
import { Ask, AskFile } from '../http/documented.js';
import { FILE_TYPES, sent } from '../http/file.js';
import type { HttpReply } from '../http/http-request.js';
import { RequestIdParam } from '../http/ids.js';
import { ReadsFrom } from '../http/reads-from.js';
import { draftShown } from '../parts/letter-draft.js';
import { owedShown } from './apologies-shown.js';
import { ApologyLetterView } from './apology-letter.view.js';
import { AppointmentParams } from './appointment.params.js';

const REFUSALS = [
  'request-not-found',
  'only-the-lead-may',
  'not-a-procedure',
  'result-put-off-already',
  'date-before',
] as const;

/** The draft of an apology, for the agency that settles the procedure. It counts once the letter sent is recorded. */
@ApiTags('Requests')
@Controller('requests/:id')
export class ApologyQueriesController {
  constructor(
    private readonly letters: ApologyLetters,
    private readonly demonstration: Demonstration,
  ) {}

  /** What of it is known and what is to be filled in, until when it is owed, and who is late. */
  @Get('apology-letter')
  @Ask(ApologyLetterView, [...REFUSALS])
  @ReadsFrom('request-history')
  async draft(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Query() appointment: AppointmentParams,
    @CurrentSession() session: Session,
  ): Promise<ApologyLetterView> {
    const apology = await this.readable(requestId, appointment, session);
    const { withdrawn: _, asOf: __, owed, ...told } = apology;
    const shown = {
      ...told,
      ...(owed && { owed: owedShown(owed) }),
      draft: draftShown(await this.letters.describe(apology)),
    };
    return this.demonstration.mark(shown, [told.lead, ...told.late.map(({ agency }) => agency)]);
  }

  /** The same as a Word document, to be completed, numbered and signed by the head. */
  @Get('apology-letter.docx')
  @AskFile(FILE_TYPES.docx, [...REFUSALS])
  @ReadsFrom('request-history')
  docx(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Query() appointment: AppointmentParams,
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    return this.file(requestId, appointment, session, reply, 'docx');
  }

  /** The same as PDF. */
  @Get('apology-letter.pdf')
  @AskFile(FILE_TYPES.pdf, [...REFUSALS])
  @ReadsFrom('request-history')
  pdf(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Query() appointment: AppointmentParams,
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    return this.file(requestId, appointment, session, reply, 'pdf');
  }

  private async file(
    requestId: RequestId,
    appointment: AppointmentParams,
    session: Session,
    reply: HttpReply,
    format: DocumentFormat,
  ): Promise<StreamableFile> {
    const apology = await this.readable(requestId, appointment, session);
    const content = await this.letters.render(apology, format);
    const name = `Dự thảo văn bản xin lỗi ${apology.letter.number}.${format}`;
    return sent({ name, type: FILE_TYPES[format], content }, reply);
  }

  /** @throws {@link CommandRejected} where there is nothing to apologise for, or the lead is another agency */
  private async readable(
    requestId: RequestId,
    appointment: AppointmentParams,
    { agency }: Session,
  ): Promise<ApologyLetter> {
    const apology = await this.letters.find(requestId, agency, appointment);
    if ('type' in apology) throw new CommandRejected(apology);
    return apology;
  }
}

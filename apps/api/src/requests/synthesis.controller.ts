import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import { type DocumentFormat, RegisterInForce, Syntheses } from '#lib/application';
import type { EntitledParty, RequestId } from '#lib/coordination';
import { CommandRejected } from '#lib/event-sourcing';
import type { Session } from '#lib/identity';
import type { Synthesis } from '#lib/read-models';
import { type Instant, instant } from '#lib/working-time';
import { CurrentSession } from '../http/current-session.js';
import { Demonstration } from '../http/demonstration.js';
import { Ask, AskFile } from '../http/documented.js';
import { entityTag } from '../http/entity-tag.js';
import { FILE_TYPES, sent } from '../http/file.js';
import type { HttpReply } from '../http/http-request.js';
import { RequestIdParam } from '../http/ids.js';
import { ReadsFrom } from '../http/reads-from.js';
import { KnownParams } from './known.params.js';
import { SynthesisView } from './synthesis.view.js';

const partiesOf = ({ lead, agencies }: Synthesis): readonly AgencyId[] => [
  lead,
  ...agencies.map(({ agency }) => agency),
];

const readersOf = ({ lead, agencies }: Synthesis): readonly EntitledParty[] => [
  { party: 'lead', agency: lead },
  ...agencies.map(({ agency }) => ({ party: 'agency' as const, agency })),
  { party: 'monitoringBody' },
];

/**
 * Bảng tổng hợp, tiếp thu, giải trình ý kiến. The lead reads it, the monitoring body, and every agency asked: each may
 * see what became of what it said, and what is said of it.
 */
@ApiTags('Requests')
@Controller('requests/:id')
export class SynthesisController {
  constructor(
    private readonly syntheses: Syntheses,
    private readonly register: RegisterInForce,
    private readonly demonstration: Demonstration,
  ) {}

  /** Each opinion point by point, beside what the lead makes of it, with the counts and the conflicts. */
  @Get('synthesis')
  @Ask(
    SynthesisView,
    ['request-not-found', 'report-has-no-points', 'only-these-parties-may'],
    'tagged',
  )
  @ReadsFrom('request-history')
  async find(
    @Param('id', RequestIdParam) id: RequestId,
    @Query() { known }: KnownParams,
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<SynthesisView> {
    const synthesis = await this.readable(id, known, session);
    reply.header('etag', entityTag(synthesis.revision));
    return this.demonstration.mark(synthesis, partiesOf(synthesis));
  }

  /** The same as a Word document, in the form of an administrative document. */
  @Get('synthesis.docx')
  @AskFile(FILE_TYPES.docx, ['request-not-found', 'report-has-no-points', 'only-these-parties-may'])
  @ReadsFrom('request-history')
  docx(
    @Param('id', RequestIdParam) id: RequestId,
    @Query() { known }: KnownParams,
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    return this.file(id, known, session, reply, 'docx');
  }

  /** The same as PDF. */
  @Get('synthesis.pdf')
  @AskFile(FILE_TYPES.pdf, ['request-not-found', 'report-has-no-points', 'only-these-parties-may'])
  @ReadsFrom('request-history')
  pdf(
    @Param('id', RequestIdParam) id: RequestId,
    @Query() { known }: KnownParams,
    @CurrentSession() session: Session,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    return this.file(id, known, session, reply, 'pdf');
  }

  private async file(
    id: RequestId,
    known: Instant | undefined,
    session: Session,
    reply: HttpReply,
    format: DocumentFormat,
  ): Promise<StreamableFile> {
    const synthesis = await this.readable(id, known, session);
    const content = await this.syntheses.render(synthesis, format);
    const name = `Bảng tổng hợp ý kiến ${synthesis.letter.number}.${format}`;
    return sent({ name, type: FILE_TYPES[format], content }, reply);
  }

  /** @throws {@link CommandRejected} `RequestNotFound`, `ReportHasNoPoints`, `OnlyThesePartiesMay` */
  private async readable(
    id: RequestId,
    known: Instant | undefined,
    { agency }: Session,
  ): Promise<Synthesis> {
    const synthesis = await this.syntheses.find(id, known && instant(known));
    if ('type' in synthesis) throw new CommandRejected(synthesis);
    const parties = partiesOf(synthesis);
    const register = await this.register.knowing([agency, ...parties]);
    if (!parties.includes(agency) && !register.monitors(agency))
      throw new CommandRejected({ type: 'OnlyThesePartiesMay', may: readersOf(synthesis) });
    return synthesis;
  }
}

import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { RegisterInForce } from '#lib/application';
import { headerOf, type HttpReply, type HttpRequest } from '../http/http-request.js';
import { preferredLanguage } from '../http/language.js';
import { loggable } from './loggable.js';
import { titleOf } from './problem.js';
import { problemOf } from './problems.js';

/** Every failure of every call, as `application/problem+json` in the language asked for. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly register: RegisterInForce) {}

  catch(failure: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<HttpRequest>();
    const reply = http.getResponse<HttpReply>();
    const problem = problemOf(failure, (agency) => this.register.nameOf(agency));
    if (problem.status >= 500)
      this.logger.error({
        correlationId: request.id,
        problem: problem.type,
        failure: loggable(failure),
      });

    const language = preferredLanguage(headerOf(request, 'accept-language'));
    if (problem.retryAfterSeconds !== undefined)
      reply.header('retry-after', String(problem.retryAfterSeconds));
    if (problem.allow) reply.header('allow', problem.allow.join(', '));
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .send(
        JSON.stringify({
          type: problem.type,
          title: titleOf(problem.status)[language],
          status: problem.status,
          detail: problem.sentence[language],
          correlationId: request.id,
          ...problem.data,
        }),
      );
  }
}

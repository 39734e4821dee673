import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { LoggerOptions } from 'pino';
import type { Configuration } from './configuration.js';

/** What a caller may name its own request by; anything else is replaced, so that a log line stays one line. */
const CORRELATION_ID = /^[\w.:-]{1,64}$/;

/** The correlation id a caller sent in `X-Correlation-Id`, or a new one. */
export const correlationIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const sent = headers['x-correlation-id'];
  return typeof sent === 'string' && CORRELATION_ID.test(sent) ? sent : randomUUID();
};

/** Structured lines on standard output: no host name, the level in words, the time in ISO. */
export const loggerOptions = (
  { LOG_LEVEL }: Pick<Configuration, 'LOG_LEVEL'>,
  service: string,
): LoggerOptions => ({
  level: LOG_LEVEL,
  base: { service },
  formatters: { level: (level) => ({ level }) },
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
});

/** Logs who asked for what and how it ended, never what was said: no body, no query, no header. */
@Module({})
export class LoggingModule {
  static forRoot(configuration: Configuration, service: string): DynamicModule {
    return {
      module: LoggingModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: {
            ...loggerOptions(configuration, service),
            genReqId: correlationIdOf,
            customAttributeKeys: { reqId: 'correlationId' },
            quietReqLogger: true,
            serializers: {
              req: ({ method, url }: { method: string; url: string }) => ({
                method,
                path: url.split('?')[0],
              }),
              res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
            },
          },
        }),
      ],
    };
  }
}

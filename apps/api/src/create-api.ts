import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { type Configuration, correlationIdOf } from '#lib/runtime';
import { ApiModule } from './api.module.js';
import { serveDocumentation } from './documentation.js';
import { toJson } from './http/json.js';
import { answerOtherMethods, noteRoutes } from './http/other-methods.js';

/** Half of what one append may carry, so that what fits here fits the record. */
export const BODY_LIMIT_BYTES = 500_000;
/** A caller that is still sending after this long is cut off. */
const REQUEST_WITHIN_MS = 30_000;

/** The API, ready to listen. */
export const createApi = async (configuration: Configuration): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_WITHIN_MS,
    genReqId: correlationIdOf,
    routerOptions: { maxParamLength: 200 },
  });
  const server = adapter.getInstance();
  server.setReplySerializer(toJson);
  // Commands are JSON and nothing else.
  server.removeContentTypeParser('text/plain');
  const known = noteRoutes(adapter);
  server.addHook('onSend', async (request, reply) => {
    reply.header('x-correlation-id', request.id).header('x-content-type-options', 'nosniff');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.on(configuration),
    adapter,
    {
      bufferLogs: true,
      bodyParser: false,
      abortOnError: false,
    },
  );
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  await serveDocumentation(app);
  await app.init();
  answerOtherMethods(adapter, known);
  return app;
};

import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import metadata from './metadata.js';
import { ProblemView } from './problems/problem.view.js';

/** The API described at `/api/openapi.json`, and a page to browse it at `/api/docs` that needs no network. */
export const serveDocumentation = async (app: INestApplication): Promise<void> => {
  const described = new DocumentBuilder()
    .setTitle('Đúng Hạn')
    .setDescription(
      'Requests for opinion between agencies, their replies and silences, and who was on time.',
    )
    .setVersion('1')
    .addBearerAuth()
    .build();
  await SwaggerModule.loadPluginMetadata(metadata);
  const document = () =>
    SwaggerModule.createDocument(app, described, { extraModels: [ProblemView] });
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json' });
};

import { Module } from '@nestjs/common';
import { ApplicationModule } from '../application.module.js';
import { PastRequestsImport } from './import-past-requests.js';

/** The import of past requests, for the processes that offer it. */
@Module({
  imports: [ApplicationModule],
  providers: [PastRequestsImport],
  exports: [ApplicationModule, PastRequestsImport],
})
export class ImportModule {}

import { Query } from '@nestjs/cqrs';
import type { Agency, AgencyId } from '#lib/agencies';
import type { Page, PageAsked } from '../page.js';

/** The register of agencies, by group and name. */
export class AgencyDirectory extends Query<Page<Agency>> {
  constructor(
    readonly asked: PageAsked & {
      readonly id?: AgencyId;
      /** Part of the name or the symbol, with or without diacritics. */
      readonly text?: string;
    },
  ) {
    super();
  }
}

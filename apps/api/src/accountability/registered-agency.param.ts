import { Injectable, type PipeTransform } from '@nestjs/common';
import type { AgencyId } from '#lib/agencies';
import { RegisterInForce } from '#lib/application';

/** No agency of this id is on the register. */
export class AgencyNotFound extends Error {
  override readonly name = 'AgencyNotFound';
  constructor(readonly agency: string) {
    super(`There is no agency ${agency}`);
  }
}

/** An agency that has a page: one on the register. What nobody knows has no figures, not even zeros. */
@Injectable()
export class RegisteredAgencyParam implements PipeTransform<string, Promise<AgencyId>> {
  constructor(private readonly register: RegisterInForce) {}

  /** @throws {@link AgencyNotFound} */
  async transform(text: string): Promise<AgencyId> {
    const id = text as AgencyId;
    if (!(await this.register.knowing([id])).has(id)) throw new AgencyNotFound(text);
    return id;
  }
}

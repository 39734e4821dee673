import type { PipeTransform } from '@nestjs/common';
import type { AgencyId, AgencyRejection } from '#lib/agencies';
import type { OpinionId, PointNumber, RequestId, RequestRejection } from '#lib/coordination';
import { CommandRejected } from '#lib/event-sourcing';
import { UUID } from './fields.js';

const AGENCY = /^[\p{L}\p{N}][\p{L}\p{N} ._&()/,'-]{0,79}$/u;

// What cannot be an id names nothing: the answer is the one for an id that is unknown.
const refuse = (rejection: RequestRejection | AgencyRejection): never => {
  throw new CommandRejected(rejection);
};

export class RequestIdParam implements PipeTransform<string, RequestId> {
  transform(id: string): RequestId {
    return UUID.test(id) ? (id.toLowerCase() as RequestId) : refuse({ type: 'RequestNotFound' });
  }
}

export class AgencyIdParam implements PipeTransform<string, AgencyId> {
  transform(id: string): AgencyId {
    return AGENCY.test(id)
      ? (id as AgencyId)
      : refuse({ type: 'NotAddressed', agency: id as AgencyId });
  }
}

/** A body on the register, as the address names it. */
export class RegisteredIdParam implements PipeTransform<string, AgencyId> {
  transform(id: string): AgencyId {
    const agency = id as AgencyId;
    return AGENCY.test(id) ? agency : refuse({ type: 'AgencyNotRegistered', agency });
  }
}

export class OpinionIdParam implements PipeTransform<string, OpinionId> {
  transform(id: string): OpinionId {
    const opinion = id.toLowerCase() as OpinionId;
    return UUID.test(id) ? opinion : refuse({ type: 'OpinionUnknown', opinion });
  }
}

export class PointNumberParam implements PipeTransform<string, PointNumber> {
  transform(text: string): PointNumber {
    const point = Number(text) as PointNumber;
    return /^[1-9]\d{0,3}$/.test(text)
      ? point
      : refuse({ type: 'PointUnknown', opinion: '' as OpinionId, point });
  }
}

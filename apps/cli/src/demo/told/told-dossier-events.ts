import { Equals } from 'class-validator';
import type { LocalDate } from '#lib/working-time';
import { Day, Moment, SomeWords, Words } from './told-fields.js';

export class ToldContest {
  @Equals('contested')
  readonly type!: 'contested';

  @Moment()
  readonly at!: string;

  @Words()
  readonly number!: string;

  @SomeWords()
  readonly items_vi!: readonly string[];
}

export class ToldSupplement {
  @Equals('supplemented')
  readonly type!: 'supplemented';

  @Moment()
  readonly at!: string;

  @Words()
  readonly number!: string;
}

export class ToldReturn {
  @Equals('returned')
  readonly type!: 'returned';

  @Moment()
  readonly at!: string;

  @Words()
  readonly text_vi!: string;
}

export class ToldRelease {
  @Equals('released')
  readonly type!: 'released';

  @Moment()
  readonly at!: string;
}

export class ToldTransfer {
  @Equals('transferred')
  readonly type!: 'transferred';

  @Day()
  readonly at!: LocalDate;

  /** The heir and the month from which it stands, as `SXD (2025-03)`. */
  @Words()
  readonly to!: string;

  @Words()
  readonly reason_vi!: string;
}

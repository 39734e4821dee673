import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { Bilingual } from '#lib/working-time';

export interface Asked {
  readonly optional?: true;
  /** An optional field that this body must have after all. */
  readonly neededIf?: (body: object) => boolean;
}

/** One kind of field: what it accepts, the sentence when it does not, and how the documentation shows it. */
export const field = (
  reason: string,
  accepts: (value: unknown) => boolean,
  sentence: Bilingual,
  shown: ApiPropertyOptions,
  { optional, neededIf }: Asked,
): PropertyDecorator =>
  applyDecorators(
    ValidateBy(
      { name: reason, validator: { validate: accepts, defaultMessage: () => sentence.en } },
      { context: sentence },
    ),
    ApiProperty({ ...shown, required: optional === undefined } as ApiPropertyOptions),
    ...(optional
      ? [ValidateIf((body: object, value) => value !== undefined || neededIf?.(body) === true)]
      : []),
  );

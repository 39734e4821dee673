import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { type Asked, field } from './field.js';
import type { Bilingual } from '#lib/working-time';

const AN_OBJECT: Bilingual = { vi: 'phải là một đối tượng JSON', en: 'must be a JSON object' };

// Swagger knows a deferred type by the name of its function, which must be `type`.

/** A part with fields of its own. */
export const Part = (part: () => new () => object, asked: Asked = {}) =>
  applyDecorators(
    field(
      'object',
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      AN_OBJECT,
      { type: () => part() },
      asked,
    ),
    ValidateNested({ context: AN_OBJECT }),
    Type(part),
  );

/** A list of parts with fields of their own. */
export const Parts = (
  part: () => new () => object,
  { most, ...asked }: Asked & { readonly most: number },
) =>
  applyDecorators(
    field(
      'list',
      (value) => Array.isArray(value) && value.length <= most,
      {
        vi: `phải là danh sách tối đa ${most} mục`,
        en: `must be a list of at most ${most} items`,
      },
      { type: () => part(), isArray: true, maxItems: most },
      asked,
    ),
    ValidateNested({ each: true, context: AN_OBJECT }),
    Type(part),
  );

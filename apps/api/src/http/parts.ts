import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { type Asked, field } from './field.js';
import type { Bilingual } from '#lib/working-time';

const AN_OBJECT: Bilingual = { vi: 'phải là một đối tượng JSON', en: 'must be a JSON object' };

/** Why a ruling without its document is refused. */
export const NOT_CITED = 'notCited';

// Swagger knows a deferred type by the name of its function, which must be `type`.

const part = (reason: string, type: () => new () => object, asked: Asked) =>
  applyDecorators(
    field(
      reason,
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      AN_OBJECT,
      { type: () => type() },
      asked,
    ),
    ValidateNested({ context: AN_OBJECT }),
    Type(type),
  );

/** A part with fields of its own. */
export const Part = (type: () => new () => object, asked: Asked = {}) =>
  part('object', type, asked);

/** The document that a ruling rests on: where only this is left out, the ruling is refused as one without it. */
export const Cited = (type: () => new () => object) => part(NOT_CITED, type, {});

/** A list of parts with fields of their own. */
export const Parts = (
  type: () => new () => object,
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
      { type: () => type(), isArray: true, maxItems: most },
      asked,
    ),
    ValidateNested({ each: true, context: AN_OBJECT }),
    Type(type),
  );

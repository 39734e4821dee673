import type { Type } from '@nestjs/common';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';

// How views are shown in the documentation where their types alone do not tell it.

/** A list of parts. Swagger knows a deferred type by the name of its function, which must be `type`. */
export const ListOf = (part: () => Type, optional?: 'optional'): PropertyDecorator =>
  ApiProperty({ type: () => part(), isArray: true, required: optional === undefined });

/** Texts, dates or ids. */
export const TextList = (): PropertyDecorator => ApiProperty({ type: String, isArray: true });

/** The revision of the last event, which JSON tells as text. */
export const RevisionText = (): PropertyDecorator => ApiProperty({ type: String, example: '12' });

/** Parts by name; a name with nothing to show is left out. */
export const ByName = (part: Type): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(part) } });

/** An object described elsewhere. */
export const AnObject = (): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: true });

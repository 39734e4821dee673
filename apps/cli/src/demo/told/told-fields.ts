import { applyDecorators } from '@nestjs/common';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

type Kind = new () => object;

interface Optionally {
  /** `absent`: the key may be missing; `nullable`: it is there, and may be null. */
  readonly may?: 'absent' | 'nullable';
}

const presence = ({ may }: Optionally): PropertyDecorator => {
  if (may === 'absent') return IsOptional();
  return may === 'nullable' ? ValidateIf((_, value) => value !== null) : IsDefined();
};

/** Words, never empty. */
export const Words = (told: Optionally = {}) =>
  applyDecorators(presence(told), IsString(), IsNotEmpty());

export const SomeWords = (told: Optionally = {}) =>
  applyDecorators(presence(told), IsArray(), ArrayNotEmpty(), IsString({ each: true }));

export const Day = (told: Optionally = {}) =>
  applyDecorators(presence(told), Matches(/^\d{4}-\d{2}-\d{2}$/));

/** A moment to the minute; where no offset is written it is that of Viet Nam. */
export const Moment = (told: Optionally = {}) =>
  applyDecorators(presence(told), Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(\+07:00)?$/));

/** A moment, or the day alone where no more is known. */
export const DayOrMoment = () =>
  applyDecorators(IsDefined(), Matches(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}\+07:00)?$/));

export const Whole = (told: Optionally = {}) => applyDecorators(presence(told), IsInt(), Min(1));

export const YesOrNo = (told: Optionally = {}) => applyDecorators(presence(told), IsBoolean());

export const OneOf = (values: readonly unknown[], told: Optionally = {}) =>
  applyDecorators(presence(told), IsIn([...values]));

export const Part = (kind: () => Kind, told: Optionally = {}) =>
  applyDecorators(presence(told), ValidateNested(), Type(kind));

export const Parts = (kind: () => Kind, told: Optionally = {}) =>
  applyDecorators(presence(told), IsArray(), ValidateNested({ each: true }), Type(kind));

/** Which class tells each member of a union. */
export type Kinds<Names extends string> = Readonly<Record<Names, Kind>>;

/** One part or several whose `property` says what else they tell; of no known name they are refused. */
export const PartsBy = (property: string, kinds: Kinds<string>, told: Optionally = {}) => {
  const partOf = (plain: unknown): unknown => {
    if (typeof plain !== 'object' || plain === null) return plain;
    const kind = kinds[String(Reflect.get(plain, property))];
    return kind ? plainToInstance(kind, plain) : plain;
  };
  return applyDecorators(
    presence(told),
    ValidateNested(),
    Transform(({ value }: { readonly value: unknown }) =>
      Array.isArray(value) ? value.map(partOf) : partOf(value),
    ),
  );
};

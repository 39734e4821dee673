import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { ToldCity } from './told-city.js';

const complaints = (error: ValidationError, above = ''): readonly string[] => {
  const path = above === '' ? error.property : `${above}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((words) => `${path}: ${words}`);
  return [...own, ...(error.children ?? []).flatMap((child) => complaints(child, path))];
};

/** The city as its file tells it. RangeError, naming each place, for a key or a value that this format does not know. */
export const readTold = (file: object): ToldCity => {
  const city = plainToInstance(ToldCity, file);
  const errors = validateSync(city, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  }).flatMap((error) => complaints(error));
  if (errors.length > 0) throw new RangeError(errors.join('\n'));
  return city;
};

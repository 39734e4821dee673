import { type Parsed, read, refused } from '../parsed.js';
import type { Finding } from './patterns.js';

/** Hours each part of the day may have in twelve, and in twenty-four. */
const PARTS: Readonly<Record<string, (hour: number) => number | undefined>> = {
  morning: (hour) => (hour >= 1 && hour <= 11 ? hour : undefined),
  noon: (hour) => (hour === 11 || hour === 12 ? hour : hour === 1 ? 13 : undefined),
  afternoon: (hour) =>
    hour >= 1 && hour <= 6 ? hour + 12 : hour >= 13 && hour <= 18 ? hour : undefined,
  evening: (hour) =>
    hour >= 6 && hour <= 11 ? hour + 12 : hour >= 18 && hour <= 23 ? hour : undefined,
};

/** `17:00` of "17h", "5 giờ chiều" or "17 giờ 00 phút"; `24:00` for the end of the day. */
export const readClock = ({ groups, text }: Finding): Parsed<string> => {
  const { count, again, minute = '0', part } = groups;
  const written = Number(count);
  const inPart = part === undefined ? undefined : PARTS[part];
  const hour = inPart ? inPart(written) : written;
  const minutes = Number(minute);
  const agrees = again === undefined || Number(again) === written;
  const exists = hour !== undefined && (hour < 24 ? minutes < 60 : hour === 24 && minutes === 0);
  if (!agrees || !exists) return refused('impossible-hour', `“${text}” is no hour of a day.`);
  return read(`${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
};

import { ClimbLadder, NoticeLapses, RepinRule, RestateWindows } from '#lib/coordination';
import { CALENDAR } from './calendars.js';
import { CT08 } from './amended-rules.js';
import { byKeeper, byRestating } from './cast.js';
import { requestId } from './telling.js';

export const noticeLapses = (): NoticeLapses => new NoticeLapses({ requestId }, byKeeper());

/** What follows from a version of the calendar, as the system does it. */
export const restates = (version: number): RestateWindows =>
  new RestateWindows({ requestId, calendar: { id: CALENDAR, version } }, byRestating());

/** What follows from a ruling on that version with effect in the past, as the system does it. */
export const repins = (version: number, of = requestId): RepinRule =>
  new RepinRule({ requestId: of, ruled: { id: CT08, version } }, byRestating());

/** The same of a ruling on a version of a procedure. */
export const repinsProcedure = (code: string, version: number): RepinRule =>
  new RepinRule({ requestId, ruled: { code, version } }, byRestating());

export const climbsLadder = (): ClimbLadder => new ClimbLadder({ requestId }, byKeeper());

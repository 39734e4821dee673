import { ClimbLadder, NoticeLapses, RestateWindows } from '#lib/coordination';
import { CALENDAR } from './calendars.js';
import { byKeeper, byRestating } from './cast.js';
import { requestId } from './telling.js';

export const noticeLapses = (): NoticeLapses => new NoticeLapses({ requestId }, byKeeper());

/** What follows from a version of the calendar, as the system does it. */
export const restates = (version: number): RestateWindows =>
  new RestateWindows({ requestId, calendar: { id: CALENDAR, version } }, byRestating());

export const climbsLadder = (): ClimbLadder => new ClimbLadder({ requestId }, byKeeper());

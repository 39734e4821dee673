import type { Projection } from '#lib/event-sourcing';
import { accountability } from './accountability/accountability.projection.js';
import { agencyDirectory } from './agency-directory/agency-directory.projection.js';
import { consultationInbox } from './consultation-inbox/consultation-inbox.projection.js';
import { deadlineBoard } from './deadline-board/deadline-board.projection.js';
import { requestBoard } from './request-board/request-board.projection.js';
import { requestHistory } from './request-history/request-history.projection.js';

/** Every read model of the system. */
export const projections: readonly Projection[] = [
  requestBoard,
  consultationInbox,
  requestHistory,
  accountability,
  deadlineBoard,
  agencyDirectory,
];

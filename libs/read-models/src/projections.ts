import { type Projection, typesOf } from '#lib/event-sourcing';
import { accountability } from './accountability/accountability.projection.js';
import { agencyDirectory } from './agency-directory/agency-directory.projection.js';
import { consultationInbox } from './consultation-inbox/consultation-inbox.projection.js';
import { countedWindowsProjection } from './counted-windows/counted-windows.projection.js';
import { deadlineBoard } from './deadline-board/deadline-board.projection.js';
import { publicationsProjection } from './publications/publications.projection.js';
import { requestBoard } from './request-board/request-board.projection.js';
import { requestHistory } from './request-history/request-history.projection.js';
import { phaseTracksProjection } from './request-phases/phase-tracks.projection.js';
import { successionBoard } from './succession-board/succession-board.projection.js';

/** Every read model of the system. */
export const projections: readonly Projection[] = [
  requestBoard,
  consultationInbox,
  requestHistory,
  accountability,
  deadlineBoard,
  countedWindowsProjection,
  agencyDirectory,
  successionBoard,
  phaseTracksProjection,
  publicationsProjection,
];

/** Which read models answer each event type: one half of the table *command → events → read models*. */
export const readModelsByEvent = (): ReadonlyMap<string, readonly string[]> => {
  const pairs = projections.flatMap((projection) =>
    typesOf(projection).map((type) => ({ type, name: projection.name })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ type }) => type)].map(([type, group]) => [
      type,
      group.map(({ name }) => name),
    ]),
  );
};

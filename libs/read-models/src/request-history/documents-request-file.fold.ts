import type { RequestEvent } from '#lib/coordination';
import type { ConsultationSoFar } from './consultation-so-far.js';
import type { DocumentsRequestFile } from './documents-request-file.js';

type DocumentsEvent = Extract<
  RequestEvent,
  {
    type:
      | 'DocumentsRequested'
      | 'DocumentsRequestAccepted'
      | 'DocumentsRequestContested'
      | 'DocumentsRequestFound'
      | 'DocumentsSupplied';
  }
>;

/** The consultation after its agency asked for missing documents, or was told something of them. */
export const withDocuments = (so: ConsultationSoFar, event: DocumentsEvent): ConsultationSoFar => {
  switch (event.type) {
    case 'DocumentsRequested': {
      const { occurredAt, items, document, stopsClock, takenOver } = event.data;
      const asked = {
        ...{ requestedAt: occurredAt, items, stopsClock, supplied: [] },
        ...(document && { document }),
        ...(takenOver && { takenOver }),
      };
      return { ...so, documentsRequested: [...so.documentsRequested, asked] };
    }
    case 'DocumentsRequestAccepted': {
      const { occurredAt: at, stopsClock } = event.data;
      return withLatestRequest(so, (asked) => ({
        ...asked,
        answered: { at, kind: 'accepted' },
        stopsClock: asked.stopsClock || stopsClock === true,
      }));
    }
    case 'DocumentsRequestContested': {
      const { occurredAt: at, reason } = event.data;
      return withLatestRequest(so, (asked) => ({
        ...asked,
        answered: { at, kind: 'contested', reason },
      }));
    }
    case 'DocumentsRequestFound': {
      const { occurredAt: at, finding, ruling } = event.data;
      return withLatestRequest(so, (asked) => ({ ...asked, found: { at, finding, ruling } }));
    }
    case 'DocumentsSupplied': {
      const { occurredAt, items, evidence } = event.data;
      const enteredLate = event.data.enteredLate !== undefined;
      const supply = { suppliedAt: occurredAt, items, evidence, enteredLate };
      return withLatestRequest(so, (asked) => ({
        ...asked,
        supplied: [...asked.supplied, supply],
      }));
    }
  }
};

const withLatestRequest = (
  so: ConsultationSoFar,
  change: (asked: DocumentsRequestFile) => DocumentsRequestFile,
): ConsultationSoFar => ({
  ...so,
  documentsRequested: so.documentsRequested.map((asked, index, all) =>
    index === all.length - 1 ? change(asked) : asked,
  ),
});

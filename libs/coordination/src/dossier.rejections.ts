import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { Instant, LocalDate } from '#lib/working-time';

/** Delivery and documents. */
export type DossierRejection =
  | (Rejection<'NotDelivered'> & { readonly agency: AgencyId })
  | (Rejection<'DeliveredAlready'> & { readonly agency: AgencyId; readonly deliveredAt: Instant })
  | (Rejection<'RegisteredAlready'> & {
      readonly agency: AgencyId;
      readonly registeredOn: LocalDate;
    })
  | (Rejection<'NoDocumentsRequested'> & { readonly agency: AgencyId })
  | (Rejection<'DocumentsRequestedAlready'> & { readonly agency: AgencyId })
  | (Rejection<'DocumentsRequestAcceptedAlready'> & { readonly agency: AgencyId })
  | (Rejection<'DocumentsRequestContestedAlready'> & { readonly agency: AgencyId })
  /** Unanswered in time, it stands. */
  | (Rejection<'DocumentsRequestStands'> & { readonly agency: AgencyId; readonly since: LocalDate })
  /** It was asked for too late and moves nothing, so there is nothing to contest. */
  | (Rejection<'ClockNotStopped'> & { readonly agency: AgencyId })
  | (Rejection<'NothingContested'> & { readonly agency: AgencyId })
  /** The window had passed before the documents were asked for. */
  | (Rejection<'WindowPassedBefore'> & { readonly agency: AgencyId; readonly dueAt: Instant })
  | (Rejection<'DocumentUnknown'> & { readonly item: number });

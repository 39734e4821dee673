import type { AgencyId } from '#lib/agencies';
import type { PersonId } from '#lib/event-sourcing';

/** Chuyên viên · Văn thư · Thủ trưởng cơ quan · Công chức theo dõi · Quản trị hệ thống. */
export const ROLES = ['officer', 'clerk', 'head', 'monitor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Someone who may sign in. A row, never an event: the record knows the person by id only. */
export interface Account {
  readonly person: PersonId;
  readonly login: string;
  readonly name: string;
  /** Chức vụ, as printed: "Chuyên viên Phòng Quy hoạch". */
  readonly post: string;
  readonly agency: AgencyId;
  readonly role: Role;
}

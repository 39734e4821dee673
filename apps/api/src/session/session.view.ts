import type { Role } from '#lib/identity';

/** Who is signed in. */
export class SessionView {
  readonly person!: string;
  readonly agency!: string;
  readonly role!: Role;
  /** Chức vụ. */
  readonly post?: string;
  readonly expiresAt!: string;
}

/** A session just opened. */
export class SessionOpenedView extends SessionView {
  /** To be sent as `Authorization: Bearer …`. */
  readonly token!: string;
  readonly name!: string;
}

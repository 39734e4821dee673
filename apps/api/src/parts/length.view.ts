import type { Unit } from '#lib/working-time';

export class LengthView {
  readonly count!: number;
  readonly unit!: Unit;
}

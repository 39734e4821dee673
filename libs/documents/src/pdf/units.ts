const POINTS_PER_MM = 72 / 25.4;

/** Millimetres as points. */
export const points = (mm: number): number => mm * POINTS_PER_MM;

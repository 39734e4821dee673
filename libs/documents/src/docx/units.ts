const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres as twentieths of a point, in which Word measures. */
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

/** Points as half points, in which Word measures letters. */
export const halfPoints = (points: number): number => points * 2;

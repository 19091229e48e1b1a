/** A weight for people: basis points as per cent, nothing when it is unset. */
export const weightText = (weight: number | null | undefined): string =>
  weight == null ? '' : `${weight / 100}%`;

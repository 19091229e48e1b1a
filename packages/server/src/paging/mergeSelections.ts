type Part = { readonly [key: string]: unknown };

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Two selections of one thing as one; null when they ask for one relation in two ways. */
export function mergeSelections(a: Part, b: Part): Part | null {
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const there = merged[key];
    if (there === undefined || there === true || there === false) {
      merged[key] = there === true && value === false ? true : value;
    } else if (value !== true && isPart(there) && isPart(value)) {
      const { select: left, ...leftRest } = there;
      const { select: right, ...rightRest } = value;
      if (JSON.stringify(leftRest) !== JSON.stringify(rightRest)) return null;
      const select = isPart(left) && isPart(right) ? mergeSelections(left, right) : null;
      if (select === null) return null;
      merged[key] = { ...leftRest, select };
    }
  }
  return merged;
}

/** The languages in which this package speaks. */
export const LANGUAGES = ['en', 'zh'] as const;

/** English or Chinese (simplified). */
export type Language = (typeof LANGUAGES)[number];

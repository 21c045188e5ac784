/** The languages that there are lexicons of, without their words. */
export const LANGUAGES = ['en'] as const;

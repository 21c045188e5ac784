/** The languages that there are lexicons of, without their words. */
export const LANGUAGES = ['en', 'ru', 'kk', 'ar', 'zh', 'fr', 'es', 'it', 'de', 'tr'] as const;

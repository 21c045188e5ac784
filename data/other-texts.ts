/** The ministry's texts of the Code in other languages: pages of which we have seen excerpts alone, and compared nothing. */
export const otherTexts = {
  ru: 'https://mfa.gov.kz/ru/content-view/terrorizmnen-azat-lemge-kol-zetkizu-trtibini-kodeksi',
  kk: 'https://mfa.gov.kz/kz/content-view/terrorizmnen-azat-lemge-kol-zetkizu-trtibini-kodeksi',
} as const;

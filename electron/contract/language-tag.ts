/** A language, perhaps with script and region, as `pt-BR` and `zh-Hant-TW`. RFC 5646 §2.1. */
export const languageTag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

import * as v from 'valibot';
import { languageTag } from './language-tag';
import { parserOf } from './parse';
import type { Parsed } from './parsed';

/** In device-independent pixels; far beyond the largest wall of screens. */
const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));

const windowPlaceSchema = v.object({
  x: pixels,
  y: pixels,
  width: v.pipe(pixels, v.minValue(1)),
  height: v.pipe(pixels, v.minValue(1)),
  isMaximized: v.boolean(),
});
/** Where the window stood, as it is when it is not maximized. */
export type WindowPlace = Parsed<typeof windowPlaceSchema>;

const preferencesSchema = v.object({
  version: v.literal(1),
  /** Null before the window was ever closed. */
  window: v.nullable(windowPlaceSchema),
  /** A BCP 47 tag; null for the language of the system. */
  language: v.optional(v.nullable(v.pipe(v.string(), v.regex(languageTag))), null),
});
/** Everything that Mailwright stores between two starts: nothing about accounts. */
export type Preferences = Parsed<typeof preferencesSchema>;

/** Reads preferences that were decoded from JSON. */
export const parsePreferences = parserOf(preferencesSchema);

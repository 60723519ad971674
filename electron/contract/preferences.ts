import * as v from 'valibot';
import { languageTag } from './language-tag';
import { parserOf } from './parse';
import type { Parsed } from './parsed';

/** In device-independent pixels; the bounds are far larger than any set of screens. */
const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));

const windowPlaceSchema = v.object({
  x: pixels,
  y: pixels,
  width: v.pipe(pixels, v.minValue(1)),
  height: v.pipe(pixels, v.minValue(1)),
  isMaximized: v.boolean(),
});
/** The place and size of the window when it is not maximized. */
export type WindowPlace = Parsed<typeof windowPlaceSchema>;

const preferencesSchema = v.object({
  version: v.literal(1),
  /** Null until the window is closed for the first time. */
  window: v.nullable(windowPlaceSchema),
  /** A BCP 47 tag; null for the language of the system. */
  language: v.optional(v.nullable(v.pipe(v.string(), v.regex(languageTag))), null),
});
/** Everything that Mailwright stores between two starts: nothing about accounts. */
export type Preferences = Parsed<typeof preferencesSchema>;

/** Reads preferences that were decoded from JSON. */
export const parsePreferences = parserOf(preferencesSchema);

import * as v from 'valibot';
import { languageTag } from './language-tag';
import { momentSchema } from './moment';
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

const lastLookSchema = v.object({
  at: momentSchema,
  /** Whether the publisher gave an answer that was believed. */
  wasAnswered: v.boolean(),
});
/** The last look for new versions. */
export type LastLook = Parsed<typeof lastLookSchema>;

const updateChoicesSchema = v.object({
  /** Whether the person has agreed to a look each week; null until that was asked. */
  weekly: v.nullable(v.boolean()),
  lastLook: v.nullable(lastLookSchema),
  /** When the newest document that was believed had been signed, so that none before it is believed again. */
  newestSigned: v.nullable(momentSchema),
});
/** What is kept about looking for new versions. */
export type UpdateChoices = Parsed<typeof updateChoicesSchema>;

/** What counts where nothing about new versions was asked yet. */
export const noUpdateChoices: UpdateChoices = { weekly: null, lastLook: null, newestSigned: null };

const preferencesSchema = v.object({
  version: v.literal(1),
  /** Null until the window is closed for the first time. */
  window: v.nullable(windowPlaceSchema),
  /** A BCP 47 tag; null for the language of the system. */
  language: v.optional(v.nullable(v.pipe(v.string(), v.regex(languageTag))), null),
  /** Left out until something about new versions was asked. */
  updates: v.exactOptional(updateChoicesSchema),
});
/** What Mailwright stores between two starts, besides a renewed list of providers: nothing about accounts. */
export type Preferences = Parsed<typeof preferencesSchema>;

/** Reads preferences that were decoded from JSON. */
export const parsePreferences = parserOf(preferencesSchema);

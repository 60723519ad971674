import type { Message } from './message';

/** Which list of providers is in use. */
export interface ProviderListFacts {
  readonly edition: number;
  /** The newest day on which an entry was checked (ISO 8601). */
  readonly checked: string;
  /** Whether it is newer than the program. */
  readonly isRenewed: boolean;
  /** Whether this build names somebody who signs newer lists. */
  readonly canRenew: boolean;
}

/** What the window shows about looking for new versions. */
export interface UpdateFacts {
  /** The host that is asked. */
  readonly host: string;
  /** Whether the person has agreed to a look each week. */
  readonly isWeekly: boolean;
  /** The day of the last look (ISO 8601); null before the first. */
  readonly lastLook: string | null;
}

/** How a look for new versions ended. */
export type LookOutcome =
  /** `version` and `edition` are null where nothing is newer. */
  | {
      readonly kind: 'answered';
      readonly version: string | null;
      /** The host of the page about that version. */
      readonly pageHost: string;
      readonly edition: number | null;
    }
  | { readonly kind: 'not-answered'; readonly reason: Message };

/** What a look that nobody pressed a button for has found. */
export interface WeeklyNews {
  /** Null where no version is newer. */
  readonly version: string | null;
  /** The host of the page about that version. */
  readonly pageHost: string;
  /** The edition of the list of providers that was fetched; null where the one in use has stayed. */
  readonly renewedEdition: number | null;
}

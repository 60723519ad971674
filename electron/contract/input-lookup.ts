import type { ProviderFacts } from './report';

/** What main knows of a text without asking anybody: nothing leaves the computer. */
export interface InputLookup {
  /** The provider of the domain, or the one called like the text; null where none is known. */
  readonly provider: ProviderFacts | null;
  /** The whole text with its domain spelled like a well-known one; null where none is close. */
  readonly suggestion: string | null;
}

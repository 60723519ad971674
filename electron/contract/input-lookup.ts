import type { ProviderFacts } from './report';

/** What main answers about a text at once: nothing of it leaves the computer. */
export interface InputLookup {
  /** The provider of the domain, or the one called like the text; null where none is known. */
  readonly provider: ProviderFacts | null;
  /** The whole text with its domain spelled like a well-known one; null where none is close. */
  readonly suggestion: string | null;
}

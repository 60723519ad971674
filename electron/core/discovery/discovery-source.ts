import type { Source } from '../../contract/candidate';
import type { Inquiry, InquiryContext, SourceOutcome } from './inquiry';

/** A place where settings may be found. */
export interface DiscoverySource {
  readonly id: Source;
  /** The host that is asked; null where it is this computer, the name servers or several hosts. */
  readonly host: (domain: string) => string | null;
  readonly isAsked: (context: InquiryContext) => boolean;
  /** Proposes servers the moment they are known, and returns how the search ended. */
  readonly inquire: (context: InquiryContext) => Inquiry<SourceOutcome>;
}

import type { InquiryContext } from '../../../electron/core/discovery/inquiry';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';

/** What sources know of an account, with no listed providers and no consent to send the address. */
export const contextOfJane: InquiryContext = {
  domain: 'example.net',
  address: 'jane@example.net',
  allowAddress: false,
  providers: createProviderTable([]),
  askIspdb: true,
};

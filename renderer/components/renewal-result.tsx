import type { Message } from '../../electron/contract/message';
import type { Result } from '../../electron/contract/result';
import type { ProviderListFacts } from '../../electron/contract/updates';
import { sentence, words } from '../words/language';
import { ResultLine } from './result-line';

/** How far the renewal of the list of providers has come; the result once it has ended. */
export type Renewal = 'not-begun' | 'running' | Result<ProviderListFacts, Message>;

/** Whether the list of providers was renewed, or why not. */
export function RenewalResult({ renewal }: { readonly renewal: Result<ProviderListFacts, Message> }) {
  return renewal.ok ? (
    <ResultLine tone="pass" title={words('updates.list.done', { edition: renewal.value.edition })} />
  ) : (
    <ResultLine tone="warn" title={sentence(renewal.failure)} />
  );
}

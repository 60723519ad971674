import type { DecidingTest, Explanation } from '../../../contract/explanation';

/** How Mailwright runs a test: by a search, by a search and a sign-in, with a message for the provider, or at the provider's page. */
type WayToRun = 'search' | 'sign-in' | 'ask' | 'page';

/** A test that only the person can do has none. A test that is missing here does not compile. */
const ways: Readonly<Record<DecidingTest, WayToRun | null>> = {
  'probe-port': 'search',
  'look-up-name': 'search',
  'look-at-certificate': 'search',
  'sign-in': 'sign-in',
  'sign-in-in-browser': 'page',
  'look-into-account': 'page',
  'look-into-program': 'search',
  'try-another-program': null,
  'try-another-network': null,
  'pause-protection': null,
  'read-the-reply': 'sign-in',
  'check-recipient': null,
  'send-to-yourself': null,
  wait: null,
  'ask-provider': 'ask',
};

/** How Mailwright runs the test that decides. Where nothing could be told, a search is the test that tells most. */
export function wayToRun({ test }: Pick<Explanation, 'test'>): WayToRun | null {
  return test === null ? 'search' : ways[test];
}

import type { ImapFlow } from 'imapflow';

/**
 * Keeps imapflow from naming itself before it signs in, because that costs a round trip that somebody waits for. Gives
 * the function that lets it, to be called once it has signed in.
 *
 * @see RFC 2971 §3.1 (ID, in any state)
 */
export function withholdId(client: ImapFlow): () => void {
  // What imapflow may run; it has no option for this, and its types do not tell of the field.
  const internals = client as unknown as { commands: ReadonlyMap<string, unknown> };
  const { commands } = internals;
  internals.commands = new Map([...commands].filter(([name]) => name !== 'ID'));
  return () => {
    internals.commands = commands;
  };
}

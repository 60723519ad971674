import type { ImapFlow } from 'imapflow';

/**
 * Keeps imapflow from sending ID before it signs in, because the user would wait one round trip more. Gives the function that allows
 * ID again; call it after the sign-in. NetEase opens no mailbox to a program that has not named itself, and calls it an unsafe login.
 *
 * @see RFC 2971 §3.1 (ID, in any state)
 */
export function withholdId(client: ImapFlow): () => void {
  // The commands that imapflow can run. It has no option for this, and its types lack the field.
  const internals = client as unknown as { commands: ReadonlyMap<string, unknown> };
  const { commands } = internals;
  internals.commands = new Map([...commands].filter(([name]) => name !== 'ID'));
  return () => {
    internals.commands = commands;
  };
}

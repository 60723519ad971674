import fc from 'fast-check';
import type { Failure } from '../../electron/contract/failure';
import type { Result } from '../../electron/contract/result';
import type { Dialog, DialogStep, Framed, Framer, MailProtocol } from '../../electron/core/dialog';

/** What a dialog did with a server that says anything at any time; `outcome` is null where that ran out first. */
export interface Fed<T> {
  readonly steps: readonly DialogStep[];
  readonly outcome: Result<T, Failure> | null;
}

/** Plays a dialog against a server that says these lines one after the other, whatever the client says. */
export function feed<T, Reply>(
  dialog: Dialog<T, Reply>,
  protocol: MailProtocol<Reply>,
  lines: readonly string[],
): Fed<T> {
  const server = [...lines];
  const steps: DialogStep[] = [];
  let turn = dialog.next();
  let last: Reply | null = null;
  while (!turn.done) {
    steps.push(turn.value);
    if (turn.value.kind !== 'start-tls') last = takeReply(protocol.frame(turn.value), server);
    if (last === null) return { steps, outcome: null };
    turn = dialog.next(last);
  }
  return { steps, outcome: turn.value };
}

/** The first reply that a framer makes of the lines, which it takes away; null where it makes none. */
export function takeReply<Reply>(framer: Framer<Reply>, server: string[]): Reply | null {
  let framed: Framed<Reply> = { kind: 'more', literalBytes: 0 };
  while (framed.kind === 'more') {
    if (framed.literalBytes > 0) framer.literal(server.shift() ?? '');
    const line = server.shift();
    if (line === undefined) return null;
    framed = framer.line(line);
  }
  return framed.kind === 'reply' ? framed.reply : null;
}

/** The server's side of a session for property tests: some lines left out, repeated, swapped for others or for anything. */
export function spoiltSession(session: readonly string[]): fc.Arbitrary<readonly string[]> {
  const anything = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\n', ' '));
  const other = fc.constantFrom(...session);
  const lines = session.map((line) =>
    fc.oneof(
      { weight: 16, arbitrary: fc.constant([line]) },
      { weight: 1, arbitrary: fc.constantFrom([], [line, line]) },
      { weight: 1, arbitrary: other.map((before) => [before, line]) },
      { weight: 1, arbitrary: anything.map((text) => [text]) },
      { weight: 1, arbitrary: anything.map((end) => [line + end]) },
    ),
  );
  return fc.tuple(...lines, fc.array(other)).map((parts) => parts.flat());
}

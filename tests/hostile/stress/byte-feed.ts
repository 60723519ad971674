import type { Failure } from '../../../electron/contract/failure';
import type { Result } from '../../../electron/contract/result';
import { type Dialog, type DialogStep, type MailProtocol, stageOf } from '../../../electron/core/dialog';
import { assembleReply } from '../../../electron/node/assemble-reply';
import { LineReader } from '../../../electron/node/line-reader';
import type { Fed } from '../../transcripts/feed';

/** Plays a dialog with the reader of a real connection. The server sends these segments, whatever the dialog says. */
export function feedBytes<T, Reply>(
  dialog: Dialog<T, Reply>,
  protocol: MailProtocol<Reply>,
  segments: readonly Uint8Array[],
): Fed<T> {
  const rest = segments.map((segment) => Buffer.from(segment));
  const steps: DialogStep[] = [];
  let reader = new LineReader();
  let turn = dialog.next();
  let last: Reply | null = null;
  while (!turn.done) {
    const step = turn.value;
    steps.push(step);
    if (step.kind === 'start-tls') {
      // As on a connection: no bytes may wait when TLS begins, and the channel is a new one.
      if (reader.waitingBytes > 0) return { steps, outcome: { ok: false, failure: { code: 'injected-bytes' } } };
      reader = new LineReader();
    } else {
      const heard = hear(step, protocol, reader, rest);
      if (heard === null || !heard.ok) return { steps, outcome: heard };
      last = heard.value;
    }
    if (last === null) throw new Error('TLS was to be started before anything was heard');
    turn = dialog.next(last);
  }
  return { steps, outcome: turn.value };
}

function hear<Reply>(
  step: DialogStep,
  protocol: MailProtocol<Reply>,
  reader: LineReader,
  rest: Buffer[],
): Result<Reply, Failure> | null {
  const framer = protocol.frame(step);
  const source = { reader, framer, stage: stageOf(step), heard: () => undefined };
  const assembly = assembleReply(source);
  for (;;) {
    const reply = assembly.take();
    if (reply !== null) return reply;
    const next = rest.shift();
    if (next === undefined) return null;
    reader.push(next);
  }
}

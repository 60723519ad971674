import type { Failure } from '../../electron/contract/failure';
import { failed, ok, type Result } from '../../electron/contract/result';
import { type Dialog, type DialogStep, type MailProtocol, stageOf, unexpected } from '../../electron/core/dialog';
import { parseTranscript, type TranscriptEntry } from './transcript';

/**
 * What a dialog returns when its server says what the transcript says. A foreign line is an `unexpected-reply` and a
 * transcript that ends before a reply is `closed`, as over a connection.
 *
 * @throws Where the client says anything else than the transcript, or lines are left over at the end.
 */
export function play<T, Reply>(
  dialog: Dialog<T, Reply>,
  protocol: MailProtocol<Reply>,
  transcript: string,
): Result<T, Failure> {
  const script = scriptOf(transcript);
  let turn = dialog.next();
  let last: Result<Reply, Failure> | null = null;
  while (!turn.done) {
    const said = saidBy(turn.value);
    if (said !== null) script.expect(said);
    if (turn.value.kind !== 'start-tls') last = hear(turn.value, protocol, script);
    if (last === null) throw new Error('TLS cannot start before anything was heard');
    if (!last.ok) return script.finish(last);
    turn = dialog.next(last.value);
  }
  return script.finish(turn.value);
}

function saidBy(step: DialogStep): TranscriptEntry | null {
  switch (step.kind) {
    case 'listen':
      return null;
    case 'say':
      return { from: 'client', text: step.line };
    case 'say-secret':
      return { from: 'client', text: `${step.before}${step.secret}` };
    case 'start-tls':
      return { from: 'both', text: '-- TLS' };
  }
}

function hear<Reply>(step: DialogStep, protocol: MailProtocol<Reply>, script: Script): Result<Reply, Failure> {
  const framer = protocol.frame(step);
  for (let line = script.serverLine(); line !== null; line = script.serverLine()) {
    const framed = framer.line(line);
    switch (framed.kind) {
      case 'reply':
        return ok(framed.reply);
      case 'foreign':
        return unexpected(stageOf(step), framed.text);
      case 'more':
        if (framed.literalBytes > 0) framer.literal(script.literal(framed.literalBytes));
    }
  }
  return failed({ code: 'closed', stage: stageOf(step) });
}

type Script = ReturnType<typeof scriptOf>;

function scriptOf(transcript: string) {
  const entries = [...parseTranscript(transcript)];
  let afterLiteral: string | null = null;

  function serverLine(): string | null {
    const rest = afterLiteral;
    afterLiteral = null;
    if (rest !== null) return rest;
    return entries[0]?.from === 'server' ? (entries.shift()?.text ?? null) : null;
  }

  return {
    serverLine,
    /** The first `size` characters of the server's next lines; they are ASCII here, so characters are bytes. */
    literal(size: number): string {
      let bytes = serverLine() ?? '';
      while (bytes.length < size) bytes += `\r\n${serverLine() ?? ''}`;
      afterLiteral = bytes.slice(size);
      return bytes.slice(0, size);
    },
    expect(said: TranscriptEntry): void {
      const entry = entries.shift();
      if (entry?.from === said.from && entry.text === said.text) return;
      throw new Error(`The client says "${said.text}" where the transcript has "${entry?.text ?? 'nothing more'}"`);
    },
    finish<Outcome>(outcome: Outcome): Outcome {
      if (entries.length > 0) throw new Error(`Never reached in the transcript: "${entries[0]?.text}"`);
      return outcome;
    },
  };
}

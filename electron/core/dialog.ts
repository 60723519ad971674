import type { Failure, Stage } from '../contract/failure';
import { failed, type Result } from '../contract/result';
import type { Phase } from '../contract/run-event';
import type { Secret } from './secret';

/** What a dialog does next. The line end is added where the line is sent. */
export type DialogStep =
  /** Hear what the server says first. */
  | { readonly kind: 'listen' }
  /** Send a line and hear its reply. The time counts for `phase`; a failure names `stage`. */
  | {
      readonly kind: 'say';
      readonly line: string;
      readonly phase: Phase;
      readonly stage: Stage;
      readonly multiline?: boolean;
      /** Whether the lines after the first are mail, which no transcript shows. */
      readonly isMail?: boolean;
    }
  /** Send `before` and the secret as one line and hear the reply; transcripts show «secret». */
  | {
      readonly kind: 'say-secret';
      readonly before: string;
      readonly secret: Secret;
      readonly encode: (text: string) => string;
    }
  /** Start TLS on this connection; resumed with the reply heard last. */
  | { readonly kind: 'start-tls' };

/**
 * A protocol's logic without I/O: it yields what to do next and is resumed with the reply. A socket, a test transcript and a fuzzer
 * drive the same generator. Probes use dialogs and no library, because a diagnosis needs each raw reply and the time of each phase:
 * nodemailer reports nearly every TLS fault as one code, and imapflow drops the greeting's text.
 */
export type Dialog<T, Reply> = Generator<DialogStep, Result<T, Failure>, Reply>;

/** What a framer makes of a line. */
export type Framed<Reply> =
  /** The reply goes on; `literalBytes` raw bytes come before the next line (IMAP literals, RFC 9051 §4.3). */
  | { readonly kind: 'more'; readonly literalBytes: number }
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** The line does not belong to this protocol. */
  | { readonly kind: 'foreign'; readonly text: string };

/** Puts the lines of one reply together. One framer serves one reply. */
export interface Framer<Reply> {
  /** Takes the next line without its line end, decoded from UTF-8. */
  line(text: string): Framed<Reply>;
  /** Takes the bytes of an announced literal, decoded from UTF-8. */
  literal(text: string): void;
}

/** How one protocol is spoken over a connection. */
export interface MailProtocol<Reply> {
  readonly frame: (step: DialogStep) => Framer<Reply>;
  /** Whether a server may send lines that answer no command, as IMAP servers do with untagged lines. */
  readonly speaksUnasked: boolean;
  /** The line that ends a session politely: QUIT, or LOGOUT with its tag. */
  readonly farewell: string;
}

/** What a step's time is spent on. */
export function phaseOf(step: DialogStep): Phase {
  switch (step.kind) {
    case 'listen':
      return 'greeting';
    case 'say':
      return step.phase;
    case 'say-secret':
      return 'login';
    case 'start-tls':
      return 'tls';
  }
}

/** The stage of the conversation that a step belongs to. */
export function stageOf(step: DialogStep): Stage {
  switch (step.kind) {
    case 'listen':
      return 'greeting';
    case 'say':
      return step.stage;
    case 'say-secret':
      return 'login';
    case 'start-tls':
      return 'tls';
  }
}

/** The failure for a reply after which the dialog cannot go on. */
export function unexpected(stage: Stage, reply: string): { readonly ok: false; readonly failure: Failure } {
  return failed({ code: 'unexpected-reply', stage, reply });
}

import type { Failure, Stage } from '../contract/failure';
import { failed, type Result } from '../contract/result';
import { type Framer, unexpected } from '../core/dialog';
import { limits } from '../core/limits';
import type { LineReader } from './line-reader';

/** Where a reply comes from, and how it is parsed. */
interface ReplySource<Reply> {
  readonly reader: LineReader;
  readonly framer: Framer<Reply>;
  readonly stage: Stage;
  /** Called with each line. */
  readonly heard: (line: string) => void;
}

/** A reply that is being put together. */
interface ReplyAssembly<Reply> {
  /**
   * Call it whenever bytes came. Null while the reply is incomplete; then the reply, or the failure of one that is not of this protocol
   * or exceeds `limits.lineBytes` or `limits.replyBytes`.
   */
  readonly take: () => Result<Reply, Failure> | null;
  /** The lines that have come so far, joined with LF. */
  readonly soFar: () => string;
}

/** Puts a reply together. Bytes that are not UTF-8 become U+FFFD; control characters are data. */
export function assembleReply<Reply>(source: ReplySource<Reply>): ReplyAssembly<Reply> {
  const { reader, framer, stage, heard } = source;
  const lines: string[] = [];
  let takenBytes = 0;
  let literalBytes = 0;

  function takeLiteral(): boolean {
    const literal = reader.takeBytes(literalBytes);
    if (literal === null) return false;
    framer.literal(literal.toString('utf8'));
    literalBytes = 0;
    return true;
  }

  function takeLine(): Result<Reply, Failure> | 'more' | null {
    const line = reader.takeLine(limits.lineBytes);
    if (line === null) return null;
    if (line === 'too-long') return tooLong(stage, limits.lineBytes);
    const text = line.toString('utf8');
    heard(text);
    lines.push(text);
    const framed = framer.line(text);
    if (framed.kind === 'foreign') return unexpected(stage, framed.text);
    if (framed.kind === 'more') literalBytes = framed.literalBytes;
    takenBytes += line.length + literalBytes;
    if (takenBytes > limits.replyBytes) return tooLong(stage, limits.replyBytes);
    return framed.kind === 'more' ? 'more' : { ok: true, value: framed.reply };
  }

  const take = () => {
    for (;;) {
      if (literalBytes > 0 && !takeLiteral()) return null;
      const taken = takeLine();
      if (taken !== 'more') return taken;
    }
  };
  return { take, soFar: () => lines.join('\n') };
}

function tooLong(stage: Stage, limitBytes: number): Result<never, Failure> {
  return failed({ code: 'reply-too-long', stage, limitBytes });
}

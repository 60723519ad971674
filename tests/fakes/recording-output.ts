import { drawBlocks } from '../../electron/cli/layout/draw-blocks';
import type { Output } from '../../electron/cli/output';
import type { Message } from '../../electron/contract/message';
import type { RunEvent } from '../../electron/contract/run-event';

/** An output that keeps what a command prints. */
interface RecordingOutput {
  readonly output: Output;
  readonly events: readonly RunEvent[];
  /** Sentences for the person. */
  readonly told: readonly string[];
  /** Sentences for the person that only JSON needs, because a page says them too. */
  readonly besideJson: readonly string[];
  /** Pages as a pipe gets them. */
  readonly pages: readonly string[];
  readonly values: readonly unknown[];
  /** What is written on standard output as it is. */
  readonly files: readonly string[];
}

/** Makes an output that keeps everything, in that language. */
export function recordingOutput(say: (message: Message) => string): RecordingOutput {
  const events: RunEvent[] = [];
  const told: string[] = [];
  const besideJson: string[] = [];
  const pages: string[] = [];
  const values: unknown[] = [];
  const files: string[] = [];
  const plain = { columns: 0, isColoured: false, hasUnicode: true };
  const output: Output = {
    start: () => undefined,
    event: (event) => void events.push(event),
    staged: (_, work) => work(() => undefined),
    undisturbed: (work) => work(),
    json: (value) => void values.push(value),
    page: ({ whole }) => void pages.push(drawBlocks(whole, plain)),
    file: (content) => void files.push(content),
    tell: (sentence) => void told.push(say(sentence)),
    tellBesideJson: (sentence) => void besideJson.push(say(sentence)),
  };
  return { output, events, told, besideJson, pages, values, files };
}

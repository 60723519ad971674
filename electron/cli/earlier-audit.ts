import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { failed, ok, type Result } from '../contract/result';
import { type InputFacts, inputFactsOf } from '../core/audit/summary/input-facts';
import { inputOf, type ReadLine, readAuditLine } from '../core/audit/summary/read-audit-line';
import { limits } from '../core/limits';
import { codeOf } from '../node/failure-from-error';
import type { ReadFailure } from '../node/read-bounded-file';
import { lineAt, readLines } from '../node/read-lines';

/** The lines of an earlier audit, found by their inputs. They stay in their file: memory has a place of about 100 bytes for each. */
export interface EarlierAudit {
  readonly inputs: number;
  readonly brokenLines: number;
  /** What it says of an input; null where it lacks it. */
  factsOf(input: string): Promise<InputFacts | null>;
  /** The inputs that were not asked for. */
  rest(): AsyncGenerator<string, void>;
  close(): Promise<void>;
}

/** Opens the lines of an earlier audit in a file that can be read twice. Of two lines for one input the later one counts. */
export async function openEarlierAudit(path: string): Promise<Result<EarlierAudit, ReadFailure>> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    if ((await file.stat()).isFile()) return ok(await indexed(file));
    // A pipe cannot be read at a place.
    await file.close();
    return failed({ code: 'not-readable', path, detail: 'ESPIPE' });
  } catch (error) {
    await file?.close();
    const detail = codeOf(error);
    if (detail === '') throw error;
    return failed({ code: 'not-readable', path, detail });
  }
}

async function indexed(file: FileHandle): Promise<EarlierAudit> {
  const places = new Map<string, Place>();
  let brokenLines = 0;
  for await (const { text, offset } of readLines(file.createReadStream({ autoClose: false }), limits.fileBytes)) {
    const line = readAuditLine(text);
    if (line.ok) places.set(keyOf(inputOf(line.value)), { offset, isTaken: false });
    else brokenLines += 1;
  }
  const readAt = async ({ offset }: Place): Promise<ReadLine | null> => {
    // Null only where somebody changed the file meanwhile.
    const line = readAuditLine(await lineAt(file, offset, limits.fileBytes));
    return line.ok ? line.value : null;
  };
  return {
    inputs: places.size,
    brokenLines,
    factsOf: async (input) => {
      const key = keyOf(input);
      const place = places.get(key);
      if (place === undefined) return null;
      places.set(key, { ...place, isTaken: true });
      const line = await readAt(place);
      return line === null ? null : inputFactsOf(line);
    },
    rest: async function* () {
      for (const place of places.values()) {
        const line = place.isTaken ? null : await readAt(place);
        if (line !== null) yield inputOf(line);
      }
    },
    close: () => file.close(),
  };
}

/** Where the line of an input begins, and whether it was asked for. */
interface Place {
  readonly offset: number;
  readonly isTaken: boolean;
}

/** Long enough that among a thousand million inputs no two have the same. */
const hashBytes = 12;

function keyOf(input: string): string {
  return createHash('sha256').update(input).digest().toString('latin1', 0, hashBytes);
}

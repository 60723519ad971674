import { readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { failed, ok, type Result } from '../contract/result';
import { limits } from '../core/limits';
import { ownFolder } from './own-folder';
import { type ListProblem, type ProviderList, readSignedList } from './provider-list';
import { type Publisher, publisher } from './publisher';
import { type SaveFailure, saveFiles } from './save-files';

/** Where a newer list of providers is kept, and who has to have signed it. */
export interface RenewedPlace {
  readonly folder: string;
  readonly keys: readonly string[];
}

/** Why a list is not renewed: the list in use stays as it is. */
export type RenewalProblem =
  | { readonly code: ListProblem }
  | { readonly code: 'older' | 'same'; readonly edition: number; readonly own: number }
  | { readonly code: 'not-kept'; readonly failure: SaveFailure };

const fileName = 'providers.mailwright-providers';

/** The place in a folder of this user; null where this build names nobody who signs. */
export function renewedPlaceIn(folder: string, { keys }: Publisher = publisher): RenewedPlace | null {
  return keys.length === 0 ? null : { folder, keys };
}

/** The place that window and command line share. */
export function renewedPlace(): RenewedPlace | null {
  return renewedPlaceIn(ownFolder({ platform: process.platform, environment: process.env, home: homedir() }));
}

/** The list that is kept, from a file whose signature is right. Null where there is none, or it cannot be believed any more. */
export function readRenewedList({ folder, keys }: RenewedPlace): ProviderList | null {
  const bytes = readBytes(join(folder, fileName));
  if (bytes === null) return null;
  if (verified?.keys !== keys || !verified.bytes.equals(bytes)) {
    const list = readSignedList(bytes, keys);
    verified = { keys, bytes, list: list.ok ? list.value : null };
  }
  return verified.list;
}

/** What these very bytes were found to be, because each of those who read providers asks, and verifying takes 30 ms. */
let verified: { readonly keys: readonly string[]; readonly bytes: Buffer; readonly list: ProviderList | null } | null =
  null;

/** Keeps the list of a signed file, and gives it. One that is not newer than the list in use is refused. */
export async function keepRenewedList(
  bytes: Uint8Array,
  { folder, keys }: RenewedPlace,
  editionInUse: number,
): Promise<Result<ProviderList, RenewalProblem>> {
  const list = readSignedList(bytes, keys);
  if (!list.ok) return failed({ code: list.failure });
  const { edition } = list.value;
  if (edition <= editionInUse) {
    return failed({ code: edition === editionInUse ? 'same' : 'older', edition, own: editionInUse });
  }
  const file = { name: fileName, content: bytes, mode: 'private', mediaType: 'application/octet-stream' } as const;
  const saved = await saveFiles(folder, [file], { overwrite: true });
  return saved.ok ? ok(list.value) : failed({ code: 'not-kept', failure: saved.failure });
}

/** Removes the list that is kept, so that the program's own counts again. */
export async function removeRenewedList({ folder }: Pick<RenewedPlace, 'folder'>): Promise<void> {
  await rm(join(folder, fileName), { force: true });
}

/** The bytes of a file; null where it cannot be read, or is too large. */
function readBytes(path: string): Buffer | null {
  try {
    return statSync(path).size > limits.providerListBytes ? null : readFileSync(path);
  } catch {
    return null;
  }
}

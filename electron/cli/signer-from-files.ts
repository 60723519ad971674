import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { profileSigner, type Sign } from '../node/profile-signer';
import { readBoundedFile } from '../node/read-bounded-file';
import type { FlagValues } from './flags';
import { readProblem } from './read-operand';

/** The programs whose files have a profile among them. */
const withProfiles = ['apple-mail', 'publish'];

/** What signs the profiles for Apple Mail; null where nothing is to be signed. The failure is a sentence about the two files. */
export async function signerFromFiles({
  signWith,
  signKey,
  programs,
}: FlagValues<'signWith' | 'signKey' | 'programs'>): Promise<Result<Sign | null, Message>> {
  if (signWith === null && signKey === null) return ok(null);
  if (signWith === null || signKey === null) return failed(message('cli.sign.both'));
  const ids: readonly string[] = programs;
  if (!withProfiles.some((id) => ids.includes(id))) return failed(message('cli.sign.apple-mail'));
  const certificates = await readText(signWith);
  if (!certificates.ok) return certificates;
  const key = await readText(signKey);
  if (!key.ok) return key;
  const signer = profileSigner(certificates.value, key.value);
  if (signer.ok) return signer;
  switch (signer.failure) {
    case 'no-certificate':
      return failed(message('cli.sign.no-certificate', { path: signWith }));
    case 'no-key':
      return failed(message('cli.sign.no-key', { path: signKey }));
    case 'kind-of-key':
      return failed(message('cli.sign.kind-of-key', { path: signKey }));
    case 'other-key':
      return failed(message('cli.sign.other-key', { path: signKey, certificate: signWith }));
    case 'expired':
      return failed(message('cli.sign.expired', { path: signWith }));
  }
}

async function readText(path: string): Promise<Result<string, Message>> {
  const file = await readBoundedFile(path, limits.fileBytes);
  return file.ok ? ok(Buffer.from(file.value).toString('latin1')) : failed(readProblem(file.failure));
}

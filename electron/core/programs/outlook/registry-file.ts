import { type RegistryValue, renderReg } from '../../formats/reg';
import type { WrittenFile } from '../program';

/** Where classic Outlook 2016 and later keeps what a person has set. */
const outlookKey = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook';

/** A registry file that sets or removes values of classic Outlook for the person who opens it. */
export function registryFile(
  name: string,
  comment: string,
  key: 'AutoDiscover' | 'Setup',
  values: readonly (readonly [name: string, value: RegistryValue])[],
): WrittenFile {
  const content = renderReg([comment], [{ path: `${outlookKey}\\${key}`, values }]);
  return { name, content, mediaType: 'text/x-ms-regedit' };
}

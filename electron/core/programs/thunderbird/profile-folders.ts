import { parseKeyFile } from '../../formats/read-key-file';
import { folderOf } from '../../reading/settings-path';

/** The folders of profiles that a `profiles.ini` or an `installs.ini` names, each once and with `/` at its end. */
export function profileFolders(text: string, path: string): readonly string[] {
  const named = [...parseKeyFile(text).values()].flatMap((group) => [group.get('Path'), group.get('Default')]);
  // `Default=1` marks a profile; in the group of an installation it is a path.
  const paths = named.flatMap((value) => (value === undefined || /^[01]?$/.test(value.trim()) ? [] : value.trim()));
  return [...new Set(paths.map((value) => profileFolder(value, folderOf(path))))];
}

function profileFolder(value: string, base: string): string {
  const path = value.replaceAll('\\', '/').replace(/\/+$/, '');
  return `${/^(?:\/|[a-z]:)/i.test(path) ? '' : base}${path}/`;
}

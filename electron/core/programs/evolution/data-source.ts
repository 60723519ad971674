import { cleanText } from '../../clean-text';
import { type KeyFile, keyFileText, parseKeyFile } from '../../formats/read-key-file';
import { folderOf, nameOf } from '../../reading/settings-path';
import type { SettingsFile } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';

/** The end of the name of a data source's file; what stands before it is its uid. */
export const sourceExtension = '.source';

/** A data source, whatever it is of: an account, a person, a server for sending, also a calendar. */
export interface DataSource {
  readonly path: string;
  readonly groups: KeyFile;
}

/** The data source of a file. */
export function dataSourceFrom({ path, content }: SettingsFile): DataSource {
  return { path, groups: parseKeyFile(settingsText(content)) };
}

/** The text of a key with the blanks at its ends, which are part of names and logins; empty where the key is left out. */
export function exactText({ groups }: DataSource, group: string, key: string): string {
  return keyFileText(groups.get(group)?.get(key) ?? '');
}

/** The text of a key; empty where it is left out. */
export function textOf(source: DataSource, group: string, key: string): string {
  return exactText(source, group, key).trim();
}

/** Where the data source with this uid lies. */
export function pathOf(uid: string, beside: DataSource): string {
  return `${folderOf(beside.path)}${uid.replaceAll('/', '_')}${sourceExtension}`;
}

/** What Evolution calls a data source. */
export function displayName(source: DataSource): string {
  return cleanText(textOf(source, 'Data Source', 'DisplayName') || nameOf(source.path));
}

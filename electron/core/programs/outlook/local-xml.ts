import type { Message } from '../../../contract/message';
import { type RegistryValue, renderReg } from '../../formats/reg';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import type { WrittenFile } from '../program';
import { renderAutodiscoverAnswer } from './autodiscover-answer';

/** A folder that every user of the computer may write to, so that no administrator is needed. */
export const localXmlFolder = 'C:\\Users\\Public\\Mailwright';

/** Classic Outlook 2016 and later. */
const autodiscoverKey = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\AutoDiscover';

/** The files of one account, and the names of each. */
interface LocalXml {
  readonly files: readonly WrittenFile[];
  readonly xml: string;
  readonly reg: string;
  readonly undo: string;
}

/** An Autodiscover answer for the local disk, the registry entry that points classic Outlook to it, and a file that removes the entry. */
export function renderLocalXml(chosen: ChosenAccount, say: (message: Message) => string): LocalXml {
  const { domain, fileStem } = chosen;
  const xml = `${fileStem}.autodiscover.xml`;
  const reg = `${fileStem}.outlook.reg`;
  const undo = `${fileStem}.outlook-undo.reg`;
  const content = withWindowsLineEnds(renderAutodiscoverAnswer(chosen, say));
  return {
    files: [
      { name: xml, content, mediaType: 'text/xml' },
      registryFile(reg, say(message('export.outlook.reg.comment', { domain })), [
        ['PreferLocalXML', 1],
        [domain, `${localXmlFolder}\\${xml}`],
      ]),
      registryFile(undo, say(message('export.outlook.undo.comment', { domain })), [
        ['PreferLocalXML', null],
        [domain, null],
      ]),
    ],
    xml,
    reg,
    undo,
  };
}

function registryFile(
  name: string,
  comment: string,
  values: readonly (readonly [name: string, value: RegistryValue])[],
): WrittenFile {
  const content = renderReg([comment], [{ path: autodiscoverKey, values }]);
  return { name, content, mediaType: 'text/x-ms-regedit' };
}

/** A text with CRLF in place of each LF. */
export function withWindowsLineEnds(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import type { WrittenFile } from '../program';
import { renderAutodiscoverAnswer } from './autodiscover-answer';
import { registryFile } from './registry-file';

/** A folder that every user of the computer may write to, so that no administrator is needed. */
export const localXmlFolder = 'C:\\Users\\Public\\Mailwright';

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
      registryFile(reg, say(message('export.outlook.reg.comment', { domain })), 'AutoDiscover', [
        ['PreferLocalXML', 1],
        [domain, `${localXmlFolder}\\${xml}`],
      ]),
      registryFile(undo, say(message('export.outlook.undo.comment', { domain })), 'AutoDiscover', [
        ['PreferLocalXML', null],
        [domain, null],
      ]),
    ],
    xml,
    reg,
    undo,
  };
}

/** A text with CRLF in place of each LF. */
export function withWindowsLineEnds(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

import type { ImportWay } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import { safeFileName } from '../../file-name';
import { renderZip } from '../../formats/zip';
import { message } from '../../message';
import { type ChosenAccount, sharedFileStem } from '../choose-accounts';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written, type WrittenFile } from '../program';
import { thunderbirdAbility } from './ability';
import { renderAutoconfigXml } from './autoconfig-xml';
import { renderThunderbirdPrefs } from './prefs';
import { thunderbirdReader } from './read-thunderbird';

/** Thunderbird for desktops: a profile to import, preferences for a new profile, and a file that sets up every mailbox of the domain. */
export const thunderbird = mailProgram({
  id: 'thunderbird',
  group: 'app',
  formatUrl: 'https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat',
  holdsPassword: false,
  about: message('export.thunderbird.about'),
  places: {
    windows: ['Mozilla Thunderbird\\thunderbird.exe'],
    mac: ['Thunderbird.app'],
    linux: {
      commands: ['thunderbird'],
      desktopIds: ['thunderbird', 'org.mozilla.Thunderbird', 'net.thunderbird.Thunderbird', 'mozilla-thunderbird'],
    },
  },
  ability: thunderbirdAbility,
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.cannot.password', { program: 'Thunderbird' }), message('export.thunderbird.cannot.twice')],
  write,
  reader: thunderbirdReader,
});

function write(chosen: readonly ChosenAccount[], { say }: ExportRequest): Written {
  const profile = profileFile(chosen, say);
  const preferences = newProfileFile(chosen, say);
  const { files, leftOut } = domainFiles(chosen, say);
  return {
    files: [profile, preferences, ...files],
    ways: [
      importWay(profile.name, chosen.some(signsInByBrowser)),
      newProfileWay(preferences.name),
      ...files.map(({ name }) => domainWay(name)),
    ],
    carried: chosen.some(signsInByBrowser)
      ? [message('export.carries.browser-sign-in', { program: 'Thunderbird' })]
      : [],
    impossible: leftOut,
  };
}

/** A profile with all these accounts, which Thunderbird imports. */
export function profileFile(chosen: readonly ChosenAccount[], say: ExportRequest['say']): WrittenFile {
  return {
    name: `${sharedFileStem(chosen)}.thunderbird.zip`,
    content: renderZip({ 'prefs.js': renderThunderbirdPrefs(chosen, say) }),
    mediaType: 'application/zip',
  };
}

/** The same accounts for a profile that has none yet, which reads them at its first start. */
function newProfileFile(chosen: readonly ChosenAccount[], say: ExportRequest['say']): WrittenFile {
  return {
    name: `${sharedFileStem(chosen)}.thunderbird-user.js`,
    content: renderThunderbirdPrefs(chosen, say),
    mediaType: 'text/javascript; charset=utf-8',
  };
}

/** The file by which Thunderbird sets up every mailbox of an account's domain. */
export function domainFile(chosen: ChosenAccount, say: ExportRequest['say']): WrittenFile {
  return {
    name: `${safeFileName(chosen.domain)}.xml`,
    content: renderAutoconfigXml(chosen, say),
    mediaType: 'text/xml',
  };
}

function signsInByBrowser({ incoming, outgoing }: ChosenAccount): boolean {
  return incoming.signIn === 'oauth2' || outgoing.signIn === 'oauth2';
}

/** One file for each domain. Thunderbird finds it by the domain, so a second account with other servers is left out. */
function domainFiles(
  chosen: readonly ChosenAccount[],
  say: ExportRequest['say'],
): { readonly files: readonly WrittenFile[]; readonly leftOut: readonly Message[] } {
  const files = new Map<string, WrittenFile>();
  const leftOut: Message[] = [];
  for (const account of chosen) {
    const file = domainFile(account, say);
    const held = files.get(file.name);
    if (held === undefined) files.set(file.name, file);
    else if (held.content !== file.content) {
      const { address } = account.account;
      leftOut.push(message('export.thunderbird.one-per-domain', { address, file: file.name }));
    }
  }
  return { files: [...files.values()], leftOut };
}

function importWay(file: string, isByBrowser: boolean): ImportWay {
  return {
    id: 'profile',
    title: message('export.thunderbird.profile'),
    readsFile: true,
    needsAdmin: false,
    files: [file],
    steps: [
      message('export.thunderbird.profile.open'),
      message('export.thunderbird.profile.choose'),
      message('export.thunderbird.profile.tick'),
      message(isByBrowser ? 'export.thunderbird.profile.restart-browser' : 'export.thunderbird.profile.restart'),
    ],
    zone: null,
    notes: [],
  };
}

/** A used profile would lose its first account, so this is only for a new one. */
function newProfileWay(file: string): ImportWay {
  return {
    id: 'new-profile',
    title: message('export.thunderbird.new-profile'),
    readsFile: true,
    needsAdmin: false,
    files: [file],
    steps: [
      message('export.thunderbird.new-profile.create'),
      message('export.thunderbird.new-profile.save', { file }),
      message('export.thunderbird.new-profile.delete'),
    ],
    zone: null,
    notes: [message('export.thunderbird.new-profile.used')],
  };
}

function domainWay(file: string): ImportWay {
  return {
    id: 'domain-file',
    title: message('export.thunderbird.domain-file', { file }),
    readsFile: true,
    needsAdmin: true,
    files: [file],
    steps: [
      message('export.thunderbird.domain-file.copy', { file }),
      message('export.thunderbird.domain-file.folders'),
      message('export.thunderbird.domain-file.add'),
    ],
    zone: null,
    notes: [message('export.thunderbird.cannot.domain-file')],
  };
}

import type { Auth, Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { ok, type Result } from '../../contract/result';
import { message } from '../message';
import { renderAutoconfigXml } from './autoconfig-xml';
import { type ChosenAccount, chooseAccounts } from './choose-accounts';
import { type Ability, offeredAuth } from './choose-server';
import type { ExportedFile, Exporter, ExportRequest, ImportWay, Rendering } from './exporter';
import { safeFileName } from './file-name';
import { renderZip } from './formats/zip';
import { thunderbirdKnowsBrowserSignIn } from './thunderbird-browser-sign-in';
import { renderThunderbirdPrefs } from './thunderbird-prefs';

const ability: Ability = {
  clientName: 'Thunderbird',
  carriesConnection: () => true,
  signInFor: (server) => offeredAuth(server).find((auth) => signsIn(auth, server)) ?? null,
};

/** Thunderbird on the computer: a profile to import, and the file that sets up every mailbox of the domain. */
export const thunderbird: Exporter = {
  id: 'thunderbird',
  clientName: 'Thunderbird',
  group: 'app',
  formatUrl: 'https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat',
  carries: [
    message('export.carries.servers'),
    message('export.carries.login'),
    message('export.carries.person'),
    message('export.carries.browser-sign-in', { client: 'Thunderbird' }),
  ],
  cannot: [message('export.cannot.password', { client: 'Thunderbird' }), message('export.thunderbird.cannot.twice')],
  render,
};

function render({ accounts, say }: ExportRequest): Result<Rendering, Message> {
  const choice = chooseAccounts(accounts, ability);
  if (!choice.ok) return choice;
  const { chosen, refusals } = choice.value;

  const profile: ExportedFile = {
    name: profileName(chosen),
    content: renderZip({ 'prefs.js': renderThunderbirdPrefs(chosen, say) }),
    mode: 'public',
    mediaType: 'application/zip',
  };
  const { files: domainFiles, leftOut } = renderDomainFiles(chosen, say);
  return ok({
    files: [profile, ...domainFiles],
    carried: thunderbird.carries,
    notCarried: [
      ...thunderbird.cannot,
      message('export.thunderbird.cannot.domain-file'),
      ...chosen.flatMap(({ passedOver }) => passedOver),
      ...leftOut,
      ...refusals,
    ],
    warnings: chosen.flatMap(({ warnings }) => warnings),
    ways: [importWay(profile.name), ...domainFiles.map(({ name }) => domainWay(name))],
  });
}

function signsIn(auth: Auth, { protocol, host }: Candidate): boolean {
  switch (auth) {
    case 'password':
    case 'encrypted':
    case 'gssapi':
    case 'ntlm':
      return true;
    case 'oauth2':
      return thunderbirdKnowsBrowserSignIn(host);
    case 'none':
      return protocol === 'smtp';
    // A certificate for the person has to be installed in Thunderbird first; no file can do that.
    case 'client-certificate':
      return false;
  }
}

function profileName(chosen: readonly ChosenAccount[]): string {
  const [first] = chosen;
  const more = chosen.length > 1 ? `-and-${chosen.length - 1}-more` : '';
  return `${first?.fileStem}${more}.thunderbird.zip`;
}

/** One file for each domain: Thunderbird finds it by the domain, so a second one with other servers has no place. */
function renderDomainFiles(
  chosen: readonly ChosenAccount[],
  say: ExportRequest['say'],
): { readonly files: readonly ExportedFile[]; readonly leftOut: readonly Message[] } {
  const files = new Map<string, ExportedFile>();
  const leftOut: Message[] = [];
  for (const account of chosen) {
    const name = `${safeFileName(account.domain)}.xml`;
    const content = renderAutoconfigXml(account, say);
    const held = files.get(name);
    if (held === undefined) files.set(name, { name, content, mode: 'public', mediaType: 'text/xml' });
    else if (held.content !== content) {
      leftOut.push(message('export.thunderbird.one-per-domain', { address: account.account.address, file: name }));
    }
  }
  return { files: [...files.values()], leftOut };
}

function importWay(file: string): ImportWay {
  return {
    title: message('export.thunderbird.profile'),
    needsAdmin: false,
    files: [file],
    steps: [
      message('export.thunderbird.profile.open'),
      message('export.thunderbird.profile.choose', { file }),
      message('export.thunderbird.profile.tick'),
      message('export.thunderbird.profile.restart'),
    ],
  };
}

function domainWay(file: string): ImportWay {
  return {
    title: message('export.thunderbird.domain-file', { file }),
    needsAdmin: true,
    files: [file],
    steps: [
      message('export.thunderbird.domain-file.copy', { file }),
      message('export.thunderbird.domain-file.folders'),
      message('export.thunderbird.domain-file.add'),
    ],
  };
}

import type { ImportWay } from '../../../contract/exports';
import { message } from '../../message';
import { type ChosenAccount, sharedFileStem } from '../choose-accounts';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written, type WrittenFile } from '../program';
import { thunderbirdAndroidAbility } from './ability';
import { holdK9Password, renderK9Settings } from './k9-settings';
import { qrPayload } from './qr-payload';
import { type CodeOfAccount, renderQrSheet } from './qr-sheet';
import { thunderbirdAndroidReader } from './read-k9-settings';

const scanSteps = [
  message('export.thunderbird-android.scan.open'),
  message('export.thunderbird-android.scan.scan'),
  message('export.thunderbird-android.scan.done'),
];

/** Thunderbird for Android and K-9 Mail: a sheet with codes to scan, and a settings file beside it, because not every camera reads a code. */
export const thunderbirdAndroid = mailProgram({
  id: 'thunderbird-android',
  group: 'phone',
  formatUrl: 'https://github.com/thunderbird/thunderbird-android/blob/main/feature/migration/qrcode/qr-code-format.md',
  holdsPassword: true,
  about: message('export.thunderbird-android.about'),
  places: {},
  ability: thunderbirdAndroidAbility,
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [],
  reader: thunderbirdAndroidReader,
  write,
});

function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const settings = settingsFile(chosen, request);
  const codes = chosen.flatMap(codeOf);
  const withoutCode = chosen.filter((account) => codeOf(account).length === 0);
  const sheet = codes.length === 0 ? null : sheetFile(chosen, codes, request);
  return {
    files: [...(sheet === null ? [] : [sheet]), settings],
    ways: [...(sheet === null ? [] : [scanWay(sheet.name, settings.name, codes)]), fileWay(settings.name)],
    carried: chosen.some(signsInByBrowser)
      ? [message('export.carries.browser-sign-in', { program: thunderbirdAndroidAbility.name })]
      : [],
    // Beside a file without a password, it would only repeat that.
    notCarried:
      sheet !== null && holdK9Password(chosen) ? [message('export.thunderbird-android.cannot.code-password')] : [],
    impossible: withoutCode.map(({ account: { address } }) =>
      message('export.thunderbird-android.no-code', { address }),
    ),
  };
}

function codeOf(chosen: ChosenAccount): readonly CodeOfAccount[] {
  const payload = qrPayload(chosen);
  return payload === null ? [] : [{ address: chosen.account.address, payload, warnings: chosen.warnings }];
}

function sheetFile(
  chosen: readonly ChosenAccount[],
  codes: readonly CodeOfAccount[],
  { say }: ExportRequest,
): WrittenFile {
  return {
    name: `${sharedFileStem(chosen)}.qr.html`,
    content: renderQrSheet(codes, scanSteps, say),
    mediaType: 'text/html; charset=utf-8',
  };
}

function settingsFile(chosen: readonly ChosenAccount[], request: ExportRequest): WrittenFile {
  const comment = message('export.command-line.comment', { program: thunderbirdAndroidAbility.name });
  return {
    name: `${sharedFileStem(chosen)}.k9s`,
    content: renderK9Settings(chosen, [comment], request),
    mediaType: 'application/octet-stream',
    holdsPassword: holdK9Password(chosen),
  };
}

function signsInByBrowser({ incoming, outgoing }: ChosenAccount): boolean {
  return incoming.signIn === 'oauth2' || outgoing.signIn === 'oauth2';
}

function scanWay(sheet: string, settings: string, codes: readonly CodeOfAccount[]): ImportWay {
  return {
    id: 'scan',
    title: message('export.thunderbird-android.scan'),
    readsFile: true,
    needsAdmin: false,
    files: [sheet, settings],
    steps: [
      message('export.thunderbird-android.scan.show', { file: sheet }),
      ...scanSteps,
      message('export.thunderbird-android.scan.else', { file: settings }),
    ],
    zone: null,
    scan: { codes: codes.map(({ address, payload }) => ({ address, payload })), steps: scanSteps },
    notes: [message('export.thunderbird-android.scan.inside')],
  };
}

function fileWay(settings: string): ImportWay {
  return {
    id: 'settings-file',
    title: message('export.thunderbird-android.file'),
    readsFile: true,
    needsAdmin: false,
    files: [settings],
    steps: [
      message('export.thunderbird-android.file.send', { file: settings }),
      message('export.thunderbird-android.file.import', { file: settings }),
      message('export.thunderbird-android.file.tick'),
    ],
    zone: null,
    notes: [],
  };
}

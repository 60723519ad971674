import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { cardAbility } from '../card';
import { type ChosenAccount, chooseAccount, sharedFileStem } from '../choose-accounts';
import type { Ability } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written, type WrittenFile } from '../program';
import { renderSettingsText } from '../settings-text';
import { localXmlFolder, renderLocalXml, withWindowsLineEnds } from './local-xml';
import { asciiName, fitsPrf, prfAbility, renderPrf } from './prf';
import { outlookReader } from './read-outlook';
import { registryFile } from './registry-file';

const localXmlAbility: Ability = {
  name: 'Outlook (local XML)',
  directions,
  carriesConnection: () => true,
  signInFor: prfAbility.signInFor,
};

/** What a person can type into Outlook, or choose by its buttons. */
export const outlookAbility: Ability = { ...cardAbility, name: 'Outlook' };

/** Classic Outlook on Windows: settings to type come first, because no file is sure to work. The other kinds have a card each. */
export const outlook = mailProgram({
  id: 'outlook',
  group: 'app',
  formatUrl:
    'https://learn.microsoft.com/en-us/previous-versions/office/office-2007-resource-kit/cc179062(v=office.12)',
  holdsPassword: false,
  about: message('export.outlook.about'),
  places: {
    windows: ['Microsoft Office\\root\\Office16\\OUTLOOK.EXE', 'Microsoft Office\\Office16\\OUTLOOK.EXE'],
  },
  ability: outlookAbility,
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.outlook.cannot.import')],
  reader: outlookReader,
  write: (chosen, request) => {
    const parts = [
      ...chosen.flatMap((account) => [
        cardPart(account, request),
        prfPart(account, request),
        localXmlPart(account, request),
      ]),
      fullSetupPart(sharedFileStem(chosen), request),
    ];
    return {
      files: parts.flatMap(({ files }) => files),
      ways: parts.flatMap(({ ways }) => ways),
      impossible: parts.flatMap(({ impossible = [] }) => impossible),
    };
  },
});

function cardPart(chosen: ChosenAccount, request: ExportRequest): Written {
  const name = `${chosen.fileStem}.outlook.txt`;
  return {
    files: [textFile(name, withWindowsLineEnds(renderSettingsText(chosen, request)), 'text/plain; charset=utf-8')],
    ways: [
      {
        id: 'by-hand',
        title: message('export.outlook.by-hand'),
        readsFile: false,
        needsAdmin: false,
        files: [name],
        steps: [
          message('export.outlook.by-hand.add'),
          message('export.outlook.by-hand.manual'),
          message('export.outlook.by-hand.type'),
        ],
        zone: null,
        notes: [],
      },
    ],
  };
}

/** The PRF of an account, or why it has none. */
export function prfPart({ account, fileStem }: ChosenAccount, { say }: Pick<ExportRequest, 'say'>): Written {
  const choice = chooseAccount(account, fileStem, prfAbility);
  if (!choice.ok) return withoutFile(choice.failure.reason);
  const chosen = choice.value;
  if (!fitsPrf(chosen)) return withoutFile(message('export.outlook.prf.characters', { address: account.address }));

  const name = `${fileStem}.prf`;
  // A PRF is ASCII, so a comment is left out where its sentence in the reader's language is not.
  const comments = [message('export.outlook.prf.comment'), ...chosen.warnings].map(say).filter(isAscii);
  const nameLost = account.name !== null && asciiName(account.name) !== account.name;
  const writtenName = asciiName(account.name) ?? account.address;
  return {
    files: [textFile(name, renderPrf(chosen, comments), 'text/plain; charset=us-ascii')],
    ways: [
      {
        id: 'prf',
        title: message('export.outlook.prf'),
        readsFile: true,
        needsAdmin: false,
        files: [name],
        steps: [
          message('export.outlook.prf.close'),
          message('export.outlook.prf.run', { file: name }),
          message('export.outlook.prf.check'),
        ],
        zone: null,
        notes: [...chosen.passedOver, ...(nameLost ? [message('export.outlook.prf.name', { name: writtenName })] : [])],
      },
    ],
  };
}

/** The local Autodiscover file of an account with its registry files, or why it has none. */
export function localXmlPart(
  { account, fileStem, domain }: ChosenAccount,
  { say }: Pick<ExportRequest, 'say'>,
): Written {
  const choice = chooseAccount(account, fileStem, localXmlAbility);
  if (!choice.ok) return withoutFile(choice.failure.reason);
  const { files, xml, reg, undo } = renderLocalXml(choice.value, say);
  return {
    files,
    ways: [
      {
        id: 'local-xml',
        title: message('export.outlook.local-xml'),
        readsFile: true,
        needsAdmin: false,
        files: files.map(({ name }) => name),
        steps: [
          message('export.outlook.local-xml.copy', { file: xml, folder: localXmlFolder }),
          message('export.outlook.local-xml.merge', { file: reg }),
          message('export.outlook.local-xml.add', { address: account.address }),
          message('export.outlook.local-xml.undo', { file: undo }),
        ],
        zone: null,
        notes: [...choice.value.passedOver, message('export.outlook.local-xml.domain', { domain })],
      },
    ],
  };
}

/**
 * A registry value that has Outlook ask for the kind of account and its servers, also for addresses that Microsoft 365 wants to set up
 * alone, with a file that removes it. It is about Outlook and no account, so it is made once and needs no server.
 */
function fullSetupPart(fileStem: string, { say }: Pick<ExportRequest, 'say'>): Written {
  const value = 'DisableOffice365SimplifiedAccountCreation';
  const reg = `${fileStem}.outlook-full-setup.reg`;
  const undo = `${fileStem}.outlook-full-setup-undo.reg`;
  return {
    files: [
      registryFile(reg, say(message('export.outlook.full-setup.comment')), 'Setup', [[value, 1]]),
      registryFile(undo, say(message('export.outlook.full-setup.undo-comment')), 'Setup', [[value, null]]),
    ],
    ways: [
      {
        id: 'full-setup',
        title: message('export.outlook.full-setup'),
        readsFile: true,
        needsAdmin: false,
        files: [reg, undo],
        steps: [
          message('export.outlook.full-setup.merge', { file: reg }),
          message('export.outlook.full-setup.add'),
          message('export.outlook.full-setup.undo', { file: undo }),
        ],
        zone: null,
        notes: [message('export.outlook.full-setup.when')],
      },
    ],
  };
}

function withoutFile(reason: Message): Written {
  return { files: [], impossible: [reason], ways: [] };
}

function textFile(name: string, content: string, mediaType: string): WrittenFile {
  return { name, content, mediaType };
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

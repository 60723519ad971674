import { failed, ok } from '../../../contract/result';
import { message } from '../../message';
import { chooseAccount } from '../choose-accounts';
import { refusedBecause } from '../choose-server';
import type { Deployment, DeploymentRequest } from '../deployment';
import type { WrittenFile } from '../program';
import { localXmlFolder } from './local-xml';
import { localXmlPart, outlook, outlookAbility, prfPart } from './outlook';
import { registryFile } from './registry-file';

/** Two kinds of files for classic Outlook on Windows, which a logon script or a group policy puts on the computer of a person. */
export const deployOutlook: Deployment = {
  id: outlook.id,
  name: outlook.name,
  notes: [
    message('export.deploy.outlook.untried'),
    message('export.deploy.outlook.prf', { folder: localXmlFolder }),
    message('export.deploy.outlook.local-xml', { folder: localXmlFolder }),
    message('export.deploy.outlook.others'),
  ],
  sheet: null,
  write: ({ account, fileStem }, request) => {
    const choice = chooseAccount(account, fileStem, outlookAbility);
    if (!choice.ok) return choice;
    const chosen = choice.value;
    const parts = [prfPart(chosen, request), localXmlPart(chosen, request)];
    const impossible = parts.flatMap((part) => part.impossible ?? []);
    const files = parts.flatMap((part) => part.files);
    const [why] = impossible;
    if (files.length === 0 && why !== undefined) return failed(refusedBecause(why));
    return ok({
      files: [...files, ...files.filter(isPrf).map((prf) => prfEntry(prf, fileStem, request))],
      domainFile: null,
      piece: null,
      leftOut: [...impossible, ...parts.flatMap(({ ways }) => ways.flatMap(({ notes }) => notes))],
      warnings: chosen.warnings,
    });
  },
};

function isPrf({ name }: WrittenFile): boolean {
  return name.endsWith('.prf');
}

/** The entry that makes Outlook read a PRF at its next start. It does so only where it believes that it was never started. */
function prfEntry({ name }: WrittenFile, fileStem: string, { say }: DeploymentRequest): WrittenFile {
  return registryFile(`${fileStem}.outlook-prf.reg`, say(message('export.deploy.outlook.prf-comment')), 'Setup', [
    ['ImportPRF', `${localXmlFolder}\\${name}`],
    ['First-Run', null],
    ['FirstRun', null],
  ]);
}

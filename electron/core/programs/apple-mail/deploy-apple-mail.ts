import { ok } from '../../../contract/result';
import { message } from '../../message';
import { chooseAccount } from '../choose-accounts';
import type { Deployment } from '../deployment';
import { appleMail, appleMailAbility, appleProfile, leftOutOfProfile } from './apple-mail';

/** A profile for each account, which a device management installs for its person. */
export const deployAppleMail: Deployment = {
  id: appleMail.id,
  name: appleMail.name,
  notes: [
    message('export.deploy.apple-mail.install'),
    message('export.deploy.apple-mail.identifiers'),
    message('export.deploy.apple-mail.untried'),
  ],
  sheet: null,
  write: ({ account, fileStem }, request) => {
    const choice = chooseAccount(account, fileStem, appleMailAbility);
    if (!choice.ok) return choice;
    const chosen = choice.value;
    return ok({
      files: [appleProfile(chosen, request)],
      domainFile: null,
      piece: null,
      leftOut: [...chosen.passedOver, ...leftOutOfProfile(chosen)],
      warnings: chosen.warnings,
    });
  },
};

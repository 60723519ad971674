import { addressParts } from '../../../contract/mail-address';
import { ok } from '../../../contract/result';
import { message } from '../../message';
import { type ChosenAccount, chooseAccount } from '../choose-accounts';
import type { Deployed, DeployedAccount, Deployment, DeploymentRequest } from '../deployment';
import { thunderbirdAbility } from './ability';
import { policiesAbility, renderThunderbirdPolicies } from './policies';
import { domainFile, profileFile, thunderbird } from './thunderbird';

/** A file for every computer of the domain, and for each account a profile to import and policies for the computer of its person. */
export const deployThunderbird: Deployment = {
  id: thunderbird.id,
  name: thunderbird.name,
  notes: [
    message('export.deploy.thunderbird.domain-file'),
    message('export.deploy.thunderbird.profile'),
    message('export.deploy.thunderbird.policies'),
    message('export.deploy.thunderbird.policies.new'),
  ],
  sheet: null,
  write: (deployed, request) => {
    const choice = chooseAccount(deployed.account, deployed.fileStem, thunderbirdAbility);
    if (!choice.ok) return choice;
    const chosen = choice.value;
    const policies = policiesPart(deployed, request);
    const isForDomain = [chosen.incoming, chosen.outgoing].every((server) => followsFromAddress(chosen, server));
    const { address } = chosen.account;
    return ok({
      files: [profileFile([chosen], request.say), ...policies.files],
      domainFile: isForDomain ? domainFile(chosen, request.say) : null,
      piece: null,
      leftOut: [
        ...chosen.passedOver,
        ...policies.leftOut,
        ...(isForDomain ? [] : [message('export.deploy.thunderbird.own-login', { address })]),
      ],
      warnings: chosen.warnings,
    });
  },
};

/** Whether the login name of a server fits every mailbox of the domain, when the domain's file puts another address in. */
function followsFromAddress({ account }: ChosenAccount, { login, signIn }: ChosenAccount['incoming']): boolean {
  return signIn === 'none' || login === account.address || login === addressParts(account.address).localPart;
}

function policiesPart(
  { account, fileStem }: DeployedAccount,
  { uuid }: DeploymentRequest,
): Pick<Deployed, 'files' | 'leftOut'> {
  const choice = chooseAccount(account, fileStem, policiesAbility);
  if (!choice.ok) return { files: [], leftOut: [message('export.deploy.thunderbird.no-policies')] };
  const content = renderThunderbirdPolicies(choice.value, uuid);
  return { files: [{ name: `${fileStem}.policies.json`, content, mediaType: 'application/json' }], leftOut: [] };
}

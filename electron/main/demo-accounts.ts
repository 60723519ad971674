import type { DemoAccounts } from '../contract/api';
import { message } from '../core/message';
import { addressOf, demoPassword, situations } from '../node/demo/situations';

/** The accounts that can be tried at the demo provider. */
export const demoAccounts: DemoAccounts = {
  password: demoPassword,
  accounts: situations.map((situation) => ({
    address: addressOf(situation),
    about: message(`demo.situation.${situation.id}`),
  })),
};

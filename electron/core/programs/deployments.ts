import { deployAppleMail } from './apple-mail/deploy-apple-mail';
import { deployCards } from './cards/deploy-cards';
import type { Deployment } from './deployment';
import { deployOutlook } from './outlook/deploy-outlook';
import { deployThunderbird } from './thunderbird/deploy-thunderbird';

/** Every program whose files can be written for many accounts, in the order of the report. */
export const deployments: readonly Deployment[] = [deployThunderbird, deployOutlook, deployAppleMail, deployCards];

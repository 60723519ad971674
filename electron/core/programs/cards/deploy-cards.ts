import { ok } from '../../../contract/result';
import { message } from '../../message';
import { card, cardAbility } from '../card';
import { chooseAccount } from '../choose-accounts';
import type { Deployment } from '../deployment';
import { settingsCard } from '../settings-card';
import { beginCardSheet, endCardSheet, renderCard } from './card-sheet';

/** One sheet for the browser, with a card for each person on a page of its own. */
export const deployCards: Deployment = {
  id: card.id,
  name: card.name,
  notes: [message('export.deploy.cards.print'), message('export.card.cannot.password')],
  sheet: { name: 'cards.html', begin: beginCardSheet, end: endCardSheet },
  write: ({ settings, account, fileStem }, request) => {
    const choice = chooseAccount(account, fileStem, cardAbility);
    if (!choice.ok) return choice;
    const printed = settingsCard(settings, request.testedOn);
    if (printed === null) throw new Error('An account with both servers has no card');
    const piece = renderCard(printed, account.address, request.say);
    return ok({ files: [], domainFile: null, piece, leftOut: [], warnings: choice.value.warnings });
  },
};

import { message } from '../../core/message';
import { missingAddress } from '../../core/wizard/export/missing-address';
import { forwardOf } from '../../core/wizard/frame/forward-of';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import { headlineLines } from './headline-lines';
import { type MenuItem, offerMenu, sideOut } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Asks whose account it is, where none was searched for: one person's, or that of everyone in the domain. */
export async function askWhose(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter } = wizard;
  const domain = missingAddress(session.state().account)?.domain ?? null;
  prompter.show(headlineLines(wizard));
  const one: MenuItem = { label: message('export-page.whose.one'), act: () => askForAddress(wizard) };
  const everyone: MenuItem = {
    label: message('export-page.whose.publish'),
    act: () => {
      session.dispatch({ kind: 'publish' });
      return 'page';
    },
  };
  return await offerMenu(wizard, domain === null ? [one] : [one, everyone]);
}

/** Completes the account with an address; the part before the @ is enough where its domain is known. */
async function askForAddress({ session, prompter, say }: TerminalWizard): Promise<Step> {
  const state = session.state();
  const answer = await prompter.ask({
    question: say(message('export-page.whose.local-part')),
    initial: state.account.export.whose,
    problemOf: (typed) => {
      const { reason } = forwardOf(withWhose(state, typed));
      return reason === null ? null : say(reason);
    },
  });
  if (answer.kind !== 'given') return sideOut(answer);
  session.dispatch({ kind: 'type-whose', text: answer.value }, { kind: 'give-address' });
  return 'page';
}

function withWhose(state: WizardState, whose: string): WizardState {
  return { ...state, account: { ...state.account, export: { ...state.account.export, whose } } };
}

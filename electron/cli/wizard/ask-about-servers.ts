import { besideForward } from '../../core/wizard/frame/forward-of';
import type { ServersQuestion } from '../../core/wizard/verdicts/servers-question';
import { editServer } from './edit-server';
import { effectItem } from './effect-item';
import { marked, text } from './lines';
import { type MenuItem, offerMenu } from './menu';
import { saveReportItem } from './save-report-item';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Asks whether these servers may get the password, before it can be typed. The choice that Enter takes does not agree. */
export async function askAboutServers(wizard: TerminalWizard, asked: ServersQuestion): Promise<Step> {
  const { session, prompter, say } = wizard;
  const { question, reasons, advice, agree } = asked;
  prompter.show([...reasons.map((reason) => marked('warn', say(reason))), text(say(advice))]);
  const items = [
    typingItem(wizard, asked),
    ...effectItem(wizard, agree.label, agree.effect),
    ...besideForward(session.state()).flatMap(({ label, effect }) => effectItem(wizard, label, effect)),
    ...saveReportItem(wizard),
  ];
  return await offerMenu(wizard, items, { isDone: false, question });
}

/** The item that asks for the fields of the servers, one server after the other. */
function typingItem(wizard: TerminalWizard, { directions, typeInstead }: ServersQuestion): MenuItem {
  const act = async (): Promise<Step> => {
    wizard.session.dispatch(...typeInstead.effect.actions);
    for (const direction of directions) {
      const step = await editServer(wizard, direction);
      if (step !== 'page') return step;
    }
    return 'page';
  };
  return { label: typeInstead.label, act };
}

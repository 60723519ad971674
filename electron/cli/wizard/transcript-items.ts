import { message } from '../../core/message';
import { type SignInConversation, signInConversations } from '../../core/wizard/sign-in/sign-in-conversations';
import { type Line, led, quiet, title } from './lines';
import { detail, type MenuItem } from './menu';
import type { TerminalWizard } from './terminal-wizard';

/** An item for each conversation of the newest sign-in; it shows the lines without the password. */
export function transcriptItems(wizard: TerminalWizard): readonly MenuItem[] {
  return signInConversations(wizard.session.state(), null).map((conversation) => {
    const label = message('transcript.open.direction', { direction: conversation.direction });
    return detail(wizard, label, () => [title(wizard.say(label)), ...linesOf(conversation, wizard)]);
  });
}

function linesOf({ lines }: SignInConversation, { say }: TerminalWizard): readonly Line[] {
  if (lines.length === 0) return [quiet(say(message('transcript.none')))];
  return lines.map(({ from, text }) => led(`${say(message(`transcript.${from}`))}:`, text));
}

import { headlineOf } from '../../core/wizard/frame/headline-of';
import { type Line, text, title } from './lines';
import type { TerminalWizard } from './terminal-wizard';

/** The headline of a page that asks something, and a second line about it. */
export function headlineLines({ session, say }: TerminalWizard): readonly Line[] {
  const { title: heading, more } = headlineOf(session.state());
  return [title(say(heading)), ...(more === null ? [] : [text(say(more))])];
}

import type { ImportWay } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import type { Ability } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { type MailProgram, mailProgram, type Written, type WrittenFile } from '../program';
import { passwordKind } from '../settings-text';

/** A program that imports nothing: a person types the values into its own form. */
interface CardProgram extends Pick<MailProgram, 'id' | 'group' | 'about' | 'places' | 'formatUrl' | 'cannot'> {
  readonly ability: Ability;
  /** How a person gets to the form with all fields. They name its hidden button. */
  readonly steps: readonly Message[];
  readonly notes: readonly Message[];
  /** The form's fields with their values, in the form's order; each paragraph is a page or a part of it. */
  readonly form: (chosen: ChosenAccount) => readonly (readonly Message[])[];
}

/** Makes the program of a card with exactly the fields of that program. */
export function cardProgram({ steps, notes, form, ...facts }: CardProgram): MailProgram {
  return mailProgram({
    ...facts,
    holdsPassword: false,
    carries: [message('export.carries.servers'), message('export.carries.person')],
    write: (chosen, request): Written => {
      const cards = chosen.map((account) => programCard(account, request, facts.id, { steps, notes, form }));
      return { files: cards.map(({ file }) => file), ways: cards.map(({ way }) => way) };
    },
  });
}

/** The card of one account, and how its values get into the form of a program. It never holds a password. */
export function programCard(
  chosen: ChosenAccount,
  { say }: Pick<ExportRequest, 'say'>,
  id: string,
  { steps, notes, form }: Pick<CardProgram, 'steps' | 'notes' | 'form'>,
): { readonly file: WrittenFile; readonly way: ImportWay } {
  const { account, fileStem, warnings } = chosen;
  const name = `${fileStem}.${id}.txt`;
  const parts = form(chosen);
  const paragraphs = [
    [message('export.card.title', { address: account.address })],
    ...parts,
    [passwordKind(chosen), ...warnings, message('export.card.certificate-warnings')],
  ];
  return {
    file: {
      name,
      content: paragraphs.map((lines) => lines.map((line) => `${say(line)}\n`).join('')).join('\n'),
      mediaType: 'text/plain; charset=utf-8',
    },
    way: {
      id: 'by-hand',
      title: message('export.program-card.by-hand'),
      readsFile: false,
      needsAdmin: false,
      files: [name],
      steps,
      zone: null,
      form: parts,
      notes,
    },
  };
}

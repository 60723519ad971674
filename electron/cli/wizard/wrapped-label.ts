import { styleText } from 'node:util';
import { S_BAR } from '@clack/prompts';
import { textColumns, wrapText } from './wrap-text';

/**
 * The label of a choice as rows that the prompt library breaks no further, the others below where the first begins.
 *
 * @param mark - What the library puts before the label.
 * @param columns - Of the terminal.
 */
export function wrappedLabel(label: string, mark: string, columns: number): string {
  const hanging = ' '.repeat(mark.length + 1);
  // The library counts the codes that colour its bar as columns.
  const barColumns = `${styleText('cyan', S_BAR)}  `.length;
  return wrapText(label, textColumns(columns) - barColumns - hanging.length).join(`\n${hanging}`);
}

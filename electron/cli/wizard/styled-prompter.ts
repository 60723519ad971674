import { styleText } from 'node:util';
import {
  type CANCEL_SYMBOL,
  isCancel,
  multiselect,
  password,
  S_BAR,
  S_CHECKBOX_INACTIVE,
  S_RADIO_INACTIVE,
  select,
  text,
} from '@clack/prompts';
import { message } from '../../core/message';
import { Secret } from '../../core/secret';
import { leaveNoCoreDump } from '../../node/leave-no-core-dump';
import { textColumns, wrapText } from '../layout/wrap-text';
import { watchSuspension } from '../suspension';
import { listenToKeys } from '../terminal-keys';
import { takeFollowKeys } from './follow-keys';
import { isLine } from './lines';
import { createLiveStatus } from './live-status';
import { takePastedLines } from './pasted-lines';
import { type Answer, type Choice, given, type Prompter, type PromptSurroundings } from './prompter';
import { styledBlock, styledLine } from './styled-line';

/** Ctrl-U. */
const keyToEraseLine = '\u0015';

interface Streams extends Pick<PromptSurroundings, 'input' | 'output'> {
  readonly signal: AbortSignal;
}

/** Whether the field of a prompt holds the sign of a pasted text. */
type IsPasted = () => boolean;

/** A prompter with colours, marks, menus for the arrow keys, and a status that is redrawn. */
export function createStyledPrompter({ input, output, say, signal }: PromptSurroundings): Prompter {
  type Prompt<T> = (options: Streams, isPasted: IsPasted) => Promise<T | typeof CANCEL_SYMBOL>;
  /** Makes the answer of a pasted text; null where the question takes none. */
  type OfLines<T> = ((lines: string) => T) | null;

  /** Asks with a prompt of the library. After a suspension it asks again, because the library does not redraw its prompt. */
  async function answerOf<T>(prompt: Prompt<T>, ofLines: OfLines<T> = null): Promise<Answer<T>> {
    for (;;) {
      const answer = await answerUnlessSuspended(prompt, ofLines);
      if (answer !== 'suspended') return answer;
    }
  }

  /** Asks once. It watches the keys itself, because the library does not distinguish Esc from Ctrl-C. */
  async function answerUnlessSuspended<T>(prompt: Prompt<T>, ofLines: OfLines<T>): Promise<Answer<T> | 'suspended'> {
    if (signal.aborted) return { kind: 'leave' };
    let isLeaving = false;
    let isSuspended = false;
    // A type assertion, because the compiler does not see that callbacks set it.
    let pasted = null as { readonly text: string } | null;
    const end = new AbortController();
    const onPaste = (lines: string) => {
      pasted = { text: lines };
      // The field shows that something was pasted, and not what.
      withoutPastes?.keys.write(`${keyToEraseLine}${say(message('terminal.pasted'))}\r`);
    };
    const withoutPastes = ofLines === null ? null : takePastedLines(input, output, onPaste);
    const keys = withoutPastes?.keys ?? input;
    const onEnd = () => {
      isLeaving = true;
      end.abort();
    };
    signal.addEventListener('abort', onEnd, { once: true });
    const release = listenToKeys(keys, (key) => {
      if (key === 'interrupt') isLeaving = true;
      // The library has to finish with the key before its prompt can be ended.
      if (key === 'end-of-input') setImmediate(onEnd);
    });
    const releaseSuspension = watchSuspension(input, {
      onStop: () => {
        // The library hides the cursor while it asks.
        output.write('\u001b[?25h');
        withoutPastes?.markPastes(false);
      },
      onResume: () => {
        isSuspended = true;
        end.abort();
      },
    });
    try {
      const answer = await prompt({ input: keys, output, signal: end.signal }, () => pasted !== null);
      if (pasted !== null && ofLines !== null) return given(ofLines(pasted.text));
      if (isSuspended && !isLeaving) return 'suspended';
      return isCancel(answer) ? { kind: isLeaving ? 'leave' : 'back' } : given(answer);
    } finally {
      release();
      releaseSuspension();
      withoutPastes?.release();
      signal.removeEventListener('abort', onEnd);
    }
  }

  /** The choices by their places, because the library allows only simple values, and ours can be anything. */
  function placesOf(choices: readonly Choice<unknown>[], mark: string) {
    return choices.map(({ label, group }, value) => {
      const text = group === undefined ? label : say(message('terminal.of-group', { label, group }));
      return { value, label: wrappedLabel(text, mark, output.columns) };
    });
  }

  return {
    show: (parts) => {
      for (const part of parts) {
        const drawn = isLine(part) ? styledLine(part, output.columns) : styledBlock(part, output.columns);
        output.write(`${drawn}\n`);
      }
    },
    ask: ({ question, initial, problemOf, takesLines = false }) =>
      answerOf(
        (options, isPasted) =>
          text({
            ...options,
            message: question,
            initialValue: initial,
            validate: (typed) => (isPasted() ? undefined : (problemOf(typed ?? '') ?? undefined)),
          }),
        takesLines ? (lines) => lines : null,
      ),
    choose: async ({ question, choices }) => {
      const place = await answerOf((options) =>
        select({
          ...options,
          message: question,
          options: placesOf(choices, S_RADIO_INACTIVE),
          showInstructions: false,
        }),
      );
      return place.kind === 'given' ? given(at(choices, place.value)) : place;
    },
    chooseMany: async ({ question, choices, initial }) => {
      const places = await answerOf((options) =>
        multiselect({
          ...options,
          message: say(message('terminal.chosen-by-space', { question })),
          options: placesOf(choices, S_CHECKBOX_INACTIVE),
          initialValues: choices.flatMap(({ value }, place) => (initial.includes(value) ? [place] : [])),
          required: false,
          showInstructions: false,
        }),
      );
      return places.kind === 'given' ? given(places.value.map((place) => at(choices, place))) : places;
    },
    askSecret: async (question) => {
      leaveNoCoreDump();
      const answer = await answerOf<string | undefined>((options) => password({ ...options, message: question }));
      if (answer.kind !== 'given') return answer;
      return given(answer.value === undefined || answer.value === '' ? null : new Secret(answer.value));
    },
    follow: (first, keys) => {
      const status = createLiveStatus(output);
      const release = takeFollowKeys(input, keys, status.drawAgain);
      status.show(first);
      return {
        note: status.above,
        status: status.show,
        end: () => {
          status.clear();
          release();
        },
      };
    },
  };
}

function at<T>(choices: readonly Choice<T>[], place: number): T {
  const choice = choices[place];
  if (choice === undefined) throw new Error('A choice was made that was not offered');
  return choice.value;
}

/**
 * The label of a choice as rows that the prompt library does not wrap again. All rows begin below the start of the first one.
 *
 * @param mark - What the library puts before the label.
 * @param columns - Of the terminal.
 */
function wrappedLabel(label: string, mark: string, columns: number): string {
  const hanging = ' '.repeat(mark.length + 1);
  // The library counts the colour codes of its bar as columns.
  const barColumns = `${styleText('cyan', S_BAR)}  `.length;
  return wrapText(label, textColumns(columns) - barColumns - hanging.length).join(`\n${hanging}`);
}

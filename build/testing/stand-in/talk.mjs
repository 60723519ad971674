/**
 * The end of a channel between two processes, as Node gives it to a parent (a child process) and to a child (`process`).
 *
 * @typedef {object} Channel
 * @property {(event: string, listener: (...values: any[]) => void) => unknown} on
 * @property {((message: any, sent: () => void) => unknown) | undefined} [send]
 */

/** @typedef {(value: any) => unknown} Answerer */

/**
 * Lets two processes ask each other questions over a channel. Questions that are open when the channel ends are answered with an error.
 *
 * @param {Channel} channel
 * @param {Readonly<Record<string, Answerer>>} answerers - By the question.
 * @returns {(question: string, value?: unknown) => Promise<any>}
 */
export function talkOver(channel, answerers) {
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const open = new Map();
  let asked = 0;

  /** @param {unknown} message - Lost where the other process has ended meanwhile. */
  const send = (message) => channel.send?.(message, () => {});

  channel.on('message', async ({ question, id, value, error }) => {
    if (question !== undefined) {
      send(await answerTo(answerers[question], id, value));
      return;
    }
    const asker = open.get(id);
    open.delete(id);
    if (error === undefined) asker?.resolve(value);
    else asker?.reject(new Error(error));
  });

  channel.on('disconnect', () => {
    for (const { reject } of open.values()) reject(new Error('The other process has ended'));
  });

  return (question, value) =>
    new Promise((resolve, reject) => {
      const id = asked++;
      open.set(id, { resolve, reject });
      send({ question, id, value });
    });
}

/**
 * @param {Answerer | undefined} answerer
 * @param {number} id
 * @param {unknown} value
 */
async function answerTo(answerer, id, value) {
  try {
    if (answerer === undefined) throw new Error('Nobody answers this question');
    return { id, value: await answerer(value) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

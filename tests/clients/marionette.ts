import type { Duplex } from 'node:stream';
import * as v from 'valibot';
import { patienceMs } from './patience';

/** Runs scripts inside a Mozilla program, in its own chrome context. */
export interface Marionette {
  /** Runs the body of an async function with `args` and gives what it returns; rejects with what it throws. */
  run(body: string, args: readonly unknown[]): Promise<unknown>;
  /** Asks the program to end, and closes the connection. */
  quit(): Promise<void>;
}

/** A reply of the wire protocol: kind 1, number of the command, error or null, result. */
const replySchema = v.tuple([
  v.literal(1),
  v.number(),
  v.nullable(v.looseObject({ message: v.string() })),
  v.unknown(),
]);
const valueSchema = v.object({ value: v.unknown() });

/** Greets a program that was started with `--marionette`, over a connection to its port. */
export async function connectMarionette(socket: Duplex): Promise<Marionette> {
  const packets = readPackets(socket);
  await packets.next(); // The greeting.

  let number = 0;
  async function call(command: string, parameters: object): Promise<unknown> {
    number += 1;
    const text = JSON.stringify([0, number, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const packet = await packets.next();
    if (packet.done) throw new Error(`The program closed the connection during ${command}`);
    const [, , error, result] = v.parse(replySchema, packet.value);
    if (error !== null) throw new Error(error.message);
    return result;
  }

  await call('WebDriver:NewSession', {});
  await call('Marionette:SetContext', { value: 'chrome' });
  await call('WebDriver:SetTimeouts', { script: patienceMs });
  return {
    async run(body, args) {
      const script = `
        const done = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then(
          (value) => done({ value }),
          (error) => done({ thrown: String(error) }),
        );`;
      const { value } = v.parse(valueSchema, await call('WebDriver:ExecuteAsyncScript', { script, args }));
      if (v.is(v.object({ thrown: v.string() }), value)) throw new Error(value.thrown);
      return v.parse(v.object({ value: v.optional(v.unknown()) }), value).value;
    },
    async quit() {
      await call('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
    },
  };
}

/** The JSON values of a stream of `LENGTH:JSON`, lengths in bytes. */
async function* readPackets(socket: Duplex): AsyncGenerator<unknown, void> {
  let held = Buffer.alloc(0);
  for await (const chunk of socket) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const colon = held.indexOf(':');
      const end = colon + 1 + Number(held.subarray(0, colon).toString());
      if (colon < 0 || held.length < end) break;
      yield JSON.parse(held.subarray(colon + 1, end).toString());
      held = held.subarray(end);
    }
  }
}

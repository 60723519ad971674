import { expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { createTimeOutsideLines } from '../../electron/engine/audit/time-outside-lines';
import { createConnectionQueue } from '../../electron/engine/connection-queue';
import { createVirtualClock } from './virtual-clock';

const { signal } = new AbortController();
const addresses = ['192.31.196.1'];

it('stands still while anything waits in a queue that others fill, and goes on after that', async () => {
  const clock = createVirtualClock();
  const queue = createConnectionQueue();
  const places = await Promise.all(
    Array.from({ length: limits.connectionsAtOnce }, () => queue.enter(addresses, 'probe', signal)),
  );
  const time = createTimeOutsideLines(clock);
  const own = time.outside(queue);
  await clock.play(clock.wait(100, signal));
  expect(time.clock.nowMs()).toBe(100);

  const first = own.enter(addresses, 'probe', signal);
  await clock.play(clock.wait(1_000, signal));
  const second = own.enter(addresses, 'probe', signal);
  await clock.play(clock.wait(1_000, signal));
  expect(time.clock.nowMs()).toBe(100);

  for (const giveBack of places) giveBack();
  await Promise.all([first, second]);
  expect(time.clock.nowMs()).toBe(100);
  await clock.play(clock.wait(50, signal));
  expect(time.clock.nowMs()).toBe(150);
});

it('lets what waits for a time wait for the queue too', async () => {
  const clock = createVirtualClock();
  const queue = createConnectionQueue();
  const places = await Promise.all(
    Array.from({ length: limits.connectionsAtOnce }, () => queue.enter(addresses, 'probe', signal)),
  );
  const time = createTimeOutsideLines(clock);
  const waiting = time.outside(queue).enter(addresses, 'probe', signal);
  let isOver = false;
  const wait = time.clock.wait(10, signal).then(() => {
    isOver = true;
  });
  await clock.play(clock.wait(1_000, signal));
  expect(isOver).toBe(false);

  for (const giveBack of places) giveBack();
  await clock.play(Promise.all([waiting, wait]));
  expect(time.clock.nowMs()).toBeGreaterThanOrEqual(10);
});

it('takes none of the time where a place is free', async () => {
  const clock = createVirtualClock();
  const time = createTimeOutsideLines(clock);
  await time.outside(createConnectionQueue()).enter(addresses, 'probe', signal);
  await clock.play(clock.wait(50, signal));
  expect(time.clock.nowMs()).toBe(50);
});

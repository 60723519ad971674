import type { Message } from '../../contract/message';

/** A copy of a value in which every message has its sentence; for events and reports that leave the program. */
export function withText<T>(value: T, say: (message: Message) => string): T {
  return told(value, say) as T;
}

function told(value: unknown, say: (message: Message) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => told(item, say));
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return { ...value, text: say(value) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, told(item, say)]));
}

function isMessage(value: object): value is Message {
  return 'id' in value && typeof value.id === 'string' && 'values' in value && typeof value.values === 'object';
}

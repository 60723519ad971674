import { ok, type Result } from '../../contract/result';
import { textOfDocument, type UnreadableDocument, unreadable } from './unreadable-document';

/** A JSON object as it came; its values are not checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses a document that is one JSON object. RFC 8259. */
export function parseJsonObject(body: Uint8Array): Result<JsonObject, UnreadableDocument> {
  const text = textOfDocument(body);
  if (!text.ok) return text;
  try {
    const object = asObject(JSON.parse(text.value));
    return object === null ? unreadable('no JSON object') : ok(object);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

/** The object of that name inside another; null where there is none. */
export function objectIn(object: JsonObject, name: string): JsonObject | null {
  return Object.hasOwn(object, name) ? asObject(object[name]) : null;
}

/** The text of that name inside an object, trimmed; empty where there is none. */
export function textIn(object: JsonObject, name: string): string {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

function asObject(value: unknown): JsonObject | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as JsonObject) : null;
}

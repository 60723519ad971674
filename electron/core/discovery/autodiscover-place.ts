import { ok, type Result } from '../../contract/result';
import { parseJsonObject, textIn } from './json-object';
import { type UnreadableDocument, unreadable } from './unreadable-document';

/** Gives the URL in an answer of Autodiscover's second version, `{"Protocol":"AutodiscoverV1","Url":"https://…"}`. */
export function parseAutodiscoverPlace(body: Uint8Array): Result<string, UnreadableDocument> {
  const object = parseJsonObject(body);
  if (!object.ok) return object;
  const url = textIn(object.value, 'Url');
  return url === '' ? unreadable('no Url') : ok(url);
}

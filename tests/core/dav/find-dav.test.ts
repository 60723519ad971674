import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { findDav } from '../../../electron/core/dav/find-dav';
import { playInquiry, type ScriptedWorld } from '../discovery/play-inquiry';

const page = new TextEncoder().encode('<html></html>');

/** A server that answers with this status. */
function status(url: string, code: number): Readonly<Record<string, Failure>> {
  return { [`POST ${url}`]: { code: 'http-status', url, status: code } };
}

function found(world: ScriptedWorld) {
  const result = playInquiry(findDav('example.org'), world).result;
  return result.ok ? result.value : result.failure;
}

const caldav = { kind: 'caldav', host: 'dav.example.org', port: 443, path: '/dav/' } as const;
const named = {
  srv: { '_caldavs._tcp.example.org': [{ priority: 0, weight: 1, port: 443, target: 'dav.example.org' }] },
  txt: { '_caldavs._tcp.example.org': ['v=1', 'path=/dav/'] },
};

describe('calendars and contacts of a domain', () => {
  it.each<[string, ScriptedWorld, ReturnType<typeof found>]>([
    ['none where nothing is published', {}, []],
    [
      'those of its records, at the path that they name',
      { ...named, documents: status('https://dav.example.org/dav/', 401) },
      [caldav],
    ],
    [
      'none where the named server does not know the question',
      { ...named, documents: status('https://dav.example.org/dav/', 405) },
      [],
    ],
    [
      'none where the named server does not know the place',
      { ...named, documents: status('https://dav.example.org/dav/', 404) },
      [],
    ],
    [
      'a path on another host is no path',
      {
        ...named,
        txt: { '_caldavs._tcp.example.org': ['path=//evil.example/'] },
        documents: status('https://dav.example.org/.well-known/caldav', 401),
      },
      [{ ...caldav, path: null }],
    ],
    [
      'none where the record says that it is not offered',
      {
        srv: { '_carddavs._tcp.example.org': [{ priority: 0, weight: 0, port: 0, target: '' }] },
        documents: status('https://example.org/.well-known/carddav', 401),
      },
      [],
    ],
    [
      'the well-known place, where it asks for a sign-in',
      { documents: status('https://example.org/.well-known/carddav', 401) },
      [{ kind: 'carddav', host: 'example.org', port: 443, path: null }],
    ],
    [
      'the place that the well-known one leads to',
      {
        documents: {
          'POST https://example.org/.well-known/caldav': {
            code: 'http-status',
            url: 'https://cloud.example.net/remote.php/dav/',
            status: 401,
          },
        },
      },
      [{ kind: 'caldav', host: 'cloud.example.net', port: 443, path: '/remote.php/dav/' }],
    ],
    [
      'no website that answers everything with a page',
      {
        documents: { 'POST https://example.org/.well-known/caldav': page },
        types: { 'https://example.org/.well-known/caldav': 'text/html' },
      },
      [],
    ],
    [
      'no website that forbids its well-known places',
      { documents: status('https://example.org/.well-known/caldav', 403) },
      [],
    ],
  ])('are %s', (_what, world, services) => {
    expect(found(world)).toEqual(services);
  });

  it('are unknown where the name servers cannot be asked, unless the well-known place answers', () => {
    const silent: Failure = { code: 'resolver-silent', host: 'example.org' };
    const srv = { '_caldavs._tcp.example.org': silent, '_carddavs._tcp.example.org': silent };
    expect(found({ srv })).toEqual(silent);
    expect(found({ srv, documents: status('https://example.org/.well-known/caldav', 401) })).toHaveLength(1);
  });

  it('are none where the name servers know no such name', () => {
    const unknown: Failure = { code: 'host-not-found', host: '_caldavs._tcp.example.org' };
    expect(found({ srv: { '_caldavs._tcp.example.org': unknown } })).toEqual([]);
  });
});

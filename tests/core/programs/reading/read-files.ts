import type { SettingsFile, SettingsRead, SettingsReader } from '../../../../electron/core/reading/settings-reader';

/** What a reader makes of files that it takes for its own; the others are at hand where it asks for them. Paths to texts or bytes. */
export function readFiles(
  reader: SettingsReader,
  contents: Readonly<Record<string, string | Uint8Array>>,
): SettingsRead {
  const files = Object.entries(contents).map(
    ([path, content]): SettingsFile => ({
      path,
      content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    }),
  );
  return reader.read(files.filter(reader.recognises), {
    at: (path) => files.find((file) => file.path === path) ?? null,
  });
}

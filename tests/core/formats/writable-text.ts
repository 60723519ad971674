import fc from 'fast-check';
import { isWritable } from '../../../electron/core/formats/writable';

/** Any text that a field may hold, with many characters that formats escape. */
export const writableText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...`\\"'<>&%$;#=[]-! `, ']]>', '--', 'ë', '😀'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
  })
  .filter(isWritable);

/** As `writableText`, in ASCII. */
export const asciiText = fc.string({
  unit: fc.oneof(fc.constantFrom(...`\\"';=[]% `), fc.constantFrom('a', 'Z', '0')),
});

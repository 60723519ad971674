import { IntlMessageFormat } from 'intl-messageformat';
import { causeWords } from './en/causes';
import { discoveryWords } from './en/discovery';
import { providerWords } from './en/providers';
import { testMessageWords } from './en/test-message';

/** The areas of the catalogues whose sentences reports contain. In an opened file only these sentences count as ours. */
const reportWords: Readonly<Record<string, string>> = {
  ...causeWords,
  ...discoveryWords,
  ...providerWords,
  ...testMessageWords,
};

/** The names of a report sentence's values; null for an id that no report contains. */
export function valuesInReportSentence(id: string): readonly string[] | null {
  if (!Object.hasOwn(reportWords, id)) return null;
  return namesIn(new IntlMessageFormat(reportWords[id] ?? '', 'en', undefined, { ignoreTag: true }).getAst());
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function namesIn(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => {
    if ('options' in element)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
    // Literal text has type 0; any other element with a value is a placeholder.
    return element.type !== 0 && 'value' in element ? [element.value] : [];
  });
}

import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { language, words } from '../words/language';
import { Icon } from './icon';

interface LanguageSwitchProps {
  /** BCP 47 tags of the languages that a person may choose from. */
  readonly offered: readonly string[];
  readonly onChoose: (tag: string) => void;
}

/** The spoken language, with a menu of the others. Each is called as it calls itself. */
export function LanguageSwitch({ offered, onChoose }: LanguageSwitchProps) {
  const spoken = offered.find((tag) => language === tag || language.startsWith(`${tag}-`));
  return (
    <MenuTrigger>
      <Button className="button quiet">
        <Icon name="globe" />
        {ownName(spoken ?? language)}
      </Button>
      <Popover className="choices languages" placement="top start" offset={4}>
        <Menu
          aria-label={words('address.language')}
          selectionMode="single"
          selectedKeys={spoken === undefined ? [] : [spoken]}
          onAction={(key) => onChoose(String(key))}
        >
          {offered.map((tag) => (
            <MenuItem className="choice-item small" key={tag} id={tag} textValue={ownName(tag)}>
              <span lang={tag}>{ownName(tag)}</span>
              <Icon name="tick" />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

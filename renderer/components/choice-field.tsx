import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Chevron, Icon } from './icon';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly id: T; readonly text: string }[];
  readonly isDisabled: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few values. */
export function ChoiceField<T extends string>({ label, value, choices, isDisabled, onChange }: ChoiceFieldProps<T>) {
  return (
    <Select
      className="field choice"
      selectedKey={value}
      isDisabled={isDisabled}
      onSelectionChange={(key) => {
        const choice = choices.find(({ id }) => id === key);
        if (choice !== undefined) onChange(choice.id);
      }}
    >
      <Label className="label">{label}</Label>
      <Button className="input">
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <Chevron />
      </Button>
      <Popover className="choices" placement="bottom start" offset={4}>
        <ListBox>
          {choices.map(({ id, text }) => (
            <ListBoxItem className="choice-item small" key={id} id={id} textValue={text}>
              <span>{text}</span>
              <Icon name="tick" />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

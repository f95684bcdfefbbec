import { SegmentedControl } from "@mantine/core";
import { useId } from "react";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly name?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, with its question. */
export function Choice<Value extends string>({ label, name, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="setting-choice">
      <span id={id}>{label}</span>
      <SegmentedControl
        size="md"
        aria-labelledby={id}
        {...(name !== undefined && { name })}
        value={value}
        onChange={onChange}
        data={[...options]}
      />
    </div>
  );
}

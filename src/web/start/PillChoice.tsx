interface PillChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** Native radio buttons that look like pills: one of a few, none chosen until the person does. */
export function PillChoice<Value extends string>({ name, value, options, onChange }: PillChoiceProps<Value>) {
  return (
    <div className="pills">
      {options.map((option) => (
        <label className="pill-choice" key={option.value}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

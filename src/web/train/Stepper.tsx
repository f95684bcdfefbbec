import { ActionIcon, NumberInput } from "@mantine/core";
import { useId } from "react";
import { numberFormat } from "../../core/numberFormat.ts";
import { trainMessages } from "../messages/train.en.ts";

/** Where a number goes from where it is. */
export interface Steps {
  /** The next value up or down; undefined where there is none. */
  readonly up: (value: number | undefined) => number | undefined;
  readonly down: (value: number | undefined) => number | undefined;
  readonly most: number;
}

interface StepperProps extends Steps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Digits after the point that may be typed. */
  readonly digits?: number;
}

/** A number with a thumb's plus and minus beside it and a keypad when it is tapped. */
export function Stepper({ label, value, onChange, up, down, most, digits = 0 }: StepperProps) {
  const words = trainMessages.player;
  const id = useId();
  const less = down(value);
  const more = up(value);
  return (
    <div className="stepper">
      <label htmlFor={id}>{label}</label>
      <div className="stepper-row">
        <ActionIcon
          className="stepper-button"
          variant="default"
          aria-label={words.fewer(label)}
          disabled={less === undefined}
          onClick={() => onChange(less)}
        >
          −
        </ActionIcon>
        <NumberInput
          id={id}
          className="stepper-field"
          value={value ?? ""}
          onChange={(typed) => onChange(typeof typed === "number" ? typed : undefined)}
          onFocus={(event) => event.currentTarget.select()}
          hideControls
          min={0}
          max={most}
          clampBehavior="strict"
          allowNegative={false}
          allowDecimal={digits > 0}
          decimalScale={digits}
          decimalSeparator={decimalSeparator()}
          allowedDecimalSeparators={[".", ","]}
          inputMode={digits > 0 ? "decimal" : "numeric"}
        />
        <ActionIcon
          className="stepper-button"
          variant="default"
          aria-label={words.more(label)}
          disabled={more === undefined}
          onClick={() => onChange(more)}
        >
          +
        </ActionIcon>
      </div>
    </div>
  );
}

/** Steps of the same size between 0 and `most`. */
export function evenSteps(size: number, most: number): Steps {
  return {
    up: (value) => (value === undefined ? size : value < most ? Math.min(most, value + size) : undefined),
    down: (value) => (value !== undefined && value > 0 ? Math.max(0, value - size) : undefined),
    most,
  };
}

function decimalSeparator(): string {
  const parts = numberFormat().formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}
